import { fail } from "../../errors.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { alwaysKnown } from "../../rules/binding.ts";
import type { Parameter } from "../../rules/parameter.ts";

/** A size class of the social supervision, by its number of places. */
export type SizeClass = "1-7" | "8-24" | "25-49" | "50+";

const { supervision } = parameters;

/** What a class is known by: its name, the parameter of its weight, and of the places that it begins at. */
interface ClassRule {
  readonly name: SizeClass;
  readonly from: Parameter | undefined;
  readonly weight: Parameter;
}

const CLASSES: readonly ClassRule[] = [
  { name: "1-7", from: undefined, weight: supervision.firstClassWeight },
  { name: "8-24", from: supervision.secondClassFrom, weight: supervision.secondClassWeight },
  { name: "25-49", from: supervision.thirdClassFrom, weight: supervision.thirdClassWeight },
  { name: "50+", from: supervision.fourthClassFrom, weight: supervision.fourthClassWeight },
];

export const SIZE_CLASSES: readonly SizeClass[] = CLASSES.map(({ name }) => name);

/** A value that holds at all times; its parameter has no other. */
export function alwaysIn(parameter: Parameter): Fraction {
  return exactAsWritten(alwaysKnown(parameter).text);
}

const ruleOf = (name: SizeClass) => CLASSES.find((each) => each.name === name);

export function weightOf(name: SizeClass): Fraction {
  return alwaysIn(ruleOf(name)?.weight ?? supervision.firstClassWeight);
}

/** The least number of places of a class. */
export function leastPlaces(name: SizeClass): Fraction {
  const from = ruleOf(name)?.from;
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
  const names = SIZE_CLASSES.join(", ");
  return fail({
    kind: "unknown-name",
    path,
    found: text,
    allowed: { da: `en klasse: ${names}`, en: `a class: ${names}` },
    remedy: { da: "skriv klassen, som den står i listen", en: "write the class as it stands in the list" },
  });
}
