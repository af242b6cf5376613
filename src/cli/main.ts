import { fail, nearest, RuleError } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { MOST_BYTES } from "../files/limits.ts";
import { inBothLanguages, type Language, type Text } from "../words.ts";
import type { Argument, Command, Context, Group } from "./command.ts";
import { type CommandLine, checkedOptions, commandLine } from "./commandLine.ts";
import { GROUPS } from "./commands.ts";
import { destinationOf, PIPE } from "./destination.ts";
import { thrownText } from "./failure.ts";
import { reading } from "./fileFailure.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { checkLanguage, languageOf } from "./language.ts";
import { byOptionNames } from "./optionFailure.ts";
import { EVERYWHERE, optionsOf, VERSION } from "./options.ts";
import { EXIT, exitOf } from "./outcome.ts";
import { put } from "./output.ts";
import { type Progress, progressOn } from "./progress.ts";
import * as say from "./words.ts";

const HELP = "help";

function commandNamed(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  const meant = say.commandMeant(name);
  const near = nearest(name.toLowerCase(), names);
  const allowed = inBothLanguages(names.join(", "));
  const remedy =
    meant !== undefined
      ? say.writeCommand(meant)
      : near !== undefined
        ? didYouMean(near)
        : /[.\\/]/.test(name)
          ? say.COMMAND_BEFORE_FILE
          : say.SEE_HELP;
  return fail({ kind: "unknown-name", path: "", foundAs: say.commandFound(name), allowed, remedy });
}

/** What too many words mean: the rest of an option's value that lacks its quotes, or files for another command. */
function remedyOfExtra(extra: readonly string[], { behind }: CommandLine, command: Command): Text {
  const before = behind.find(({ words }) => words.length >= extra.length);
  if (before !== undefined) {
    const { written, value, words } = before;
    return say.inQuotes(written, [value, ...words.slice(0, extra.length)].join(" "));
  }
  return command.ofMore ?? say.seeHelpOf(command.name);
}

/** Refuses too few and too many of what stands after a command's name. */
function checkArguments(given: readonly string[], line: CommandLine, command: Command): void {
  const least = command.arguments.reduce((sum, { least = 1 }) => sum + least, 0);
  const most = command.arguments.reduce((sum, { most = 1 }) => sum + most, 0);
  const remedy = say.seeHelpOf(command.name);
  if (given.length < least) {
    const missing = command.arguments.filter(({ least = 1 }) => least > 0)[given.length] as Argument;
    fail({ kind: "missing", path: "", found: undefined, allowed: say.asArgument(missing), remedy });
  }
  const extra = given.slice(most);
  if (extra.length > 0) {
    const others = remedyOfExtra(extra, line, command);
    fail({ kind: "unknown-key", path: "", found: extra.join(" "), allowed: say.argumentsOf(command), remedy: others });
  }
}

async function run(command: Command, line: CommandLine, language: Language, io: Io, progress: Progress) {
  const options = checkedOptions(line.options, optionsOf(command));
  const given = line.given.slice(1);
  checkArguments(given, line, command);
  const destination = destinationOf(options, command);
  const inputs: string[] = [];
  const context: Context = {
    language,
    given,
    options,
    ...(destination.form && { form: destination.form }),
    read: (file) => {
      if (file !== PIPE) inputs.push(file);
      return reading(file, () => io.read(file === PIPE ? undefined : file, MOST_BYTES));
    },
    progress: (now) => progress.now(now[language]),
  };
  const outcome = await byOptionNames(command, context, () => command.run(context));
  progress.end();
  const file = command.suffix === undefined && command.folder === undefined ? undefined : given.at(-1);
  await put({ command, outcome, destination, language, file, inputs }, io);
  return exitOf(outcome);
}

async function answer(line: CommandLine, language: Language, io: Io, groups: readonly Group[], progress: Progress) {
  const commands = groups.flatMap((group) => group.commands);
  checkLanguage(line);
  const [name, second] = line.given;
  const isAsked = (option: string) => line.options.some((each) => each.name === option);
  if (name === undefined || name === HELP) {
    checkedOptions(line.options, [...EVERYWHERE, VERSION]);
    const about = name === HELP ? second : undefined;
    if (isAsked(VERSION.name)) io.out.write(`${await io.version()}\n`);
    else io.out.write(about ? commandHelp(commandNamed(about, commands), language) : generalHelp(groups, language));
    return EXIT.fine;
  }
  const command = commandNamed(name, commands);
  if (!isAsked(HELP)) return run(command, line, language, io, progress);
  io.out.write(commandHelp(command, language));
  return EXIT.fine;
}

/** Every option of every command; one that several have is the same in all. */
function everyOption(commands: readonly Command[]) {
  return [...new Set([...commands.flatMap(optionsOf), ...EVERYWHERE, VERSION])];
}

/**
 * The command line: answers what stands after `rammetakst`, and gives what the process ends with ({@link EXIT}). It never
 * throws: what goes wrong is told in the language that is asked for.
 */
export async function main(argv: readonly string[], io: Io, groups: readonly Group[] = GROUPS): Promise<number> {
  const line = commandLine(argv, everyOption(groups.flatMap(({ commands }) => commands)));
  const language = languageOf(line);
  const progress = progressOn(io.err);
  try {
    return await answer(line, language, io, groups, progress);
  } catch (error) {
    progress.end();
    const isDebug = line.options.some(({ name }) => name === "debug");
    io.err.write(`${thrownText(error, language, isDebug)}\n`);
    return error instanceof RuleError ? EXIT.badInput : EXIT.unexpected;
  }
}
