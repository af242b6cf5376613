import { daysBetween, type IsoDate, isLeapYear } from "../../dates.ts";
import { withExact } from "../../named.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { type Fraction, fraction, times, total } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { dayTariffAsCharged, lawOfYear } from "../placements/tariff.ts";
import { capacityFindings } from "./findings.ts";
import { type ReadAddition, type ReadPlan, readCapacityPlan } from "./read.ts";
import type { CapacityPlan, GivenCapacityPlan, NewPlacesCost, PlannedAddition } from "./result.ts";
import { newPlacesCost } from "./rule.ts";
import * as say from "./words.ts";

/** Plans capacity; see {@link capacityPlan}. */
interface CapacityPlanOf {
  (given: GivenCapacityPlan, law?: RuleSet): CapacityPlan;
  /** The same plan as exact fractions, to go on computing with. */
  exact(given: GivenCapacityPlan, law?: RuleSet): CapacityPlan<Fraction>;
}

const days = (n: number): Fraction => fraction(BigInt(n));

/** The days of the year that places are open, from their first day on. */
function openDays(from: IsoDate, year: number): number {
  const whole = isLeapYear(year) ? 366 : 365;
  return Math.max(0, Math.min(whole, daysBetween(from, `${year}-12-31`) + 1));
}

type Plan = Pick<ReadPlan, "occupancy" | "judicialShare">;

const givenFor = ({ places, dayPrice }: ReadAddition, open: number, { occupancy, judicialShare }: Plan) => ({
  newPlaces: places,
  days: days(open),
  occupancy,
  judicialShare,
  dayPrice,
});

function costOf(addition: ReadAddition, open: number, plan: Plan, set: RuleSet): NewPlacesCost<Fraction> {
  const placeDays = times(addition.places, days(open));
  const { placementCost: cost, placer, pool } = newPlacesCost.exact(givenFor(addition, open, plan), set);
  return { placeDays, occupiedDays: times(placeDays, plan.occupancy), cost, placer, pool };
}

function planned(addition: ReadAddition, plan: ReadPlan, set: RuleSet): PlannedAddition<Fraction> {
  const { year } = plan;
  return {
    ...addition,
    thisYear: costOf(addition, openDays(addition.from, year), plan, set),
    fullYear: costOf(addition, openDays(`${year}-01-01`, year), plan, set),
  };
}

function sumOf(costs: readonly NewPlacesCost<Fraction>[]): NewPlacesCost<Fraction> {
  const of = (key: keyof NewPlacesCost) => total(costs.map((each) => each[key]));
  return {
    placeDays: of("placeDays"),
    occupiedDays: of("occupiedDays"),
    cost: of("cost"),
    placer: of("placer"),
    pool: of("pool"),
  };
}

/** The places open on the last day of each month; ISO dates compare as text, and no month has a day after the 31st. */
function byMonth({ year, additions }: ReadPlan): Fraction[] {
  return Array.from({ length: 12 }, (_, month) => {
    const last = `${year}-${String(month + 1).padStart(2, "0")}-31`;
    return total(additions.filter(({ from }) => from <= last).map(({ places }) => places));
  });
}

function whyOf(plan: ReadPlan, findings: CapacityPlan["findings"], set: RuleSet): Explanation {
  const because = plan.additions.map((addition) => {
    const open = openDays(addition.from, plan.year);
    const title = say.additionTitle(addition.name, plan.year);
    return account(title, [], [newPlacesCost.explain(givenFor(addition, open, plan), set)]);
  });
  return account(say.newPlaces(plan.year), [say.WHO_PAYS, ...findings.map(({ message }) => message)], because);
}

function exactly(given: GivenCapacityPlan, law?: RuleSet): CapacityPlan<Fraction> {
  const plan = readCapacityPlan(given);
  const { year, occupancy, judicialShare } = plan;
  const set = lawOfYear(law, year);
  const tariff = exactAsWritten(dayTariffAsCharged(set, year).text);
  const additions = plan.additions.map((each) => planned(each, plan, set));
  const findings = capacityFindings(plan, tariff);
  return {
    ...{ year, occupancy, judicialShare, tariff, additions, findings },
    places: total(additions.map(({ places }) => places)),
    placesByMonth: byMonth(plan),
    thisYear: sumOf(additions.map(({ thisYear }) => thisYear)),
    fullYear: sumOf(additions.map(({ fullYear }) => fullYear)),
    explanation: whyOf(plan, findings, set),
  };
}

function plan(given: GivenCapacityPlan, law?: RuleSet): CapacityPlan {
  const { findings, explanation, ...figures } = exactly(given, law);
  return { ...inDecimals(figures), findings, explanation };
}

/**
 * New places in secure institutions, and what they cost this year and in a full year.
 *
 * Each addition opens on a date or the first of a month and stays open; places × open days × occupancy are the occupied
 * days, calendar days being counted (366 in a leap year). Only judicial days × (day price − crime-preventive tariff) go
 * to the pool that all municipalities share by their 15-17-year-olds: give it to `financeByKey` as the budget of
 * `secure-institutions`. Each addition is rounded to whole øre, and the sums are those of the additions. Nominal kr.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key` or `out-of-range` for what was given; `unknown-value` in a
 * year whose tariff is not known: pass `lawOn("2025-01-01").with({ crimePreventiveDayTariff: "…" })`.
 * Source: the forum of Syddanmark, 24 January 2025, item 3.
 *
 * @example
 * ```ts
 * import { capacityPlan } from "rammetakst";
 * const additions = [{ places: 3, from: 3 }, { places: 5, from: "2024-07-01" }];
 * const plan = capacityPlan({ year: 2024, additions, dayPrice: 9_000, occupancy: "0.95", judicialShare: "0.5" });
 * plan.thisYear.placeDays; // => 1838
 * plan.thisYear.cost; // => 15714900
 * plan.thisYear.pool; // => 3905152.65
 * plan.fullYear.placeDays; // => 2928
 * ```
 */
export const capacityPlan: CapacityPlanOf = withExact("capacityPlan", plan, exactly);
