import * as z from "zod";

/** What reads each field of a type: one that may be left out is `.optional()`, and no other is. */
type FieldsOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? z.ZodOptional<z.ZodType<T[K]>> : z.ZodType<T[K]>;
};

/**
 * The shape of a public type: every key known, every value of its kind. A field that is missing here or in the type, or
 * is read as something else than the type says, does not compile: `objectOf<Notice>()({ id: nameOrCode, … })`.
 */
export const objectOf =
  <T extends object>() =>
  <S extends FieldsOf<T>>(fields: S & { readonly [K in Exclude<keyof S, keyof T>]: never }): z.ZodType<T> =>
    z.strictObject(fields as z.ZodRawShape) as unknown as z.ZodType<T>;
