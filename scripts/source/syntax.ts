import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

/** The checkout, with a slash at the end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the checkout as text; `path` is relative to {@link ROOT}. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The TypeScript files under a folder of the checkout, relative to {@link ROOT} and in order. */
export function typescriptFiles(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return entries
    .filter((entry) => entry.endsWith(".ts"))
    .map((entry) => `${folder}/${entry.replaceAll("\\", "/")}`)
    .sort();
}

/** A node of the syntax tree, in the shape ESTree gives it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Partial<Node>).type === "string";
}

/** A child of a node, where it has one of that name. */
export function child(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** The children of a node under a name; an element that is left out, as in `[1, , 2]`, is none. */
export function children(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The program that TypeScript text holds. */
export function parse(text: string): Node {
  return parseAst(text, { lang: "ts" }) as unknown as Node;
}

/** A node and all below it, outermost first. */
export function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const key of Object.keys(node)) {
    const value = node[key];
    for (const below of Array.isArray(value) ? value : [value]) if (isNode(below)) yield* nodes(below);
  }
}

/** The line, from 1, that a place in a text lies on. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}
