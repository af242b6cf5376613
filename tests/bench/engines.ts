import type { Rule } from "../../src/core.ts";
import type { LOOPS } from "../../src/generated/loops.ts";
import { runColumns } from "../../src/rules/columns/columns.ts";
import { interpreted, printed } from "../../src/rules/columns/engine.ts";
import { kept } from "../../src/rules/columns/kept.ts";
import { loopOf } from "../../src/rules/columns/loops.ts";
import { signatureOf } from "../../src/rules/columns/signature.ts";
import type { Inputs, Results } from "../../src/rules/form.ts";
import type { Program } from "../../src/rules/integers.ts";
import { writtenRule } from "../../src/rules/rule.ts";

type Columns<I extends Inputs, G extends Results> = Rule<I, G>["columns"];

/** The columns reading without printed loops, as it is for a user's own rules. */
export function interpretedColumns<I extends Inputs, G extends Results>(rule: Rule<I, G>): Columns<I, G> {
  const written = writtenRule(rule);
  return ((columns: unknown, options: object) => runColumns(written, columns, options, interpreted)) as never;
}

/** The columns reading by a printed loop; an error where there is none. `more` are loops beside the library's own. */
export function printedColumns<I extends Inputs, G extends Results>(
  rule: Rule<I, G>,
  more: typeof LOOPS = new Map(),
): Columns<I, G> {
  const written = writtenRule(rule);
  const loop = kept((program: Program) => {
    const own = loopOf(program) ?? more.get(signatureOf(program));
    if (own === undefined) throw new Error(`no printed loop for ${rule.title.en}`);
    return own;
  });
  const engine = (program: Program) => printed(program, loop(program));
  return ((columns: unknown, options: object) => runColumns(written, columns, options, engine)) as never;
}

/** The loop that is printed for the tariff round when the suite is built. */
export async function ownLoops(): Promise<typeof LOOPS> {
  const made: { LOOPS: typeof LOOPS } = await import(new URL("./loops.js", import.meta.url).href);
  return made.LOOPS;
}
