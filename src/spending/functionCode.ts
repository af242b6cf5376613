import type * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";
import { nameOrCode } from "../given/shape.ts";
import { inOneForm } from "../sameText.ts";

/** A function with points, `5.28.22`, or as StatBank writes it, `52822`; a leading 0 and the function's name may be there. */
const CODE = /^0?(\d)(?:\.(?!00)(\d{2})\.|(?!00)(\d{2}))(?!00)(\d{2})(?!\.\d)(?=$|[^\p{L}\p{N}])(.*)$/u;
/** What may follow a code: nothing, or a name, which begins with a letter; a number would be a part of the code. */
const NAME = /^[^\p{L}\p{N}]*(?:$|\p{L}|§)/u;
/** A further function, or the last of several: `5.28.22 og 5.28.23`, `5.28.22 til 24`. */
const SEVERAL = /\d\.\d{2}\b|\b0?\d{5}\b|^[^\p{L}\p{N}]*(?:og|and|til|to|eller|or|samt)\b ?\d/iu;

/**
 * A function in the one form in which it is compared and shown: the code with points where the text begins with one
 * (`5.28.22` for `52822`, `052822` and `5.28.22 Plejefamilier`), any other name as it is. A grouping below a function
 * (`5.28.22.001`), a main function (`5.28`) and several functions together (`5.28.22/5.28.23`) are names of their own.
 */
export function functionCode(given: string | number): string {
  const text = inOneForm(String(given));
  const [, main, pointed, plain, last, rest = ""] = CODE.exec(text) ?? [];
  if (main === undefined || !NAME.test(rest) || SEVERAL.test(rest)) return text;
  return `${main}.${pointed ?? plain}.${last}`;
}

/** A function from outside: its code as text or a whole number, or a name of the user's own. */
export const functionName: () => z.ZodType<string> = atFirstUse(() => nameOrCode.transform(functionCode));
