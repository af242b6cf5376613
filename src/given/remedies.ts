import * as z from "zod";
import { dateRemedy } from "../dates.ts";
import { isDate } from "../errors.ts";
import { inBoth, type Text } from "../words.ts";
import { isEmptyCell } from "./emptyCell.ts";
import { fieldsAt, schemasAt, within } from "./keysAt.ts";

/** What to write for what a schema asks for, where that is not plain from its keys. */
const WRITTEN = new WeakMap<z.core.$ZodType, Text>();

/** The schema itself, whose errors tell what to write. */
export function toWrite<S extends z.core.$ZodType>(schema: S, remedy: Text): S {
  WRITTEN.set(schema, remedy);
  return schema;
}

const MEND: Text = { da: "ret værdien", en: "mend the value" };
const EMPTY: Text = {
  da: "skriv værdien; en tom celle er ingen værdi",
  en: "write the value; an empty cell is no value",
};
const EMPTY_NUMBER: Text = {
  da: "skriv tallet, også hvis det er 0; en tom celle er ikke nul",
  en: "write the number, also if it is 0; an empty cell is not zero",
};

/** `{ kind: …, municipality: … }` with what must be there, or with all where nothing must. */
function objectRemedy(schema: z.core.$ZodType, path: readonly PropertyKey[]): Text | undefined {
  const fields = fieldsAt(schema, path);
  const needed = fields.filter(([, field]) => !(field instanceof z.ZodOptional));
  const keys = (needed.length > 0 ? needed : fields).map(([key]) => `${key}: …`);
  if (keys.length === 0) return undefined;
  const text = `{ ${keys.join(", ")} }`;
  return { da: `skriv ${text}`, en: `write ${text}` };
}

/** By what was expected, or by what a schema of our own calls what it wants. */
const BY_KIND: Readonly<Record<string, Text>> = {
  year: { da: "skriv årstallet med fire cifre, 2025", en: "write the year with four digits, 2025" },
  "too-few": {
    da: "skriv mindst én i listen; en tom liste giver intet tal",
    en: "write at least one in the list; an empty list gives no number",
  },
  string: { da: "skriv værdien som tekst i anførselstegn", en: "write the value as text in quotes" },
  int: { da: "skriv et helt tal uden anførselstegn", en: "write a whole number without quotes" },
  number: {
    da: "skriv tallet, som tal eller som tekst med punktum før decimalerne",
    en: "write the number, as a number or as text with a point before the decimals",
  },
  boolean: {
    da: "skriv true for ja eller false for nej, uden anførselstegn",
    en: "write true for yes or false for no, without quotes",
  },
  array: { da: "giv en liste, også hvor der kun er én: [ … ]", en: "give a list, also of one: [ … ]" },
};

/** What to do about a value that is of another kind than `expected`. */
export function kindRemedy(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  expected: string,
  found: unknown,
): Text {
  if (isEmptyCell(found)) return expected === "number" ? EMPTY_NUMBER : EMPTY;
  const said = schemasAt(schema, path)
    .map(within)
    .find((each) => WRITTEN.has(each));
  if (said !== undefined) return WRITTEN.get(said) ?? MEND;
  if (expected === "object") return objectRemedy(schema, path) ?? MEND;
  if (expected === "date" || (expected === "string" && isDate(found))) return dateRemedy(found);
  return BY_KIND[expected] ?? MEND;
}

/** `et objekt med kind, municipality, region, name`. */
export function objectText(keys: readonly string[]): Text {
  const list = keys.join(", ");
  return inBoth((language) => (language === "da" ? `et objekt med ${list}` : `an object with ${list}`));
}
