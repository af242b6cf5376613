import { dirname, join } from "node:path/posix";
import { child, lineAt, type Node, nodes, parse, textOf, typescriptFiles } from "../../../scripts/source/syntax.ts";

/** One import, export-from or `import()` of a source file. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** What it names: a file of the checkout, such as `src/words.ts`, or a package as it is written. */
  readonly target: string;
  /** Whether it is gone once compiled. `import { type A }` is not: the file is still loaded. */
  readonly typeOnly: boolean;
  /** Whether it is an `import()`, which loads nothing until it is run. */
  readonly isLazy: boolean;
}

function sourceOf(node: Node): string | undefined {
  const source = child(node, "source");
  const named = /^(Import|Export)/.test(node.type) || node.type === "TSImportType";
  if (source === undefined || !named) return undefined;
  return typeof source.value === "string" ? source.value : "an expression";
}

function isTypeOnly(node: Node): boolean {
  return node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type";
}

/** The imports of a file's text. */
export function importsIn(text: string, file: string): Import[] {
  return [...nodes(parse(text))].flatMap((node) => {
    const source = sourceOf(node);
    if (source === undefined) return [];
    const target = source.startsWith(".") ? join(dirname(file), source) : source;
    return {
      file,
      line: lineAt(text, node.start),
      target,
      typeOnly: isTypeOnly(node),
      isLazy: node.type === "ImportExpression",
    };
  });
}

/** The imports of all source files. */
export function importsOfSource(): Import[] {
  return typescriptFiles("src").flatMap((file) => importsIn(textOf(file), file));
}

/** What can be reached from a file by imports that remain when compiled: files and packages. */
export function reachedFrom(entry: string, imports: readonly Import[]): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const each of imports) if (each.file === file && !each.typeOnly) reached.add(each.target);
  }
  return reached;
}

type Links = ReadonlyMap<string, readonly string[]>;

function cycleThrough(trail: readonly string[], next: Links, done: Set<string>): string[] | undefined {
  const last = trail.at(-1) ?? "";
  for (const target of next.get(last) ?? []) {
    const start = trail.indexOf(target);
    if (start >= 0) return [...trail.slice(start), target];
    const found = done.has(target) ? undefined : cycleThrough([...trail, target], next, done);
    if (found !== undefined) return found;
  }
  done.add(last);
  return undefined;
}

/** One circle of files that import each other, the first again at the end, or nothing. */
export function cycle(imports: readonly Import[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { file, target } of imports) next.set(file, [...(next.get(file) ?? []), target]);
  const done = new Set<string>();
  for (const file of next.keys()) {
    const found = done.has(file) ? undefined : cycleThrough([file], next, done);
    if (found !== undefined) return found;
  }
  return undefined;
}
