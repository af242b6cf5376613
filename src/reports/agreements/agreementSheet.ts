import { agreedTariffChanges } from "../../agreements/agreedTariffChanges.ts";
import { agreementPeriods } from "../../agreements/agreementInForce.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import { allParameters } from "../../parameters/parameters.ts";
import { findRegion } from "../../registers/regions.ts";
import { markText } from "../../rules/explanationText.ts";
import type { DatedValue, Parameter } from "../../rules/parameter.ts";
import { both, inBothLanguages, type Text } from "../../words.ts";
import type { Sheet } from "../sheet.ts";
import { tableOf } from "../tableOf.ts";
import * as say from "./words.ts";

/** A value with the parameter that has it. */
interface Kept extends DatedValue {
  readonly parameter: Parameter;
}

function statusOf({ value, ended, carriedFrom }: Kept): keyof typeof say.STATUS {
  if (value === null) return ended === true ? "ended" : "unknown";
  return carriedFrom === undefined ? "known" : "carried-forward";
}

function valueText({ value: text, ...known }: Kept): Text {
  return text === null ? inBothLanguages("") : both(valueWords, { ...known, text });
}

/**
 * Everything that is kept of a region's agreements, as a table: a row for each parameter and period, known, unknown or
 * carried forward, with mark and source. Values that hold for the whole country are left out.
 * The notes say what its periods rest on, and what is known of agreed changes of tariffs.
 *
 * `region` by id, name or code; an unknown one throws `unknown-name`.
 *
 * @example
 * ```ts
 * import { agreementSheet } from "rammetakst";
 * agreementSheet("syddanmark").rows.length > 5; // => true
 * ```
 */
export function agreementSheet(region: string | number): Sheet {
  const { id, name } = findRegion(region, "region");
  const rows = allParameters().flatMap((parameter) =>
    parameter.values.filter(({ scope }) => scope === id).map((value): Kept => ({ ...value, parameter })),
  );
  const periods = agreementPeriods.filter((period) => period.region === id);
  return tableOf(
    say.agreementsTitle(name),
    rows,
    [
      { word: "rule", unit: "text", cell: ({ parameter }) => parameter.title, code: ({ parameter }) => parameter.id },
      { word: "from", unit: "date", cell: ({ from }) => from },
      { word: "to", unit: "date", cell: ({ to }) => to },
      { word: "status", unit: "text", cell: (kept) => say.STATUS[statusOf(kept)], code: statusOf },
      { word: "value", unit: "text", cell: valueText },
      { word: "mark", unit: "text", cell: ({ mark }) => both(markText, mark), code: ({ mark }) => mark },
      { word: "source", unit: "text", cell: ({ source }) => source },
      { word: "note", unit: "text", cell: ({ note }) => note ?? null },
    ],
    { notes: [...periods.map(say.agreementNote), ...agreedTariffChanges(id).map(say.changeNote)] },
  );
}
