import { RESULTS, SHAPES } from "../generated/shapes.ts";
import type { Kind } from "./kind.ts";
import { fieldOf, kindOf } from "./shapes.ts";

/** A kind of result by its keys. */
export interface KnownResult {
  /** A function that gives it. */
  readonly made: string;
  readonly kind: Kind;
  readonly all: ReadonlySet<string>;
  /** The keys it must have, save those of functions, which no copy has. */
  readonly needed: readonly string[];
}

/** The text of an object in `generated/shapes.ts`, also where it is in a list. */
const objectIn = (text: string): string => text.replace(/[[\]]/g, "");

function knownResult(text: string, made: string): KnownResult {
  const fields = (SHAPES[text] ?? "").split(" ").map(fieldOf);
  const shown = fields.filter(({ key }) => key !== "exact");
  const needed = shown.filter(({ isOptional, kind }) => !isOptional && kind !== kindOf("f"));
  return {
    made: made.replace(/ .*/, ""),
    kind: kindOf(text),
    all: new Set(shown.map(({ key }) => key)),
    needed: needed.map(({ key }) => key),
  };
}

let known: readonly KnownResult[] | undefined;

/** Every kind of result, each once. */
function knownResults(): readonly KnownResult[] {
  if (known !== undefined) return known;
  const makers = new Map<string, string>();
  for (const [made, text] of Object.entries(RESULTS)) {
    const object = objectIn(text);
    if (!makers.has(object)) makers.set(object, made);
  }
  known = Array.from(makers, ([text, made]) => knownResult(text, made));
  return known;
}

/** The kinds of results that have just the keys that an object has. */
export function resultsWithKeysOf(value: object): readonly KnownResult[] {
  const keys = Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
  return knownResults().filter(
    ({ all, needed }) => keys.every((key) => all.has(key)) && needed.every((key) => keys.includes(key)),
  );
}
