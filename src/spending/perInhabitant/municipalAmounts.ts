import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric, year } from "../../given/shape.ts";
import { groupsOf } from "../../groups.ts";
import { type Numeric, toDecimal } from "../../numbers/exact.ts";
import { fraction, times } from "../../numbers/fraction.ts";
import type { Payer, SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { dateField, type KeyDay, MIDYEAR } from "../keyDay.ts";
import { krOf } from "../krOf.ts";
import { citizensOf } from "../perCitizen/citizens.ts";
import { populationField, refuseCountTwice } from "../perCitizen/ownPopulation.ts";
import type { OwnPopulation } from "../perCitizen/result.ts";
import { placeIn, rowsAt, rowsOfAccount, type SpendingSelection } from "../selection.ts";
import { selectionFields } from "../selectionSchema.ts";
import { type Group, groupSums } from "../sums.ts";
import { listed } from "../words.ts";
import type { MunicipalAmount } from "./values.ts";
import * as say from "./words.ts";

/** Which spending is taken together, and what it is divided by. */
export interface AmountsOptions extends SpendingSelection {
  /** The accounting year. */
  readonly year: number;
  /** The day of the year that inhabitants are counted on; by default 1 July. */
  readonly date?: KeyDay;
  /** Counts of the user's own, which override the register's. */
  readonly population?: readonly OwnPopulation[];
  /** Half a unit, kr. per inhabitant, of a table that the rows come from: it is added up for each row. */
  readonly halfUnit?: Numeric;
  /** Whether what regions pay is left out; else rows of a region are refused, since they are no municipality's. */
  readonly withoutRegions?: boolean;
}

const optionsSchema = atFirstUse(() =>
  objectOf<AmountsOptions>()({
    ...selectionFields(),
    ...dateField(),
    year,
    ...populationField(),
    halfUnit: numeric.optional(),
    withoutRegions: z.boolean().optional(),
  }),
);

function refuseRegions(payers: readonly Payer[]): void {
  const names = payers.filter(({ kind }) => kind === "region").map(({ name }) => name);
  if (names.length === 0) return;
  fail({
    kind: "malformed",
    path: "data",
    foundAs: say.rowsOf(listed(names)),
    allowed: say.MUNICIPALITIES,
    remedy: say.CHOOSE_MUNICIPALITIES,
  });
}

/** The rows that are taken together, and how amounts are made of their sums. */
function readAmounts(given: SpendingGiven, options: AmountsOptions) {
  const data = spendingData(given);
  const read = readGiven(optionsSchema(), options, "options");
  const { date = MIDYEAR, population = [], withoutRegions = false } = read;
  refuseCountTwice(population);
  const half = read.halfUnit === undefined ? undefined : notNegative(read.halfUnit, "options.halfUnit", "count");
  const at = placeIn(data.years, read.year, "options.year");
  const counts = rowsAt(data, rowsOfAccount(data, read), "years", [at]);
  const citizens = citizensOf({ per: "inhabitant", population }, date);
  const amountsOf = (groups: readonly Group[]): MunicipalAmount[] => {
    const found = groups.flatMap(({ at: [place = 0], sum, rows }) => {
      const payer = data.payers[place];
      return payer === undefined ? [] : [{ payer, sum, rows }];
    });
    if (!withoutRegions) refuseRegions(found.map(({ payer }) => payer));
    return found
      .filter(({ payer }) => payer.kind === "municipality")
      .map(({ payer, sum, rows }) => ({
        municipality: payer.code,
        amount: toDecimal(krOf(sum)),
        inhabitants: toDecimal(citizens.of(payer, read.year)),
        ...(half && { uncertainty: toDecimal(times(half, fraction(BigInt(rows)))) }),
      }));
  };
  return { data, counts, amountsOf };
}

/**
 * What each municipality spent in a year and how many live there: the figures that {@link compareWith} and
 * {@link socioEconomicAdjustment} take.
 *
 * Amounts in kr., by default of the accounts and of all areas; inhabitants of the register on 1 July, or on 1 January
 * with `date`. For rows that come from a rounded table, `halfUnit` makes `uncertainty`, kr. per inhabitant: half a unit
 * for each row that is added. A municipality without rows in the year is not there. Throws `RuleError`: `unknown-name`
 * for a year, area or function that is not in the table; `malformed` where regions pay and `withoutRegions` is not given;
 * `unknown-value` where the register has no inhabitants; and what {@link spendingData} refuses.
 *
 * @example
 * ```ts
 * import { municipalAmounts } from "rammetakst";
 * const row = { payer: "Odense", year: 2024, area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const amounts = municipalAmounts([{ ...row, amount: 418_156_000 }], { year: 2024, date: "01-01" });
 * amounts[0]?.inhabitants; // => 209078
 * ```
 */
export function municipalAmounts(given: SpendingGiven, options: AmountsOptions): readonly MunicipalAmount[] {
  const { data, counts, amountsOf } = readAmounts(given, options);
  return amountsOf(groupSums(data, data.oere, ["payers"], counts));
}

/** {@link municipalAmounts} of each area or function by its name, all in one pass over the table. */
export function municipalAmountsBy(
  data: SpendingData,
  dimension: "areas" | "functions",
  options: AmountsOptions,
): (name: string) => readonly MunicipalAmount[] {
  const { counts, amountsOf } = readAmounts(data, options);
  const groups = groupsOf(groupSums(data, data.oere, ["payers", dimension], counts), ({ at }) => String(at[1]));
  const names: readonly unknown[] = data[dimension];
  return (name) => amountsOf(groups.get(String(names.indexOf(name))) ?? []);
}
