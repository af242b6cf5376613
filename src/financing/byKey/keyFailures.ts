import type { IsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import type { Municipality } from "../../registers/municipalities.ts";
import type { FinancingScheme } from "../schemes/scheme.ts";
import type { FinancedArea } from "./financedArea.ts";
import { knownDates } from "./keyMeasure.ts";
import * as say from "./refusalWords.ts";

/** Asks for a key that the sources do not state. */
export function refuseUnknownMeasure({ title }: FinancingScheme, area: FinancedArea, path: string): never {
  return fail({ kind: "unknown-value", path, ...say.unknownMeasure(title, area) });
}

/** Refuses a key of a scheme that pays nothing by one: it would be ignored. */
export function refuseKeyWithoutUse(found: unknown, { title }: FinancingScheme, year: number, path: string): never {
  return fail({ kind: "unknown-key", path, found, ...say.keyWithoutUse(title, year) });
}

/** Asks for the date of a key that the sources do not state. */
export function refuseUnknownDate(
  { title }: FinancingScheme,
  measure: string,
  area: FinancedArea,
  path: string,
): never {
  return fail({ kind: "unknown-value", path, ...say.unknownDate(title, measure, area) });
}

/** Asks for counts that the registers do not hold, by measure, date and area. */
export function refuseNotInRegister(measure: string, date: IsoDate, area: FinancedArea, path: string): never {
  const dates = knownDates(measure);
  const known = dates.length > 3 ? `${dates[0]}, …, ${dates.at(-1)}` : dates.join(", ");
  return fail({ kind: "unknown-value", path, ...say.notInRegister(measure, date, known, area) });
}

/** Refuses a municipality that does not share. */
export function refuseOutsideArea(found: unknown, { title }: FinancedArea, path: string): never {
  return fail({ kind: "out-of-range", path, found, ...say.outsideArea(title) });
}

/** Asks for the municipalities that are missing from a list. */
export function refuseLeftOut(missing: readonly Municipality[], path: string): never {
  const names = missing.slice(0, 3).map(({ name }) => name);
  const shown = [...names, ...(missing.length > names.length ? ["…"] : [])].join(", ");
  return fail({ kind: "missing", path, ...say.leftOut(shown, missing.length) });
}
