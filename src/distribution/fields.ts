import { fail } from "../errors.ts";
import { refuseMissing } from "../given/missing.ts";
import { knownKeys, listed } from "../reports/given.ts";
import * as say from "./words.ts";

/** The fields of an object of the input; a key that is not its own counts as not given, and an unknown one is refused. */
export function fieldsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
  path: string,
): Readonly<Partial<Record<Name, unknown>>> {
  knownKeys(value, names, path);
  const given = value as Record<Name, unknown>;
  const fields: Partial<Record<Name, unknown>> = {};
  for (const name of names) if (Object.hasOwn(given, name)) fields[name] = given[name];
  return fields;
}

/** The rows of a list that is not empty, each with all of the fields named and no other. */
export function rowsOf<Name extends string>(
  list: readonly unknown[],
  names: readonly Name[],
  path: string,
): Readonly<Record<Name, unknown>>[] {
  const rows = listed(list, path);
  if (rows.length === 0) refuseNoRows(path);
  return rows.map((row, i) => {
    const at = `${path}[${i}]`;
    const fields = fieldsOf(row, names, at);
    for (const name of names) if (fields[name] === undefined) refuseMissing(`${at}.${name}`);
    return fields as Readonly<Record<Name, unknown>>;
  });
}

function refuseNoRows(path: string): never {
  return fail({ kind: "missing", path, ...say.noRows });
}
