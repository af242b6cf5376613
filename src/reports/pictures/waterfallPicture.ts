import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, plus, total, ZERO } from "../../numbers/fraction.ts";
import { numberText } from "../../numbers/numberText.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { both, joined, type Language, type Text } from "../../words.ts";
import { cellNumber } from "../cellNumber.ts";
import { drawnWaterfall, type Step, type Waterfall } from "./drawnWaterfall.ts";
import type { Picture } from "./picture.ts";
import * as say from "./words.ts";

/** An amount, or a change of it, with its name. */
interface NamedAmount {
  readonly name: Text;
  readonly amount: number | Decimal;
}

/** From one amount by changes to another; the changes sum to the difference. */
export interface WaterfallGiven {
  readonly title: Text;
  /** What is measured, with its unit. */
  readonly measure: Text;
  readonly before: NamedAmount;
  readonly changes: readonly NamedAmount[];
  readonly after: NamedAmount;
}

const amountText = (amount: Fraction, language: Language): string => numberText(amount, language, 2);

const signedText = (amount: Fraction, language: Language): string =>
  `${compare(amount, ZERO) > 0 ? "+" : ""}${amountText(amount, language)}`;

function endStep({ name, amount }: NamedAmount): Step {
  const value = cellNumber(amount, "kr", "amount");
  const at = toDecimal(value).toNumber();
  return { name, from: at, to: at, text: both(amountText, value), kind: "end" };
}

/** Each change from where the one before it ended; the sum is kept exactly, and only its drawing is not. */
function stepsOf({ before, changes, after }: WaterfallGiven): Step[] {
  let reached = cellNumber(before.amount, "kr", "amount");
  const steps = changes.map(({ name, amount }): Step => {
    const change = cellNumber(amount, "kr", "amount");
    const from = reached;
    reached = plus(reached, change);
    const [start, end] = [from, reached].map((each) => toDecimal(each).toNumber()) as [number, number];
    const kind = compare(change, ZERO) >= 0 ? "up" : "down";
    return { name, from: start, to: end, text: both(signedText, change), kind };
  });
  return [endStep(before), ...steps, endStep(after)];
}

function altText({ measure, steps }: Waterfall): Text {
  return say.waterfallChart(measure, joined(steps.map(say.nameWithFigure), "; "));
}

const SHOWN_UNIT: Fraction = { n: 1n, d: 100n };

/** What the colours mean, and that the figures as they are shown do not add up, where they do not. */
function subtitleOf({ before, changes, after }: WaterfallGiven): Text {
  const shown = ({ amount }: NamedAmount) => roundedTo(cellNumber(amount, "kr", "amount"), SHOWN_UNIT, "half-away");
  const addsUp = equal(total([before, ...changes].map(shown)), shown(after));
  return addsUp ? say.UP_AND_DOWN : joined([say.UP_AND_DOWN, say.ROUNDED_ONE_BY_ONE], " ");
}

/** Changes from one amount to another as a waterfall, in the order given. */
export function waterfallPicture(given: WaterfallGiven): Picture {
  const waterfall: Waterfall = {
    title: given.title,
    subtitle: subtitleOf(given),
    measure: given.measure,
    steps: stepsOf(given),
  };
  return {
    title: given.title,
    alt: altText(waterfall),
    spec: { da: drawnWaterfall(waterfall, "da"), en: drawnWaterfall(waterfall, "en") },
  };
}
