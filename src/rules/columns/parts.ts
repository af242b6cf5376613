import { type Fraction, fraction, greatestCommonDivisor, reduced } from "../../numbers/fraction.ts";
import { bindParameters } from "../binding.ts";
import { orDivisionFailure } from "../division.ts";
import type { Form, WrittenRule } from "../form.ts";
import { inUnits, type Leaf, type Program } from "../integers.ts";
import type { RuleSet } from "../parameter.ts";
import type { Value } from "../value.ts";
import type { Engine } from "./engine.ts";
import { ExactRows } from "./exactRow.ts";
import type { Counted, GivenColumns } from "./given.ts";
import { kept } from "./kept.ts";
import { lowered } from "./lowered.ts";
import { type Governed, governedRows, type RuleSets } from "./ruleSets.ts";
import type { Part } from "./run.ts";

/** What the whole numbers of each result count. */
export type Units = readonly (Fraction | "flag")[];

/** Makes the engine of a program for so many rows; tests choose one, to hold the two against each other. */
export type EngineMaker = (program: Program, rows: number) => Engine;

/** Rows of one rule set with their program, before the units of all are known. */
interface Draft extends Governed {
  readonly program: Program;
  readonly constants: ReadonlyMap<string, Value>;
}

/** The parameters that are the same in all rows of a rule set; those given as columns are not asked of it. */
function constantsIn({ text, boundIn }: WrittenRule, given: GivenColumns, set: RuleSet | undefined) {
  const constants = new Map(given.constants);
  const all = Object.entries(text.parameters ?? {});
  const rest = all.filter(([name]) => !given.columns.has(name));
  const bound = rest.length === all.length ? boundIn(set) : bindParameters(Object.fromEntries(rest), set);
  for (const [name, { exact }] of bound) constants.set(name, exact);
  return constants;
}

function draft(rule: WrittenRule, form: Form, given: GivenColumns, { set, rows }: Governed): Draft {
  const constants = constantsIn(rule, given, set);
  const leaves = new Map<string, Leaf>();
  for (const [name, value] of constants) leaves.set(name, { value });
  for (const [name, { unit }] of given.columns) leaves.set(name, { column: unit });
  const program = orDivisionFailure(form, rule.text, () => lowered(form, leaves));
  return { set, rows, program, constants };
}

/** The largest unit that both are whole multiples of. */
function commonUnit(a: Fraction | "flag", b: Fraction | "flag"): Fraction | "flag" {
  if (a === "flag" || b === "flag") return "flag";
  return reduced(fraction(greatestCommonDivisor(a.n * b.d, b.n * a.d), a.d * b.d));
}

function commonUnits(drafts: readonly Draft[]): Units {
  const all = drafts.map(({ program }) => program.results.map(({ unit }) => unit));
  return all.reduce((a, b) => a.map((unit, i) => commonUnit(unit, b[i] ?? unit)));
}

/** The columns that a program reads, in the order of its instructions. */
const inputsOf = kept(({ code }: Program) => code.flatMap((each) => (each.op === "input" ? [each.name] : [])));

/** Splits a run by rule set; the results of all parts count the same units. */
export function partsOf(
  rule: WrittenRule,
  form: Form,
  given: GivenColumns,
  set: RuleSet | RuleSets | undefined,
  makeEngine: EngineMaker,
): { readonly parts: readonly Part[]; readonly units: Units } {
  const drafts = governedRows(set, given.rows).map((each) => draft(rule, form, given, each));
  const units = commonUnits(drafts);
  const parts = drafts.map(({ program, constants, rows }) => {
    const counted = inUnits(program, units);
    return {
      engine: makeEngine(counted, rows?.length ?? given.rows),
      inputs: inputsOf(counted).map((name) => given.columns.get(name) as Counted),
      exact: new ExactRows(form, rule.text, given.columns, constants),
      results: counted.results,
      rows,
    };
  });
  return { parts, units };
}
