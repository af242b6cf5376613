/** decimal.js keeps digits in words of seven, counted from the point. */
export const WORD = 1e7;
export const WORD_DIGITS = 7;

/** What decimal.js copies a number from. */
export interface Words {
  readonly s: number;
  readonly e: number;
  readonly d: number[];
}

/** Quotients and rests of whole numbers below this are exact in floats. */
const MOST = 2 ** 52;
/** A rest of a division by less than this is still a whole float with seven digits more. */
const MOST_DIVISOR = Math.floor(2 ** 53 / WORD);

/** How many digits a whole number from 1 and below 10^7 has. */
export function digitsOf(word: number): number {
  let digits = 1;
  for (let power = 10; word >= power; power *= 10) digits++;
  return digits;
}

/** The whole part of `a / b`; a float quotient just below a whole number may have been rounded to it. */
function wholePart(a: number, b: number): number {
  const whole = Math.floor(a / b);
  return whole * b > a ? whole - 1 : whole;
}

/** Adds one unit to a word and what overflows to those before it; gives whether it went beyond the first. */
function raised(words: number[], unit: number): boolean {
  for (let i = words.length - 1, add = unit; i >= 0; i--, add = 1) {
    const sum = (words[i] as number) + add;
    words[i] = sum < WORD ? sum : sum - WORD;
    if (sum < WORD) return false;
  }
  words.unshift(1);
  return true;
}

/**
 * `n / d` in the words of decimal.js, halves away from zero at so many digits; nothing where the numbers are too large for
 * floats. `n` is not 0 and `d` is above 0. One word is a division and a multiplication, where decimal.js takes a few
 * hundred steps for the same 34 digits.
 */
export function quotientWords(n: number, d: number, digits: number): Words | undefined {
  const size = Math.abs(n);
  if (!(size < MOST && d < MOST_DIVISOR)) return undefined;
  const whole = wholePart(size, d);
  let rest = size - whole * d;
  const words: number[] = [];
  for (let left = whole; left > 0; left = Math.floor(left / WORD)) words.unshift(left % WORD);
  // The place of the first word: 0 for the one before the point, -1 for the first behind it.
  let place = words.length === 0 ? 0 : words.length - 1;
  while (words.length === 0) {
    const word = wholePart(rest * WORD, d);
    rest = rest * WORD - word * d;
    place--;
    if (word > 0) words.push(word);
  }
  const behindFirst = digits - digitsOf(words[0] as number);
  const most = Math.floor(behindFirst / WORD_DIGITS) + 2;
  while (rest > 0 && words.length < most) {
    const word = wholePart(rest * WORD, d);
    rest = rest * WORD - word * d;
    words.push(word);
  }
  if (words.length === most) {
    const unit = 10 ** (WORD_DIGITS - (behindFirst % WORD_DIGITS));
    const last = words[most - 1] as number;
    const dropped = last % unit;
    words[most - 1] = last - dropped;
    if (dropped * 2 >= unit && raised(words, unit)) place++;
  }
  while (words.at(-1) === 0) words.pop();
  return { s: n < 0 ? -1 : 1, e: place * WORD_DIGITS + digitsOf(words[0] as number) - 1, d: words };
}
