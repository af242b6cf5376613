import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, textOf, typescriptFiles } from "../../scripts/source/syntax.ts";
import * as core from "../../src/core.ts";
import * as files from "../../src/files.ts";
import * as whole from "../../src/index.ts";
import * as rows from "../../src/rows.ts";
import * as tables from "../../src/tables.ts";
import * as threads from "../../src/threads.ts";
import { type Block, blocksOfComments } from "./blocks.ts";
import { changes, reachable, told } from "./shared.ts";

/*
 * What two calls have in common belongs to everyone. Every example of the documentation runs twice, with every function
 * of the library made to note what it gives; what both runs were given is shared, and nobody may change it.
 */

const MODULES = {
  rammetakst: whole,
  "rammetakst/core": core,
  "rammetakst/tables": tables,
  "rammetakst/rows": rows,
  "rammetakst/files": files,
  "rammetakst/threads": threads,
} as const;
const GIVEN = "__given";

type Noted = { [GIVEN]?: unknown[] };

/** A function that notes what it gives; what is written on it, such as `exact`, notes too. */
function noting<T>(value: T): T {
  if (typeof value !== "function" || /^class\b/.test(String(value))) return value;
  return new Proxy(value, {
    apply(target, self, given) {
      try {
        const result = Reflect.apply(target as never, self, given);
        (globalThis as Noted)[GIVEN]?.push(result);
        return result;
      } catch (error) {
        (globalThis as Noted)[GIVEN]?.push((error as { failure?: unknown }).failure);
        throw error;
      }
    },
  }) as T;
}

(globalThis as { __noting?: typeof noting }).__noting = noting;

function recorder(folder: string, name: keyof typeof MODULES): string {
  const file = `${name.replace("/", "-")}.ts`;
  const names = Object.keys(MODULES[name]);
  const lines = names.map((each) => `export const ${each} = globalThis.__noting(all.${each});`);
  writeFileSync(join(folder, file), [`import * as all from "${name}";`, ...lines].join("\n"));
  return file;
}

