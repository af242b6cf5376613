import type { Fraction } from "../../numbers/fraction.ts";
import type { Form } from "../form.ts";
import { type Leaf, lower, type Program } from "../integers.ts";
import type { Value } from "../value.ts";

/** A program with what it was lowered from. */
interface Lowered {
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly program: Program;
}

/** Programs that a form keeps: a caller has few sets of units and constants, and those of a year of months fit. */
const MOST = 16;

const KEPT = new WeakMap<Form, Lowered[]>();

function sameNumber(a: Fraction | "flag" | Value, b: Fraction | "flag" | Value): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.n === b.n && a.d === b.d;
}

function sameLeaf(a: Leaf, b: Leaf | undefined): boolean {
  if (b === undefined) return false;
  if ("column" in a) return "column" in b && sameNumber(a.column, b.column);
  return "value" in b && sameNumber(a.value, b.value);
}

function sameLeaves(a: ReadonlyMap<string, Leaf>, b: ReadonlyMap<string, Leaf>): boolean {
  if (a.size !== b.size) return false;
  for (const [name, leaf] of a) if (!sameLeaf(leaf, b.get(name))) return false;
  return true;
}

/**
 * What {@link lower} gives, which the form and its leaves decide and nothing else: the program of an earlier run with the
 * same units and the same values, where it is kept, for to lower takes as long as some thousand rows do.
 */
export function lowered(form: Form, leaves: ReadonlyMap<string, Leaf>): Program {
  const kept = KEPT.get(form) ?? [];
  const before = kept.find((each) => sameLeaves(each.leaves, leaves));
  if (before !== undefined) return before.program;
  const program = lower(form, leaves);
  if (kept.length === MOST) kept.shift();
  kept.push({ leaves, program });
  KEPT.set(form, kept);
  return program;
}
