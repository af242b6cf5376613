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
  readonly read: PlainReader;
  readonly isOptional: boolean;
}

function fieldOf(key: string, schema: z.core.$ZodType): Field | undefined {
  const isOptional = schema instanceof z.ZodOptional;
  const read = plainReader(isOptional ? schema.def.innerType : schema);
  return read && { key, read, isOptional };
}

/** A new object with what was read of each field, in the order of the schema. */
function objectReader(schema: z.ZodObject): PlainReader | undefined {
  const { shape, catchall } = schema.def;
  if (!(catchall instanceof z.ZodNever)) return undefined;
  const fields = Object.entries(shape).map(([key, field]) => fieldOf(key, field));
  if (fields.includes(undefined)) return undefined;
  return (given) => {
    if (typeof given !== "object" || given === null || Object.getPrototypeOf(given) !== Object.prototype) return UNSURE;
    const read: Record<string, unknown> = {};
    let keys = 0;
    for (const field of fields as readonly Field[]) {
      const value = (given as Record<string, unknown>)[field.key];
      if (value === undefined && field.isOptional) {
        if (field.key in given) return UNSURE;
        continue;
      }
      const made = field.read(value);
      if (made === UNSURE) return UNSURE;
      read[field.key] = made;
      keys++;
    }
    return Object.keys(given).length === keys ? read : UNSURE;
  };
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
