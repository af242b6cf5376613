import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as rammetakst from "rammetakst";
import * as core from "rammetakst/core";
import * as tables from "rammetakst/tables";
import type { Block } from "./blocks.ts";
import { nameOf, workshop, write } from "./run.ts";

/** A call of a public function in an example, with what it gave. */
export interface Call {
  readonly name: string;
  readonly call: (...args: unknown[]) => unknown;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

const ENTRIES: Readonly<Record<string, object>> = {
  rammetakst,
  "rammetakst/core": core,
  "rammetakst/tables": tables,
};

/** Where the calls of the blocks that are being run are kept. */
const CALLS: Call[] = [];

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown =>
  typeof value === "function" && !String(value).startsWith("class");

/**
 * The same value, which keeps every call of it where it is a function; the written modules ask for it.
 * @public
 */
export function recorded(entry: string, name: string): unknown {
  const value: unknown = Reflect.get(ENTRIES[entry] ?? {}, name);
  if (!isFunction(value)) return value;
  return new Proxy(value, {
    apply(call, self, args) {
      const result: unknown = Reflect.apply(call, self, args);
      CALLS.push({ name, call, args, result });
      return result;
    },
  });
}

/** A module with every value of a way into the library, each recorded. */
function writeRecorder(folder: string, entry: string): string {
  const names = Object.keys(ENTRIES[entry] ?? {});
  const lines = names.map((name) => `export const ${name} = recorded(${JSON.stringify(entry)}, "${name}");`);
  const file = join(folder, `recorded.${entry.replace("/", ".")}.ts`);
  writeFileSync(file, [`import { recorded } from ${JSON.stringify(import.meta.filename)};`, ...lines].join("\n"));
  return file;
}

/** All calls of public functions that the code of the blocks makes. */
export async function callsOf(blocks: readonly Block[]): Promise<readonly Call[]> {
  const folder = workshop();
  CALLS.length = 0;
  try {
    const files = Object.keys(ENTRIES).map((entry) => [entry, writeRecorder(folder, entry)] as const);
    for (const block of blocks) {
      const code = files.reduce(
        (text, [entry, file]) => text.replaceAll(`from "${entry}"`, `from "${file}"`),
        block.code,
      );
      await import(/* @vite-ignore */ write(folder, `called.${nameOf(block)}`, block, "", code));
    }
    return [...CALLS];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
