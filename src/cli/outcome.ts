import type { Outcome as OutcomeOfTables } from "../files/outcome.ts";
import type { Language, Text } from "../words.ts";

/** A file of several that a command gives, such as a letter. */
export interface GivenFile {
  /** With its ending. */
  readonly name: string;
  readonly content: string;
}

/**
 * What a command gives back; how it is shown and where it is written is no matter of the command. The names of its tables
 * are parts of files' names where each is a file of its own, and what `--sheet` asks for.
 */
export interface Outcome extends OutcomeOfTables {
  /** The names of the tables that sum up, and that a terminal shows unless it is told otherwise; by default all. */
  readonly shown?: readonly string[];
  /**
   * The workbook of all tables, where it is another than a sheet for each; `null` where nothing is worth a workbook, and one is
   * written only if it is asked for.
   */
  readonly workbook?: ((language: Language) => Promise<Uint8Array>) | null;
  /** Why no workbook is written unless one is asked for, where that is to be said. */
  readonly unwritten?: Text;
  /** The forms that the command alone can give, such as `ics`; they go before the forms of every command. */
  readonly forms?: Readonly<Record<string, (language: Language) => string | Uint8Array | Promise<Uint8Array>>>;
  /** The files of a command that gives a folder of them, in a form. */
  readonly files?: (form: string) => readonly GivenFile[];
  /** The workbook that is written where nothing is asked for; one that is there already is left as it is, and another written beside it. */
  readonly file?: string;
}

/** What the command ends with, for a script to branch on. */
export const EXIT = Object.freeze({
  fine: 0,
  /** There are findings of severity error. */
  findings: 1,
  /** The input cannot be used: a fault in a table, a file that cannot be read, a wrong option. */
  badInput: 2,
  /** The program itself is at fault. */
  unexpected: 3,
});

export function exitOf({ worst, faults }: Outcome): number {
  if (faults.some(({ severity }) => severity === "error")) return EXIT.badInput;
  return worst === "error" ? EXIT.findings : EXIT.fine;
}
