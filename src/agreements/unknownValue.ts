import { dayBefore } from "../dates.ts";
import { fail } from "../errors.ts";
import { SERIES } from "../generated/series.ts";
import type { LookUp } from "../parameters/lookUp.ts";
import { figureText, figureWithUnit } from "../rules/figureText.ts";
import type { DatedValue, KnownValue, Parameter } from "../rules/parameter.ts";
import { both, inBothLanguages, type Language, type Text, words } from "../words.ts";
import type { Agreement } from "./agreement.ts";
import * as say from "./words.ts";

/** A value as people write it: a number with its unit, a word in its language, a series by its title. */
export function valueWords({ parameter, text }: KnownValue, language: Language): string {
  if (parameter.unit === "series") return SERIES.find(({ id }) => id === text)?.title[language] ?? text;
  // A deadline is counted in days, and no stay has a rule of so many of its own.
  if (parameter.unit === "day") return `${figureText(text, "1", language)} ${say.daysText(text === "1")[language]}`;
  if (parameter.unit !== "word") return figureWithUnit(text, parameter.unit, language);
  return Object.hasOwn(words, text) ? words[text as keyof typeof words][language] : text;
}

/** All that is known of a parameter, with the periods: `5,00 % (1. januar 2019 – 31. december 2020)`. */
export function knownWords(known: readonly KnownValue[], language: Language): string {
  const each = known.map((value) => `${valueWords(value, language)} (${say.periodText(value)[language]})`);
  return each.join("; ") || say.NOTHING_KNOWN[language];
}

/** What lenient mode would do about it; nothing where it is lenient already. */
function lenientWords({ mode }: Agreement, lastKnown: KnownValue | undefined): Text {
  if (mode === "lenient") return inBothLanguages("");
  return lastKnown === undefined ? say.NOTHING_TO_CARRY : say.orCarryForward(both(knownWords, [lastKnown]));
}

/** What the sources do say where they state no value: a rule named as coming, or one that was taken out. */
export function silenceWords({ silent }: LookUp): Text {
  if (silent?.note === undefined || silent.mark === "assumed") return inBothLanguages("");
  return say.silence(silent.note, silent.source);
}

/** Says that a rule has ended: on which day, by what, and what can be done; to carry it on is no remedy. */
export function refuseEndedRule(parameter: Parameter, ended: DatedValue, { known }: LookUp, giver: string): never {
  const { title, name } = parameter;
  const lastDay = ended.from === null ? undefined : dayBefore(ended.from);
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: say.ended(title, lastDay, ended),
    allowed: say.knownAre(both(knownWords, known)),
    remedy: say.useOtherDay(giver, name),
  });
}

/** Says that a parameter is not known: which, where, when, what is known, what lenient mode would use and what to do. */
export function refuseUnknownValue(parameter: Parameter, agreement: Agreement, found: LookUp): never {
  const { title, date } = agreement;
  const { known, lastKnown, ended } = found;
  if (ended !== undefined) return refuseEndedRule(parameter, ended, found, "agreement.with");
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: say.notKnownIn(parameter.title, title, date, silenceWords(found)),
    allowed: say.knownAre(both(knownWords, known)),
    remedy: say.giveValue(parameter.name, lenientWords(agreement, lastKnown)),
  });
}
