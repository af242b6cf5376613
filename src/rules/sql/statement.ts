import { exactText } from "../../numbers/exactText.ts";
import { ONE } from "../../numbers/fraction.ts";
import { type Form, type PlainRule, wordOf } from "../form.ts";
import { type Guard, guardsOf, wholesOf } from "../guard.ts";
import { type Leaf, type Program, UNITY, type WholeResult } from "../integers.ts";
import type { BoundParameter } from "../parameter.ts";
import type { Machine, TypedColumns } from "./dialect.ts";
import { faultText, isRoundingUnit, mayPass, typeFault } from "./faults.ts";
import { comment, Names } from "./names.ts";
import type { CheckedOptions } from "./options.ts";
import { message, selfTest } from "./selfTest.ts";
import { StepColumns } from "./stepColumns.ts";
import { type ColumnText, Tables } from "./tables.ts";
import { TypesOnce } from "./typesOnce.ts";

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
  /** How many decimals those columns have that are no whole numbers. */
  readonly decimals: ReadonlyMap<string, number>;
  readonly bound: ReadonlyMap<string, BoundParameter>;
}

/** The name of the column that says why a row was not computed. */
export const FAULT = "fault";
/** The name of the column that says how many rows a group has, and of that of those that were not computed. */
export const ROWS = "rows";
export const FAULTY_ROWS = "faults";

/** @internal Of which types columns are read: others are told by the text, or stop in the database's own words. */
export function readText({ reads, flag }: Machine, hasDecimals = false): string {
  const numbers = hasDecimals ? "whole numbers or of the decimals stated" : "whole numbers";
  return `reads ${reads} of ${numbers}, and ${flag}; cast other columns in a view first`;
}

/** What the text is about, which columns it reads, what its results count and which values it holds, as comments on top. */
function heading(statement: Statement): string {
  const { text, form, program, bound, machine } = statement;
  const units = new Map(form.results.map(([name, at]) => [name, form.units[at] ?? ""]));
  const counted = program.results.map(({ name, unit }) =>
    unit === "flag" ? `${name}: yes or no` : `${name}: in ${exactText(unit)} ${units.get(name)}`,
  );
  const values = Array.from(bound.values(), ({ known }) => `${known.parameter.id} = ${known.text}`);
  const read = readText(machine, statement.decimals.size > 0);
  return [text.title.en, `for ${machine.title} alone`, read, ...counted, ...values]
    .map((line) => `-- ${comment(line)}\n`)
    .join("");
}

/** What is asked of a column beside that it holds whole numbers, where its rule has bounds. */
function allowedText(column: string, guard: Guard | undefined, leaf: Leaf | undefined): string {
  if (guard === undefined || leaf === undefined) return "";
  const { least, end } = wholesOf(guard, "column" in leaf && leaf.column !== "flag" ? leaf.column : ONE);
  const low = least === undefined ? "" : ` AND ${column} >= ${least}`;
  return end === undefined ? low : `${low} AND ${column} < ${end}`;
}

/** Writes one statement: what is read, the steps, what cannot be computed, the results. */
class Writer {
  readonly #statement: Statement;
  readonly #names: Names;
  readonly #tables: Tables;
  readonly #steps: StepColumns;
  /** The column that says which column is of a type that is not read, quoted, where there is one. */
  #otherType: string | undefined;

  constructor(statement: Statement) {
    const { options, machine } = statement;
    this.#statement = statement;
    const taken = [...options.from, ...options.id, ...options.sumBy, ...this.#readAtOnce()];
    this.#names = new Names(taken, machine.mostNameBytes);
    this.#tables = new Tables(machine);
    this.#steps = new StepColumns({ ...statement, names: this.#names, tables: this.#tables });
  }

  /** The names that would be read in the place of a column of the same name. */
  #readAtOnce(): readonly string[] {
    const { machine, columns, program } = this.#statement;
    if (machine.readsNamesAtOnce === undefined) return [];
    return [...columns.values(), ...program.results.map(({ name }) => name), FAULT];
  }

