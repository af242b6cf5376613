import { fail } from "../../errors.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { alwaysKnown } from "../../rules/binding.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { noSuchClass } from "./words.ts";

/** From the smallest up. */
export const SIZE_CLASSES = ["1-7", "8-24", "25-49", "50+"] as const;

/** A size class of the social supervision, by its number of places. */
export type SizeClass = (typeof SIZE_CLASSES)[number];

const { supervision } = parameters;

/** The parameters of a class: the places that it begins at, and its weight. */
interface ClassRule {
  readonly from: Parameter | undefined;
  readonly weight: Parameter;
}

const CLASS_RULES: Readonly<Record<SizeClass, ClassRule>> = {
  "1-7": { from: undefined, weight: supervision.firstClassWeight },
  "8-24": { from: supervision.secondClassFrom, weight: supervision.secondClassWeight },
  "25-49": { from: supervision.thirdClassFrom, weight: supervision.thirdClassWeight },
  "50+": { from: supervision.fourthClassFrom, weight: supervision.fourthClassWeight },
};

/** A value that holds at all times; its parameter has no other. */
export function alwaysIn(parameter: Parameter): Fraction {
  return exactAsWritten(alwaysKnown(parameter).text);
}

export function weightOf(name: SizeClass): Fraction {
  return alwaysIn(CLASS_RULES[name].weight);
}

/** The least number of places of a class. */
export function leastPlaces(name: SizeClass): Fraction {
  const { from } = CLASS_RULES[name];
  return from === undefined ? fraction(1n) : alwaysIn(from);
}

/** The class of a number of places: the last one whose least number it reaches. */
export function classOf(places: Fraction): SizeClass {
  return SIZE_CLASSES.findLast((name) => compare(places, leastPlaces(name)) >= 0) ?? "1-7";
}

/** Hyphen, non-breaking hyphen, figure dash, en dash and minus sign are all printed in tables. */
const DASHES = /\s*[-\u2010-\u2013\u2212]\s*/g;

/** How classes are printed as well: the first from 0, the third from the last number of the second. */
const PRINTED: Readonly<Record<string, SizeClass>> = { "0-7": "1-7", "24-49": "25-49" };

/** The class that a table means. */
export function classNamed(text: string, path: string): SizeClass {
  const plain = text.replace(DASHES, "-");
  const found = SIZE_CLASSES.find((name) => name === (Object.hasOwn(PRINTED, plain) ? PRINTED[plain] : plain));
  if (found !== undefined) return found;
  return fail({ kind: "unknown-name", path, found: text, ...noSuchClass(SIZE_CLASSES) });
}
