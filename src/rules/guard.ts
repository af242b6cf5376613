import { fail } from "../errors.ts";
import { CORRECT_NUMBER, NUMBER } from "../failureWords.ts";
import { exactAsWritten } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { compare, type Fraction } from "../numbers/fraction.ts";
import { NO_SHARE_FROM } from "../numbers/shareBound.ts";
import { SHARE_BELOW_TEN, WRITE_AS_SHARE } from "../numbers/words.ts";
import { both, type Text } from "../words.ts";
import { boundsText, remedyFor, shownFound } from "./bounds.ts";
import { type PlainRule, wordOf } from "./form.ts";
import type { InputBounds } from "./inputBounds.ts";
import type { Value } from "./value.ts";

/** A bound as a number; `isIn` where the number itself is allowed. */
interface Bound {
  readonly at: Fraction;
  readonly isIn: boolean;
}

/** What a reading asks of an input before it computes: the same in each of them. */
export interface Guard {
  readonly name: string;
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
  readonly allowed: Text;
  /** What to write instead of a number that is not allowed. */
  readonly remedy: (found: Fraction) => Text;
  /** A number as the refusal tells it. */
  readonly shown: (found: Fraction) => Text;
}

function boundOf(isIn: string | undefined, beside: string | undefined): Bound | undefined {
  if (isIn !== undefined) return { at: exactAsWritten(isIn), isIn: true };
  return beside === undefined ? undefined : { at: exactAsWritten(beside), isIn: false };
}

function guardOf(text: PlainRule, name: string, bounds: InputBounds): Guard {
  const bounded = { unit: String(text.inputs[name]), title: wordOf(text, name), bounds };
  return {
    name,
    low: boundOf(bounds.least, bounds.above),
    high: boundOf(bounds.most, bounds.below),
    allowed: boundsText(bounded, NUMBER),
    remedy: (found) => remedyFor(found, bounded, CORRECT_NUMBER),
    shown: (found) => shownFound(bounded, found),
  };
}

/** From ten times the whole on a share of 1 is per cent without its sign. */
const shareGuard = (name: string): Guard => ({
  name,
  low: undefined,
  high: { at: NO_SHARE_FROM, isIn: false },
  allowed: SHARE_BELOW_TEN,
  remedy: () => WRITE_AS_SHARE,
  shown: (found) => both(exactText, found),
});

/** What is asked of a rule's inputs: the bounds that it states, and of shares of 1 that they are no per cent. */
export function guardsOf(text: PlainRule): readonly Guard[] {
  const bounds: Readonly<Record<string, InputBounds | undefined>> = text.bounds ?? {};
  return Object.entries(text.inputs).flatMap(([name, unit]): Guard[] => {
    const own = Object.hasOwn(bounds, name) ? bounds[name] : undefined;
    if (own !== undefined) return [guardOf(text, name, own)];
    return unit === "share" ? [shareGuard(name)] : [];
  });
}

/** Whether a number lies where its guard allows. */
function isAllowed({ low, high }: Guard, value: Fraction): boolean {
  const [above, below] = [low && compare(value, low.at), high && compare(value, high.at)];
  if (low !== undefined && above !== undefined && !(low.isIn ? above >= 0 : above > 0)) return false;
  return high === undefined || below === undefined || (high.isIn ? below <= 0 : below < 0);
}

/** Refuses a number that is not allowed, in words that name the input, what was found and what to write. */
export function checkGuard(guard: Guard, value: Value | undefined): void {
  if (typeof value !== "object" || isAllowed(guard, value)) return;
  const { name, allowed, shown, remedy } = guard;
  fail({ kind: "out-of-range", path: name, foundAs: shown(value), allowed, remedy: remedy(value) });
}

/** The whole numbers of a unit that are allowed: from `least`, and below `end`. */
export interface Wholes {
  readonly least: bigint | undefined;
  readonly end: bigint | undefined;
}

/** The least whole number of a unit that is at a bound or above it, or only above it. */
function firstFrom({ n, d }: Fraction, unit: Fraction, isIn: boolean): bigint {
  const [dividend, divisor] = [n * unit.d, d * unit.n];
  const floor = dividend >= 0n ? dividend / divisor : -((-dividend + divisor - 1n) / divisor);
  const isWhole = floor * divisor === dividend;
  return isIn && isWhole ? floor : floor + 1n;
}

/** What a guard allows where numbers are whole numbers of a unit, as columns and tables hold them. */
export function wholesOf({ low, high }: Guard, unit: Fraction): Wholes {
  return {
    least: low && firstFrom(low.at, unit, low.isIn),
    // The first that is too large: of a bound that is allowed the next one after it.
    end: high && firstFrom(high.at, unit, !high.isIn),
  };
}
