import type { Data } from "./data.ts";

/** Prints one module of `src/generated/`; a new one is a file beside this and a line in `printers.ts`. */
export interface Printer {
  /** The module's file name, such as `registers.ts`. */
  readonly module: string;
  /** The module's whole text, made with {@link printModule}. */
  print(data: Data): string;
}

/** How the first line of every printed module begins. */
export const PRINTED = "// Printed by `npm run generate` from ";

/** A module's text: a first line that says where it comes from, then its declarations with an empty line between. */
export function printModule(origin: string, declarations: readonly string[]): string {
  return `${[`${PRINTED}${origin} and not edited by hand.`, ...declarations].join("\n\n")}\n`;
}

/** An array literal with a line for each item. */
export function printLines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => `  ${JSON.stringify(item)},\n`).join("")}]`;
}
