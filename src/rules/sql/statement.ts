import { exactText } from "../../numbers/exactText.ts";
import { ONE } from "../../numbers/fraction.ts";
import { type Form, type PlainRule, wordOf } from "../form.ts";
import { type Guard, guardsOf, wholesOf } from "../guard.ts";
import { type Instruction, type Leaf, type Program, UNITY, type WholeResult } from "../integers.ts";
import type { BoundParameter } from "../parameter.ts";
import { type Machine, qualified } from "./dialect.ts";
import { Expressions } from "./expression.ts";
import { faultText, isRoundingUnit } from "./faults.ts";
import { Names, plain, quoted } from "./names.ts";
import type { CheckedOptions } from "./options.ts";
import { stepsOf } from "./steps.ts";
import { type ColumnText, Tables } from "./tables.ts";

/** Everything that one statement is written from. */
export interface Statement {
  readonly text: PlainRule;
  readonly form: Form;
  readonly program: Program;
  readonly machine: Machine;
  readonly options: CheckedOptions;
  /** How each input and parameter is given, and the column of those that have one. */
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly columns: ReadonlyMap<string, string>;
  readonly bound: ReadonlyMap<string, BoundParameter>;
}

/** The type of every result that is a number: a sum of HUGEINT wraps in silence in DuckDB, one of BIGINT never does. */
const WHOLE = "BIGINT";
const FLAG = "BOOLEAN";

/** The name of the column that says why a row was not computed. */
export const FAULT = "fault";

/** Said before a database says in its own words that it has no remainder of a float, a text or money. */
const READ =
  "reads SMALLINT, INTEGER, BIGINT or NUMERIC of whole numbers, and BOOLEAN; cast other columns in a view first";

/** What the text is about, which columns it reads, what its results count and which values it holds, as comments on top. */
function heading({ text, form, program, bound }: Statement): string {
  const units = new Map(form.results.map(([name, at]) => [name, form.units[at] ?? ""]));
  const counted = program.results.map(({ name, unit }) =>
    unit === "flag" ? `${name}: yes or no` : `${name}: in ${exactText(unit)} ${units.get(name)}`,
  );
  const values = Array.from(bound.values(), ({ known }) => `${known.parameter.id} = ${known.text}`);
  return [text.title.en, READ, ...counted, ...values].map((line) => `-- ${plain(line)}\n`).join("");
}

/** What is asked of a column beside that it holds whole numbers, where its rule has bounds. */
function allowedText(column: string, guard: Guard | undefined, leaf: Leaf | undefined): string {
  if (guard === undefined || leaf === undefined) return "";
  const { least, end } = wholesOf(guard, "column" in leaf && leaf.column !== "flag" ? leaf.column : ONE);
  const low = least === undefined ? "" : ` AND ${column} >= ${least}`;
  return end === undefined ? low : `${low} AND ${column} < ${end}`;
}

/** Writes one statement: what is given, the steps, what cannot be computed, the results. */
class Writer {
  readonly #statement: Statement;
  readonly #names: Names;
  readonly #tables: Tables;
  readonly #expressions: Expressions;
  /** The columns that hold instructions, quoted. */
  readonly #held = new Map<number, string>();

  constructor(statement: Statement) {
    const { options, machine } = statement;
    this.#statement = statement;
    this.#names = new Names([...options.from, ...options.id]);
    this.#tables = new Tables(machine);
    this.#expressions = new Expressions(machine, (at) => this.#reference(at));
  }

  #reference(at: number): string {
    return this.#held.get(at) ?? this.#expressions.of(this.#statement.program.code[at] as Instruction);
  }

  /** The columns that are read; what is no whole number becomes NULL, and so a fault. */
  #given(): void {
    const { text, program, options } = this.#statement;
    const table = this.#names.unique("given");
    const read: ColumnText[] = options.id.map((name) => [name, quoted(name)]);
    for (const [at, instruction] of program.code.entries()) {
      if (instruction.op !== "input") continue;
      const name = this.#names.unique(wordOf(text, instruction.name).en);
      read.push([name, this.#readText(instruction.name)]);
      this.#held.set(at, quoted(name));
    }
    this.#tables.add(table, read, qualified(options.from));
  }

  #readText(name: string): string {
    const { text, machine, leaves, columns } = this.#statement;
    const column = quoted(columns.get(name) ?? "");
    const leaf = leaves.get(name);
    if (leaf !== undefined && "column" in leaf && leaf.column === "flag") return machine.flag(column);
    const above = isRoundingUnit(name, text) ? ` AND ${column} > 0` : "";
    const guard = guardsOf(text).find((each) => each.name === name);
    return `CASE WHEN ${column} % 1 = 0${above}${allowedText(column, guard, leaf)} THEN CAST(${column} AS ${machine.type}) END`;
  }

  #steps(): void {
    const { program, form, text } = this.#statement;
    for (const { at, word, counts } of stepsOf(program, form, text)) {
      const name = this.#names.unique(word);
      this.#tables.add(name, [[name, this.#expressions.of(program.code[at] as Instruction)]], undefined, counts);
      this.#held.set(at, quoted(name));
    }
  }

  #results(): string {
    const { program, options } = this.#statement;
    const fault = this.#names.unique(FAULT);
    const because = faultText(this.#statement, (at) => this.#reference(at));
    this.#tables.add(this.#names.unique("checked"), [[fault, because]]);
    const results = program.results.map((result) => `${this.#result(result, quoted(fault))} AS ${quoted(result.name)}`);
    const shown = options.faults === "column" ? [`${quoted(fault)} AS ${quoted(FAULT)}`] : [];
    return `SELECT\n  ${[...options.id.map(quoted), ...results, ...shown].join(",\n  ")}\nFROM ${this.#tables.last}`;
  }

  #result({ at, d, unit }: WholeResult, fault: string): string {
    if (d !== UNITY) throw new Error("a result that is rounded has no divisor");
    const { machine, options } = this.#statement;
    const type = unit === "flag" ? FLAG : WHOLE;
    const result = unit === "flag" ? this.#reference(at) : `CAST(${this.#reference(at)} AS ${WHOLE})`;
    const stop = options.faults === "error" ? `\n    ELSE ${machine.stopped(this.#message(fault), type)}` : "";
    return `CASE WHEN ${fault} IS NULL THEN ${result}${stop} END`;
  }

  /** The fault, and the row that it was found in. */
  #message(fault: string): string {
    const row = this.#statement.options.id.map((name) => `${quoted(name)}, `).join("', ', ");
    return row === "" ? fault : `concat('row ', ${row}': ', ${fault})`;
  }

  write(): string {
    this.#given();
    this.#steps();
    const results = this.#results();
    const { view } = this.#statement.options;
    const created = view === undefined ? "" : `CREATE VIEW ${qualified(view)} AS\n`;
    return `${heading(this.#statement)}${created}${this.#tables.text()}\n${results}`;
  }
}

export function statementText(statement: Statement): string {
  return new Writer(statement).write();
}
