import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import { DataError, type Fault } from "./faults.ts";

/** The files under `data/`, each read by the printers it belongs to. */
export interface Data {
  /** The JSON files of a folder and its sub-folders, as `data/registers/ages.json`, sorted. */
  files(folder: string): readonly string[];
  /** A file's content, checked; throws a `DataError` with everything that does not fit. */
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

function unreadable(file: string, problem: string, remedy: string): never {
  throw new DataError([{ file, path: "", problem, remedy }]);
}

function parsed(root: string, file: string): unknown {
  if (!existsSync(join(root, file))) return unreadable(file, "is missing", "put it back");
  const text = readFileSync(join(root, file), "utf8");
  const content = parsedText(file, text);
  if (keysWritten(text) === keysParsed(content)) return content;
  return unreadable(file, "the same key is written twice in one object", "keep one of them");
}

function parsedText(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return unreadable(file, `is not JSON: ${(error as Error).message}`, "correct the text at that place");
  }
}

const FORM = "write it as data/README.md says";

/** What to do about a part of a file that has another form. */
function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `remove the key or correct its name: ${issue.keys.join(", ")}`;
  return FORM;
}

function checked<S extends z.ZodType>(file: string, content: unknown, schema: S): z.output<S> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const fault = (issue: z.core.$ZodIssue): Fault => {
    return { file, path: z.core.toDotPath(issue.path), problem: issue.message, remedy: remedyOf(issue) };
  };
  throw new DataError(result.error.issues.map(fault));
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
