import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";

/** A data file that cannot be used; the message names the file and the place in it. */
export class DataError extends Error {
  constructor(file: string, path: string, problem: string) {
    super(path === "" ? `${file}: ${problem}` : `${file}: ${path}: ${problem}`);
    this.name = "DataError";
  }
}

/** The files under `data/`, each read by the printers it belongs to. */
export interface Data {
  /** The JSON files of a folder and its sub-folders, as `data/registers/ages.json`, sorted. */
  files(folder: string): readonly string[];
  /** A file's content, checked; throws a {@link DataError} for what does not fit. */
  read<S extends z.ZodType>(file: string, schema: S): z.output<S>;
  /** Files that nobody has read. */
  unread(): readonly string[];
}

/** How many keys the text writes; a key that is written twice is lost in what is parsed. */
function keysWritten(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)].filter(([, colon]) => colon === ":").length;
}

function keysParsed(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, each) => sum + keysParsed(each), own);
}

function parsed(root: string, file: string): unknown {
  if (!existsSync(join(root, file))) throw new DataError(file, "", "is missing");
  const text = readFileSync(join(root, file), "utf8");
  try {
    const content: unknown = JSON.parse(text);
    if (keysWritten(text) === keysParsed(content)) return content;
  } catch (error) {
    throw new DataError(file, "", `is not JSON: ${(error as Error).message}`);
  }
  throw new DataError(file, "", "the same key is written twice in one object");
}

function checked<S extends z.ZodType>(file: string, content: unknown, schema: S): z.output<S> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const [first, ...more] = result.error.issues;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw new DataError(file, z.core.toDotPath(first?.path ?? []), `${first?.message}${others}`);
}

/** Opens `data/` in the project's root folder. */
export function openData(root: string): Data {
  const contents = new Map<string, unknown>();
  const files = (folder: string): string[] => {
    const top = join(root, "data", folder);
    const entries = existsSync(top) ? readdirSync(top, { recursive: true, encoding: "utf8" }) : [];
    const names = entries.filter((name) => name.endsWith(".json"));
    return names.map((name) => relative(root, join(top, name)).split(sep).join("/")).sort();
  };
  return {
    files,
    read: (file, schema) => {
      if (!contents.has(file)) contents.set(file, parsed(root, file));
      return checked(file, contents.get(file), schema);
    },
    unread: () => files("").filter((file) => !contents.has(file)),
  };
}
