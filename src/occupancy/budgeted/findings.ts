import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import type { Finding, Severity } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, fraction, minus, smaller } from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { parameters } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Parameter, RuleSet } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import { percent, points } from "../shown.ts";
import type { BudgetedOccupancy, BudgetedOccupancyCode } from "./result.ts";
import * as say from "./words.ts";

type Figures = Omit<BudgetedOccupancy<Fraction>, "findings" | "explanation">;
export type HistoryFinding = Finding<BudgetedOccupancyCode>;

/** A bound that a rate lies beyond. */
interface Bound {
  readonly code: say.BeyondBound;
  readonly severity: Severity;
  readonly value: Fraction;
  readonly parameter: Parameter;
  readonly remedy: Text;
}

function boundCrossed(
  rate: Fraction,
  { lowest, highest, recommended }: Figures,
  lowestOfKind: Parameter,
): Bound | undefined {
  const { highestOccupancy, recommendedOccupancy } = parameters.occupancy;
  const outside = { severity: "warning", remedy: say.USE_BOUNDS_OR_APPROVAL } as const;
  const within = { severity: "info", remedy: say.CONSIDER_LOWER } as const;
  if (compare(rate, lowest) < 0) return { code: "below-lowest", value: lowest, parameter: lowestOfKind, ...outside };
  if (compare(rate, highest) > 0) {
    return { code: "above-highest", value: highest, parameter: highestOccupancy, ...outside };
  }
  if (compare(rate, recommended) <= 0) return undefined;
  return { code: "above-recommended", value: recommended, parameter: recommendedOccupancy, ...within };
}

/** The applied occupancy against the bounds, or the mean where none is applied yet. */
function beyondBound(figures: Figures, lowestOfKind: Parameter, set: RuleSet): HistoryFinding[] {
  const { applied, mean } = figures;
  const rate = applied ?? mean;
  const crossed = boundCrossed(rate, figures, lowestOfKind);
  if (crossed === undefined) return [];
  const { code, severity, value, parameter, remedy } = crossed;
  const known = set.known(parameter);
  const { source, mark } = known;
  const message = say.beyondBound(applied === undefined ? "mean" : "applied", code, {
    rate: both(percent, rate, set),
    off: both(points, minus(rate, value), set),
    bound: both(percent, value, set),
  });
  return [
    {
      code,
      severity,
      message: withCarried(message, known),
      figures: { occupancy: toDecimal(shownRate(rate, set)), bound: toDecimal(value), ...carriedFigure(known) },
      source,
      mark,
      remedy,
    },
  ];
}

/** Whether an applied rate is a mean rounded to the decimals it is written with, at least those of a whole per cent. */
function isRoundingOf(applied: Fraction, mean: Fraction): boolean {
  const hundredth = fraction(1n, 100n);
  const unit = smaller(hundredth, { n: 1n, d: applied.d });
  return equal(roundedTo(mean, unit, parameters.proposals.shownRateRounding.mode), applied);
}

function differs({ applied, mean, budgeted }: Figures, set: RuleSet): HistoryFinding[] {
  if (applied === undefined || [mean, budgeted].some((each) => isRoundingOf(applied, each))) return [];
  const known = set.known(parameters.occupancy.yearsOfMeanOccupancy);
  const { source, mark } = known;
  const message = say.differsFromMean({
    applied: both(percent, applied, set),
    off: both(points, minus(applied, mean), set),
    mean: both(percent, mean, set),
  });
  return [
    {
      code: "differs-from-mean",
      severity: "warning",
      message: withCarried(message, known),
      figures: {
        applied: toDecimal(shownRate(applied, set)),
        mean: toDecimal(shownRate(mean, set)),
        ...carriedFigure(known),
      },
      source,
      mark,
      remedy: say.GIVE_REASON,
    },
  ];
}

/** What is said of the applied occupancy, or of the mean where none is applied yet. */
export function historyFindings(figures: Figures, isShortStay: boolean, set: RuleSet): HistoryFinding[] {
  const { lowestOccupancy, lowestShortStayOccupancy } = parameters.occupancy;
  const lowestOfKind = isShortStay ? lowestShortStayOccupancy : lowestOccupancy;
  return [...beyondBound(figures, lowestOfKind, set), ...differs(figures, set)];
}
