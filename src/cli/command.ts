import type { Language, Text } from "../words.ts";
import type { Outcome } from "./outcome.ts";

/** What stands after a command's name. */
export interface Argument {
  /** As the line of usage writes it: `FILE`. */
  readonly name: Text;
  readonly says: Text;
  /** How many there must be at least, and may be at most; by default one. */
  readonly least?: number;
  readonly most?: number;
}

/** What a command can be told by `--name`, or `--name VALUE`. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help: `DATE`; an option without one is only there or not. */
  readonly value?: Text;
  readonly isRepeated?: true;
  readonly isRequired?: true;
  /** Whether the command itself refuses that it is left out, with what there is to choose from. */
  readonly isAskedByCommand?: true;
  readonly says: Text;
}

/** A line that a user could write, and what it does. */
export interface Example {
  /** What stands after `rammetakst`. */
  readonly line: Text;
  readonly says: Text;
}

/** The values of the options that were given. */
export interface Values {
  has(name: string): boolean;
  one(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** What a command is given when it runs. */
export interface Context {
  readonly language: Language;
  /** What stands after the command's name and is no option. */
  readonly given: readonly string[];
  readonly options: Values;
  /** The form that is asked for, where one is. */
  readonly form?: string;
  /** The content of a file, or of what is piped in for `-`; what cannot be read is refused in words. */
  read(file: string): Promise<Uint8Array>;
  /** Tells what is done now, on a terminal only. */
  progress(now: Text): void;
}

/** Commands that the help lists under one heading. */
export interface Group {
  readonly heading: Text;
  readonly commands: readonly Command[];
}

/** A folder of files that a command writes next to the file. */
export interface Folder {
  /** The end of its name: `breve`. */
  readonly suffix: Text;
  /** The forms of its files, of which the first is the default. */
  readonly forms: readonly [string, ...string[]];
}

/** A command of the command line. Its description is loaded with every other; what it runs is loaded only to run it. */
export interface Command {
  readonly name: string;
  /** A line of the list of commands. */
  readonly title: Text;
  readonly description: Text;
  readonly arguments: readonly Argument[];
  /** What to do where more stands after its name than it takes, if that is for another command. */
  readonly ofMore?: Text;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** The forms it gives besides those of every command; their names are also the endings of files. */
  readonly forms?: readonly string[];
  /** The end of the name of the workbook that is written next to the file, where there is one: `vurderet`. */
  readonly suffix?: Text;
  /** A command that gives a folder of files instead: the end of its name, and the forms that its files come in. */
  readonly folder?: Folder;
  run(context: Context): Promise<Outcome>;
}
