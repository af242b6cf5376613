import { displayWidth } from "../reports/text/displayWidth.ts";
import type { Language } from "../words.ts";
import type { Argument, Command, Example, Group, Option } from "./command.ts";
import { EVERYWHERE, everywhereOf, VERSION } from "./options.ts";
import * as say from "./words.ts";

/** Lines of two columns, the first as wide as it needs to be. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `  ${left}${" ".repeat(width - displayWidth(left))}  ${right}`);
}

function optionText({ name, short, value }: Option, language: Language): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value[language]}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function optionLines(options: readonly Option[], language: Language): string[] {
  return columns(options.map((each) => [optionText(each, language), each.says[language]] as const));
}

function argumentText({ name, least = 1, most = 1 }: Argument, language: Language): string {
  const text = most > 1 ? `${name[language]} …` : name[language];
  return least === 0 ? `[${text}]` : text;
}

/** Examples with what they do before each. */
function exampleLines(examples: readonly Example[], language: Language): string[] {
  return examples.flatMap(({ line, says }) => [`  ${says[language]}:`, `    rammetakst ${line[language]}`]);
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${heading}:`, ...lines];

/** The commands under the heading of each group, their titles all in one column. */
function commandLines(groups: readonly Group[], language: Language): string[] {
  const all = groups.flatMap(({ commands }) => commands);
  const lines = columns(all.map(({ name, title }) => [name, title[language]] as const));
  return groups.flatMap(({ heading, commands }) =>
    section(
      heading[language],
      commands.map((command) => lines[all.indexOf(command)] ?? ""),
    ),
  );
}

/** What `rammetakst --help` says. */
export function generalHelp(groups: readonly Group[], language: Language): string {
  const examples = groups.flatMap(({ commands: [command] }) => command?.examples.slice(0, 1) ?? []);
  return [
    say.HEADING[language],
    "",
    say.USAGE[language],
    ...commandLines(groups, language),
    ...section(say.OPTIONS_OF_ALL[language], optionLines([...EVERYWHERE, VERSION], language)),
    ...section(say.EXAMPLES[language], exampleLines(examples, language)),
    ...section(say.EXIT_CODES[language], columns(say.EXITS.map(([code, means]) => [code, means[language]] as const))),
    "",
    say.MORE_HELP[language],
    "",
  ].join("\n");
}

/** What `rammetakst help <command>` says. */
export function commandHelp(command: Command, language: Language): string {
  const { name, title, description, options, examples, forms = [], suffix, folder } = command;
  const needed = options.filter(({ isRequired }) => isRequired).map((option) => optionText(option, language));
  const given = command.arguments.map((each) => argumentText(each, language));
  const usage = ["rammetakst", name, ...given, ...needed].join(" ");
  const writes = [
    ...(suffix === undefined ? [] : [`  ${say.writesWorkbook(suffix)[language]}`]),
    ...(folder === undefined ? [] : [`  ${say.writesFolder(folder.suffix)[language]}`]),
    ...(forms.length === 0 ? [] : [`  ${say.alsoAs(forms)[language]}`]),
  ];
  return [
    `rammetakst ${name} – ${title[language]}`,
    "",
    description[language],
    "",
    say.usageOf(usage)[language],
    "",
    ...columns(command.arguments.map((each) => [each.name[language], each.says[language]] as const)),
    ...section(say.WRITES[language], writes),
    ...section(say.OPTIONS[language], optionLines(options, language)),
    ...section(say.OPTIONS_OF_ALL[language], optionLines(everywhereOf(command), language)),
    ...section(say.EXAMPLES[language], exampleLines(examples, language)),
    "",
  ].join("\n");
}
