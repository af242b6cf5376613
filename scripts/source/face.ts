import { dirname, join } from "node:path/posix";
import { child, children, lineAt, type Node, parse, textOf } from "./syntax.ts";

/** A name that the library gives away, and where it is declared. */
export interface Declared {
  readonly name: string;
  /** The file of the source, or the package, such as `decimal.js`, that the name is only passed on from. */
  readonly file: string;
  readonly line: number;
  /** The doc comment before the declaration: empty where there is none, undefined where a package has declared it. */
  readonly comment: string | undefined;
}

/** A name as a file imports or exports it: what it is called there, and where it comes from when not from the file. */
interface Link {
  readonly name: string;
  readonly original: string;
  readonly source: string | undefined;
}

function nameOf(node: Node | undefined): string {
  return String(node?.name ?? node?.value);
}

function statementsOf(file: string): { readonly text: string; readonly body: readonly Node[] } {
  const text = textOf(file);
  return { text, body: children(parse(text), "body") };
}

function namesDeclared(statement: Node): string[] {
  const declaration = child(statement, "declaration") ?? statement;
  const variables = children(declaration, "declarations");
  return (variables.length > 0 ? variables : [declaration]).map((each) => nameOf(child(each, "id")));
}

/** The doc comment that ends right before a place in a text. */
function commentBefore(text: string, place: number): string {
  const before = text.slice(0, place).trimEnd();
  if (!before.endsWith("*/")) return "";
  const comment = before.slice(before.lastIndexOf("/*"));
  return comment.startsWith("/**") ? comment : "";
}

/** The links of one `import`, or of one `export` of a declaration, a list of names, or all of another file. */
function linksOf(statement: Node, file: string): Link[] {
  const from = child(statement, "source");
  const source = from === undefined ? undefined : nameOf(from);
  if (statement.type === "ExportAllDeclaration") {
    return [...exportsOf(sibling(file, nameOf(from))).keys()].map((name) => ({ name, original: name, source }));
  }
  const [here, there] = statement.type === "ImportDeclaration" ? ["local", "imported"] : ["exported", "local"];
  const listed = children(statement, "specifiers").map((each) => ({
    name: nameOf(child(each, here)),
    original: nameOf(child(each, there)),
    source,
  }));
  const declared = child(statement, "declaration") === undefined ? [] : namesDeclared(statement);
  return [...listed, ...declared.map((name) => ({ name, original: name, source: undefined }))];
}

function links(body: readonly Node[], file: string, kind: RegExp): Map<string, Link> {
  const statements = body.filter(({ type }) => kind.test(type));
  return new Map(statements.flatMap((statement) => linksOf(statement, file)).map((link) => [link.name, link]));
}

function exportsOf(file: string): Map<string, Link> {
  return links(statementsOf(file).body, file, /^Export/);
}

function sibling(file: string, source: string): string {
  return join(dirname(file), source);
}

/** The declaration that a file's own name stands for; of an overloaded function, the one that has the comment. */
function declaration(file: string, name: string): Declared {
  const { text, body } = statementsOf(file);
  const found = body
    .filter((statement) => namesDeclared(statement).includes(name))
    .map(({ start }) => ({ name, file, line: lineAt(text, start), comment: commentBefore(text, start) }));
  const best = found.find(({ comment }) => comment !== "") ?? found[0];
  if (best !== undefined) return best;
  const link = links(body, file, /^Import/).get(name) ?? exportsOf(file).get(name);
  if (link?.source === undefined) throw new Error(`${file}: ${name} is not declared there`);
  return followed(file, link.source, link.original);
}

function followed(file: string, source: string, name: string): Declared {
  if (!source.startsWith(".")) return { name, file: source, line: 0, comment: undefined };
  return declaration(sibling(file, source), name);
}

/** What a file of the source exports, each name with its declaration wherever that stands. */
export function face(file: string): Declared[] {
  return [...exportsOf(file).values()].map(({ name, original, source }) => ({
    ...(source === undefined ? declaration(file, original) : followed(file, source, original)),
    name,
  }));
}
