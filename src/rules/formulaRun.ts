import { fail, nearest, RuleError } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import type { Text } from "../words.ts";
import { Traced } from "./quantity.ts";
import * as say from "./words.ts";

type Named = Readonly<Record<string, unknown>>;

interface WithFormula {
  readonly title: Text;
  readonly formula: (given: Named) => Named;
}

/** What quantities and conditions can be asked to do. */
const OPERATIONS: readonly string[] = Object.getOwnPropertyNames(Traced.prototype).filter(
  (name) => name !== "constructor",
);

/** What a formula is given, where a name that is neither an input nor a parameter is refused as it is asked for. */
function namesOnly(given: Named, { title }: WithFormula): Named {
  return new Proxy(given, {
    get(target, name) {
      if (typeof name === "symbol" || Object.hasOwn(target, name)) return Reflect.get(target, name);
      return refuseUnknownName(name, Object.keys(target), title.en);
    },
  });
}

function refuseUnknownName(found: string, names: readonly string[], path: string): never {
  const near = nearest(found, names);
  return fail({
    kind: "unknown-name",
    path: `${path}: formula`,
    found,
    allowed: say.inputsAndParameters(names),
    remedy: near === undefined ? say.DECLARE_NAME : didYouMean(near),
  });
}

/** What a formula asked of a quantity, where the error of JavaScript says it: `roundTo` of "rent.roundTo is not a function". */
function askedFor(message: string): string | undefined {
  return /\.([A-Za-z_$][\w$]*) is not a function/.exec(message)?.[1];
}

function refuseUnwritten({ title }: WithFormula, error: Error): never {
  const asked = askedFor(error.message);
  const near = asked === undefined ? undefined : nearest(asked, OPERATIONS);
  return fail({
    kind: "malformed",
    path: `${title.en}: formula`,
    found: asked ?? error.message,
    allowed: say.quantitiesCan(OPERATIONS),
    remedy: near === undefined ? say.USE_ONLY_THESE : say.writeIfMeant(near),
  });
}

/** Runs a formula once. What JavaScript throws for a slip in it is refused in words; an error that the formula throws itself is left as it is. */
export function formulaAnswer(text: WithFormula, given: Named): Named {
  try {
    return text.formula(namesOnly(given, text));
  } catch (error) {
    const isSlip = [TypeError, ReferenceError, RangeError].some((Kind) => error instanceof Kind);
    if (error instanceof RuleError || !isSlip) throw error;
    return refuseUnwritten(text, error as Error);
  }
}
