import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import type { Binding } from "./binding.ts";
import { type Form, type PlainRule, wordOf } from "./form.ts";
import type { Step } from "./quantity.ts";
import { DivisionByZero, type Value, valuesOf } from "./value.ts";

/** The inputs and parameters that a step is made of, in words. */
function divisorWords(steps: readonly Step[], at: number, text: PlainRule): Text {
  const leaves = new Set<number>();
  const open = [at];
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const step = steps[i] as Step;
    if (step.args.length === 0 && step.name !== "") leaves.add(i);
    open.push(...step.args);
  }
  const names = Array.from(leaves, (i) => wordOf(text, (steps[i] as Step).name));
  return { da: names.map(({ da }) => da).join(", "), en: names.map(({ en }) => en).join(", ") };
}

/** The values of a form's steps, or an error that names what the divisor was made of. */
export function valuesOrFailure(form: Form, binding: Binding, text: PlainRule): Value[] {
  try {
    return valuesOf(form.steps, binding.values);
  } catch (error) {
    if (!(error instanceof DivisionByZero)) throw error;
    const divisor = divisorWords(form.steps, error.step, text);
    return fail({
      kind: "not-computable",
      path: text.title.en,
      foundAs: { da: `0 som divisor (${divisor.da})`, en: `0 as a divisor (${divisor.en})` },
      allowed: { da: "en divisor, der ikke er 0", en: "a divisor that is not 0" },
      remedy: { da: `kontrollér ${divisor.da}`, en: `check ${divisor.en}` },
    });
  }
}
