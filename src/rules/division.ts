import { type Failure, RuleError } from "../errors.ts";
import { joined, type Text } from "../words.ts";
import type { Binding } from "./binding.ts";
import { type Form, type PlainRule, wordOf } from "./form.ts";
import type { Step } from "./quantity.ts";
import { DivisionByZero, type Value, valuesOf } from "./value.ts";
import { zeroDivisor } from "./words.ts";

/** A list of ten thousand has too many elements to be named in a message. */
const MOST_NAMES = 12;

/** The inputs and parameters that a step is made of, in words; steps share parts, so each is looked into once. */
function divisorWords(steps: readonly Step[], at: number, text: PlainRule): Text {
  const seen = new Set([at]);
  for (const i of seen) for (const arg of steps[i]?.args ?? []) seen.add(arg);
  const leaves = [...seen].sort((a, b) => a - b).filter((i) => isLeaf(steps[i]));
  const names = leaves.slice(0, MOST_NAMES).map((i) => wordOf(text, steps[i]?.name ?? ""));
  const more = leaves.length > MOST_NAMES ? ", …" : "";
  return { da: names.map(({ da }) => da).join(", ") + more, en: names.map(({ en }) => en).join(", ") + more };
}

/** A divisor by its own name where it has one, and by what it is made of. */
function divisorText(steps: readonly Step[], at: number, text: PlainRule): Text {
  const [of, name] = [divisorWords(steps, at, text), steps[at]?.op === "named" ? steps[at].text : undefined];
  return name === undefined ? of : joined([name, of], ": ");
}

function isLeaf(step: Step | undefined): boolean {
  return step?.op === "input" || step?.op === "parameter";
}

/** What is said of a division by zero: what the divisor was made of, and in which rule; it stands at no one place of the input. */
export function divisionFailure(form: Form, { step }: DivisionByZero, text: PlainRule): Failure {
  const [divisor, of] = [divisorText(form.steps, step, text), divisorWords(form.steps, step, text)];
  const { foundAs: found, allowed, remedy } = zeroDivisor(divisor, of, text.title);
  return { kind: "not-computable", path: "", found, allowed, remedy };
}

/** What a computation on a form's steps gives, or an error that names what a divisor of 0 was made of. */
export function orDivisionFailure<T>(form: Form, text: PlainRule, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof DivisionByZero)) throw error;
    throw new RuleError(divisionFailure(form, error, text));
  }
}

/** The values of a form's steps, or an error that names what the divisor was made of. */
export function valuesOrFailure(form: Form, binding: Binding, text: PlainRule): Value[] {
  return orDivisionFailure(form, text, () => valuesOf(form.steps, binding.values));
}
