import { harmless } from "../characters.ts";
import { fail } from "../errors.ts";
import type { Sheet } from "../reports/sheet.ts";
import { inAnyCase } from "../sameText.ts";
import { joined, type Language, type Text } from "../words.ts";
import type { Command } from "./command.ts";
import type { Destination } from "./destination.ts";
import { faultLines } from "./faultLines.ts";
import type { Io, Stream } from "./io.ts";
import type { Outcome } from "./outcome.ts";
import { folderNextTo, freeFile, freeFolder, workbookNextTo, writeFiles, writeFolder } from "./outputFiles.ts";
import { withoutSaid } from "./saidOnce.ts";
import * as say from "./words.ts";

/** An outcome on its way out. */
export interface Output {
  readonly command: Command;
  readonly outcome: Outcome;
  readonly destination: Destination;
  readonly language: Language;
  /** The file that the command is about, where it is about one. */
  readonly file: string | undefined;
  /** All files that were read. */
  readonly inputs: readonly string[];
}

/** Whether a table is called by a name: its key, or its title in either language. */
const isCalled = (name: string, key: string, { title }: Sheet): boolean =>
  [key, title.da, title.en].some((each) => inAnyCase(each) === inAnyCase(name));

/** The outcome with the tables alone that are asked for, in the order they are asked for. */
function ofSheets(outcome: Outcome, asked: readonly string[]): Outcome {
  if (asked.length === 0) return outcome;
  const sheets = Object.entries(outcome.sheets);
  const chosen = asked.map((name) => {
    const found = sheets.find(([key]) => key === name) ?? sheets.find(([key, sheet]) => isCalled(name, key, sheet));
    if (found !== undefined) return found;
    const allowed = joined(
      sheets.map(([key, { title }]) => say.sheetCalled(key, title)),
      ", ",
    );
    return fail({ kind: "unknown-name", path: "--sheet", found: name, allowed, remedy: say.CHOOSE_SHEET });
  });
  const { workbook: _, ...others } = outcome;
  return { ...others, sheets: Object.fromEntries(chosen), shown: chosen.map(([key]) => key) };
}

/** Says what a reader is to know: the summary, the faults, and what was written. */
function tell({ command, outcome, language }: Output, stream: Stream, wrote: readonly Text[]): void {
  const says = outcome.says.map((each) => each[language]);
  const faults = faultLines(outcome.faults, language, stream.isTerminal, command.options);
  const groups = [says, faults, wrote.map((each) => each[language])].filter((group) => group.length > 0);
  if (groups.length > 0) stream.write(`${groups.map((lines) => lines.map(harmless).join("\n")).join("\n\n")}\n`);
}

async function writtenAs(form: string, { command, outcome, language }: Output) {
  // Loaded here, since the help does without.
  return (await import("./written.ts")).writtenAs(form, { title: command.title, outcome, language });
}

/** A single form on the standard output, which holds nothing else then. */
async function writeOut(form: string, output: Output, io: Io): Promise<void> {
  if (form === "xlsx" && io.out.isTerminal)
    fail({ kind: "malformed", path: "--as", found: form, ...say.NOT_ON_TERMINAL });
  const written = await writtenAs(form, output);
  const [only] = written;
  if (written.length > 1) {
    const names = Object.keys(output.outcome.sheets).join(", ");
    fail({ kind: "malformed", path: "--as", foundAs: say.severalTables(names), ...say.ONE_AT_A_TIME });
  }
  if (only !== undefined) io.out.write(only.content);
  // Text says the summary itself.
  const rests = form === "table" ? { ...output.outcome, says: [] } : output.outcome;
  tell({ ...output, outcome: rests }, io.err, only === undefined ? [say.NO_TABLE] : []);
}

/** The workbook that is written without being asked for: next to the file, or one of the command's own. */
function unaskedWorkbook({ outcome, language, command, file }: Output): string | undefined {
  if (Object.keys(outcome.sheets).length === 0 || outcome.workbook === null) return undefined;
  return outcome.file ?? workbookNextTo(file, command.suffix?.[language]);
}

/** Says beside the output that a name was taken. */
function warn(says: readonly Text[], language: Language, io: Io): void {
  for (const each of says) io.err.write(`${harmless(each[language])}\n`);
}

/** The tables that sum up, on the standard output. */
async function showTables({ outcome, language }: Output, isInFile: boolean, io: Io): Promise<void> {
  const { shownTable } = await import("./terminal.ts");
  const shown = outcome.shown ?? Object.keys(outcome.sheets);
  for (const [name, sheet] of Object.entries(outcome.sheets)) {
    if (shown.includes(name))
      io.out.write(`${shownTable(withoutSaid(sheet, outcome.says), language, io.out, isInFile)}\n\n`);
  }
}

/** A folder of files, and what is in it; next to the file unless another is named. */
async function writeAll(named: string | undefined, form: string, output: Output, io: Io): Promise<void> {
  const { command, file, language, outcome } = output;
  const files = outcome.files?.(form) ?? [];
  let wrote = say.NO_FILES;
  if (files.length > 0) {
    const chosen = folderNextTo(file, command.folder?.suffix[language] ?? "");
    const { name, says } = named === undefined ? await freeFolder(chosen, io) : { name: named, says: [] };
    wrote = await writeFolder(name, files, io);
    warn(says, language, io);
  }
  await showTables(output, false, io);
  tell(output, io.out, [wrote]);
}

/** What is shown where nothing is asked for: the tables that sum up, and the workbook that is written with them. */
async function writeUnasked(output: Output, io: Io): Promise<void> {
  const chosen = unaskedWorkbook(output);
  const wrote: Text[] = [];
  if (chosen !== undefined) {
    const written = await writtenAs("xlsx", output);
    const { name, says } = await freeFile(chosen, io);
    wrote.push(await writeFiles(name, written, output.inputs, io));
    warn(says, output.language, io);
  } else if (output.outcome.unwritten !== undefined) {
    wrote.push(output.outcome.unwritten);
  }
  await showTables(output, chosen !== undefined, io);
  tell(output, io.out, wrote);
}

/** Shows an outcome and writes it where it is to go. */
export async function put(given: Output, io: Io): Promise<void> {
  const { destination, inputs } = given;
  const output = { ...given, outcome: ofSheets(given.outcome, destination.sheets) };
  const { form, file } = destination;
  const { folder } = given.command;
  if (folder !== undefined) return writeAll(file, form ?? folder.forms[0], output, io);
  if (form === undefined) return writeUnasked(output, io);
  if (file === undefined) return writeOut(form, output, io);
  const wrote = await writeFiles(file, await writtenAs(form, output), inputs, io);
  tell(output, io.out, [wrote]);
}
