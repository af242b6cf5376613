/**
 * A value in few signs. A number, `true`, `false` and `null` stand as they are; text that is a plain number is a
 * `Decimal`; any other text is itself, with `'` before it where it would be a number or begins with `'`. A list begins
 * with what it is: the number of an object's keys, or one of the signs below.
 */
export type Packed = null | boolean | number | string | readonly Packed[];

/** `[-1, …]`: a list. */
export const IS_LIST = -1;
/** `[-2, n]`: what stands as number n in `shared`. */
export const IS_SHARED = -2;
/** `[-3, n, "37,80", …]`: the text with the pieces of number n in `texts`, and these numbers between them. */
export const IS_TEXT = -3;

/** A value with what it repeats held once. */
export interface PackedForm {
  /** The keys of objects: `[4, a, b]` is an object of the keys of number 4, with these values. */
  readonly keys: readonly (readonly string[])[];
  /** Texts that only differ in their numbers: the pieces between the numbers. */
  readonly texts: readonly (readonly string[])[];
  /** What stands in several places; each refers only to those before it. */
  readonly shared: readonly Packed[];
  readonly result: Packed;
}
