import * as z from "zod";
import { fail } from "../../errors.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { nameOrCode, numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import { caseFields } from "../stateRefund/schema.ts";
import { costlyCaseFindings } from "./findings.ts";
import type { CostlyCase, CostlyCaseFinding, CostlyCases, CostlyYear } from "./result.ts";
import * as say from "./words.ts";
import { type CountedCase, costlyYears, countedCase } from "./years.ts";

/** Counts the especially costly cases of a list; see {@link costlyCases}. */
interface CostlyCasesOf {
  (list: readonly CostlyCase[]): CostlyCases;
  /** The same counts as exact fractions. */
  exact(list: readonly CostlyCase[]): CostlyCases<Fraction>;
}

const MOST_CASES = 100_000;
const listSchema = atFirstUse(() =>
  z.array(objectOf<CostlyCase>()({ ...caseFields(), id: nameOrCode, refund: numeric.optional() })).max(MOST_CASES),
);

function read(list: readonly CostlyCase[]): CountedCase[] {
  const cases = readGiven(listSchema(), list, "cases");
  if (cases.length === 0) fail({ kind: "missing", path: "cases", found: cases, ...say.noCases });
  refuseTwice(
    cases.map(({ id, year }) => `${id}, ${year}`),
    (i) => `cases[${i}].id`,
  );
  return cases.map((each, i) => countedCase(each, `cases[${i}]`));
}

/** The years between the first and the last that have no case. */
function missingIn(years: readonly { readonly year: number }[]): number[] {
  const given = new Set(years.map(({ year }) => year));
  const [first = 0, last = -1] = [years[0]?.year, years.at(-1)?.year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !given.has(year));
}

function why(years: readonly CostlyYear<Fraction>[], messages: readonly Text[]): Explanation {
  const says = [...years.map(say.yearSums), ...messages];
  return account(say.YEAR_BY_YEAR, says, [], [{ mark: "minutes", source: sources.forum2015Item3 }]);
}

function counted(list: readonly CostlyCase[]): CostlyCases<Fraction> {
  const cases = read(list);
  const years = costlyYears(cases);
  const missingYears = missingIn(years);
  // Found at once: to wait would keep every case of the list.
  const findings = costlyCaseFindings(years, missingYears, cases);
  const result = { years, missingYears };
  return toldWhenRead<typeof result, CostlyCaseFinding>(
    result,
    () => findings,
    (messages) => why(years, messages),
  );
}

/**
 * Number, cost and refund of especially costly cases by year, with their growth: what Syddanmark's directors asked to have
 * described for 2013–2015.
 *
 * Each case is a citizen's (or household's) year: `id`, `year` and costs as {@link stateRefund} takes them, in kr. The refund
 * is computed by the rules of the year, or `refund` is what was actually received; where neither is known, as in 2013–2015
 * without `limits`, number and cost are given and the refund is `null`. All cases given are counted; `refundedCases` are those
 * whose refund is above 0. Years without cases between the first and the last are reported and never counted as 0. Growth is
 * nominal, from the year right before; its rates are rounded to 6 decimals for showing.
 *
 * Throws `RuleError` as {@link stateRefund} does, with the case's place, and `missing` for an empty list, `duplicate` for the
 * same id twice in a year. Source: the forum of Syddanmark, 20 May 2015, item 3.
 *
 * @example
 * ```ts
 * import { costlyCases } from "rammetakst";
 * const cases = [
 *   { id: "a", year: 2021, yearly: 1_200_000, months: 12 },
 *   { id: "a", year: 2022, yearly: 1_260_000, months: 12 },
 *   { id: "b", year: 2022, monthly: Array(6).fill(200_000) },
 * ];
 * const { years } = costlyCases(cases);
 * years.map(({ cost }) => cost); // => [1200000, 2460000]
 * years.map(({ refund }) => refund); // => [87500, 417500]
 * years[1]?.growth?.cost.rate; // => 1.05
 * ```
 */
export const costlyCases: CostlyCasesOf = withExact(
  "costlyCases",
  (list: readonly CostlyCase[]) => decimalsWhenRead(counted(list)),
  (list: readonly CostlyCase[]) => fractionsWhenRead(counted(list)),
);
