import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, plus, total, ZERO } from "../../numbers/fraction.ts";
import { numberText } from "../../numbers/numberText.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import type { Language, Text } from "../../words.ts";
import { cellNumber } from "../cellNumber.ts";
import { drawnWaterfall, type Step, type Waterfall } from "./drawnWaterfall.ts";
import type { Picture } from "./picture.ts";

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

function amountText(amount: Fraction, signed: boolean): Text {
  const sign = signed && compare(amount, ZERO) > 0 ? "+" : "";
  return { da: sign + numberText(amount, "da", 2), en: sign + numberText(amount, "en", 2) };
}

function endStep({ name, amount }: NamedAmount): Step {
  const value = cellNumber(amount, "kr", "amount");
  const at = toDecimal(value).toNumber();
  return { name, from: at, to: at, text: amountText(value, false), kind: "end" };
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
    return { name, from: start, to: end, text: amountText(change, true), kind };
  });
  return [endStep(before), ...steps, endStep(after)];
}

function altText({ measure, steps }: Waterfall, language: Language): string {
  const parts = steps.map(({ name, text }) => `${name[language]} ${text[language]}`).join("; ");
  return language === "da" ? `Trappediagram, ${measure.da}: ${parts}.` : `Waterfall chart, ${measure.en}: ${parts}.`;
}

const SUBTITLE: Text = Object.freeze({
  da: "Mørkt sætter op, lyst sætter ned. Aksen begynder ikke ved 0.",
  en: "Dark raises, light lowers. The axis does not start at 0.",
});
const ROUNDED: Text = Object.freeze({
  da: " Tallene er afrundet hver for sig, så summen kan afvige.",
  en: " Figures are rounded one by one, so that the sum may differ.",
});
const SHOWN_UNIT: Fraction = { n: 1n, d: 100n };

/** What the colours mean, and that the figures as they are shown do not add up, where they do not. */
function subtitleOf({ before, changes, after }: WaterfallGiven): Text {
  const shown = ({ amount }: NamedAmount) => roundedTo(cellNumber(amount, "kr", "amount"), SHOWN_UNIT, "half-away");
  const addsUp = equal(total([before, ...changes].map(shown)), shown(after));
  return addsUp ? SUBTITLE : { da: SUBTITLE.da + ROUNDED.da, en: SUBTITLE.en + ROUNDED.en };
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
    alt: { da: altText(waterfall, "da"), en: altText(waterfall, "en") },
    spec: { da: drawnWaterfall(waterfall, "da"), en: drawnWaterfall(waterfall, "en") },
  };
}
