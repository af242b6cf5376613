import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { type ClosedBy, type ClosureRule, findClosureRule, isUsual } from "../../settlement/closure/rule.ts";
import type { Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import * as say from "./findingWords.ts";
import type { WeighedOffer } from "./weighOffer.ts";

function bearsText(by: ClosedBy, rule: ClosureRule | undefined): Text {
  if (rule === undefined) return say.NO_KNOWN_RULE;
  return isUsual(by, rule) ? say.WHO_BEARS[by] : say.bothBear(rule.buyersShare);
}

const NOT_KNOWN: Provenance & { readonly carriedFrom?: string } = { mark: "assumed", source: sources.ownReading };

/** That the budget of an offer that closes seems to be for the whole year, so that no result is projected. */
function wholeYearFinding({ belowByClosure, read }: WeighedOffer): OccupancyFinding[] {
  if (belowByClosure === undefined) return [];
  return [
    {
      code: "closing-budget-of-year",
      severity: "warning",
      message: say.budgetOfWholeYear(belowByClosure, read.result !== undefined),
      figures: { fromBudget: toDecimal(belowByClosure) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.BUDGET_OF_OPEN_DAYS,
    },
  ];
}

/** That an offer closes, who bears what is left, and that its budget seems to be for the whole year. */
export function closureFinding(weighed: WeighedOffer): OccupancyFinding[] {
  const { read, settlement, context } = weighed;
  const { closure } = read;
  if (closure === undefined) return [];
  const rule = findClosureRule(closure.by, context.settledBy);
  const rests = rule?.known ?? NOT_KNOWN;
  const closes = say.offerCloses(closure.from, settlement?.leftAtClosure, bearsText(closure.by, rule));
  return [
    {
      code: "offer-closes",
      severity: "info",
      message: withCarried(closes, rests),
      figures: {
        from: closure.from,
        ...carriedFigure(rests),
      },
      source: rests.source,
      mark: rests.mark,
      remedy: say.DRAW_UP_CLOSING,
    },
    ...wholeYearFinding(weighed),
  ];
}
