import type * as z from "zod";
import type { IsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { exactlyOne } from "../../given/exactlyOne.ts";
import { count, countFromOne } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { nameOrCode, numeric } from "../../given/shape.ts";
import { GIVE_ONE, oneOf } from "../../given/words.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { findMunicipality, type Municipality } from "../../registers/municipalities.ts";
import { population, populationDates } from "../../registers/population.ts";
import { findRegion, type Region } from "../../registers/regions.ts";
import * as say from "./words.ts";

/** The cases of one municipality, or of one region as a whole. */
export interface CasesOfPlace {
  /** Name or code; not together with `region`. */
  readonly municipality?: string | number;
  /** Id, name or code, where the cases are known for the region only. */
  readonly region?: string | number;
  /** A whole number of 0 or more, in the year. */
  readonly cases: Numeric;
  /** The 0-17-year-olds; from the register where they are not given. */
  readonly children?: Numeric;
}

/** @internal */
export const casesOfPlaceSchema: () => z.ZodType<CasesOfPlace> = atFirstUse(() =>
  objectOf<CasesOfPlace>()({
    municipality: nameOrCode.optional(),
    region: nameOrCode.optional(),
    cases: numeric,
    children: numeric.optional(),
  }),
);

/** A row that was read: its place found, its figures exact. */
export interface ReadPlace {
  readonly place: Municipality | Region;
  readonly region: Region["id"];
  readonly isRegion: boolean;
  readonly cases: Fraction;
  readonly children: Fraction;
  /** Whether the children come from the register. */
  readonly fromRegister: boolean;
}

/** The children counted: the register's 0-17-year-olds. */
const AGES = "0-17";

function onePlace({ municipality, region }: CasesOfPlace, path: string): void {
  const allowed = oneOf(["municipality", "region"]);
  exactlyOne({ municipality, region }, { path, allowed, remedy: GIVE_ONE });
}

/** The register has no counts of the date: asks for the children of each row. */
function refuseNotInRegister(date: IsoDate, path: string): never {
  const dates = populationDates(AGES).join(", ");
  return fail({ kind: "unknown-value", path: `${path}.children`, ...say.notInRegister(date, dates) });
}

function childrenOf(given: CasesOfPlace, date: IsoDate, path: string): Fraction {
  if (given.children !== undefined) return countFromOne(given.children, `${path}.children`);
  if (!populationDates(AGES).includes(date)) return refuseNotInRegister(date, path);
  const { municipality, region } = given;
  const place = municipality === undefined ? { region: region as string | number } : { municipality };
  return fraction(BigInt(population({ ...place, date, ages: AGES })));
}

function readRow(given: CasesOfPlace, date: IsoDate, path: string): ReadPlace {
  onePlace(given, path);
  const { municipality, region } = given;
  const municipal = municipality === undefined ? undefined : findMunicipality(municipality, `${path}.municipality`);
  const place = municipal ?? findRegion(region as string | number, `${path}.region`);
  return {
    place,
    region: municipal?.region ?? (place as Region).id,
    isRegion: municipal === undefined,
    cases: count(given.cases, `${path}.cases`),
    children: childrenOf(given, date, path),
    fromRegister: given.children === undefined,
  };
}

/** A region counts once: as a whole, or by its municipalities. */
function refuseMixed(rows: readonly ReadPlace[]): void {
  const wholes = new Map(rows.flatMap(({ region, isRegion }, i) => (isRegion ? [[region, i] as const] : [])));
  for (const [i, { region, isRegion, place }] of rows.entries()) {
    const whole = wholes.get(region);
    if (isRegion || whole === undefined) continue;
    fail({ kind: "duplicate", path: `rows[${i}]`, found: place.name, ...say.regionCountedTwice(`rows[${whole}]`) });
  }
}

/** The rows checked: every place once, and its children counted. */
export function readPlaces(rows: readonly CasesOfPlace[], date: IsoDate): readonly ReadPlace[] {
  const read = rows.map((row, i) => readRow(row, date, `rows[${i}]`));
  refuseTwice(
    read.map(({ place }) => place.name),
    (i) => `rows[${i}]`,
  );
  refuseMixed(read);
  return read;
}
