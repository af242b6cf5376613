import * as z from "zod";
import type { Text } from "../words.ts";
import { plainlyRead, UNSURE } from "./plainly.ts";

/** The keys that a value may be, with what each is called. */
export type Keys<T extends string = string> = Readonly<Record<T, Text>>;

/** One of some keys; an error says next to each what it is called, since nobody guesses that `day` is a døgn. */
export function oneOf<T extends string>(keys: Keys<T>): z.ZodType<T> {
  const isOne = (value: unknown) => typeof value === "string" && Object.hasOwn(keys, value);
  return plainlyRead(z.custom<T>(isOne, { params: { oneOf: keys } }), (value) => (isOne(value) ? value : UNSURE));
}
