import { builtinModules } from "node:module";
import { describe, expect, test } from "vitest";
import { child, lineAt, type Node, nodes, parse, textOf, typescriptFiles } from "../../scripts/source/syntax.ts";
import { strayDialects } from "./house/dialects.ts";
import { cycle, type Import, importsIn, importsOfSource, reachedFrom } from "./house/imports.ts";
import { machinePaths, namesMachine } from "./house/machinePaths.ts";
import { astray, betweenRooms, betweenSubRooms } from "./house/rooms.ts";
import { looseSheets } from "./house/sheets.ts";
import { straySentences } from "./house/texts.ts";

const imports = importsOfSource();
const shown = ({ file, line, target }: Import) => `${file}:${line}: ${target}`;
const isOfNode = (target: string): boolean => target.startsWith("node:") || builtinModules.includes(target);
const packages = imports.filter(({ target }) => !target.startsWith("src/") && !isOfNode(target));

/** The one place that knows Node: the command line's door to the machine, and the parser that it takes from Node. */
const OF_NODE = /^src\/cli(?:\.ts|\/(?:processIo|commandLine)\.ts)$/;

/** The one door to threads, which asks Node for them without an import: bundles for browsers hold it too. */
const OF_THREADS = "src/threads/machine.ts";

/** `process`, or that of something. */
const isProcess = (node: Node | undefined): boolean =>
  node?.name === "process" || (node?.type === "MemberExpression" && child(node, "property")?.name === "process");

/** The lines of a file's text that ask Node's `process` for something. */
function asksProcess(text: string, file: string): string[] {
  const all = [...nodes(parse(text))];
  const asked = all.filter((node) => node.type === "MemberExpression" && isProcess(child(node, "object")));
  return asked.map(({ start }) => `${file}:${lineAt(text, start)}`);
}

