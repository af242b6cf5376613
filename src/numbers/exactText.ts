import { fail } from "../errors.ts";
import { DECIMALS_OF, withPoint } from "./exact.ts";
import { type Fraction, fraction, reduced } from "./fraction.ts";
import * as say from "./words.ts";

/** Far more digits than any result has: thirty years of indexation need some 130. */
const MOST_TEXT = 10_000;
const EXACT = /^(-?\d+)(?:\.(\d+)|\/(0*[1-9]\d*))?$/;

/** How many decimals 1/d has, or nothing where they never end. */
function decimalsOf(d: bigint): number | undefined {
  let twos = 0;
  let fives = 0;
  let rest = d;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/**
 * An exact number as text that loses nothing: `1055.680305` where the decimals end, else a fraction in lowest terms,
 * `312500/219`. The form that versioned explanations are stored in.
 */
export function exactText(a: Fraction): string {
  return shortText(a) ?? longText(a);
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** The text of a small number over a power of ten, which most are, without looking for what divides both. */
function shortText({ n, d }: Fraction): string | undefined {
  let decimals = DECIMALS_OF.get(d);
  if (decimals === undefined || n > MOST || n < -MOST) return undefined;
  let count = Number(n);
  for (; decimals > 0 && count % 10 === 0; decimals--) count /= 10;
  return withPoint(BigInt(count), decimals);
}

function longText(a: Fraction): string {
  const { n, d } = reduced(a);
  const decimals = decimalsOf(d);
  return decimals === undefined ? `${n}/${d}` : withPoint((n * 10n ** BigInt(decimals)) / d, decimals);
}

/** Reads what {@link exactText} wrote; text that it cannot have written is refused as `malformed`. */
export function fromExactText(text: string): Fraction {
  const parts = text.length <= MOST_TEXT ? EXACT.exec(text) : null;
  if (parts === null) return fail({ kind: "malformed", path: "", found: text, ...say.EXACT_TEXT });
  const [, whole = "", decimals = "", below] = parts;
  return fraction(BigInt(whole + decimals), below === undefined ? 10n ** BigInt(decimals.length) : BigInt(below));
}
