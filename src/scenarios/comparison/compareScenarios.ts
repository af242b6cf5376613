import { withExact } from "../../named.ts";
import { compare, type Fraction, total } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { account } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import { comparedRows, partTotals, totalOfAmounts } from "./compared.ts";
import { scenarioFindings } from "./findings.ts";
import type { ScenarioOptions, ScenarioRow } from "./input.ts";
import { readRows, readScenarioOptions } from "./read.ts";
import type { ComparedRow, ScenarioComparison } from "./result.ts";
import * as say from "./words.ts";

/** Compares two scenarios; see {@link compareScenarios}. */
interface CompareScenarios {
  (baseline: readonly ScenarioRow[], proposal: readonly ScenarioRow[], options?: ScenarioOptions): ScenarioComparison;
  /** The same comparison as exact fractions. */
  exact(
    baseline: readonly ScenarioRow[],
    proposal: readonly ScenarioRow[],
    options?: ScenarioOptions,
  ): ScenarioComparison<Fraction>;
}

/** The rows that rise and fall most; of two alike the first. */
function extremes(rows: readonly ComparedRow<Fraction>[]): Text[] {
  return [1, -1].flatMap((sign) => {
    const most = rows.reduce((best, row) => (compare(row.change, best.change) * sign > 0 ? row : best));
    return most.change.n * BigInt(sign) > 0n ? [say.changesMost(most.id, most.change)] : [];
  });
}

function exactly(
  baseline: readonly ScenarioRow[],
  proposal: readonly ScenarioRow[],
  options: ScenarioOptions = {},
): ScenarioComparison<Fraction> {
  const { title } = readScenarioOptions(options);
  const [before, after] = [readRows(baseline, "baseline"), readRows(proposal, "proposal")];
  const rows = comparedRows(before, after);
  const changes = rows.map(({ change }) => change);
  const [up, down] = [changes.filter(({ n }) => n > 0n), changes.filter(({ n }) => n < 0n)];
  const sum = totalOfAmounts(rows);
  const counts = { rise: up.length, fall: down.length, unchanged: rows.length - up.length - down.length };
  const moves = { increases: total(up), decreases: total(down), ...counts };
  const says = [say.totalChange(sum.baseline, sum.proposal, sum.change), say.moved(moves), ...extremes(rows)];
  return {
    ...(title !== undefined && { title }),
    parts: partTotals(rows),
    rows,
    total: sum,
    ...moves,
    findings: scenarioFindings(before, after, rows),
    explanation: account(say.comparisonTitle(title), says),
  };
}

/** Every figure as a `Decimal`; findings and explanation hold none of the fractions and stay as they are. */
function compared(
  baseline: readonly ScenarioRow[],
  proposal: readonly ScenarioRow[],
  options: ScenarioOptions = {},
): ScenarioComparison {
  const { findings, explanation, ...figures } = exactly(baseline, proposal, options);
  return { ...inDecimals(figures), findings, explanation };
}

/**
 * A proposal against a baseline: the same job computed twice, and what differs row by row and part by part.
 *
 * Each side is a list of rows with amounts in kr. by name, matched by their ids; anything may differ between the two jobs: a
 * parameter by `agreement.with`, a rate by `series.with`, the input, the agreement. {@link rowsFromTariffs},
 * {@link rowsFromLedger}, {@link rowsFromDistribution} and {@link rowsFromFinancing} make such rows of what the library
 * computes. Changes are proposal less baseline. They are differences of exact amounts, so those of the rows add up to
 * that of the total without any rest, and so do those of the parts. A row or a part that only one side has counts as 0 on
 * the other, and a finding tells it. As `Decimal`s, amounts whose digits do not end are shown with 34.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `duplicate` or `out-of-range` for what was given, under
 * `baseline`, `proposal` or `options`. Source: arithmetic on the two sides.
 *
 * @example
 * ```ts
 * import { compareScenarios } from "rammetakst";
 * const baseline = [{ id: "Birk", parts: { løn: 9_000_000, husleje: 1_000_000 } }, { id: "Eg", parts: { løn: 4_000_000 } }];
 * const proposal = [{ id: "Birk", parts: { løn: 8_800_000, husleje: 1_100_000.5 } }, { id: "Eg", parts: { løn: 4_100_000 } }];
 * const compared = compareScenarios(baseline, proposal);
 * compared.rows.map(({ change }) => Number(change)); // => [-99999.5, 100000]
 * compared.parts.map(({ change }) => Number(change)); // => [-100000, 100000.5]
 * compared.total.change; // => 0.5
 * ```
 */
export const compareScenarios: CompareScenarios = withExact("compareScenarios", compared, exactly);
