import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { notNegative } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { nameOrCode, numeric, year } from "../../given/shape.ts";
import { type Numeric, toDecimal } from "../../numbers/exact.ts";
import { fraction, times } from "../../numbers/fraction.ts";
import type { Payer } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { listed } from "../labels.ts";
import { citizensOf } from "../perCitizen/citizens.ts";
import type { OwnPopulation } from "../perCitizen/result.ts";
import { placeIn, rowsOfAccount, type SpendingSelection } from "../selection.ts";
import { selectionFields } from "../selectionSchema.ts";
import { krOf } from "../shown.ts";
import { groupSums } from "../sums.ts";
import { dateField, type KeyDay, MIDYEAR } from "./keyDay.ts";
import type { MunicipalAmount } from "./values.ts";

/** Which spending is taken together, and what it is held against. */
export interface AmountsOptions extends SpendingSelection {
  readonly year: number;
  /** The day of the year that inhabitants are counted on; by default 1 July. */
  readonly date?: KeyDay;
  /** Counts of the user's own, which go before the register's. */
  readonly population?: readonly OwnPopulation[];
  /** Half a unit, kr. per inhabitant, of a table that the rows come from: it is added up for each row. */
  readonly halfUnit?: Numeric;
  /** Whether what regions pay is left out; else rows of a region are refused, since they are no municipality's. */
  readonly withoutRegions?: boolean;
}

const MOST = 100_000;

const optionsSchema = atFirstUse(
  () =>
    z.strictObject({
      ...selectionFields(),
      ...dateField(),
      year,
      population: z
        .array(z.strictObject({ payer: nameOrCode, year, count: numeric }))
        .max(MOST)
        .optional(),
      halfUnit: numeric.optional(),
      withoutRegions: z.boolean().optional(),
    }) as unknown as z.ZodType<AmountsOptions>,
);

function refuseRegions(payers: readonly Payer[]): void {
  const names = payers.filter(({ kind }) => kind === "region").map(({ name }) => name);
  if (names.length === 0) return;
  fail({
    kind: "malformed",
    path: "data",
    foundAs: { da: `rækker for ${listed(names, "da")}`, en: `rows of ${listed(names, "en")}` },
    allowed: { da: "kommuner", en: "municipalities" },
    remedy: {
      da: "vælg kommunerne med payers, eller skriv withoutRegions: true",
      en: "choose the municipalities by payers, or write withoutRegions: true",
    },
  });
}

/**
 * What each municipality spent in a year and how many live there: the figures that {@link compareWith} and
 * {@link socioEconomicAdjustment} take.
 *
 * Amounts in kr., by default of the accounts and of all areas; inhabitants of the register on 1 July, or on 1 January
 * with `date`. For rows that come from a rounded table, `halfUnit` makes `uncertainty`, kr. per inhabitant: half a unit
 * for each row that is added. A municipality without rows in the year is not there. Throws `RuleError`: `unknown-name`
 * for a year, area or function that the table lacks; `malformed` where regions pay and `withoutRegions` is not said;
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
  const data = spendingData(given);
  const read = readGiven(optionsSchema(), options, "options");
  const { date = MIDYEAR, population = [], withoutRegions = false } = read;
  refuseTwice(
    population.map(({ payer, year: of }) => `${payer}, ${of}`),
    (i) => `options.population[${i}]`,
  );
  const half = read.halfUnit === undefined ? undefined : notNegative(read.halfUnit, "options.halfUnit", "count");
  const at = placeIn(data.years, read.year, "options.year");
  const counts = rowsOfAccount(data, read);
  const groups = groupSums(data, data.oere, ["payers"], (row) => data.codes.years[row] === at && counts(row));
  const found = groups.flatMap(({ at: [place = 0], sum, rows }) => {
    const payer = data.payers[place];
    return payer === undefined ? [] : [{ payer, sum, rows }];
  });
  if (!withoutRegions) refuseRegions(found.map(({ payer }) => payer));
  const citizens = citizensOf({ per: "inhabitant", population }, date);
  return found
    .filter(({ payer }) => payer.kind === "municipality")
    .map(({ payer, sum, rows }) => ({
      municipality: payer.code,
      amount: toDecimal(krOf(sum)),
      inhabitants: toDecimal(citizens.of(payer, read.year)),
      ...(half && { uncertainty: toDecimal(times(half, fraction(BigInt(rows)))) }),
    }));
}
