import { lawOn } from "../../agreements/lawOn.ts";
import { isDated, onDay } from "../../agreements/onDay.ts";
import { fail } from "../../errors.ts";
import { WordsBehind, withWords } from "../../findings/wordsBehind.ts";
import { allRead } from "../../madeWhenRead.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { placedAs } from "../../refusals.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { isSteady } from "../../rules/steadyRuleSet.ts";
import type { Text } from "../../words.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import { resultOfYear } from "../words.ts";
import { budgetDeviation } from "./budgetDeviation.ts";
import { resultFindings } from "./findings.ts";
import type { ResultYear } from "./input.ts";
import { type Parts, resultParts } from "./parts.ts";
import { readResultYear } from "./read.ts";
import type { ExplainedResult } from "./result.ts";
import * as say from "./words.ts";

type Deviation = ReturnType<typeof budgetDeviation.exact>;

function spendingSays({ budget }: Parts, { overspending, underspending }: Deviation): Text {
  if (overspending.n > 0n) return say.overspent(overspending, budget);
  return underspending.n > 0n ? say.underspent(underspending, budget) : say.spentAsBudgeted(budget);
}

function explanationOf(year: number, parts: Parts, deviation: Deviation): Explanation {
  const { result, revenue, costs, backRegulation } = parts;
  const figures = { year, result, revenue, costs, backRegulationInTariff: backRegulation };
  const says = [resultOfYear(figures), spendingSays(parts, deviation), ...parts.parts.map(say.partSays)];
  return account(say.reasonsFor(year), says, parts.because());
}

/** The rule set given, or an error that shows how to get one. */
function ruleSet(given: unknown): RuleSet {
  const { known, find } = (typeof given === "object" && given !== null ? given : {}) as Partial<RuleSet>;
  if (typeof known === "function" && typeof find === "function") return given as RuleSet;
  return fail({ kind: "malformed", path: "set", found: given, ...say.noRuleSet });
}

/** The rules of the year's own 31 December; a rule set without a day answers alike on every one. */
function ofYear(set: RuleSet, year: number): RuleSet {
  if (!isDated(set)) return set;
  return placedAs(
    () => "year",
    () => onDay(set, `${year}-12-31`),
  );
}

/**
 * Explains why a year's result came out as it did: tariff against budget, earlier back-regulation, occupancy, the leap day,
 * each kind of costs, the revised wage estimate, and what is left unexplained. The parts add up to the result exactly.
 *
 * Amounts in nominal kr.; a part is in whole øre, above 0 where it made the result better. Occupancy and the length of the
 * year are measured by {@link revenueDeviation}, the length at budgeted occupancy; a kind of costs is budget − accounts,
 * for incomes the reverse, and the effect of the wage estimate is set apart from the first wages. Over- and underspending,
 * accounts against budget, are given next to the surplus or deficit and never mixed with it. `set` is by default what holds
 * in the whole country on 31 December of the year.
 *
 * Throws `RuleError`: `malformed`, `missing`, `unknown-key`, `duplicate` or `out-of-range` for the year; `missing` for a
 * wage estimate without wages; `malformed` for a set that is no rule set.
 *
 * @example
 * ```ts
 * import { explainResult } from "rammetakst";
 * const services = [{ name: "Botilbud", tariff: 1000, budgetedDays: 7300, occupiedDays: 7500 }];
 * const costs = [{ kind: "wages", budget: 7_300_000, accounts: 7_350_000 }] as const;
 * const { result, parts } = explainResult({ year: 2024, services, costs, backRegulationInTariff: 0 });
 * result; // => 150000
 * parts.map(({ kind, amount }) => [kind, amount.toNumber()]).slice(2, 5); // => [["occupancy", 180000], ["leap-day", 20000], ["costs", -50000]]
 * ```
 */
export function explainResult(year: ResultYear, set?: RuleSet): ExplainedResult {
  const own = set === undefined ? undefined : ruleSet(set);
  const setOf = (of: number) => (own === undefined ? lawOn(`${of}-12-31`) : ofYear(own, of));
  const read = readResultYear(year, setOf);
  const rules = setOf(read.year);
  const parts = resultParts(read, rules);
  const deviation = budgetDeviation.exact({ budget: parts.budget, accounts: parts.costs });
  const words: WordsBehind<SettlementFinding> = new WordsBehind({
    findings: () => resultFindings(read, parts, rules),
    explanation: () => explanationOf(read.year, parts, deviation),
  });
  const result = inDecimals(parts.result);
  const figures = { year: read.year, result, ...inDecimals(deviation), parts: inDecimals(parts.parts) };
  const made = withWords(figures, words);
  return isSteady(rules) ? made : allRead(made);
}
