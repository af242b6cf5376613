import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { SERIES } from "../generated/series.ts";
import { exact, isFraction } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { checkBounds } from "../rules/bounds.ts";
import { numberKindOf } from "../rules/numberKind.ts";
import { isRounding, type Parameter } from "../rules/parameter.ts";
import { words } from "../words.ts";
import * as say from "./words.ts";

const SHOWN_KEYS = 8;

/** A key: the name of a series, or a term of the word list. */
function checkedKey(parameter: Parameter, found: unknown, path: string): string {
  const isSeries = parameter.unit === "series";
  const bounded = parameter.bounds?.among;
  const keys: readonly string[] = isSeries ? SERIES.map(({ id }) => id) : (bounded ?? Object.keys(words));
  if (typeof found === "string" && keys.includes(found)) return found;
  const near = typeof found === "string" ? nearest(found, keys) : undefined;
  const list = keys.length > SHOWN_KEYS ? "" : `: ${keys.join(", ")}`;
  return fail({
    kind: typeof found === "string" ? "unknown-name" : "malformed",
    path,
    found,
    allowed: isSeries ? say.aSeries(list) : say.aWord(list),
    remedy: near === undefined ? say.KEY_IN_QUOTES : didYouMean(`"${near}"`),
  });
}

/**
 * What a parameter's number is. "820.000" may be thousands in any but a rate; "0.005" may not, and is what the data itself
 * writes of an amount, so that what an agreement answers can be given again.
 */
const kindOf = ({ unit }: Parameter) => (numberKindOf(unit) === "as-written" ? "as-written" : "count");

/** A number as decimal text within the parameter's bounds. A fraction may have no such text, and is not taken. */
function checkedNumber(parameter: Parameter, value: unknown, path: string): string {
  if (isFraction(value)) {
    const allowed = isRounding(parameter) ? say.ROUNDING_UNIT : say.DECIMAL_NUMBER;
    return fail({ kind: "malformed", path, found: value, allowed, remedy: say.NUMBER_AS_TEXT });
  }
  const number = exact(value as string | number, path, kindOf(parameter));
  checkBounds(parameter, number, path);
  return exactText(number);
}

/** A user's own value of a parameter as the library keeps it: decimal text, or the key of a word or series. */
export function ownValue(parameter: Parameter, value: unknown, path: string): string {
  const hasKey = parameter.unit === "word" || parameter.unit === "series";
  return hasKey ? checkedKey(parameter, value, path) : checkedNumber(parameter, value, path);
}
