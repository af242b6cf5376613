import { dirname, join } from "node:path/posix";
import {
  child,
  children,
  lineAt,
  type Node,
  nodes,
  parse,
  textOf,
  typescriptFiles,
} from "../../../scripts/source/syntax.ts";
import { groupsOf } from "../../../src/groups.ts";
import type { Language } from "../../../src/words.ts";

/** A text of a list of words, in one language, with `…` where something is put in. */
export interface Said {
  /** The file and the name that it is exported by: `src/files/words.ts#GIVE_SHEET`. */
  readonly name: string;
  readonly place: string;
  readonly language: Language;
  readonly text: string;
}

const isOfWords = (file: string): boolean => /[wW]ords\.ts$/.test(file);

const keyOf = (property: Node): string => String(child(property, "key")?.name ?? child(property, "key")?.value);

const isLanguage = (key: string): key is Language => /^(da|en)$/.test(key);

/** What a refusal says stands in an object with what is allowed or what was found. */
function isRefusal(node: Node): boolean {
  return (
    node.type === "ObjectExpression" &&
    children(node, "properties").some((each) => /^(allowed|foundAs)$/.test(keyOf(each)))
  );
}

/** A node and all below it, with those above each, the outermost first. */
function* withAbove(node: Node, above: readonly Node[] = []): Generator<readonly [Node, readonly Node[]]> {
  yield [node, above];
  const within = [...above, node];
  for (const key of Object.keys(node)) {
    const held = node[key];
    for (const each of Array.isArray(held) ? held : [held]) {
      if (typeof each === "object" && each !== null && typeof each.type === "string") yield* withAbove(each, within);
    }
  }
}

/** Literal text below a node. */
function textIn(node: Node): string {
  const parts = [...nodes(node)].map((each) => {
    if (each.type === "Literal") return typeof each.value === "string" ? each.value : "";
    return each.type === "TemplateElement" ? `${(each.value as { readonly cooked: string }).cooked}…` : "";
  });
  return parts.join("").replace(/…$/, "");
}

function nameOf(statement: Node): string {
  const declared = child(statement, "declaration") ?? statement;
  const [variable] = children(declared, "declarations");
  return String(child(variable ?? declared, "id")?.name);
}

/** The texts of a file of words, without those that stand in a refusal. */
export function textsOf(file: string, source = textOf(file)): Said[] {
  return children(parse(source), "body").flatMap((statement) => {
    const name = `${file}#${nameOf(statement)}`;
    return [...withAbove(statement)].flatMap(([node, above]): Said[] => {
      const language = node.type === "Property" ? keyOf(node) : "";
      const value = child(node, "value");
      if (!isLanguage(language) || value === undefined || above.some(isRefusal)) return [];
      return [{ name, place: `${file}:${lineAt(source, node.start)}`, language, text: textIn(value) }];
    });
  });
}

/** What refuses is called by it: `fail`, `refuseOutOfRange`. */
const REFUSES = /^(fail|refuse\w*)$/;

const calls = (node: Node): string => (node.type === "CallExpression" ? String(child(node, "callee")?.name ?? "") : "");

/** Whether something is said only to refuse: in a call that refuses, or in a function that does, and not in a finding. */
function refuses(above: readonly Node[], statement: Node): boolean {
  if (above.some((each) => REFUSES.test(calls(each)) || isRefusal(each))) return true;
  const properties = above.filter(({ type }) => type === "Property").map(keyOf);
  if (properties.some((key) => /^(message|remedy|note|notes|title|says)$/.test(key))) return false;
  return [...nodes(statement)].some((each) => REFUSES.test(calls(each)));
}

/** Where a file takes words from: by the name it calls a list by, and by the names that it takes out of one. */
function takenFrom(file: string, body: readonly Node[]): Map<string, string> {
  const taken = new Map<string, string>();
  for (const statement of body.filter(({ type }) => type === "ImportDeclaration")) {
    const source = join(dirname(file), String(child(statement, "source")?.value));
    for (const each of isOfWords(source) ? children(statement, "specifiers") : []) {
      const imported = child(each, "imported")?.name;
      taken.set(String(child(each, "local")?.name), imported === undefined ? source : `${source}#${String(imported)}`);
    }
  }
  return taken;
}

/** The name of a text that a node takes from a list of words: of `say.GIVE_SHEET`, or of one that was imported by itself. */
function takes(node: Node, taken: ReadonlyMap<string, string>): string | undefined {
  if (node.type === "Identifier") {
    const from = taken.get(String(node.name));
    return from?.includes("#") ? from : undefined;
  }
  const from = node.type === "MemberExpression" ? taken.get(String(child(node, "object")?.name)) : undefined;
  return from === undefined || from.includes("#") ? undefined : `${from}#${String(child(node, "property")?.name)}`;
}

/** Whether a text is taken as it is to be what a finding says, or what to do about it. */
function isOfFinding(above: readonly Node[]): boolean {
  const around = above.at(-1);
  return around?.type === "Property" && /^(message|remedy)$/.test(keyOf(around));
}

/** A text that a file takes from a list of words: whether it only refuses by it, and whether a finding says it. */
interface Use {
  readonly name: string;
  readonly isRefusal: boolean;
  readonly isOfFinding: boolean;
}

function usesIn(file: string): Use[] {
  const body = children(parse(textOf(file)), "body");
  const taken = takenFrom(file, body);
  const said = body.filter(({ type }) => type !== "ImportDeclaration");
  return said.flatMap((statement) =>
    [...withAbove(statement)].flatMap(([node, above]) => {
      const name = takes(node, taken);
      if (name === undefined) return [];
      const isRefusal = refuses(above, statement);
      return [{ name, isRefusal, isOfFinding: !isRefusal && isOfFinding(above) }];
    }),
  );
}

/** The files whose texts are data: titles and notes of values, and sources. */
const DATA = /^src\/generated\/(?!loops|shapes)/;

/** The texts of data, and of lists of words all that is not only refused by: what an economist may read. */
export function textsForReaders(): Said[] {
  const files = typescriptFiles("src");
  const uses = groupsOf(files.flatMap(usesIn), ({ name }) => name);
  const isRefusal = ({ name }: Said) => uses.get(name)?.every((use) => use.isRefusal) === true;
  const said = files.filter(isOfWords).flatMap((file) => textsOf(file));
  const data = files.filter((file) => DATA.test(file)).flatMap((file) => textsOf(file));
  return [...data, ...said.filter((text) => !isRefusal(text))];
}

/** The texts of lists of words that are whole messages of findings, or what to do about them. */
export function textsOfFindings(): Said[] {
  const files = typescriptFiles("src");
  const names = new Set(files.flatMap(usesIn).flatMap((use) => (use.isOfFinding ? [use.name] : [])));
  return files.filter(isOfWords).flatMap((file) => textsOf(file).filter(({ name }) => names.has(name)));
}
