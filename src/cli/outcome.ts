import type { TableFault } from "../files/faults/fault.ts";
import type { Severity } from "../findings/finding.ts";
import type { Sheet } from "../reports/sheet.ts";
import type { Language, Text } from "../words.ts";

/** What a command gives back; how it is shown and where it is written is no matter of the command. */
export interface Outcome {
  /** The tables by name: the part of a file's name where each is a file of its own, and what `--sheet` asks for. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  /** The names of the tables that sum up, and that a terminal shows unless it is told otherwise; by default all. */
  readonly shown?: readonly string[];
  /** Sentences for a reader: the summary, and what to look at first. */
  readonly says: readonly Text[];
  /** The most severe of the findings. */
  readonly worst?: Severity;
  readonly faults: readonly TableFault[];
  /** The forms that the command alone can give, such as `ics`; they go before the forms of every command. */
  readonly forms?: Readonly<Record<string, (language: Language) => string>>;
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
