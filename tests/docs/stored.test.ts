import * as rammetakst from "rammetakst";
import * as tables from "rammetakst/tables";
import { beforeAll, describe, expect, test } from "vitest";
import { blocksOfComments, blocksOfMarkdown } from "./blocks.ts";
import { type Call, callsOf } from "./recorded.ts";
import { textOf, typescriptFiles } from "./syntax.ts";
import { differences, hasFunctions, pair, withTwins } from "./twins.ts";

const { revive, RuleError } = rammetakst;

type Way = readonly [name: string, copy: (value: unknown) => unknown];
const JSON_COPY: Way = ["JSON", (value) => JSON.parse(JSON.stringify(value))];
const CLONE: Way = ["structuredClone", (value) => structuredClone(value)];
const WAYS = [JSON_COPY, CLONE];

type Shows = (...given: unknown[]) => unknown;
const of = (name: string) => Reflect.get({ ...rammetakst, ...tables }, name) as Shows;

type Call1 = readonly [name: string, call: (given: unknown) => unknown];

/** What shows a result, by its name. */
const SHOWING: readonly Call1[] = [
  ...Object.keys(rammetakst)
    .filter((name) => /(Sheets?|Picture)$/.test(name) && name !== "comingRuleSheet")
    .map((name): Call1 => [name, (given) => of(name)(given, "da")]),
  ...["capSheet", "findingSheet", "placementSheet", "mergeLedgers"].map((name): Call1 => [name, (given) => of(name)([given])]),
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
function isWritten(result: unknown): boolean {
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

interface Outcome {
  readonly value?: unknown;
  readonly refused?: string;
}

/** What a call gives, or why it refuses; any other error goes on to the test. */
function outcome(call: () => unknown): Outcome {
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

let calls: readonly Call[] = [];
/** What the examples' calls gave that can be stored at all, each once. */
let results: readonly Call[] = [];

/** A result in a function that shows it, with what that gave. */
interface Shown {
  readonly name: string;
  readonly result: unknown;
  readonly shows: string;
  readonly show: (given: unknown) => unknown;
  readonly first: unknown;
}
let shown: readonly Shown[] = [];

/** Every function that shows a result, by trying all. */
function showing({ name, result }: Call): Shown[] {
  return (isWritten(result) ? WRITING : SHOWING).flatMap(([shows, show]) => {
    const first = outcomeIfAny(() => show(result))?.value;
    return first === undefined ? [] : [{ name, result, shows, show, first }];
  });
}

beforeAll(async () => {
  const blocks = typescriptFiles("src").flatMap((file) => blocksOfComments(textOf(file), file));
  calls = await callsOf([...blocks, ...blocksOfMarkdown(textOf("README.md"), "README.md")]);
  const objects = calls.filter(({ result }) => typeof result === "object" && result !== null);
  const storable = objects.filter(({ result }) => !hasFunctions(result));
  results = [...new Map(storable.map((call) => [call.result, call])).values()];
  shown = fewOfEach(results).flatMap(showing);
}, 120_000);

test("the examples give at least 241 results that can be stored", () => {
  expect(results.length).toBeGreaterThanOrEqual(241);
  expect(shown.length).toBeGreaterThan(200);
});

/** What is no result: dates of registers, rows and columns that were given, and texts. */
const NO_RESULTS: ReadonlySet<string> = new Set([
  "columnsOf",
  "excluding",
  "fromTable",
  "populationDates",
  "readLocalValues",
  "reevaluate",
  "registerOf",
  "spendingData",
  "sum",
  "toTable",
]);

/** What is refused as a copy, with what to do instead: it goes on from more than its result tells, or cannot be stored. */
const MADE_ANEW: Readonly<Record<string, RegExp>> = {
  compareTariffs: /run calculateTariff again/,
  financeByKey: /describe the scheme with defineScheme/,
  agreementInForce: /readLocalValues\(file\)/,
};

/** A table that JSON made texts of is refused with what to do: its cells might be a caller's texts. */
const asksForRevive = ({ refused }: Outcome, result: unknown): boolean =>
  isWritten(result) && refused?.includes("give revive(table)") === true;

/** The numbers among the figures of a finding are texts in JSON, and so they stay. */
const told = (fault: string): boolean => !/\.figures\.\w+: (\S+) \(object\) and \1 \(string\)$/.test(fault);
/** Numbers that a caller gave as texts, in a notice or a row, come back as `Decimal`s of the same digits. */
const given = (fault: string): boolean => /\.notice\..*: \S+ \(string\) and \S+ \(object\)$/.test(fault);

describe.each(WAYS)("through %s", (_way, copied) => {
  test("revive gives every result back to the digit", () => {
    const faults = results
      .filter(({ name }) => !NO_RESULTS.has(name))
      .flatMap(({ name, result }) => {
        const { value, refused } = outcome(() => revive(copied(result)));
        return (refused === undefined ? differences(result, value) : [refused]).map((fault) => `${name}${fault}`);
      });
    expect(faults.filter((fault) => told(fault) && !given(fault))).toEqual([]);
  });

  test("a copy goes into everything that shows it, with the same outcome", () => {
    const faults = shown.flatMap(({ name, result, shows, show, first }) => {
      const copy = copied(result);
      const second = outcome(() => show(copy));
      const { value, refused } = asksForRevive(second, result) ? outcome(() => show(revive(copy))) : second;
      const found = refused === undefined ? differences(first, value) : [refused];
      return found.filter(told).map((fault) => `${shows}(${name})${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test("what the examples do with results they do with copies of them", () => {
    const twins = new Map<unknown, unknown>();
    const revived = new Map<unknown, unknown>();
    for (const { result } of results) pair(result, copied(result), twins);
    for (const { result } of results) if (isWritten(result)) revived.set(result, revive(copied(result)));
    const faults: string[] = [];
    let used = 0;
    for (const { name, call, args, result } of calls) {
      const copies = withTwins(args, twins) as unknown[];
      if (copies === args) continue;
      used++;
      const second = outcome(() => call(...copies));
      if (second.refused !== undefined && MADE_ANEW[name]?.test(second.refused)) continue;
      const isAsked = asksForRevive(second, args[0]);
      const { value, refused } = isAsked ? outcome(() => call(...(withTwins(args, revived) as unknown[]))) : second;
      const found = refused === undefined ? differences(result, value) : [refused];
      faults.push(...found.filter(told).map((fault) => `${name}${fault}`));
    }
    expect(faults).toEqual([]);
    expect(used).toBeGreaterThan(100);
  });
});
