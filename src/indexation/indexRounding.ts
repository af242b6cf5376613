import { type FailureKind, fail } from "../errors.ts";
import { isPlain } from "../isRecord.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { valueText } from "../rules/explanation.ts";
import { figureWithUnit } from "../rules/figureText.ts";
import { both, type Language, type Text } from "../words.ts";
import { oneYear } from "./indexFactor.ts";
import type { IndexStep } from "./indexSeries.ts";
import * as say from "./words.ts";

const ROUNDINGS = ["none", "once", "each-year"] as const;

/** When an indexed amount is rounded: never, once at the end, or after each rate of a chain, which is mostly a year. */
export type IndexRounding = (typeof ROUNDINGS)[number];

/** How an indexed amount is rounded. */
export interface IndexOptions {
  /** By default `none`: the result is exact. */
  readonly rounding?: IndexRounding;
  /** The unit that is rounded to, half away from zero; by default 0.01 kr. */
  readonly unit?: Numeric;
}

/** The rounding asked for, its unit as an exact number of kr. */
export interface CheckedRounding {
  readonly rounding: IndexRounding;
  readonly unit: Fraction;
}

/** An amount at a price level on its way along a chain. */
export interface Reached {
  readonly value: Fraction;
  readonly level: number;
}

function refuse(kind: FailureKind, path: string, found: unknown): never {
  const roundings = ROUNDINGS.map((each) => `"${each}"`).join(" | ");
  return fail({ kind, path, found, ...say.roundingOptions(roundings) });
}

/** The options given, with nothing unknown among them. */
export function checkedRounding(options: unknown): CheckedRounding {
  if (!isPlain(options)) {
    return refuse("malformed", "options", options);
  }
  const { rounding = "none", unit = "0.01", ...unknown } = options as IndexOptions;
  const [extra] = Object.keys(unknown);
  if (extra !== undefined) return refuse("unknown-key", "options", extra);
  if (!ROUNDINGS.includes(rounding)) return refuse("malformed", "options.rounding", rounding);
  const value = exactCount(unit, "options.unit");
  return value.n > 0n ? { rounding, unit: value } : refuse("out-of-range", "options.unit", unit);
}

/** The amounts that were rounded, and how, in words. */
export function roundingText({ rounding, unit }: CheckedRounding, reached: readonly Reached[]): Text {
  if (rounding === "none") return say.NOT_ROUNDED;
  if (rounding === "once") return say.roundedOnce(unit, amountsText(reached.slice(-1)));
  return say.roundedEachYear(unit, amountsText(reached));
}

function amountsText(reached: readonly Reached[]): Text {
  const write = ({ value, level }: Reached, language: Language) =>
    figureWithUnit(valueText(value), `kr@${level}`, language);
  const amounts = reached.map((each) => both(write, each));
  return { da: amounts.map(({ da }) => da).join("; "), en: amounts.map(({ en }) => en).join("; ") };
}

/** The amount after each year of a chain, rounded as asked. */
export function alongChain(from: Reached, steps: readonly IndexStep[], to: number, how: CheckedRounding): Reached[] {
  const forward = from.level < to;
  const reached: Reached[] = [];
  let { value, level } = from;
  for (const step of steps) {
    level = forward ? step.year : (step.from ?? step.year - 1);
    const next = oneYear(value, step, forward);
    const rounds = how.rounding === "each-year" || (how.rounding === "once" && level === to);
    value = rounds ? roundedTo(next, how.unit, "half-away") : next;
    reached.push({ value, level });
  }
  return reached;
}
