import { DIGITS } from "../decimal.ts";
import { fail, nearest } from "../errors.ts";
import { objectWith, REMOVE_KEY, TRUE_OR_FALSE } from "../failureWords.ts";
import { inBothLanguages, type Language } from "../words.ts";
import * as say from "./words.ts";

/** How many decimals a number is shown with: a whole number from 0 to 34, or `"exact"` for all that it has. */
export type Decimals = number | "exact";

const LANGUAGES: readonly string[] = Object.keys({ da: true, en: true } satisfies Record<Language, true>);

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
  return fail({ kind: "out-of-range", path: "options.decimals", found: decimals, ...say.decimals(DIGITS) });
}

/** Whether the unit is asked for, checked; it is shown where nothing is asked. */
export function checkedUnit(unit: boolean | undefined): boolean {
  if (unit === undefined || typeof unit === "boolean") return unit ?? true;
  return fail({
    kind: "malformed",
    path: "options.unit",
    found: unit,
    allowed: TRUE_OR_FALSE,
    remedy: say.WITHOUT_UNIT,
  });
}

function refuseLanguage(language: unknown): never {
  return fail({ kind: "unknown-name", path: "language", found: language, ...say.LANGUAGE });
}

function refuseOptions(options: unknown, names: readonly string[]): never {
  const allowed = objectWith(names);
  return fail({ kind: "malformed", path: "options", found: options, allowed, remedy: say.WRITE_OPTIONS });
}

function refuseKey(key: string, names: readonly string[]): never {
  const near = nearest(key, names);
  return fail({
    kind: "unknown-key",
    path: "options",
    found: key,
    allowed: inBothLanguages(names.join(", ")),
    remedy: near === undefined ? REMOVE_KEY : say.writeKey(near),
  });
}
