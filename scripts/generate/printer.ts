import type { Data } from "./data.ts";

/** Prints one module of `src/generated/`; a new one is a file next to this and a line in `printers.ts`. */
export interface Printer {
  /** The module's file name, such as `registers.ts`. */
  readonly module: string;
  /** The module's whole text, made with {@link printModule}. */
  print(data: Data): string;
}

/** How the first line of every printed module begins. */
export const PRINTED = "// Printed by `npm run generate` from ";

/** The texts of sources by key. */
type Sources = Readonly<Record<string, object>>;

/**
 * A module's text: a first line that says where it comes from, then its declarations with an empty line between. Each of
 * the sources is named by its key instead of written out again, so that there is less of the module to load.
 */
export function printModule(origin: string, declarations: readonly string[], sources: Sources = {}): string {
  const named = declarations.map((text) => naming(text, sources));
  const imports = named.join() === declarations.join() ? [] : ['import { SOURCES } from "./sources.ts";'];
  return `${[`${PRINTED}${origin} and not edited by hand.`, ...imports, ...named].join("\n\n")}\n`;
}

function naming(declaration: string, sources: Sources): string {
  return Object.entries(sources).reduce(
    (text, [key, value]) => text.replaceAll(`"source":${JSON.stringify(value)}`, `"source":SOURCES.${key}`),
    declaration,
  );
}

/** An array literal with a line for each item. */
export function printLines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => `  ${JSON.stringify(item)},\n`).join("")}]`;
}
