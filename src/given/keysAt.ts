import * as z from "zod";

/** The schema inside one that only says that a value may be left out, or be null. */
export function within(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return within(schema.def.innerType);
  return schema;
}

/** The schemas that may hold where a key leads to. */
function below(schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] {
  const inner = within(schema);
  if (inner instanceof z.ZodObject) {
    const next = (inner.shape as Readonly<Record<PropertyKey, z.core.$ZodType | undefined>>)[key];
    return next === undefined ? [] : [next];
  }
  if (inner instanceof z.ZodArray) return [inner.element];
  if (inner instanceof z.ZodRecord) return [inner.valueType];
  return inner instanceof z.ZodUnion ? inner.options.flatMap((option) => below(option, key)) : [];
}

type Field = readonly [key: string, schema: z.core.$ZodType];

function fieldsOf(schema: z.core.$ZodType): readonly Field[] {
  const inner = within(schema);
  if (inner instanceof z.ZodObject) return Object.entries(inner.shape as Readonly<Record<string, z.core.$ZodType>>);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(fieldsOf) : [];
}

/** The schemas that a value at a place may fulfil, as they were written. */
export function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly z.core.$ZodType[] {
  return path.reduce<readonly z.core.$ZodType[]>(
    (schemas, key) => schemas.flatMap((each) => below(each, key)),
    [schema],
  );
}

/** The fields of the objects that may be at a place, with their schemas. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly Field[] {
  return schemasAt(schema, path).flatMap(fieldsOf);
}

/** The keys that may be at a place of what a schema describes. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return [...new Set(fieldsAt(schema, path).map(([key]) => key))];
}