  /** The columns as they are, where the database counts as the text relies on: the first that a database reads of it. */
  #source(): void {
    const { options, columns, machine } = this.#statement;
    const read = [...new Set([...this.#passedOn(), ...columns.values()])];
    const asIs: ColumnText[] = read.map((name) => [name, machine.quoted(name)]);
    const named = this.#names.unique("source");
    this.#tables.read(named, asIs, machine.qualified(options.from), selfTest(machine, []));
    if (machine.opening === undefined) return;
    this.#tables.open(machine.opening(this.#names.unquoted("written_for"), message(machine)));
  }

  /** The columns that rows are told apart by, and those of their groups. */
  #passedOn(): readonly string[] {
    const { id, sumBy } = this.#statement.options;
    return [...new Set([...id, ...sumBy])];
  }

  /** The columns as numbers; what is no whole number becomes NULL, and so a fault. */
  #given(): void {
    const { text, program, machine } = this.#statement;
    const table = this.#names.unique("given");
    const ids: ColumnText[] = this.#passedOn().map((name) => [name, machine.quoted(name)]);
    const types = this.#typesOnce(machine.typed);
    const read: ColumnText[] = [];
    for (const [at, instruction] of program.code.entries()) {
      if (instruction.op !== "input") continue;
      const name = this.#names.unique(wordOf(text, instruction.name).en);
      read.push([name, this.#readText(instruction.name, types)]);
      this.#steps.hold(at, name);
    }
    const numbers = program.code.flatMap((each) => (each.op === "input" && !each.flag ? [each.name] : []));
    const otherType = typeFault(this.#statement, numbers, types?.column ?? machine.quoted);
    const told: ColumnText[] = [];
    if (otherType !== undefined) {
      const name = this.#names.unique("column of another type");
      told.push([name, otherType]);
      this.#otherType = machine.quoted(name);
    }
    if (types === undefined) this.#tables.read(table, [...ids, ...read, ...told], this.#tables.last);
    else this.#tables.read(table, [...ids, ...types.shown(read, told)], types.from(read, told));
  }

  /** The columns of numbers with their types, where there are some and the database would ask these in each row. */
  #typesOnce(typed: TypedColumns): TypesOnce | undefined {
    const { columns, leaves, machine, options } = this.#statement;
    const numbers = Array.from(columns).flatMap(([name, column]) => {
      const leaf = leaves.get(name);
      return leaf !== undefined && "column" in leaf && leaf.column === "flag" ? [] : [column];
    });
    if (typed.once === undefined || numbers.length === 0) return undefined;
    const [table, source] = [machine.qualified(options.from), this.#tables.last];
    return new TypesOnce(typed, typed.once, { machine, names: this.#names, table, source, columns: numbers });
  }

  #readText(name: string, types: TypesOnce | undefined): string {
    const { text, machine, leaves, columns, decimals } = this.#statement;
    const given = columns.get(name) ?? "";
    const column = (types?.column ?? machine.quoted)(given);
    const leaf = leaves.get(name);
    if (leaf !== undefined && "column" in leaf && leaf.column === "flag") return machine.readFlag(column);
    const guard = guardsOf(text).find((each) => each.name === name);
    const asked = (number: string): string =>
      `${isRoundingUnit(name, text) ? ` AND ${number} > 0` : ""}${allowedText(number, guard, leaf)}`;
    const type = types?.type(given) ?? machine.typed.typeOf(column);
    return machine.typed.read({ column, type }, machine.numbers, decimals.get(name) ?? 0, asked);
  }

  #results(): string {
    const { program, options, machine } = this.#statement;
    const steps = options.faults === "column" ? machine.tried : undefined;
    const tried = this.#steps.write(steps, mayPass(this.#statement).length > 0);
    const fault = this.#names.unique(FAULT);
    const asked = { tried, otherType: this.#otherType };
    const because = faultText(this.#statement, asked, (at) => this.#steps.reference(at));
    this.#tables.extend(this.#names.unique("checked"), [[fault, because]]);
    const quoted = machine.quoted(fault);
    if (options.sumBy.length > 0) return this.#sums(quoted);
    const results = program.results.map(
      (result) => `${this.#result(result, quoted)} AS ${machine.quoted(result.name)}`,
    );
    const shown = options.faults === "column" ? [`${quoted} AS ${machine.quoted(FAULT)}`] : [];
    const select = [...options.id.map(machine.quoted), ...results, ...shown].join(",\n  ");
    return `SELECT\n  ${select}\nFROM ${this.#tables.last}`;
  }

  #result({ at, d, unit }: WholeResult, fault: string): string {
    if (d !== UNITY) throw new Error("a result that is rounded has no divisor");
    const { machine, options } = this.#statement;
    const type = unit === "flag" ? machine.flag : machine.whole;
    const yesOrNo = machine.yesOrNo ?? ((text: string) => text);
    const result = unit === "flag" ? yesOrNo(this.#steps.reference(at)) : machine.cast(this.#steps.reference(at), type);
    const stop = options.faults === "error" ? `\n    ELSE ${machine.stopped(this.#told(fault), type)}` : "";
    return `CASE WHEN ${fault} IS NULL THEN ${result}${stop} END`;
  }

  /** What is said of the row, and of no other. */
  #told(fault: string): string {
    const message = this.#message(fault);
    return this.#statement.machine.mayComputeAll ? `CASE WHEN ${fault} IS NOT NULL THEN ${message} END` : message;
  }

  /** The results added up by group; of one in which a row has a fault there is no sum. */
  #sums(fault: string): string {
    const { program, options, machine } = this.#statement;
    const held = program.results.map((result): ColumnText => {
      return [this.#names.unique(`${result.name} of a row`), this.#result(result, fault)];
    });
    this.#tables.extend(this.#names.unique("row by row"), held);
    const isTold = options.faults === "column";
    const sums = program.results.map(({ name, unit }, i) => {
      const column = machine.quoted(held[i]?.[0] ?? "");
      const sum = unit === "flag" ? `count(CASE WHEN ${column} THEN 1 END)` : machine.sum(column);
      const whole = isTold ? `CASE WHEN count(${fault}) = 0 THEN ${sum} END` : sum;
      return `${whole} AS ${machine.quoted(name)}`;
    });
    const groups = options.sumBy.map(machine.quoted);
    const counts = [`count(*) AS ${machine.quoted(ROWS)}`];
    if (isTold) counts.push(`count(${fault}) AS ${machine.quoted(FAULTY_ROWS)}`);
    const select = [...groups, ...counts, ...sums].join(",\n  ");
    return `SELECT\n  ${select}\nFROM ${this.#tables.last}\nGROUP BY ${groups.join(", ")}`;
  }

  /** The fault, and the row that it was found in. */
  #message(fault: string): string {
    const { options, machine } = this.#statement;
    const [first, ...others] = options.id.map(machine.quoted);
    if (first === undefined) return fault;
    const row = others.flatMap((name) => ["', '", name]);
    return machine.joined(["'row '", first, ...row, "': '", fault]);
  }

  write(): string {
    this.#source();
    this.#given();
    const results = this.#results();
    const { options, machine } = this.#statement;
    const view = options.view === undefined ? "" : `${machine.view(machine.qualified(options.view))}\n`;
    return `${heading(this.#statement)}${view}${this.#tables.text()}\n${results}`;
  }
}

export function statementText(statement: Statement): string {
  return new Writer(statement).write();
}
