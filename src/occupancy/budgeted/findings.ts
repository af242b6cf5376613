import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, fraction, minus, smaller } from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { parameters } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Parameter, RuleSet } from "../../rules/parameter.ts";
import { inBoth, type Text } from "../../words.ts";
import { percent, points } from "../shown.ts";
import type { BudgetedOccupancy, BudgetedOccupancyCode } from "./result.ts";

type Figures = Omit<BudgetedOccupancy<Fraction>, "findings" | "explanation">;
type HistoryFinding = Finding<BudgetedOccupancyCode>;

const APPROVAL: Text = Object.freeze({
  da: "Brug en belægning inden for grænserne, eller få afvigelsen godkendt.",
  en: "Use an occupancy within the bounds, or have the deviation approved.",
});

/** A rate held against a bound: what it is, and how far from it. */
function against(
  { code, severity }: Pick<HistoryFinding, "code" | "severity">,
  what: Text,
  rate: Fraction,
  bound: { readonly words: Text; readonly value: Fraction; readonly parameter: Parameter; readonly remedy: Text },
  set: RuleSet,
): HistoryFinding {
  const known = set.known(bound.parameter);
  const { source, mark } = known;
  const message = inBoth((language) => {
    const off = points(minus(rate, bound.value), set, language);
    const limit = percent(bound.value, set, language);
    return language === "da"
      ? `${what.da} på ${percent(rate, set, language)} ligger ${off} ${bound.words.da} på ${limit}.`
      : `${what.en} of ${percent(rate, set, language)} lies ${off} ${bound.words.en} of ${limit}.`;
  });
  const figures = {
    occupancy: toDecimal(shownRate(rate, set)),
    bound: toDecimal(bound.value),
    ...carriedFigure(known),
  };
  return { code, severity, message: withCarried(message, known), figures, source, mark, remedy: bound.remedy };
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
  return [
    {
      code: "differs-from-mean",
      severity: "warning",
      message: withCarried(
        inBoth((language) => {
          const [used, off] = [percent(applied, set, language), points(minus(applied, mean), set, language)];
          const of = percent(mean, set, language);
          return language === "da"
            ? `Den anvendte belægning på ${used} afviger ${off} fra gennemsnittet på ${of}.`
            : `The applied occupancy of ${used} differs ${off} from the mean of ${of}.`;
        }),
        known,
      ),
      figures: {
        applied: toDecimal(shownRate(applied, set)),
        mean: toDecimal(shownRate(mean, set)),
        ...carriedFigure(known),
      },
      source,
      mark,
      remedy: { da: "Afvigelser skal godkendes; begrund den.", en: "Deviations need approval; give the reason." },
    },
  ];
}

function outside(what: Text, rate: Fraction, { lowest, highest, recommended }: Figures, kind: Parameter, set: RuleSet) {
  const { highestOccupancy, recommendedOccupancy } = parameters.occupancy;
  if (compare(rate, lowest) < 0) {
    const words = { da: "under den mindste", en: "below the lowest" };
    const bound = { words, value: lowest, parameter: kind, remedy: APPROVAL };
    return [against({ code: "below-lowest", severity: "warning" }, what, rate, bound, set)];
  }
  if (compare(rate, highest) > 0) {
    const words = { da: "over den største", en: "above the highest" };
    const bound = { words, value: highest, parameter: highestOccupancy, remedy: APPROVAL };
    return [against({ code: "above-highest", severity: "warning" }, what, rate, bound, set)];
  }
  if (compare(rate, recommended) <= 0) return [];
  const words = { da: "over den anbefalede", en: "above the recommended" };
  const remedy = {
    da: "Overvej en lavere belægning; står pladser tomme, giver det underskud.",
    en: "Consider a lower occupancy; places that stand empty give a deficit.",
  };
  const bound = { words, value: recommended, parameter: recommendedOccupancy, remedy };
  return [against({ code: "above-recommended", severity: "info" }, what, rate, bound, set)];
}

/** What is said of the applied occupancy, or of the mean where none is applied yet. */
export function historyFindings(figures: Figures, isShortStay: boolean, set: RuleSet): HistoryFinding[] {
  const { applied, mean } = figures;
  const { lowestOccupancy, lowestShortStayOccupancy } = parameters.occupancy;
  const what: Text =
    applied === undefined
      ? { da: "Gennemsnittet", en: "The mean" }
      : { da: "Den anvendte belægning", en: "The applied occupancy" };
  const kind = isShortStay ? lowestShortStayOccupancy : lowestOccupancy;
  return [...outside(what, applied ?? mean, figures, kind, set), ...differs(figures, set)];
}
