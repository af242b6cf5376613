import { fail } from "../errors.ts";
import { CORRECT_NUMBER, NUMBER, WHOLE_NUMBER } from "../failureWords.ts";
import { exactAsWritten } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { compare, type Fraction, fraction, times } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { both, type Text } from "../words.ts";
import { figureWithUnit } from "./figureText.ts";
import { type Bounds, isRounding, type Parameter } from "./parameter.ts";
import * as say from "./parameterWords.ts";

/** The least and the greatest number of bounds, read. */
interface ReadBounds {
  readonly least: Fraction | undefined;
  readonly above: Fraction | undefined;
  readonly most: Fraction | undefined;
}

const READ = new WeakMap<Bounds, ReadBounds>();

/** Bounds that nobody can change are read once: each value of a scenario is held against them. */
function readBounds(bounds: Bounds): ReadBounds {
  const before = READ.get(bounds);
  if (before !== undefined) return before;
  const { least, above, most } = bounds;
  const read = {
    least: least === undefined ? undefined : exactAsWritten(least),
    above: above === undefined ? undefined : exactAsWritten(above),
    most: most === undefined ? undefined : exactAsWritten(most),
  };
  if (Object.isFrozen(bounds)) READ.set(bounds, read);
  return read;
}

/** @internal Whether a number lies within what its parameter allows; the generator asks it too. */
export function isWithinBounds(number: Fraction, bounds: Bounds): boolean {
  const { least, above, most } = readBounds(bounds);
  if (least !== undefined && compare(number, least) < 0) return false;
  if (above !== undefined && compare(number, above) <= 0) return false;
  if (most !== undefined && compare(number, most) > 0) return false;
  return bounds.isWhole !== true || number.n % number.d === 0n;
}

/** What has bounds: a parameter, or an input of a rule. */
export interface Bounded {
  readonly unit: string;
  readonly title: Text;
  readonly bounds: Bounds & { readonly below?: string };
}

const SHARES = new Set(["rate", "rate-difference", "share"]);

const isShare = ({ unit }: Bounded): boolean => SHARES.has(unit);

/** Shares are typed as shares of 1, whatever they are shown as. */
function figure(text: string, bounded: Bounded): Text {
  return isShare(bounded)
    ? both(formatNumber, exactAsWritten(text), { decimals: "exact" })
    : both((value, language) => figureWithUnit(value, bounded.unit, language), text);
}

function kindOf(parameter: Parameter, { isWhole }: Bounds): Text {
  if (isRounding(parameter)) return say.ROUNDING_UNIT;
  return isWhole ? WHOLE_NUMBER : NUMBER;
}

/** What is allowed, in words; of a share it is said that it is one. */
export function boundsText(bounded: Bounded, kind: Text): Text {
  const shown = (text: string | undefined) => (text === undefined ? undefined : figure(text, bounded));
  const { least, above, most, below } = bounded.bounds;
  const figures = { least: shown(least), above: shown(above), most: shown(most), below: shown(below) };
  return say.kindWithinBounds(isShare(bounded) ? say.SHARE : kind, figures);
}

const HUNDREDTH = fraction(1n, 100n);

/** Per cent that was written as a whole number is the usual slip: 4 for 4 %. */
export function remedyFor(number: Fraction, bounded: Bounded, otherwise: Text): Text {
  const share = times(number, HUNDREDTH);
  if (!isShare(bounded) || !isWithinBounds(share, bounded.bounds)) return otherwise;
  const text = exactText(share);
  const percent = both((value, language) => figureWithUnit(value, bounded.unit, language), text);
  return say.writeAsShare(percent, text);
}

/** What was found, with what it was given as. */
export const shownFound = ({ title }: Bounded, number: Fraction): Text =>
  say.parameterIs(title, both(formatNumber, number, { decimals: "exact" }));

/** Refuses a number that its parameter does not allow, in words that name the parameter, what was found and what to write. */
export function checkBounds(parameter: Parameter, number: Fraction, path: string): void {
  const { bounds } = parameter;
  if (bounds === undefined || isWithinBounds(number, bounds)) return;
  const bounded = { ...parameter, bounds };
  fail({
    kind: "out-of-range",
    path,
    foundAs: shownFound(bounded, number),
    allowed: boundsText(bounded, kindOf(parameter, bounds)),
    remedy: remedyFor(number, bounded, CORRECT_NUMBER),
  });
}
