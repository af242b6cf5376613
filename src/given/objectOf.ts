import * as z from "zod";
import { isPlain } from "../isRecord.ts";

/** What reads each field of a type: one that may be left out is `.optional()`, and no other is. */
type FieldsOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? z.ZodOptional<z.ZodType<T[K]>> : z.ZodType<T[K]>;
};

/** Refuses what is no plain object before its keys are read: a schema by itself takes a `Map` for an object without keys. */
function plainOnly<S extends z.ZodObject>(schema: S): S {
  const { parse } = schema._zod;
  const parsePlain: typeof parse = (payload, context) => {
    const { value } = payload;
    if (isPlain(value)) return parse(payload, context);
    payload.issues.push({ expected: "object", code: "invalid_type", input: value, inst: schema });
    return payload;
  };
  schema._zod.parse = parsePlain;
  schema._zod.run = parsePlain;
  return schema;
}

/**
 * The shape of a public type: every key known, every value of its kind. A field that is missing here or in the type, or
 * is read as something else than the type says, does not compile: `objectOf<Notice>()({ id: nameOrCode, … })`.
 */
export const objectOf =
  <T extends object>() =>
  <S extends FieldsOf<T>>(fields: S & { readonly [K in Exclude<keyof S, keyof T>]: never }): z.ZodType<T> =>
    plainOnly(z.strictObject(fields as z.ZodRawShape)) as unknown as z.ZodType<T>;
