import { dateText, dayBefore } from "../dates.ts";
import { fail } from "../errors.ts";
import { SERIES } from "../generated/series.ts";
import type { LookUp } from "../parameters/lookUp.ts";
import { figureWithUnit } from "../rules/figureText.ts";
import type { DatedValue, KnownValue, Parameter } from "../rules/parameter.ts";
import { type Language, type Text, words } from "../words.ts";
import type { Agreement } from "./agreement.ts";

/** A value as people write it: a number with its unit, a word in its language, a series by its title. */
export function valueWords({ parameter, text }: KnownValue, language: Language): string {
  if (parameter.unit === "series") return SERIES.find(({ id }) => id === text)?.title[language] ?? text;
  if (parameter.unit !== "word") return figureWithUnit(text, parameter.unit, language);
  return Object.hasOwn(words, text) ? words[text as keyof typeof words][language] : text;
}

const SAY = {
  da: {
    always: "altid",
    nothing: "intet",
    until: (to: string) => `til og med den ${to}`,
    since: (from: string) => `fra den ${from}`,
  },
  en: {
    always: "always",
    nothing: "nothing",
    until: (to: string) => `until ${to}`,
    since: (from: string) => `from ${from}`,
  },
} as const;

function span({ from, to }: KnownValue, language: Language): string {
  const { always, until, since } = SAY[language];
  const [first, last] = [from, to].map((date) => date && dateText(date, language));
  if (first && last) return `${first} – ${last}`;
  return first ? since(first) : last ? until(last) : always;
}

/** All that is known of a parameter, with the periods: `5,00 % (1. januar 2019 – 31. december 2020)`. */
export function knownWords(known: readonly KnownValue[], language: Language): string {
  const each = known.map((value) => `${valueWords(value, language)} (${span(value, language)})`);
  return each.join("; ") || SAY[language].nothing;
}

/** What lenient mode would do about it; nothing where it is lenient already. */
function lenientWords({ mode }: Agreement, lastKnown: KnownValue | undefined): Text {
  if (mode === "lenient") return { da: "", en: "" };
  if (lastKnown === undefined) {
    return {
      da: '; mode: "lenient" hjælper ikke, for der er ingen tidligere værdi at videreføre',
      en: '; mode: "lenient" does not help, for there is no earlier value to carry forward',
    };
  }
  return {
    da: `, eller brug mode: "lenient", som ville videreføre ${knownWords([lastKnown], "da")}`,
    en: `, or use mode: "lenient", which would carry forward ${knownWords([lastKnown], "en")}`,
  };
}

/** What the sources do say where they tell no value: a rule named as coming, or one that was taken out. */
export function silenceWords({ silent }: LookUp): Text {
  if (silent?.note === undefined || silent.mark === "assumed") return { da: "", en: "" };
  const { note, source } = silent;
  return { da: `: ${note.da} (${source.da})`, en: `: ${note.en} (${source.en})` };
}

/** Says that a rule has ended: on which day, by what, and what can be done; to carry it on is no remedy. */
export function refuseEndedRule(parameter: Parameter, ended: DatedValue, { known }: LookUp, giver: string): never {
  const { title, name } = parameter;
  const { from, note, source } = ended;
  const last = from === null ? undefined : dayBefore(from);
  const day = (language: Language) => (last === undefined ? "…" : dateText(last, language));
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: {
      da: `${title.da} ophørte den ${day("da")}${note === undefined ? "" : `: ${note.da}`} (${source.da})`,
      en: `${title.en} ended on ${day("en")}${note === undefined ? "" : `: ${note.en}`} (${source.en})`,
    },
    allowed: { da: `kendt er: ${knownWords(known, "da")}`, en: `known are: ${knownWords(known, "en")}` },
    remedy: {
      da: `brug en dag, hvor reglen gjaldt, eller giv en egen værdi med ${giver}({ ${name}: … })`,
      en: `use a day on which the rule held, or give a value of your own with ${giver}({ ${name}: … })`,
    },
  });
}

/** Says that a parameter is not known: which, where, when, what is known, what lenient mode would use and what to do. */
export function refuseUnknownValue(parameter: Parameter, agreement: Agreement, found: LookUp): never {
  const { title, date } = agreement;
  const { known, lastKnown, ended } = found;
  if (ended !== undefined) return refuseEndedRule(parameter, ended, found, "agreement.with");
  const silence = silenceWords(found);
  const lenient = lenientWords(agreement, lastKnown);
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: {
      da: `${parameter.title.da} er ikke kendt for ${title.da} den ${dateText(date, "da")}${silence.da}`,
      en: `${parameter.title.en} is not known for ${title.en} on ${dateText(date, "en")}${silence.en}`,
    },
    allowed: { da: `kendt er: ${knownWords(known, "da")}`, en: `known are: ${knownWords(known, "en")}` },
    remedy: {
      da: `giv værdien med agreement.with({ ${parameter.name}: … })${lenient.da}`,
      en: `give the value with agreement.with({ ${parameter.name}: … })${lenient.en}`,
    },
  });
}
