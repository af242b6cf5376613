import * as z from "zod";
import type { Decimal } from "../../decimal.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { integer, numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import { TARIFF_ROUNDINGS, type TariffRounding } from "../calculation/input.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { tariffUnitGiven } from "../tariffUnitGiven.ts";
import { type PartTimeFinding, partTimeFindings } from "./findings.ts";
import { type PartTimeRow, type ReadRow, type ReadTable, readTable } from "./read.ts";
import { shareOfTariff, shareOfTariffInKroner } from "./rule.ts";
import { partTimeExplained, type ReadPartTime } from "./why.ts";
import { daysCovered } from "./words.ts";

export type { PartTimeRow };

/** A full tariff and how many days a week it is used. */
export interface PartTimeUse {
  /** The tariff of a full-time place in kr. per unit, 0 or above. */
  readonly tariff: Numeric;
  /** Whole days a week, 1 to 7. */
  readonly daysPerWeek: number;
  /** What the tariff is per; by default a day. */
  readonly unit?: TariffUnit;
  /** To whole øre (`oere`, by default) or to whole kroner. */
  readonly rounding?: TariffRounding;
}

/** What is paid for some numbers of days a week; both ends belong to the row. */
export interface PartTimeStep<N = Decimal> {
  readonly from: number;
  readonly to: number;
  /** A share of 1. */
  readonly share: N;
  /** In kr. per unit, rounded once. */
  readonly tariff: N;
}

/** The tariff of part-time use, with the table that it comes from. */
export interface PartTimeTariff<N = Decimal> {
  readonly daysPerWeek: number;
  readonly unit: TariffUnit;
  readonly fullTariff: N;
  readonly share: N;
  /** In kr. per unit, rounded once, half away from zero. */
  readonly tariff: N;
  readonly rounding: TariffRounding;
  /** What every number of days would cost. */
  readonly table: readonly PartTimeStep<N>[];
  readonly findings: readonly PartTimeFinding[];
  readonly explanation: Explanation;
}

/** Computes a part-time tariff; see {@link partTimeTariff}. */
interface ComputePartTime {
  (use: PartTimeUse, table?: readonly PartTimeRow[], set?: RuleSet): PartTimeTariff;
  /** The same as exact fractions. */
  exact(use: PartTimeUse, table?: readonly PartTimeRow[], set?: RuleSet): PartTimeTariff<Fraction>;
}

const schema = atFirstUse(() =>
  objectOf<PartTimeUse>()({
    tariff: numeric,
    daysPerWeek: integer(),
    unit: tariffUnitGiven().optional(),
    rounding: z.enum(TARIFF_ROUNDINGS).optional(),
  }),
);

/** The row that a number of days belongs to. */
function rowOf(days: number, { rows }: ReadTable): ReadRow {
  const found = rows.find(({ from, to }) => from <= days && days <= to);
  return found ?? refuseOutOfRange("daysPerWeek", days, daysCovered(rows.at(-1)?.to));
}

function tariffOf(use: PartTimeUse, rows?: readonly PartTimeRow[], set?: RuleSet): PartTimeTariff<Fraction> {
  const { tariff: given, daysPerWeek, unit = "day", rounding = "oere" } = readGiven(schema(), use, "");
  const table = readTable(rows, set);
  const row = rowOf(daysPerWeek, table);
  const fullTariff = notNegative(given, "tariff");
  const rule = rounding === "kroner" ? shareOfTariffInKroner : shareOfTariff;
  const read: ReadPartTime = { fullTariff, unit, days: daysPerWeek, row, table, rule };
  const steps = table.rows.map((each) => {
    const { partTimeTariff: tariff } = rule.exact({ fullTariff, share: each.share }, set);
    return { ...each, tariff };
  });
  const tariff = steps.find(({ from }) => from === row.from)?.tariff ?? fullTariff;
  const result = { daysPerWeek, unit, fullTariff, share: row.share, tariff, rounding, table: steps };
  return toldWhenRead<typeof result, PartTimeFinding>(
    result,
    () => partTimeFindings(table),
    (messages) => partTimeExplained(read, tariff, messages, set),
    mayWait(set),
  );
}

function computed(use: PartTimeUse, table?: readonly PartTimeRow[], set?: RuleSet): PartTimeTariff {
  return decimalsWhenRead(tariffOf(use, table, set)) as PartTimeTariff;
}

function exactly(use: PartTimeUse, table?: readonly PartTimeRow[], set?: RuleSet): PartTimeTariff<Fraction> {
  return fractionsWhenRead(tariffOf(use, table, set));
}

/**
 * The tariff of using a day offer part-time: a share of the full tariff by the days a week.
 *
 * `tariff` in kr. per unit, 0 or above; `daysPerWeek` whole days from 1. Without a `table` the practice of one offer is
 * used, and a finding says so: 60 % for 1-2 days, 85 % for 3, all from 4. A table of one's own has rows of `from`, `to`
 * (by default 7) and `share`, which cover every number of days from 1 once; a share that falls with more days is a
 * finding. The result is rounded once, half away from zero, to whole øre or, by `rounding`, to
 * whole kroner. `set` may be an agreement or a scenario.
 *
 * Throws `RuleError`: `malformed` for a table with a gap or an overlap; `out-of-range` for days that the table does not
 * cover, a tariff below 0 or a share above 1; `missing` or `unknown-key` for the rest.
 * Source: practice of ITC Roskilde.
 *
 * @example
 * ```ts
 * import { partTimeTariff } from "rammetakst";
 * partTimeTariff({ tariff: 773, daysPerWeek: 2 }).tariff; // => 463.8
 * partTimeTariff({ tariff: 773, daysPerWeek: 3 }).tariff; // => 657.05
 * partTimeTariff({ tariff: 773, daysPerWeek: 4 }).tariff; // => 773
 * partTimeTariff({ tariff: 773, daysPerWeek: 3, rounding: "kroner" }).tariff; // => 657
 * const own = [{ from: 1, to: 3, share: "0.5" }, { from: 4, share: 1 }];
 * partTimeTariff({ tariff: 773, daysPerWeek: 3 }, own).tariff; // => 386.5
 * ```
 */
export const partTimeTariff: ComputePartTime = withExact("partTimeTariff", computed, exactly);
