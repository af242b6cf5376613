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

/** @internal Whether a number lies within what its parameter allows; the generator asks it too. */
export function isWithinBounds(number: Fraction, { least, above, most, isWhole }: Bounds): boolean {
  if (least !== undefined && compare(number, exactAsWritten(least)) < 0) return false;
  if (above !== undefined && compare(number, exactAsWritten(above)) <= 0) return false;
  if (most !== undefined && compare(number, exactAsWritten(most)) > 0) return false;
  return isWhole !== true || number.n % number.d === 0n;
}

const isShare = ({ unit }: Parameter): boolean => unit === "rate" || unit === "rate-difference";

/** Shares are typed as shares of 1, whatever they are shown as. */
function figure(text: string, parameter: Parameter): Text {
  return isShare(parameter)
    ? both(formatNumber, exactAsWritten(text), { decimals: "exact" })
    : both((value, language) => figureWithUnit(value, parameter.unit, language), text);
}

function kindOf(parameter: Parameter, { isWhole }: Bounds): Text {
  if (isRounding(parameter)) return say.ROUNDING_UNIT;
  if (isShare(parameter)) return say.SHARE;
  return isWhole ? WHOLE_NUMBER : NUMBER;
}

function allowedText(parameter: Parameter, bounds: Bounds): Text {
  const shown = (text: string | undefined) => (text === undefined ? undefined : figure(text, parameter));
  const { least, above, most } = bounds;
  const figures = { least: shown(least), above: shown(above), most: shown(most) };
  return say.kindWithinBounds(kindOf(parameter, bounds), figures);
}

const HUNDREDTH = fraction(1n, 100n);

/** Per cent that was written as a whole number is the usual slip: 4 for 4 %. */
function remedyFor(number: Fraction, parameter: Parameter, bounds: Bounds): Text {
  const share = times(number, HUNDREDTH);
  if (!isShare(parameter) || !isWithinBounds(share, bounds)) return CORRECT_NUMBER;
  const text = exactText(share);
  const percent = both((value, language) => figureWithUnit(value, parameter.unit, language), text);
  return say.writeAsShare(percent, text);
}

/** Refuses a number that its parameter does not allow, in words that name the parameter, what was found and what to write. */
export function checkBounds(parameter: Parameter, number: Fraction, path: string): void {
  const { bounds, title } = parameter;
  if (bounds === undefined || isWithinBounds(number, bounds)) return;
  fail({
    kind: "out-of-range",
    path,
    foundAs: say.parameterIs(title, both(formatNumber, number, { decimals: "exact" })),
    allowed: allowedText(parameter, bounds),
    remedy: remedyFor(number, parameter, bounds),
  });
}
