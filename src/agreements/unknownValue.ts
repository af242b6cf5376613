import { fail } from "../errors.ts";
import type { LookUp } from "../parameters/lookUp.ts";
import type { KnownValue, Parameter } from "../rules/parameter.ts";
import { type Language, type Text, words } from "../words.ts";
import type { Agreement } from "./agreement.ts";

/** A value with its unit's way of writing: a word in its language, everything else as it stands. */
export function valueWords({ parameter, text }: KnownValue, language: Language): string {
  return parameter.unit === "word" ? words[text as keyof typeof words][language] : text;
}

function span({ from, to }: KnownValue, language: Language): string {
  const open = language === "da" ? "uden udløb" : "without end";
  return from === null && to === null ? open : `${from ?? "…"} – ${to ?? "…"}`;
}

function list(known: readonly KnownValue[], language: Language): string {
  const none = language === "da" ? "intet" : "nothing";
  return known.map((value) => `${valueWords(value, language)} (${span(value, language)})`).join("; ") || none;
}

/** Says that a parameter is not known: which, where, when, what is known, what lenient mode would use and what to do. */
export function unknownValue(parameter: Parameter, agreement: Agreement, { known, lastKnown }: LookUp): never {
  const { title, date } = agreement;
  const found: Text = {
    da: `${parameter.title.da} er ikke kendt for ${title.da} den ${date}`,
    en: `${parameter.title.en} is not known for ${title.en} on ${date}`,
  };
  const lenient = (language: Language): string => {
    if (lastKnown === undefined) return language === "da" ? "intet" : "nothing";
    return `${valueWords(lastKnown, language)} (${span(lastKnown, language)})`;
  };
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: found,
    allowed: { da: `kendt er: ${list(known, "da")}`, en: `known are: ${list(known, "en")}` },
    remedy: {
      da: `giv værdien med agreement.with({ ${parameter.name}: … }), eller brug mode: "lenient", som ville bruge: ${lenient("da")}`,
      en: `give the value with agreement.with({ ${parameter.name}: … }), or use mode: "lenient", which would use: ${lenient("en")}`,
    },
  });
}
