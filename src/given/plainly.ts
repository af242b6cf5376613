import * as z from "zod";

/** What a reader gives for a value that only the schema can judge. */
export const UNSURE: unique symbol = Symbol("unsure");

/** Reads a value that is plainly as it should be, as its schema would; of any other it says that it is unsure. */
export type PlainReader = (value: unknown) => unknown;

const READERS = new WeakMap<z.core.$ZodType, PlainReader | undefined>();

/** The schema itself, of which most values are read without it: what `reader` gives is what the schema gives. */
export function plainlyRead<S extends z.core.$ZodType>(schema: S, reader: PlainReader): S {
  READERS.set(schema, reader);
  return schema;
}

interface Field {
  readonly key: string;
  /** Its place among the fields of the schema. */
  readonly at: number;
  readonly read: PlainReader;
  readonly isOptional: boolean;
}

function fieldOf(key: string, schema: z.core.$ZodType, at: number): Field | undefined {
  const isOptional = schema instanceof z.ZodOptional;
  const read = plainReader(isOptional ? schema.def.innerType : schema);
  return read && { key, at, read, isOptional };
}

/** A new object with what was read of each field, in the order of the schema. */
function objectReader(schema: z.ZodObject): PlainReader | undefined {
  const { shape, catchall } = schema.def;
  if (!(catchall instanceof z.ZodNever)) return undefined;
  const found = Object.entries(shape).map(([key, field], at) => fieldOf(key, field, at));
  if (found.includes(undefined)) return undefined;
  const fields = found as readonly Field[];
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const needed = fields.filter(({ isOptional }) => !isOptional).length;
  return (given) => {
    if (typeof given !== "object" || given === null || Object.getPrototypeOf(given) !== Object.prototype) return UNSURE;
    const row = given as Record<string, unknown>;
    const keys = Object.keys(given);
    return areInOrder(keys, byKey) ? readInOrder(row, keys, byKey, needed) : readAll(row, fields);
  };
}

/** Whether keys are all known and come in the schema's order, which those of most rows do. */
function areInOrder(keys: readonly string[], byKey: ReadonlyMap<string, Field>): boolean {
  let last = -1;
  for (const key of keys) {
    const at = byKey.get(key)?.at ?? -1;
    if (at <= last) return false;
    last = at;
  }
  return true;
}

/** Reads the keys that are there, each once: a getter may give something else the next time. */
function readInOrder(
  given: Record<string, unknown>,
  keys: readonly string[],
  byKey: ReadonlyMap<string, Field>,
  needed: number,
): unknown {
  const read: Record<string, unknown> = {};
  let lacking = needed;
  for (const key of keys) {
    const { read: readField, isOptional } = byKey.get(key) as Field;
    const value = given[key];
    const made = value === undefined ? UNSURE : readField(value);
    if (made === UNSURE) return UNSURE;
    read[key] = made;
    if (!isOptional) lacking--;
  }
  return lacking === 0 ? read : UNSURE;
}

function readAll(given: Record<string, unknown>, fields: readonly Field[]): unknown {
  const read: Record<string, unknown> = {};
  let keys = 0;
  for (const { key, read: readField, isOptional } of fields) {
    const value = given[key];
    if (value === undefined && isOptional) {
      if (key in given) return UNSURE;
      continue;
    }
    const made = readField(value);
    if (made === UNSURE) return UNSURE;
    read[key] = made;
    keys++;
  }
  return Object.keys(given).length === keys ? read : UNSURE;
}

function arrayReader({ def }: z.ZodArray): PlainReader | undefined {
  const read = plainReader(def.element);
  const most = mostOf(def.checks);
  if (read === undefined || most === undefined) return undefined;
  return (given) => {
    if (!Array.isArray(given) || given.length > most) return UNSURE;
    const list: unknown[] = [];
    for (let i = 0; i < given.length; i++) {
      const made = read(given[i]);
      if (made === UNSURE) return UNSURE;
      list.push(made);
    }
    return list;
  };
}

/** The most elements that checks let pass; nothing where one asks for something else. */
function mostOf(checks: readonly z.core.$ZodCheck[] = []): number | undefined {
  let most = Number.POSITIVE_INFINITY;
  for (const { _zod } of checks) {
    if (_zod.def.check !== "max_length") return undefined;
    most = Math.min(most, (_zod.def as z.core.$ZodCheckMaxLengthDef).maximum);
  }
  return most;
}

function made(schema: z.core.$ZodType): PlainReader | undefined {
  if ((schema._zod.def.checks ?? []).length > 0 && !(schema instanceof z.ZodArray)) return undefined;
  if (schema instanceof z.ZodObject) return objectReader(schema);
  if (schema instanceof z.ZodArray) return arrayReader(schema);
  if (schema instanceof z.ZodBoolean) return (value) => (typeof value === "boolean" ? value : UNSURE);
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => (options.has(value) ? value : UNSURE);
  }
  return undefined;
}

/** What reads values that are plainly as a schema asks for; nothing for one whose values only it can judge. */
export function plainReader(schema: z.core.$ZodType): PlainReader | undefined {
  if (!READERS.has(schema)) READERS.set(schema, made(schema));
  return READERS.get(schema);
}
