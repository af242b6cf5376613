import { fileURLToPath } from "node:url";
import {
  API,
  type Checker,
  type Project,
  SignatureKind,
  SymbolFlags,
  type Type,
  TypeFlags,
} from "typescript/unstable/sync";
import { type Printer, printModule } from "./printer.ts";

/** Choices between kinds, save those inside a list or a record, as stored results read them. */
const kindsIn = (text: string): readonly string[] => text.match(/(?:\[[^\]]*\]+|\{[^}]*\}+|[^|])+/g) ?? [];

type Property = ReturnType<Checker["getPropertiesOfType"]>[number];

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Longer lists of texts, such as the words of columns, are only known to be texts. */
const MOST_CHOICES = 12;
/** Deeper than any result; what goes on for ever is a tree that is no result. */
const DEEPEST = 20;

/** Types that are written by a sign of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  Decimal: "D",
  Text: "T",
  Explanation: "X",
  Sheet: "S",
  Report: "R",
  Picture: "*",
  Fraction: "E",
  Int32Array: "*",
  WholeColumn: "*",
};

/** What a rule gives is called by what it is made of. */
const NAMES: Readonly<Record<string, string>> = { As: "Figures" };

/** Shapes by name, a shape that two types share under the name of the first. */
class Shapes {
  readonly #texts = new Map<string, string>();
  readonly #names = new Map<string, string>();

  nameFor(wanted: string, text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const free = [wanted, ...Array.from({ length: 99 }, (_, i) => `${wanted}${i + 2}`)];
    const name = free.find((each) => !this.#texts.has(each)) ?? wanted;
    this.#texts.set(name, text);
    this.#names.set(text, name);
    return name;
  }

  get all(): ReadonlyMap<string, string> {
    return this.#texts;
  }
}

const SIMPLE: readonly (readonly [TypeFlags, string])[] = [
  [TypeFlags.Null, "0"],
  [TypeFlags.Undefined, "_"],
  [TypeFlags.BooleanLike, "b"],
  [TypeFlags.NumberLike, "n"],
  [TypeFlags.BigIntLike, "i"],
  [TypeFlags.TypeParameter, "D"],
];

/** The parts of a union in as few signs: any number a caller may give is `N`, a `Decimal` or a text is `F`. */
function union(parts: readonly string[]): string {
  const all = new Set(parts.flatMap(kindsIn));
  if (["t", "n", "i", "D", "E"].every((sign) => all.has(sign))) {
    for (const sign of ["t", "n", "i", "D", "E"]) all.delete(sign);
    all.add("N");
  }
  const choices = [...all].filter((each) => each.startsWith("="));
  for (const each of choices) all.delete(each);
  const chosen = choices.map((each) => each.slice(1)).sort();
  if (choices.length > 0) all.add(chosen.length > MOST_CHOICES ? "t" : `=${chosen.join("/")}`);
  if (all.delete("D")) all.add(all.delete("t") ? "F" : "D");
  return [...all].sort().join("|");
}

/** Writes types as shapes: every field with what it holds. */
class Writer {
  readonly shapes = new Shapes();
  readonly #project: Project;
  readonly #checker: Checker;

  constructor(project: Project) {
    this.#project = project;
    this.#checker = project.checker;
  }

  /** What a type holds, in one sign or the name of a shape. */
  of(type: Type, depth: number): string {
    if (depth > DEEPEST) throw new Error(`${this.#checker.typeToString(type)}: a result that has no end`);
    if (type.flags & TypeFlags.StringLiteral && type.isStringLiteralType()) return `=${type.value}`;
    if (type.flags & TypeFlags.StringLike) return "t";
    const simple = SIMPLE.find(([flag]) => type.flags & flag);
    if (simple !== undefined) return simple[1];
    const names = [type.getAliasSymbol()?.name, type.getSymbol()?.name];
    const sign = names.map((name) => SIGNS[name ?? ""]).find((each) => each !== undefined);
    if (sign !== undefined) return sign;
    if (type.isUnionType()) return union(type.getTypes().map((each) => this.of(each, depth + 1)));
    if (type.isIntersectionType() && type.getTypes().some((each) => each.getSymbol()?.name === "Decimal")) return "D";
    return this.#ofObject(
      type,
      names.map((name) => NAMES[name ?? ""] ?? name).find((name) => /^[A-Z]/.test(name ?? "")) ?? "Part",
      depth,
    );
  }

  #ofObject(type: Type, name: string, depth: number): string {
    const checker = this.#checker;
    if (checker.isArrayLikeType(type)) {
      return `[${union(checker.getTypeArguments(type as never).map((each) => this.of(each, depth + 1)))}]`;
    }
    if (checker.getSignaturesOfType(type, SignatureKind.Call).length > 0) return "f";
    const index = checker.getIndexInfosOfType(type)[0];
    if (index !== undefined) return `{${this.of(index.valueType, depth + 1)}}`;
    return this.shapes.nameFor(name, this.#fields(type, depth));
  }