let folder = "";
beforeAll(() => {
  const shelf = join(ROOT, "node_modules/.cache/rammetakst");
  mkdirSync(shelf, { recursive: true });
  folder = mkdtempSync(join(shelf, "shared-"));
  for (const name of Object.keys(MODULES) as (keyof typeof MODULES)[]) recorder(folder, name);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that the functions gave in one run of an example. */
async function run({ code }: Block, name: string): Promise<unknown[]> {
  const given: unknown[] = [];
  (globalThis as Noted)[GIVEN] = given;
  const path = join(folder, name);
  const noted = code.replace(
    /from "(rammetakst(?:\/\w+)?)"/g,
    (_, from: string) => `from "./${from.replace("/", "-")}.ts"`,
  );
  writeFileSync(path, `${noted}\nexport {};\n`);
  await import(/* @vite-ignore */ path);
  return given;
}

const blocks = typescriptFiles("src").flatMap((file) => blocksOfComments(textOf(file), file));

function faults(things: Iterable<object>): string[] {
  return [...things].flatMap((each) => {
    const found = changes(each);
    return found.length === 0 ? [] : [`${found.join(", ")} of ${told(each)}`];
  });
}

test.each(Object.entries(MODULES))("nothing that %s exports can be changed", (_, module) => {
  expect(faults(reachable(Object.values(module)))).toEqual([]);
});

test("nothing that two runs of an example were both given can be changed", { timeout: 120_000 }, async () => {
  let shared = 0;
  const found: string[] = [];
  for (const [i, block] of blocks.entries()) {
    const first = reachable(await run(block, `block${i}-1.ts`));
    const second = reachable(await run(block, `block${i}-2.ts`));
    const common = [...first].filter((each) => second.has(each));
    shared += common.length;
    found.push(...faults(common).map((each) => `${block.file}:${block.line}: ${each}`));
  }
  expect(shared).toBeGreaterThan(1_000);
  expect(found).toEqual([]);
});

const LOCAL = whole.readLocalValues({
  title: "Gruppens egne",
  values: [
    {
      parameter: "capacity.coverageThreshold",
      unit: "rate",
      scope: "syddanmark",
      from: "2026-01-01",
      to: null,
      value: "0.2",
      source: "egen",
    },
  ],
});

/** Calls whose results have methods, and calls that keep what they gave. */
const CALLS: readonly (readonly [string, () => unknown])[] = [
  ...[undefined, { mode: "lenient" }, { local: LOCAL }].map((options) => {
    const agreement = whole.agreementInForce("syddanmark", "2026-03-01", options as never);
    return ["an agreement", () => [agreement, ...answers(agreement), ...answers(agreement.on("2025-01-01"))]] as const;
  }),
  ["the law", () => answers(whole.lawOn("2022-07-01"))],
  ["a scheme in force", () => answers(whole.schemeInForce("childrens-houses", 2024))],
  ["series", () => whole.indexSeriesNames.map((name) => whole.indexSeries(name))],
  ["holidays", () => whole.publicHolidays(2026)],
  ["schemes", () => whole.financingSchemes.map((name) => whole.financingScheme(name))],
  [
    "registers",
    () => (["regions", "areas", "groups", "municipalities", "inhabitants", "ages"] as const).map(whole.registerOf),
  ],
  [
    "places",
    () => [
      ...whole.regions(),
      ...whole.municipalities(),
      ...whole.municipalityGroups(),
      whole.findRegion("083"),
      whole.findMunicipality(461),
    ],
  ],
];

/** What a rule set answers of every parameter; one scenario of it is asked twice, and so keeps what it answers. */
const SCENARIOS = new WeakMap<object, whole.RuleSet>();
function answers(set: whole.RuleSet): unknown[] {
  const kept = SCENARIOS.get(set) ?? set.with({ daysInYear: 360 });
  SCENARIOS.set(set, kept);
  return whole.allParameters().flatMap((parameter) => [set.find(parameter), kept.find(parameter)]);
}

test.each(CALLS)("nothing that two calls have in common can be changed: %s", (_, call) => {
  const [first, second] = [reachable([call()]), reachable([call()])];
  const common = [...first].filter((each) => second.has(each));
  expect(common.length).toBeGreaterThan(0);
  expect(faults(common)).toEqual([]);
});

test("the settings of results cannot be changed", () => {
  const result = whole.parseAmount("1,5") as unknown as { constructor: { set(to: object): void } };
  expect(() => result.constructor.set({ precision: 2 })).toThrow(whole.RuleError);
  expect(whole.dayTariff({ costBasis: 1, places: 1, occupancy: 1, days: 3, index: 1 }).tariff.toString()).toBe("0.33");
});

test("a rule of one's own does not follow what its writer changes afterwards", () => {
  const inputs = { amount: "kr" } as Record<string, string>;
  const title = { da: "Egen", en: "Own" };
  const word = { da: "dobbelt", en: "twice" };
  const own = whole.rule({
    title,
    mark: "local",
    source: { da: "egen", en: "own" },
    inputs: inputs as { amount: "kr" },
    gives: { total: "kr" },
    formula: ({ amount }) => ({ total: amount.plus(amount).named(word) }),
  });
  word.da = "en anden";
  title.da = "en anden";
  inputs.amount = "day";
  inputs.more = "kr";
  expect(own({ amount: 2 }).total.toNumber()).toBe(4);
  expect(own.title.da).toBe("Egen");
  expect(own.steps.map(({ text }) => text?.da)).toContain("dobbelt");
  expect(own.explain({ amount: 2 }).calculation?.inputs[0]?.unit).toBe("kr");
});

test("these checks find a change", () => {
  const open = { list: [1], map: new Map([[1, 2]]), call: Object.assign(() => 0, { exact: () => 1 }) };
  expect(faults(reachable([open])).length).toBe(4);
  expect(faults(reachable([Object.freeze({ list: Object.freeze([1]) })]))).toEqual([]);
});
