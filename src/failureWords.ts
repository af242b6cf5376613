import { frozen } from "./frozen.ts";
import type { Text } from "./words.ts";

/** What is asked for where something is refused, and what to do about it. */
export interface Asked {
  readonly allowed: Text;
  readonly remedy: Text;
}

/** The same, with what was found written out. */
export interface Refused extends Asked {
  readonly foundAs: Text;
}

// The parts of a message.

export const FOUND: Text = frozen({ da: "Fundet", en: "Found" });

export const ALLOWED: Text = frozen({ da: "Tilladt", en: "Allowed" });

export const WHAT_TO_DO: Text = frozen({ da: "Gør sådan", en: "What to do" });

// What was found.

export const NOTHING: Text = frozen({ da: "intet", en: "nothing" });

export const NULL: Text = frozen({ da: "en tom værdi (null)", en: "an empty value (null)" });

export const EMPTY_LIST: Text = frozen({ da: "en tom liste", en: "an empty list" });

export const EMPTY_OBJECT: Text = frozen({ da: "et objekt uden indhold", en: "an object without content" });

export const emptyText = (quoted: string): Text => ({ da: `tom tekst (${quoted})`, en: `empty text (${quoted})` });

export const objectOfKind = (kind: string): Text => ({ da: `et objekt (${kind})`, en: `an object (${kind})` });

export const dateAndTime = (text: string): Text => ({
  da: `en dato med klokkeslæt (Date ${text})`,
  en: `a date with a time of day (Date ${text})`,
});

// What is allowed, in many places.

export const TRUE_OR_FALSE: Text = frozen({ da: "true eller false", en: "true or false" });

export const LIST: Text = frozen({ da: "en liste", en: "a list" });

export const OBJECT: Text = frozen({ da: "et objekt", en: "an object" });

export const NUMBER: Text = frozen({ da: "et tal", en: "a number" });

export const WHOLE_NUMBER: Text = frozen({ da: "et helt tal", en: "a whole number" });

export const objectWith = (keys: readonly string[]): Text => ({
  da: `et objekt med ${keys.join(", ")}`,
  en: `an object with ${keys.join(", ")}`,
});

// What to do, in many places.

export const didYouMean = (near: string): Text => ({ da: `mente du ${near}?`, en: `did you mean ${near}?` });

export const CORRECT_NUMBER: Text = frozen({ da: "ret tallet", en: "correct the number" });

export const REMOVE_KEY: Text = frozen({
  da: "fjern nøglen; den ville ellers blive overset",
  en: "remove the key; it would otherwise be ignored",
});

// Dates.

export const DATE: Text = frozen({
  da: "en dato som ÅÅÅÅ-MM-DD, der findes i kalenderen, fra 1900 til 2200",
  en: "a date as YYYY-MM-DD that exists in the calendar, from 1900 to 2200",
});

export const WRITE_DATE: Text = frozen({
  da: "skriv datoen som tekst, 2025-01-31, uden klokkeslæt",
  en: "write the date as text, 2025-01-31, without a time of day",
});

export const WRITE_NO_OPEN_END: Text = frozen({
  da: "skriv den dag, der menes; en åben slutning skrives ikke som en fjern dato",
  en: "write the day that is meant; do not write an open end as a date in the far future",
});

export const writeDateAlone = (date: string): Text => ({
  da: `skriv kun datoen, ${date}; et klokkeslæt hører ikke til en dato`,
  en: `write the date alone, ${date}; a time of day does not belong to a date`,
});

// The class of the numbers in results.

export const OWN_SETTINGS: Asked = frozen({
  allowed: { da: "resultaternes egne indstillinger", en: "the settings of the results themselves" },
  remedy: {
    da: "lav en klasse med egne indstillinger med clone({ precision: … })",
    en: "make a class with your own settings with clone({ precision: … })",
  },
});
