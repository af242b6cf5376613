import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { isIncome } from "../costKind.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";
import * as say from "./findingWords.ts";
import { overheadOf } from "./overhead.ts";

function indirectMissing({ byKind }: Computed): TariffFinding[] {
  const costs = byKind.filter(([kind, amount]) => !isIncome(kind) && amount.n !== 0n);
  if (costs.length === 0 || costs.some(([kind]) => kind === "indirect")) return [];
  return [
    {
      code: "indirect-costs-missing",
      severity: "warning",
      message: say.NO_INDIRECT_COSTS,
      figures: {},
      source: sources.tariffLaw,
      mark: "law",
      remedy: say.ADD_INDIRECT_COSTS,
    },
  ];
}

function targetFinding(computed: Computed): TariffFinding[] {
  const { agreement } = computed;
  const known = agreement.find(parameters.tariffs.overheadTarget);
  const { target, ofDirectCosts, ofAllCosts } = overheadOf(computed);
  if (known === undefined || target === undefined || ofDirectCosts === null || ofAllCosts === null) return [];
  const shown = (rate: Fraction) => toDecimal(shownRate(rate, agreement));
  return [
    {
      code: "overhead-target",
      severity: "info",
      message: withCarried(say.overheadTarget({ ofDirectCosts, ofAllCosts, target }, agreement.title), known),
      figures: {
        target: toDecimal(target),
        ofDirectCosts: shown(ofDirectCosts),
        ofAllCosts: shown(ofAllCosts),
        ...carriedFigure(known),
      },
      source: known.source,
      mark: known.mark,
      remedy: say.NOTHING_TO_DO,
    },
  ];
}

/** Whether the indirect costs are there, and how they compare with a target that is known. */
export function overheadFindings(computed: Computed): TariffFinding[] {
  return [...indirectMissing(computed), ...targetFinding(computed)];
}
