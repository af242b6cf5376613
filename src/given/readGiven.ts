import type * as z from "zod";
import { fail } from "../errors.ts";
import { withoutEmpty } from "./absent.ts";
import { plainReader, UNSURE } from "./plainly.ts";
import { refuseBySchema } from "./schemaFailure.ts";
import { UNREADABLE } from "./words.ts";

/** What cannot even be looked at, such as an object whose getter throws, is no data. */
function refuseUnreadable(path: string): never {
  return fail({ kind: "malformed", path, ...UNREADABLE });
}

/**
 * What a schema makes of a value, with what it found wrong as it noted it. By `safeParse`, whose errors have a message for
 * every issue, 10 000 good rows take as long, bad ones 1.0 s instead of 0.6, those with empty cells 0.8 s instead of 0.5.
 */
function checked(schema: z.ZodType, given: unknown) {
  try {
    return schema._zod.run({ value: given, issues: [] }, { async: false }) as z.core.ParsePayload;
  } catch {
    return undefined;
  }
}

/**
 * Data from outside whose every key is known and every value of its kind; numbers and names are not yet read. An empty
 * cell of a field that need not be given, `null` or "", is as if it were not there.
 * `path` is its place for errors, such as `notices[3]`.
 */
export function readGiven<T>(schema: z.ZodType<T>, given: unknown, path: string): T {
  const plain = readPlainly(schema, given);
  return plain === UNSURE ? readBySchema(schema, given, path) : (plain as T);
}

/** What is plainly as the schema asks for, which most rows are: the schema's own way takes several times as long. */
function readPlainly(schema: z.ZodType, given: unknown): unknown {
  try {
    return plainReader(schema)?.(given) ?? UNSURE;
  } catch {
    return UNSURE;
  }
}

function readBySchema<T>(schema: z.ZodType<T>, given: unknown, path: string): T {
  const result = checked(schema, given);
  if (result === undefined) return refuseUnreadable(path);
  if (result.issues.length === 0) return result.value as T;
  const rest = withoutEmpty(schema, given, result.issues);
  return rest === undefined ? refuseBySchema(result.issues, path, schema) : readBySchema(schema, rest, path);
}