/** Where each package may be imported; types alone may be taken anywhere. */
const HOMES = new Map([
  ["decimal.js", /^src\/decimal\.ts$/],
  ["leven", /^src\/errors\.ts$/],
  [
    "zod",
    /^src\/(?!(?:index|core|tables|files|words|failureWords|named|characters|dates|decimal|errors|groups|sameText|isRecord|frozen)\.ts|(?:rules|numbers|generated)\/)/,
  ],
  ["arquero", /^src\/tables/],
  ["hucre/xlsx", /^src\/files\//],
  ["papaparse", /^src\/files\//],
  ["fflate", /^src\/files\//],
  ["ical-generator", /^src\/calendar\//],
  ["date-fns", /^src\/(calendar|occupancy)\//],
]);

const MAKERS = new Set<unknown>(["eval", "Function"]);

/** What schemas are made of: zod, and the shapes that stand ready. */
const SCHEMAS = new Set<unknown>(["z", "line", "nameOrCode", "date", "year", "numeric"]);

/** The lines of a file's text where a schema is made, or changed, outside every function. */
function schemasAtLoad(text: string): number[] {
  const all = [...nodes(parse(text))];
  const functions = all.filter(({ type }) => /Function/.test(type));
  const made = all.filter(
    (node) =>
      (node.type === "MemberExpression" && SCHEMAS.has(child(node, "object")?.name)) ||
      (node.type === "CallExpression" && child(node, "callee")?.name === "objectOf"),
  );
  const atLoad = made.filter(({ start, end }) => !functions.some((each) => each.start <= start && end <= each.end));
  return atLoad.map(({ start }) => lineAt(text, start));
}

describe("imports", () => {
  test("run downwards only", () => {
    expect(imports.flatMap((each) => astray(each) ?? [])).toEqual([]);
  });

  test("never run in a circle, neither between files nor between rooms", () => {
    expect(cycle(imports)).toBeUndefined();
    expect(cycle(betweenRooms(imports))).toBeUndefined();
    expect(cycle(betweenSubRooms(imports))).toBeUndefined();
  });

  test("name a file with its ending, or a package in its home", () => {
    const homeless = packages.filter(({ file, target, typeOnly }) => {
      const home = HOMES.get(target.replace(/^date-fns\/.*/, "date-fns"));
      return home === undefined || !(typeOnly || home.test(file));
    });
    expect(homeless.map(shown)).toEqual([]);
    expect(imports.filter(({ target }) => target.startsWith("src/") && !target.endsWith(".ts")).map(shown)).toEqual([]);
  });

  test("name no module of Node, for the library also runs in browsers; but the command line may", () => {
    const ofNode = imports.filter(({ target }) => isOfNode(target));
    expect(ofNode.filter(({ file }) => !OF_NODE.test(file)).map(shown)).toEqual([]);
    expect(ofNode).not.toEqual([]);
  });

  test("keep everything heavy out of what the help of the command line loads", () => {
    const eager = imports.filter(({ isLazy }) => !isLazy);
    const reached = [...reachedFrom("src/cli.ts", eager)];
    expect(reached.filter((target) => !target.startsWith("src/") && !isOfNode(target))).toEqual(["leven"]);
    expect(
      reached.filter((target) => /^src\/(?!cli\b)[^/]+\/(?!limits|text|plainText|words|given)/.test(target)),
    ).toEqual([]);
  });

  test("lead to the command line from nowhere but itself", () => {
    const inside = /^src\/cli(?:\.ts$|\/)/;
    expect(imports.filter(({ file, target }) => inside.test(target) && !inside.test(file)).map(shown)).toEqual([]);
  });

  test("of dates name the function and not the whole of date-fns, which is slow to load", () => {
    expect(packages.filter(({ target }) => target === "date-fns").map(shown)).toEqual([]);
  });

  test("of zod take its namespace, for a bundle would else hold all of it, with its words in fifty languages", () => {
    const named = typescriptFiles("src").filter((file) => /^import (?:type )?\{.*from "zod";$/m.test(textOf(file)));
    expect(named).toEqual([]);
  });

  test("keep zod, arquero and date-fns out of the core", () => {
    const reached = [...reachedFrom("src/core.ts", imports)];
    expect(reached.filter((target) => !target.startsWith("src/")).sort()).toEqual(["decimal.js", "leven"]);
  });
});

describe("the source", () => {
  test("makes no code at run time", () => {
    const makers = typescriptFiles("src").flatMap((file) => {
      const text = textOf(file);
      const all = [...nodes(parse(text))];
      const types = new Set(all.map((node) => child(node, "typeName")));
      const made = all.filter((node) => node.type === "Identifier" && MAKERS.has(node.name) && !types.has(node));
      return made.map(({ start }) => `${file}:${lineAt(text, start)}`);
    });
    expect(makers).toEqual([]);
  });
});

/** The files that may know a clock or a time zone; `npm run test:time` runs their tests in the two outermost zones. */
const TIME = [
  /^src\/dates\.ts$/,
  /^src\/errors\.ts$/,
  /^src\/calendar\//,
  /^src\/tables\/dateOf\.ts$/,
  /^src\/files\/(readXlsx|writtenCell)\.ts$/,
];

/** The lines of a file's text where a `Date` is made or asked, or a part of date-fns is imported. */
function datesIn(text: string, file: string): string[] {
  const all = [...nodes(parse(text))];
  const types = new Set(all.map((node) => child(node, "typeName")));
  const dates = all.filter((node) => node.type === "Identifier" && node.name === "Date" && !types.has(node));
  const packages = importsIn(text, file).filter(({ target, typeOnly }) => target.startsWith("date-fns/") && !typeOnly);
  return [...dates.map(({ start }) => lineAt(text, start)), ...packages.map(({ line }) => line)].map(
    (line) => `${file}:${line}`,
  );
}

describe("the machine", () => {
  test("is asked for files and arguments by the command line's own door alone, and for threads by theirs", () => {
    const files = typescriptFiles("src").filter((file) => !OF_NODE.test(file) && file !== OF_THREADS);
    expect(asksProcess(textOf(OF_THREADS), OF_THREADS)).toHaveLength(1);
    expect(files.flatMap((file) => asksProcess(textOf(file), file))).toEqual([]);
    expect(asksProcess(textOf("src/cli.ts"), "src/cli.ts")).not.toEqual([]);
  });
});

describe("time", () => {
  test("is known where the tests of time zones look, and nowhere else", () => {
    const elsewhere = typescriptFiles("src").filter((file) => !TIME.some((home) => home.test(file)));
    expect(elsewhere.flatMap((file) => datesIn(textOf(file), file))).toEqual([]);
    expect(datesIn(textOf("src/dates.ts"), "src/dates.ts")).not.toEqual([]);
  });
});

describe("what people read", () => {
  test("is a table of one list of shown columns, wherever the library makes one", () => {
    expect(typescriptFiles("src").flatMap(looseSheets)).toEqual([]);
    expect(typescriptFiles("tests/unit/files").flatMap(looseSheets)).not.toEqual([]);
  });

  test("stands in lists of words, in both languages at once", () => {
    expect(typescriptFiles("src").flatMap(straySentences)).toEqual([]);
    expect(typescriptFiles("tests/unit/house").flatMap(straySentences)).toEqual([]);
    expect(typescriptFiles("examples").flatMap(straySentences)).not.toEqual([]);
  });
});

describe("SQL", () => {
  test("is written for any database: only the file of each knows what it calls otherwise", () => {
    const files = typescriptFiles("src/rules/sql");
    expect(files.flatMap((file) => strayDialects(file, textOf(file)))).toEqual([]);
  });
});

describe("loading the source", () => {
  test("makes no schema: one is made by atFirstUse, save the few of all", () => {
    const files = typescriptFiles("src").filter((file) => file !== "src/given/shape.ts");
    expect(files.flatMap((file) => schemasAtLoad(textOf(file)).map((line) => `${file}:${line}`))).toEqual([]);
  });
});

describe("the checkout", () => {
  test("names no folder of one machine", () => {
    expect(machinePaths()).toEqual([]);
  });
});

describe("these checks find", () => {
  const found = (file: string, text: string) => importsIn(text, file);

  test("an import upwards, a room without a floor, and let the rest be", () => {
    const upwards = found("src/numbers/a.ts", 'import type { R } from "../rules/rule.ts";');
    expect(upwards.map(astray)).toEqual([
      "src/numbers/a.ts:1: numbers lies below rules, and imports run downwards only: src/rules/rule.ts",
    ]);
    expect(
      astray({ file: "src/attic/a.ts", line: 1, target: "src/words.ts", typeOnly: false, isLazy: false }),
    ).toContain("attic");
    const fine = found("src/rules/a.ts", 'import "../numbers/b.ts";\nimport "./c.ts";\nimport "zod";');
    expect(fine.map(astray)).toEqual([undefined, undefined, undefined]);
  });

  test("a circle of sub-rooms, and let a room share with its own", () => {
    const growth = found("src/spending/growth/a.ts", 'import "../ceiling/b.ts";\nimport "../line.ts";');
    const ceiling = found("src/spending/ceiling/b.ts", 'import "../growth/c.ts";');
    const line = found("src/spending/line.ts", 'import "./growth/c.ts";');
    expect(cycle(betweenSubRooms([...growth, ...ceiling]))).toBeDefined();
    expect(cycle(betweenSubRooms([...growth, ...line]))).toBeUndefined();
  });

  test("every way to import, and which of them are gone once compiled", () => {
    const text = [
      'import a from "./a.ts";',
      'import type b from "./b.ts";',
      'import { type c } from "./c.ts";',
      'export { d } from "./d.ts";',
      'export type { e } from "./e.ts";',
      'export * from "./f.ts";',
      'const g = await import("./g.ts");',
      'type H = import("./h.ts").H;',
      "const i = await import(name);",
    ];
    expect(found("src/x.ts", text.join("\n")).map(({ target, typeOnly }) => [target, typeOnly])).toEqual([
      ["src/a.ts", false],
      ["src/b.ts", true],
      ["src/c.ts", false],
      ["src/d.ts", false],
      ["src/e.ts", true],
      ["src/f.ts", false],
      ["src/g.ts", false],
      ["src/h.ts", true],
      ["an expression", false],
    ]);
  });

  test("a circle, and what a file reaches", () => {
    const links = [
      ...found("src/a.ts", 'import "./b.ts";\nimport type { T } from "zod";'),
      ...found("src/b.ts", 'import "./c.ts";\nimport "leven";'),
    ];
    expect(cycle(links)).toBeUndefined();
    expect([...reachedFrom("src/a.ts", links)]).toEqual(["src/a.ts", "src/b.ts", "src/c.ts", "leven"]);
    const back = found("src/c.ts", 'import type { B } from "./b.ts";');
    expect(cycle([...links, ...back])).toEqual(["src/b.ts", "src/c.ts", "src/b.ts"]);
  });

  test("a schema that is made at load, and let one be that is not", () => {
    expect(schemasAtLoad("const a = z.int();\nconst b = { c: numeric.optional() };")).toEqual([1, 2]);
    expect(schemasAtLoad("const a = atFirstUse(() => z.int());\nfunction b() { return date.optional(); }")).toEqual([]);
    expect(schemasAtLoad("let a: z.ZodType<string>;\nconst b = { date };")).toEqual([]);
  });

  test("a database that is known outside its file, by its name or by its words", () => {
    const lines = [
      'if (dialect === "duckdb") quoted("a");',
      "const a = `CAST(b AS HUGEINT)`;",
      "const c = `b % 1`;",
      'const d = "TRUE";',
      "const e = duckdb.fence;",
      "const f = `NULLIF(abs(b), 0) + 1 AS whole`;",
    ];
    const found = ["a", "dialects/a"].map((name) => strayDialects(`src/rules/sql/${name}.ts`, lines.join("\n")));
    expect(found).toEqual([[1, 2, 3, 4, 5].map((line) => `src/rules/sql/a.ts:${line}`), []]);
  });

  test("a folder of one machine, and not the address of a page", () => {
    const folder = ["", "root", "a.ts"].join("/");
    expect([folder, `"file://${folder}"`, `x = '${folder}'`].map(namesMachine)).toEqual([true, true, true]);
    expect([`https://example.org${folder}`, `a${folder}`, `../..${folder}`].map(namesMachine)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
