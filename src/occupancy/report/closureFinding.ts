import { dayOfYear } from "../../dates.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, negated, plus, times, ZERO } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { type ClosedBy, type ClosureRule, findClosureRule, isUsual } from "../../settlement/closure/rule.ts";
import { joined, type Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import * as say from "./findingWords.ts";
import type { WeighedOffer } from "./weighOffer.ts";

/**
 * By how much budgeted revenue lies below the budget, where that is beyond the limit and the days for which the offer is
 * closed explain it: it comes within the limit of the budget's part for the days before. Nothing else is laid to a closure.
 */
export function belowByClosure({ read, projected, settlement, context }: WeighedOffer): Fraction | undefined {
  const { closure, budget } = read;
  if (closure === undefined || projected === undefined || settlement === undefined) return undefined;
  const { fromBudget } = projected;
  if (compare(fromBudget, negated(settlement.limit)) >= 0) return undefined;
  const { daysOfYear } = context.period;
  const closed = fraction(BigInt(daysOfYear - dayOfYear(closure.from) + 1), BigInt(daysOfYear));
  const ofOpenDays = plus(fromBudget, times(budget, closed));
  return compare(plus(ofOpenDays, settlement.limit), ZERO) >= 0 ? fromBudget : undefined;
}

function bearsText(by: ClosedBy, rule: ClosureRule | undefined): Text {
  if (rule === undefined) return say.NO_KNOWN_RULE;
  return isUsual(by, rule) ? say.WHO_BEARS[by] : say.bothBear(rule.buyersShare);
}

const NOT_KNOWN: Provenance & { readonly carriedFrom?: string } = { mark: "assumed", source: sources.ownReading };

/** That an offer closes, who bears what is left, and that its budget seems to be for the whole year. */
export function closureFinding(weighed: WeighedOffer): OccupancyFinding[] {
  const { read, settlement, context } = weighed;
  const { closure } = read;
  if (closure === undefined) return [];
  const rule = findClosureRule(closure.by, context.settledBy);
  const rests = rule?.known ?? NOT_KNOWN;
  const closes = say.offerCloses(closure.from, settlement?.leftAtClosure, bearsText(closure.by, rule));
  const below = belowByClosure(weighed);
  const message = below === undefined ? closes : joined([closes, say.budgetOfWholeYear(below)], " ");
  return [
    {
      code: "offer-closes",
      severity: "info",
      message: withCarried(message, rests),
      figures: {
        from: closure.from,
        ...(below !== undefined && { fromBudget: toDecimal(below) }),
        ...carriedFigure(rests),
      },
      source: rests.source,
      mark: rests.mark,
      remedy: say.DRAW_UP_CLOSING,
    },
  ];
}