  /** What may be undefined is left out of JSON, and is as good as optional; a key that must be left out is none. */
  #fields(type: Type, depth: number): string {
    const fields = this.#checker.getPropertiesOfType(type).flatMap((property) => {
      const held = this.#checker.getTypeOfSymbol(property);
      if (held === undefined) throw new Error(`${property.name}: a key without a type`);
      const parts = kindsIn(this.#held(property, held, depth));
      const isOptional = (property.flags & SymbolFlags.Optional) !== 0 || parts.includes("_");
      const rest = parts.filter((each) => each !== "_").map((each) => this.#choices(property.name, each));
      if (rest.join("") === "") return [];
      return `${property.name}${isOptional ? "?" : ""}:${rest.join("|")}`;
    });
    // In an order of their own: the compiler's changes with what it has seen before.
    return fields.toSorted().join(" ");
  }

  /** What a key holds; a date is a text to the compiler, and only its declaration says more. */
  #held(property: Property, type: Type, depth: number): string {
    const text = this.of(type, depth + 1);
    const isDate = property.declarations.some((each) => /:\s*IsoDate\b/.test(this.#declared(each)));
    return isDate ? text.replace(/\bt\b/, "d") : text;
  }

  #declared(handle: Property["declarations"][number]): string {
    return handle.resolve(this.#project)?.getText() ?? "";
  }

  /** Choices by a name, for many results have the same; findings are all alike to whoever shows them, whatever their code. */
  #choices(key: string, text: string): string {
    if (!text.startsWith("=")) return text;
    return key === "code" ? "t" : this.shapes.nameFor(`${key.charAt(0).toUpperCase()}${key.slice(1)}`, text);
  }
}

/** An object or a list of such; numbers, texts, tables and reports have a sign of their own. */
const isResult = (text: string): boolean => /^\[?[A-Z]\w+\]?$/.test(text);

function exportsOf({ program, checker }: Project) {
  const file = program.getSourceFile(`${ROOT}src/index.ts`);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error("src/index.ts: no exports were found");
  return checker.getExportsOfModule(module).map((each) => ({
    name: each.name,
    symbol: each.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each,
  }));
}

/** What every exported function gives, by name, where a sheet, a picture or a further step may be made of it. */
function resultsOf(project: Project, writer: Writer): Record<string, string> {
  const { checker } = project;
  const results = exportsOf(project).flatMap(({ name, symbol }): [string, string][] => {
    const type = symbol.flags & SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined;
    const signatures = type === undefined ? [] : checker.getSignaturesOfType(type, SignatureKind.Call);
    return signatures.flatMap((signature, i) => {
      const given = checker.getReturnTypeOfSignature(signature);
      if (given === undefined || BUILDERS.has(name)) return [];
      return [[i === 0 ? name : `${name} ${i + 1}`, writer.of(given, 0)]];
    });
  });
  return Object.fromEntries(results);
}

/** What makes rules, reads files, gives back what it was given, or stores it: none of it is a result. */
const BUILDERS: ReadonlySet<string> = new Set([
  "rule",
  "sum",
  "excluding",
  "registerOf",
  "readLocalValues",
  "spendingData",
  "picturesOf",
  "reevaluate",
  "storedRound",
]);

type Entries = readonly (readonly [string, string])[];

function printObject(name: string, entries: Entries): string {
  const lines = entries.map(([key, text]) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)},\n`);
  return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join("")}};`;
}

/** The declarations of the module: what every function gives, and every shape by its name. */
export function printShapes(results: Entries, shapes: Entries): readonly string[] {
  return [printObject("RESULTS", results), printObject("SHAPES", shapes)];
}

function written(project: Project): string {
  const writer = new Writer(project);
  const results = Object.entries(resultsOf(project, writer));
  const { all } = writer.shapes;
  const kept = results.filter(([, text]) => isResult(text));
  const used = new Set<string>();
  const use = (text: string): void => {
    for (const [name] of text.replace(/^=.*|\w+\??:/g, " ").matchAll(/[A-Z]\w+/g)) {
      if (used.has(name)) continue;
      used.add(name);
      use(all.get(name) ?? "");
    }
  };
  for (const [, text] of kept) use(text);
  const shapes = [...all].filter(([name]) => used.has(name));
  return printModule("the types of src/index.ts", printShapes(kept, shapes));
}

/** The shapes of results, read off their types, so that a result that comes back from storage can be compared with them. */
export const shapes: Printer = {
  module: "shapes.ts",
  print() {
    const api = new API({ cwd: ROOT });
    try {
      const [project] = api.updateSnapshot({ openProject: `${ROOT}tsconfig.json` }).getProjects();
      if (project === undefined) throw new Error("tsconfig.json: the project could not be opened");
      return written(project);
    } finally {
      api.close();
    }
  },
};
