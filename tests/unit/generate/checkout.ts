import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout these tests belong to. */
export const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** A checkout of its own in a temporary folder, with a copy of the registers' data, to change at will. */
export interface Checkout {
  readonly root: string;
  has(file: string): boolean;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces a text that stands once in a file. */
  change(file: string, before: string, after: string): void;
  remove(): void;
}

export function checkout(data = "data/registers"): Checkout {
  const root = mkdtempSync(join(tmpdir(), "rammetakst-"));
  cpSync(join(PROJECT, data), join(root, data), { recursive: true });
  const at = (file: string): string => join(root, file);
  const read = (file: string): string => readFileSync(at(file), "utf8");
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    root,
    has: (file) => existsSync(at(file)),
    read,
    write,
    change: (file, before, after) => {
      const parts = read(file).split(before);
      if (parts.length !== 2) throw new Error(`${before} stands ${parts.length - 1} times in ${file}`);
      write(file, parts.join(after));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
