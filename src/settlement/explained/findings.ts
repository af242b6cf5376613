import { toDecimal } from "../../numbers/exact.ts";
import { absolute, compare, type Fraction, fraction, minus, times, total, ZERO } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { backRegulationFindings } from "../backRegulationFindings.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { Parts } from "./parts.ts";
import type { ReadResultYear } from "./read.ts";
import * as say from "./words.ts";

const amountOf = ({ parts }: Parts, kind: string): Fraction => parts.find((part) => part.kind === kind)?.amount ?? ZERO;

/** What the rounding of tariffs can come to over the budgeted days: half a unit for each. */
function roundingOf({ services }: ReadResultYear, set: RuleSet): Fraction {
  const unit = exactParameter(parameters.tariffs.tariffRounding, set);
  return times(times(unit, fraction(1n, 2n)), total(services.map(({ days }) => days.budgetedDays)));
}

function tariffFinding(read: ReadResultYear, parts: Parts, set: RuleSet): SettlementFinding[] {
  const off = minus(amountOf(parts, "tariff-against-budget"), parts.backRegulation);
  if (compare(absolute(off), roundingOf(read, set)) <= 0) return [];
  return [
    {
      code: "tariff-differs-from-budget",
      year: read.year,
      severity: "warning",
      message: off.n > 0n ? say.tariffAboveBudget(off) : say.tariffBelowBudget(off),
      figures: { difference: toDecimal(off) },
      source: sources.tariffLaw,
      mark: "derived",
      remedy: say.CHECK_BASIS_OF_TARIFF,
    },
  ];
}

function restFinding({ year }: ReadResultYear, parts: Parts): SettlementFinding[] {
  const rest = amountOf(parts, "unexplained");
  if (rest.n === 0n) return [];
  return [
    {
      code: "unexplained-rest",
      year,
      severity: "warning",
      message: say.restUnexplained(rest),
      figures: { unexplained: toDecimal(rest) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_REVENUE,
    },
  ];
}

/** Everything found on the way to the parts of a result. */
export function resultFindings(read: ReadResultYear, parts: Parts, set: RuleSet): readonly SettlementFinding[] {
  return [
    ...tariffFinding(read, parts, set),
    ...restFinding(read, parts),
    ...backRegulationFindings(read.year, read.backRegulation, undefined),
  ];
}
