import { fail } from "../../errors.ts";
import { type Form, type PlainRule, wordOf } from "../form.ts";
import type { Step } from "../quantity.ts";
import { kept } from "./kept.ts";
import * as say from "./words.ts";

/** Whether each step counts whole units: what is given does, what is rounded does, and sums and choices of such. */
function settledSteps(steps: readonly Step[]): boolean[] {
  const settled: boolean[] = [];
  for (const { op, args } of steps) {
    const multiplied = op === "times" || op === "dividedBy";
    const looked = op === "roundedTo" ? args.slice(1) : op === "choose" ? args.slice(1) : args;
    settled.push(!multiplied && looked.every((i) => settled[i] === true));
  }
  return settled;
}

const settledIn = kept(settledSteps);

/** Refuses a rule with a result that counts no whole unit: a typed array or a database column could not hold it exactly. */
export function refuseUnrounded(form: Form, text: PlainRule): void {
  const settled = settledIn(form.steps);
  for (const [name, at] of form.results) {
    if (form.units[at] === "flag" || settled[at] === true) continue;
    const path = `${text.title.en}: ${name}`;
    fail({ kind: "not-computable", path, ...say.notRounded(wordOf(text, name), name) });
  }
}
