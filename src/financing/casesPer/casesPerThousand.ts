import * as z from "zod";
import { lawOn } from "../../agreements/lawOn.ts";
import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date as dateSchema, year as yearSchema } from "../../given/shape.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { decimalsWhenRead } from "../../numbers/whenRead.ts";
import { municipalities } from "../../registers/municipalities.ts";
import { type RegionId, regions } from "../../registers/regions.ts";
import { registerOf } from "../../registers/registerOf.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import { type CasesPerFindingCode, incompleteRegion } from "./findings.ts";
import { type CasesOfPlace, casesOfPlaceSchema, type ReadPlace, readPlaces } from "./read.ts";
import { casesPerChildren } from "./rule.ts";
import * as say from "./words.ts";

export type { CasesOfPlace, CasesPerFindingCode };

/** Cases of places in a year. */
export interface GivenCasesOfPlaces {
  /** The calendar year of the cases. */
  readonly year: number;
  /** One for each municipality or region, at most 103. */
  readonly rows: readonly CasesOfPlace[];
  /** The date the register's children are counted on; by default 1 January of the year. */
  readonly date?: IsoDate;
}

/** The cases of one place, or of several together. */
export interface CasesPerPlace<N = Decimal> {
  readonly cases: N;
  readonly children: N;
  /** Cases per 1 000 children, rounded to two decimals. */
  readonly perThousand: N;
}

/** Cases per 1 000 children by municipality and region. */
export interface CasesPerThousand<N = Decimal> {
  readonly year: number;
  readonly municipalities: readonly (CasesPerPlace<N> & {
    readonly municipality: string;
    readonly code: number;
    readonly region: RegionId;
  })[];
  /** The regions that rows were given of, in order of their codes; a sum of its municipalities is weighted by children. */
  readonly regions: readonly (CasesPerPlace<N> & { readonly region: RegionId; readonly name: string })[];
  readonly total: CasesPerPlace<N>;
  readonly findings: readonly Finding<CasesPerFindingCode>[];
  readonly explanation: Explanation;
}

const MOST_ROWS = 103;

const schema = atFirstUse(() =>
  objectOf<GivenCasesOfPlaces>()({
    year: yearSchema,
    rows: z.array(casesOfPlaceSchema()).min(1).max(MOST_ROWS),
    date: dateSchema.optional(),
  }),
);

function sumOf(rows: readonly ReadPlace[], set: RuleSet): CasesPerPlace<Fraction> {
  const sums = { cases: total(rows.map(({ cases }) => cases)), children: total(rows.map(({ children }) => children)) };
  return { ...sums, perThousand: casesPerChildren.exact(sums, set).perThousand };
}

/** Whose children were counted from the register, and when. */
function keyText(rows: readonly ReadPlace[], date: IsoDate): Text[] {
  if (!rows.some(({ fromRegister }) => fromRegister)) return [];
  return [say.childrenOfRegister(date, registerOf("ages").source)];
}

function whyOf(year: number, rows: readonly ReadPlace[], date: IsoDate, set: RuleSet): Explanation {
  const { cases, children } = sumOf(rows, set);
  const says = [say.WEIGHTED_SUMS, ...keyText(rows, date)];
  return account(say.casesPerChildrenIn(year), says, [casesPerChildren.explain({ cases, children }, set)]);
}

function exactly(given: GivenCasesOfPlaces) {
  const { year, rows, date = `${year}-01-01` } = readGiven(schema(), given, "");
  const read = readPlaces(rows, date);
  const set = lawOn(`${year}-01-01`);
  const codes = new Set(read.map(({ place }) => place.code));
  const byRegion = regions().flatMap((region) => {
    const own = read.filter((row) => row.region === region.id);
    return own.length === 0 ? [] : [{ region, own }];
  });
  const find = () =>
    byRegion.flatMap(({ region, own }) => {
      if (own.some(({ isRegion }) => isRegion)) return [];
      const missing = municipalities(region.id).filter(({ code }) => !codes.has(code));
      return incompleteRegion(region.name, missing);
    });
  const figures = {
    year,
    municipalities: read.flatMap((row) =>
      row.isRegion
        ? []
        : [{ municipality: row.place.name, code: row.place.code, region: row.region, ...sumOf([row], set) }],
    ),
    regions: byRegion.map(({ region, own }) => ({ region: region.id, name: region.name, ...sumOf(own, set) })),
    total: sumOf(read, set),
  };
  return toldWhenRead<typeof figures, Finding<CasesPerFindingCode>>(figures, find, () => whyOf(year, read, date, set));
}

/**
 * Cases per 1 000 children (0-17-year-olds) by municipality and region.
 *
 * A row is a municipality's cases, or a whole region's where its municipalities' are not known. Children are those given
 * with the row, or otherwise the register's on `date`, by default 1 January of the year. A region's figure is weighted by
 * children; regions and the total count only the rows given, and a finding names the municipalities that are missing.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `out-of-range` or `duplicate` for the rows; `unknown-name`
 * for a place; `unknown-value` where the register has no children on the date: pass `children` with the row.
 * Source: derived; children from Danmarks Statistik, FOLK1A.
 *
 * @example
 * ```ts
 * import { casesPerThousand } from "rammetakst";
 * const rows = [{ municipality: "Odense", cases: 120, children: 40_000 }, { municipality: "Fanø", cases: 1, children: 500 }];
 * const result = casesPerThousand({ year: 2024, rows });
 * result.municipalities.map(({ perThousand }) => perThousand); // => [3, 2]
 * result.regions[0]?.perThousand; // => 2.99
 * result.findings[0]?.code; // => "region-incomplete"
 * ```
 */
export function casesPerThousand(given: GivenCasesOfPlaces): CasesPerThousand {
  return decimalsWhenRead(exactly(given)) as CasesPerThousand;
}
