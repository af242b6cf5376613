import { compare, type Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { Financing } from "../byKey/result.ts";
import type { ComparedMunicipality, FinancingComparison } from "./result.ts";
import * as say from "./words.ts";

/** The sums of a comparison. */
export type Sums = Pick<
  FinancingComparison<Fraction>,
  "sumBefore" | "sumAfter" | "exactSumOfChanges" | "increases" | "decreases" | "payMore" | "payLess"
>;

/** Whose payment rises and falls most; of two alike the one with the lower code. */
function extremes(rows: readonly ComparedMunicipality<Fraction>[]): Text[] {
  const [most, least] = [1, -1].map((sign) =>
    rows.reduce((best, row) => (compare(row.change, best.change) * sign > 0 ? row : best)),
  );
  return [
    ...(most !== undefined && most.change.n > 0n ? [say.risesMost(most.municipality, most.change)] : []),
    ...(least !== undefined && least.change.n < 0n ? [say.fallsMost(least.municipality, least.change)] : []),
  ];
}

/** Why a comparison is what it is. */
export function comparisonWhy(
  before: Financing<Fraction>,
  after: Financing<Fraction>,
  rows: readonly ComparedMunicipality<Fraction>[],
  sums: Sums,
): Explanation {
  const { exactSumOfChanges } = sums;
  const sumChanges = exactSumOfChanges.n === 0n ? [] : [say.exactSumChanges(exactSumOfChanges)];
  return account(
    say.CHANGE_OF_FINANCING,
    [say.moved(sums), ...extremes(rows), ...sumChanges],
    [before.explanation, after.explanation],
  );
}
