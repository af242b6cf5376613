import { type FailureKind, fail } from "../errors.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { valueText } from "../rules/explanation.ts";
import { figureWithUnit } from "../rules/figureText.ts";
import type { Language, Text } from "../words.ts";
import { oneYear } from "./indexFactor.ts";
import type { IndexStep } from "./indexSeries.ts";

/** When an indexed amount is rounded: never, once at the end, or after each year of a chain. */
export type IndexRounding = "none" | "once" | "each-year";

/** How an indexed amount is rounded. */
export interface IndexOptions {
  /** By default `none`: the result is exact. */
  readonly rounding?: IndexRounding;
  /** The unit that is rounded to, half away from zero; by default 0.01 kr. */
  readonly unit?: Numeric;
}

const ROUNDINGS: readonly IndexRounding[] = ["none", "once", "each-year"];

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
  return fail({
    kind,
    path,
    found,
    allowed: {
      da: `{ rounding: ${roundings}, unit: et tal over 0 }`,
      en: `{ rounding: ${roundings}, unit: a number above 0 }`,
    },
    remedy: { da: 'skriv fx { rounding: "once" }', en: 'write for instance { rounding: "once" }' },
  });
}

/** The options given, with nothing unknown among them. */
export function checkedRounding(options: unknown): CheckedRounding {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
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
export function roundingWords({ rounding, unit }: CheckedRounding, reached: readonly Reached[]): Text {
  if (rounding === "none") return { da: "Resultatet er ikke afrundet.", en: "The result is not rounded." };
  const each = rounding === "each-year";
  const rounded = (each ? reached : reached.slice(-1)).map(({ value, level }) => ({ value, unit: `kr@${level}` }));
  const amounts = (language: Language) =>
    rounded.map((one) => figureWithUnit(valueText(one.value), one.unit, language)).join("; ");
  const [da, en] = [formatNumber(unit, "da"), formatNumber(unit, "en")];
  return {
    da: `Afrundet ${each ? "efter hvert år" : "én gang, til sidst,"} til ${da} kr., halve væk fra nul: ${amounts("da")}`,
    en: `Rounded ${each ? "after each year" : "once, at the end,"} to ${en} DKK, halves away from zero: ${amounts("en")}`,
  };
}

/** The amount after each year of a chain, rounded as asked. */
export function alongChain(from: Reached, steps: readonly IndexStep[], to: number, how: CheckedRounding): Reached[] {
  const forward = from.level < to;
  const reached: Reached[] = [];
  let { value, level } = from;
  for (const step of steps) {
    level += forward ? 1 : -1;
    const next = oneYear(value, step, forward);
    const rounds = how.rounding === "each-year" || (how.rounding === "once" && level === to);
    value = rounds ? roundedTo(next, how.unit, "half-away") : next;
    reached.push({ value, level });
  }
  return reached;
}
