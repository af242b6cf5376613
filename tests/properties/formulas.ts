import fc from "fast-check";
import type { RoundingMode } from "../../src/numbers/rounding.ts";
import type { Condition, Quantity, RoundingTerm } from "../../src/rules/quantity.ts";

/** A random formula as data. Amounts are in kr., numbers are pure, conditions are yes or no; leaves name inputs. */
export type Amount =
  | { readonly op: "amount"; readonly name: string }
  | { readonly op: "plus" | "minus" | "atMost" | "atLeast"; readonly a: Amount; readonly b: Amount }
  | { readonly op: "between"; readonly a: Amount; readonly low: Amount; readonly high: Amount }
  | { readonly op: "times" | "dividedBy" | "increasedBy"; readonly a: Amount; readonly by: Pure }
  | { readonly op: "negated" | "floored" | "named" | "nothing"; readonly a: Amount }
  | { readonly op: "roundedTo"; readonly a: Amount; readonly mode: RoundingMode }
  | { readonly op: "choose"; readonly if: Flag; readonly a: Amount; readonly b: Amount };
export type Pure =
  | { readonly op: "number"; readonly name: string }
  | { readonly op: "ratio"; readonly a: Amount; readonly b: Amount }
  | { readonly op: "product"; readonly a: Pure; readonly b: Pure };
export type Flag =
  | { readonly op: "flag"; readonly name: string }
  | { readonly op: "exceeds" | "reaches"; readonly a: Amount; readonly b: Amount }
  | { readonly op: "and" | "or"; readonly a: Flag; readonly b: Flag }
  | { readonly op: "not"; readonly a: Flag };

const AMOUNTS = ["amount", "budget", "result"] as const;
const NUMBERS = ["rate", "share"] as const;
export const FLAGS = ["isNew", "isLarge"] as const;
export const MODES = ["half-away", "half-even", "floor", "ceiling", "towards-zero"] as const;

const op = <const T extends string>(...names: readonly T[]) => fc.constantFrom(...names);

/** Random formulas for an amount, and for a condition. */
export const { amount: amounts, flag: flags } = fc.letrec<{ amount: Amount; pure: Pure; flag: Flag }>((tie) => {
  const [a, b, by] = [tie("amount"), tie("amount"), tie("pure")];
  return {
    amount: fc.oneof(
      { maxDepth: 5, depthIdentifier: "formula" },
      fc.record({ op: op("amount"), name: op(...AMOUNTS) }),
      fc.record({ op: op("plus", "minus", "atMost", "atLeast"), a, b }),
      fc.record({ op: op("between"), a, low: a, high: b }),
      fc.record({ op: op("times", "dividedBy", "increasedBy"), a, by }),
      fc.record({ op: op("negated", "floored", "named", "nothing"), a }),
      fc.record({ op: op("roundedTo"), a, mode: op(...MODES) }),
      fc.record({ op: op("choose"), if: tie("flag"), a, b }),
    ),
    pure: fc.oneof(
      { maxDepth: 5, depthIdentifier: "formula" },
      fc.record({ op: op("number"), name: op(...NUMBERS) }),
      fc.record({ op: op("ratio"), a, b }),
      fc.record({ op: op("product"), a: by, b: by }),
    ),
    flag: fc.oneof(
      { maxDepth: 5, depthIdentifier: "formula" },
      fc.record({ op: op("flag"), name: op(...FLAGS) }),
      fc.record({ op: op("exceeds", "reaches"), a, b }),
      fc.record({ op: op("and", "or"), a: tie("flag"), b: tie("flag") }),
      fc.record({ op: op("not"), a: tie("flag") }),
    ),
  };
});

/** What a formula is given: quantities and conditions by name, and the roundings by mode. */
export interface Given {
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly roundings: Readonly<Record<string, RoundingTerm>>;
}

function of<T>(record: Readonly<Record<string, T>>, name: string): T {
  const found = record[name];
  if (found === undefined) throw new Error(`${name} is not given`);
  return found;
}

/** The formula written with quantities. */
export function written(tree: Amount | Pure, given: Given): Quantity {
  switch (tree.op) {
    case "amount":
    case "number":
      return of(given.quantities, tree.name);
    case "plus":
    case "minus":
    case "atMost":
    case "atLeast":
      return written(tree.a, given)[tree.op](written(tree.b, given));
    case "between":
      return written(tree.a, given).between(written(tree.low, given), written(tree.high, given));
    case "times":
    case "dividedBy":
    case "increasedBy":
      return written(tree.a, given)[tree.op](written(tree.by, given));
    case "product":
      return written(tree.a, given).times(written(tree.b, given));
    case "ratio":
      return written(tree.a, given).dividedBy(written(tree.b, given));
    case "negated":
      return written(tree.a, given).negated();
    case "floored":
      return written(tree.a, given).atLeast(0);
    case "nothing":
      return written(tree.a, given).plus(0);
    case "named":
      return written(tree.a, given).named("excess");
    case "roundedTo":
      return written(tree.a, given).roundedTo(of(given.roundings, tree.mode));
    case "choose":
      return writtenFlag(tree.if, given).choose(written(tree.a, given), written(tree.b, given));
  }
}

export function writtenFlag(tree: Flag, given: Given): Condition {
  switch (tree.op) {
    case "flag":
      return of(given.conditions, tree.name);
    case "exceeds":
    case "reaches":
      return written(tree.a, given)[tree.op](written(tree.b, given));
    case "and":
    case "or":
      return writtenFlag(tree.a, given)[tree.op](writtenFlag(tree.b, given));
    case "not":
      return writtenFlag(tree.a, given).not();
  }
}
