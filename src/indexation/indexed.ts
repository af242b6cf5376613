import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { exact, type Numeric, toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import type { Text } from "../words.ts";
import { type Amount, type GivenAmount, priceLevel, readAmount, withExact } from "./amount.ts";
import { chainOf, indexFactor, oneYear, ratesInWords } from "./indexFactor.ts";
import { indexRule } from "./indexRule.ts";
import type { IndexSeries, IndexStep } from "./indexSeries.ts";

/** When an indexed amount is rounded: never, once at the end, or after each year of a chain. */
export type IndexRounding = "none" | "once" | "each-year";

export interface IndexOptions {
  /** By default `none`: the result is exact. */
  readonly rounding?: IndexRounding;
  /** The unit that is rounded to, half away from zero; by default 0.01 kr. */
  readonly unit?: Numeric;
}

/** An amount at its new price level, with how it came there. */
export interface IndexedAmount extends Amount {
  /** The unrounded factor between the two levels. */
  readonly factor: Decimal;
  readonly series: string;
  readonly steps: readonly IndexStep[];
  readonly rounding: IndexRounding;
  readonly explanation: Explanation;
}

const ROUNDINGS: readonly IndexRounding[] = ["none", "once", "each-year"];

function checkedOptions(options: IndexOptions): Required<IndexOptions> {
  const { rounding = "none", unit = "0.01", ...unknown } = options;
  const [extra] = Object.keys(unknown);
  if (ROUNDINGS.includes(rounding) && extra === undefined && exact(unit, "unit").n > 0n) return { rounding, unit };
  return fail({
    kind: extra === undefined ? "malformed" : "unknown-key",
    path: "options",
    found: extra ?? (ROUNDINGS.includes(rounding) ? unit : rounding),
    allowed: {
      da: `rounding: ${ROUNDINGS.join(", ")}; unit: et tal over 0`,
      en: `rounding: ${ROUNDINGS.join(", ")}; unit: a number above 0`,
    },
    remedy: { da: 'skriv fx { rounding: "once" }', en: 'write for instance { rounding: "once" }' },
  });
}

function sameLevel(level: number): never {
  return fail({
    kind: "price-level",
    path: "amount.priceLevel",
    foundAs: {
      da: `et beløb, der allerede er i ${level}-niveau`,
      en: `an amount that is at the ${level} level already`,
    },
    allowed: {
      da: `et beløb i et andet prisniveau end ${level}`,
      en: `an amount at another price level than ${level}`,
    },
    remedy: {
      da: "brug beløbet, som det er; det kan ikke fremskrives to gange",
      en: "use the amount as it is; it cannot be indexed twice",
    },
  });
}

function chained(
  value: Fraction,
  steps: readonly IndexStep[],
  forward: boolean,
  { rounding, unit }: Required<IndexOptions>,
): Fraction {
  const round = (x: Fraction) => roundedTo(x, exact(unit), "half-away");
  const eachYear = rounding === "each-year";
  const end = steps.reduce((so, step) => {
    const next = oneYear(so, step, forward);
    return eachYear ? round(next) : next;
  }, value);
  return rounding === "once" ? round(end) : end;
}

const HOW: Readonly<Record<IndexRounding, (unit: string) => Text>> = {
  none: () => ({ da: "Resultatet er ikke afrundet.", en: "The result is not rounded." }),
  once: (unit) => ({
    da: `Afrundet én gang til ${unit} kr., halve væk fra nul.`,
    en: `Rounded once to DKK ${unit}, halves away from zero.`,
  }),
  "each-year": (unit) => ({
    da: `Afrundet efter hvert år til ${unit} kr., halve væk fra nul.`,
    en: `Rounded after each year to DKK ${unit}, halves away from zero.`,
  }),
};

function explained(
  from: number,
  to: number,
  series: IndexSeries,
  steps: readonly IndexStep[],
  how: Text,
  calculation: Explanation,
): Explanation {
  const title: Text = {
    da: `Fremskrivning fra ${from}- til ${to}-niveau med ${series.title.da}`,
    en: `Indexation from the ${from} to the ${to} level by ${series.title.en}`,
  };
  return account(title, [...ratesInWords(steps), how], [calculation]);
}

/**
 * An amount lifted (or brought back) to another year's price level along a series.
 *
 * `given` is an amount with its level, as {@link amount} makes it; `year` the level wanted. Several years are chained;
 * the result is exact unless `rounding` is `once` (at the end) or `each-year`, to `unit` kr., half away from zero.
 * Throws `RuleError`: `price-level` where the amount is at that level already, `unknown-value` for a year that the
 * series lacks. Source: each step carries its own.
 *
 * @example
 * ```ts
 * import { amount, index, indexSeries } from "rammetakst";
 * index(amount("1000.55", 2024), 2025, indexSeries("syddanmark")).amount; // => 1055.680305
 * index(amount("2347.50", 2024), 2025, indexSeries("kl-general"), { rounding: "once" }).amount; // => 2439.05
 * ```
 */
export function index(
  given: GivenAmount,
  year: number,
  series: IndexSeries,
  options: IndexOptions = {},
): IndexedAmount {
  const { value, level } = readAmount(given, "amount");
  const to = priceLevel(year, "year");
  const checked = checkedOptions(options);
  if (level === to) return sameLevel(level);
  const steps = chainOf(level, to, series);
  const end = chained(value, steps, level < to, checked);
  const factor = indexFactor(level, to, series);
  const calculation = indexRule.explain({ amount: { amount: 0, priceLevel: level, exact: value }, index: factor });
  const explanation = explained(level, to, series, steps, HOW[checked.rounding](String(checked.unit)), calculation);
  const result = {
    amount: toDecimal(end),
    priceLevel: to,
    factor: factor.factor,
    series: series.id,
    steps,
    rounding: checked.rounding,
    explanation,
  };
  return withExact(result, end);
}
