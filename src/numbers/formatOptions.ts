import { DIGITS } from "../decimal.ts";
import { fail, nearest } from "../errors.ts";
import type { Language } from "../words.ts";

/** How many decimals a number is shown with: a whole number from 0 to 34, or `"exact"` for all that it has. */
export type Decimals = number | "exact";

const LANGUAGES: readonly Language[] = ["da", "en"];

/** Refuses a language that is not written, and options that would be ignored in silence. */
export function checkFormat(language: Language, options: object, names: readonly string[]): void {
  if (!LANGUAGES.includes(language)) refuseLanguage(language);
  if (typeof options !== "object" || options === null) refuseOptions(options, names);
  for (const key of Object.keys(options)) if (!names.includes(key)) refuseKey(key, names);
}

/** The decimals asked for, checked; `fallback` where nothing is asked. */
export function checkedDecimals(decimals: Decimals | undefined, fallback: Decimals): Decimals {
  if (decimals === undefined) return fallback;
  if (decimals === "exact" || (Number.isInteger(decimals) && decimals >= 0 && decimals <= DIGITS)) return decimals;
  return fail({
    kind: "out-of-range",
    path: "options.decimals",
    found: decimals,
    allowed: {
      da: `et helt tal fra 0 til ${DIGITS}, eller "exact"`,
      en: `a whole number from 0 to ${DIGITS}, or "exact"`,
    },
    remedy: { da: "skriv fx { decimals: 2 }", en: "write { decimals: 2 }, for example" },
  });
}

/** Whether the unit is asked for, checked; it is shown where nothing is asked. */
export function checkedUnit(unit: boolean | undefined): boolean {
  if (unit === undefined || typeof unit === "boolean") return unit ?? true;
  return fail({
    kind: "malformed",
    path: "options.unit",
    found: unit,
    allowed: { da: "true eller false", en: "true or false" },
    remedy: { da: "skriv { unit: false } for tallet alene", en: "write { unit: false } for the number alone" },
  });
}

function refuseLanguage(language: unknown): never {
  return fail({
    kind: "unknown-name",
    path: "language",
    found: language,
    allowed: { da: '"da" eller "en"', en: '"da" or "en"' },
    remedy: { da: "vælg dansk eller engelsk", en: "choose Danish or English" },
  });
}

function refuseOptions(options: unknown, names: readonly string[]): never {
  return fail({
    kind: "malformed",
    path: "options",
    found: options,
    allowed: { da: `et objekt med ${names.join(", ")}`, en: `an object with ${names.join(", ")}` },
    remedy: {
      da: "skriv fx { decimals: 2 }, eller udelad det",
      en: "write { decimals: 2 }, for example, or leave it out",
    },
  });
}

function refuseKey(key: string, names: readonly string[]): never {
  const near = nearest(key, names);
  return fail({
    kind: "unknown-key",
    path: "options",
    found: key,
    allowed: { da: names.join(", "), en: names.join(", ") },
    remedy:
      near === undefined
        ? { da: "fjern nøglen; den ville ellers blive overset", en: "remove the key; it would otherwise be ignored" }
        : { da: `skriv ${near}`, en: `write ${near}` },
  });
}
