import type { Form, PlainRule } from "../form.ts";
import type { Instruction, Program } from "../integers.ts";
import type { Machine } from "./dialect.ts";
import { Expressions } from "./expression.ts";
import type { Names } from "./names.ts";
import { type Asked, askedSizes, sizeText } from "./sizes.ts";
import { type SqlStep, stepsOf } from "./steps.ts";
import type { ColumnText, Tables } from "./tables.ts";

/** A rule's program, and where its steps are written. */
export interface Stepped {
  readonly text: PlainRule;
  readonly form: Form;
  readonly program: Program;
  readonly machine: Machine;
  readonly names: Names;
  readonly tables: Tables;
}

/** The steps of one program as columns of the tables of a statement. */
export class StepColumns {
  readonly #stepped: Stepped;
  readonly #expressions: Expressions;
  /** The columns that hold instructions, quoted. */
  readonly #held = new Map<number, string>();
  /** What is asked of sizes before a step is computed, where the database would let a number wrap. */
  readonly #asked: ReadonlyMap<number, Asked>;

  constructor(stepped: Stepped) {
    this.#stepped = stepped;
    const { program, machine } = stepped;
    const { bounded } = machine.numbers;
    this.#asked = bounded === undefined ? new Map() : askedSizes(program, bounded);
    this.#expressions = new Expressions(stepped.machine, (at) => this.reference(at));
  }

  /** That a column holds what an instruction gives. */
  hold(at: number, column: string): void {
    this.#held.set(at, this.#stepped.machine.quoted(column));
  }

  /** What an instruction gives: the column that holds it, else its expression. */
  reference(at: number): string {
    return this.#held.get(at) ?? this.#expressions.of(this.#stepped.program.code[at] as Instruction);
  }

  /** A step's expression; NULL where a number on the way to it could be too large for one that would wrap. */
  #written(at: number): string {
    const { program, machine } = this.#stepped;
    const text = this.#expressions.of(program.code[at] as Instruction);
    const [asked, { bounded }] = [this.#asked.get(at), machine.numbers];
    if (asked === undefined || bounded === undefined) return text;
    return `CASE WHEN ${sizeText(asked, bounded, (each) => this.reference(each))} THEN ${text} END`;
  }

  /**
   * Writes the steps, those of one depth in one table; `once` where several columns after them ask for the last ones. Gives those that
   * are NULL where they cannot be computed, if the database can try them.
   */
  write(tried: Machine["tried"], once: boolean): readonly SqlStep[] {
    const { program, form, text, names, tables } = this.#stepped;
    const steps = stepsOf(program, form, text, new Set(this.#asked.keys()));
    for (let from = 0; from < steps.length; ) {
      const { depth } = steps[from] as SqlStep;
      const level = steps.filter((each) => each.depth === depth);
      const columns = level.map(({ at, word, counts }): [at: number, ...ColumnText] => {
        const written = this.#written(at);
        return [at, names.unique(word), tried === undefined ? written : tried(written), counts];
      });
      const isLast = from + level.length === steps.length;
      tables.extend(
        names.unique(`steps ${depth + 1}`),
        columns.map(([, ...column]) => column),
        isLast && once,
      );
      for (const [at, name] of columns) this.hold(at, name);
      from += level.length;
    }
    return tried === undefined ? steps.filter(({ at }) => this.#asked.has(at)) : steps;
  }
}
