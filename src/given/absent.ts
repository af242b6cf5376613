import * as z from "zod";
import { isEmptyCell } from "./emptyCell.ts";
import { schemasAt } from "./keysAt.ts";

type Issue = z.core.$ZodRawIssue;

/** The places of fields to leave out, key by key. */
interface Fields {
  readonly below: Map<PropertyKey, Fields>;
  isLeftOut: boolean;
}

/** Issues with those of the options of a union, all by their place in the whole. */
function eachIssue(issues: readonly Issue[], under: readonly PropertyKey[]): (readonly [PropertyKey[], Issue])[] {
  return issues.flatMap((issue) => {
    const path = [...under, ...(issue.path ?? [])];
    const nested = issue.code === "invalid_union" ? eachIssue(issue.errors.flat() as Issue[], path) : [];
    return [[path, issue] as const, ...nested];
  });
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null)?.[key], given);
}

/** Whether an issue is of an empty cell in a field that need not be given. */
function isAbsent(schema: z.core.$ZodType, given: unknown, path: readonly PropertyKey[]): boolean {
  if (typeof path.at(-1) !== "string" || !isEmptyCell(valueAt(given, path))) return false;
  return schemasAt(schema, path).some((each) => each instanceof z.ZodOptional);
}

function leftOut(fields: Fields, path: readonly PropertyKey[]): void {
  let at = fields;
  for (const key of path) {
    const next = at.below.get(key) ?? { below: new Map(), isLeftOut: false };
    at.below.set(key, next);
    at = next;
  }
  at.isLeftOut = true;
}

function copyWithout(value: unknown, { below }: Fields): unknown {
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  const record = copy as Record<PropertyKey, unknown>;
  for (const [key, next] of below) {
    if (next.isLeftOut) delete record[key];
    else record[key] = copyWithout(record[key], next);
  }
  return copy;
}

/**
 * What was given without the empty cells of fields that need not be there: readers of tables give `null` or "" for
 * them. Nothing where no issue is of such a cell.
 */
export function withoutEmpty(schema: z.core.$ZodType, given: unknown, issues: readonly Issue[]): unknown {
  const absent = eachIssue(issues, []).filter(([path]) => isAbsent(schema, given, path));
  if (absent.length === 0) return undefined;
  const fields: Fields = { below: new Map(), isLeftOut: false };
  for (const [path] of absent) leftOut(fields, path);
  return copyWithout(given, fields);
}
