import * as rammetakst from "rammetakst";
import * as tables from "rammetakst/tables";
import { textOf, typescriptFiles } from "../../scripts/source/syntax.ts";
import { blocksOfComments, blocksOfMarkdown } from "./blocks.ts";
import { type Call, callsOf } from "./recorded.ts";
import { hasFunctions } from "./twins.ts";

const { RuleError } = rammetakst;

type Shows = (...given: unknown[]) => unknown;
const of = (name: string) => Reflect.get({ ...rammetakst, ...tables }, name) as Shows;

type Call1 = readonly [name: string, call: (given: unknown) => unknown];

/** What shows a result, by its name. */
const SHOWING: readonly Call1[] = [
  ...Object.keys(rammetakst)
    .filter((name) => /(Sheets?|Picture)$/.test(name) && name !== "comingRulesSheet")
    .map((name): Call1 => [name, (given) => of(name)(given, "da")]),
  ...["checkCapSheet", "assessProposalFindingSheet", "placementCostSheet", "mergeLedgers"].map(
    (name): Call1 => [name, (given) => of(name)([given])],
  ),
  ...["wheelCalendar", "noticeTariffOf"].map((name): Call1 => [name, (given) => of(name)(given, "da")]),
  ["nextDeadlines", (given) => of("nextDeadlines")(given, "2025-01-01")],
  ["proposalReply", (given) => of("proposalReply")([given], { operator: "Vejen", lang: "da" })],
  ["explanationText", (given) => of("explanationText")((given as { explanation: unknown }).explanation, "da")],
];

/** What writes a sheet or a report. */
const WRITING: readonly Call1[] = [
  ...["asText", "asMarkdown", "asCsv"].map((name): Call1 => [name, (given) => of(name)(given, "da")]),
  ["toTable", (given) => (of("toTable")(given) as { objects(): unknown }).objects()],
  ["asHtml", (given) => of("asHtml")({ title: { da: "x", en: "x" }, parts: [given] }, "da", { pictures: {} })],
  ["asReport", (given) => of("asReport")(given, "da", "markdown", { pictures: {} })],
];

/** Tables and reports are written; all else is shown. */
export function isWritten(result: unknown): boolean {
  return typeof result === "object" && result !== null && ("columns" in result || "parts" in result);
}

/** Two results of each function are enough to show what holds of all. */
function fewOfEach(all: readonly Call[]): readonly Call[] {
  const counts = new Map<string, number>();
  return all.filter(({ name }) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return (counts.get(name) ?? 0) <= 2;
  });
}

export interface Outcome {
  readonly value?: unknown;
  readonly refused?: string;
}

/** What a call gives, or why it refuses; any other error goes on to the test. */
export function outcome(call: () => unknown): Outcome {
  try {
    return { value: call() };
  } catch (error) {
    if (error instanceof RuleError) return { refused: error.message };
    throw error;
  }
}

/** What a call gives; nothing where it is no call that could be made, such as one of a text. */
function outcomeIfAny(call: () => unknown): Outcome | undefined {
  try {
    return outcome(call);
  } catch {
    return undefined;
  }
}

/** A result in a function that shows it, with what that gave. */
export interface Shown {
  readonly name: string;
  readonly result: unknown;
  readonly shows: string;
  readonly show: (given: unknown) => unknown;
  readonly first: unknown;
}

/** Every function that shows a result, by trying all. */
function showing({ name, result }: Call): Shown[] {
  return (isWritten(result) ? WRITING : SHOWING).flatMap(([shows, show]) => {
    const first = outcomeIfAny(() => show(result))?.value;
    return first === undefined ? [] : [{ name, result, shows, show, first }];
  });
}

/** What the examples call, what they gave that can be stored at all, and what shows it. */
export interface Examples {
  readonly calls: readonly Call[];
  readonly results: readonly Call[];
  readonly shown: readonly Shown[];
}

let made: Promise<Examples> | undefined;

/** The calls of all documented examples, and what can be done with their results; made once for all who ask. */
export function examples(): Promise<Examples> {
  made ??= makeExamples();
  return made;
}

async function makeExamples(): Promise<Examples> {
  const blocks = typescriptFiles("src").flatMap((file) => blocksOfComments(textOf(file), file));
  const calls = await callsOf([...blocks, ...blocksOfMarkdown(textOf("README.md"), "README.md")]);
  const objects = calls.filter(({ result }) => typeof result === "object" && result !== null);
  const storable = objects.filter(({ result }) => !hasFunctions(result));
  const results = [...new Map(storable.map((call) => [call.result, call])).values()];
  return { calls, results, shown: fewOfEach(results).flatMap(showing) };
}
