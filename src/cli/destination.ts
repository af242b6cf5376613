import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { inBothLanguages } from "../words.ts";
import type { Command, Folder, Values } from "./command.ts";
import * as say from "./words.ts";

/** The forms of every command, with the endings of files that have them. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  table: ["txt"],
  csv: ["csv"],
  xlsx: ["xlsx"],
  json: ["json"],
  markdown: ["md", "markdown"],
  html: ["html", "htm"],
};

/** Where the output goes, and as what. */
export interface Destination {
  /** Absent where nothing is asked for: then a terminal is shown tables, and a workbook is written next to a file. */
  readonly form?: string;
  /** Absent where it goes to the standard output. */
  readonly file?: string;
  /** The names of the tables that are asked for; all where there is none. */
  readonly sheets: readonly string[];
}

/** The standard output, where a name of a file is asked for; as an input, what is piped in. */
export const PIPE = "-";

function formsOf({ forms = [] }: Command): Map<string, readonly string[]> {
  return new Map([...Object.entries(FORMS), ...forms.map((form) => [form, [form]] as const)]);
}

function formNamed(name: string, forms: ReadonlyMap<string, readonly string[]>): string {
  if (forms.has(name)) return name;
  const names = [...forms.keys()];
  const near = nearest(name.toLowerCase(), names);
  const allowed = inBothLanguages(names.join(", "));
  return fail({
    kind: "unknown-name",
    path: "--as",
    found: name,
    allowed,
    remedy: near === undefined ? say.CHOOSE_FORM : didYouMean(near),
  });
}

/** The ending of a file's name, in small letters: `xlsx`. */
const endingOf = (file: string): string => /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";

function formOfFile(file: string, asked: string | undefined, forms: ReadonlyMap<string, readonly string[]>): string {
  const ending = endingOf(file);
  const byEnding = [...forms].find(([, endings]) => endings.includes(ending))?.[0];
  if (asked !== undefined && (byEnding === undefined || byEnding === asked)) return asked;
  if (asked === undefined && byEnding !== undefined) return byEnding;
  const endings = [...forms.values()].flat().map((each) => `.${each}`);
  const words = asked === undefined ? say.endingsAre(endings) : say.endingDiffers(asked);
  return fail({ kind: "malformed", path: "--out", found: file, ...words });
}

/** Where a folder of files goes: under the name that is asked for, or next to the file. */
function folderOf(as: string | undefined, out: string | undefined, { forms: [usual, ...others] }: Folder): Destination {
  const form = as === undefined ? usual : formNamed(as, new Map([usual, ...others].map((each) => [each, []])));
  if (out === PIPE) fail({ kind: "malformed", path: "--out", found: out, ...say.FOLDER_ONLY });
  return { form, sheets: [], ...(out && { file: out }) };
}

/** Reads what `--as`, `--out` and `--sheet` ask for, before anything is computed. */
export function destinationOf(options: Values, command: Command): Destination {
  const [as, out] = [options.one("as"), options.one("out")];
  if (command.folder !== undefined) return folderOf(as, out, command.folder);
  const forms = formsOf(command);
  const form = as === undefined ? undefined : formNamed(as, forms);
  const sheets = options.all("sheet");
  if (out === undefined) return { sheets, ...(form && { form }) };
  if (out === PIPE) return { sheets, form: form ?? "table" };
  return { sheets, file: out, form: formOfFile(out, form, forms) };
}
