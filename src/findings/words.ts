import { dateText, type IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import { markText } from "../rules/explanationText.ts";
import type { Mark } from "../rules/parameter.ts";
import { both, joined, sentence, type Text } from "../words.ts";
import type { Severity } from "./finding.ts";

// Findings that any room may have, in the same words.

export const OWN_VALUE: Text = frozen({ da: "brugerens egen værdi", en: "the user's own value" });

export const SAY_SO: Text = frozen({
  da: "Nævn det, når resultatet bruges.",
  en: "Say so when the result is used.",
});

export const USE_NEW_AGREEMENT: Text = frozen({
  da: "Brug den nye aftale, når den er kendt.",
  en: "Use the new agreement once it is known.",
});

export const LOOK_IT_UP: Text = frozen({
  da: "Slå efter i den gældende aftale.",
  en: "Look it up in the agreement in force.",
});

export function ownValues(names: readonly Text[]): Text {
  const list = joined(names, "; ");
  return sentence({
    da: `Der er brugt værdier, som du selv har valgt: ${list.da}.`,
    en: `Values that you chose yourself are used: ${list.en}.`,
  });
}

export function agreementCarried(title: Text, to: IsoDate): Text {
  const ended = both(dateText, to);
  return {
    da: `${title.da} udløb den ${ended.da}; dens regler er videreført, fordi du bad om det.`,
    en: `${title.en} ended on ${ended.en}; its rules are carried forward, since you asked for it.`,
  };
}

/** That a rule is not stated for the day that is asked about, but carried forward from an earlier one. */
export function ruleCarried(carriedFrom: IsoDate): Text {
  const last = both(dateText, carriedFrom);
  return {
    da: `Reglen er kendt til og med den ${last.da}; at den stadig gælder, er antaget.`,
    en: `The rule is known until ${last.en}; that it still holds is assumed.`,
  };
}

/** One sentence after another. */
export const followedBy = (first: Text, next: Text): Text =>
  sentence({ da: `${first.da} ${next.da}`, en: `${first.en} ${next.en}` });

// The table of findings.

export const SEVERITY: Readonly<Record<Severity, Text>> = frozen({
  error: { da: "fejl", en: "error" },
  warning: { da: "advarsel", en: "warning" },
  info: { da: "oplysning", en: "information" },
});

export const allOf = (number: number): Text => ({ da: `alle ${number}`, en: `all ${number}` });

export function sourceWithMark(source: Text, mark: Mark): Text {
  const rests = both(markText, mark);
  return { da: `${source.da} [${rests.da}]`, en: `${source.en} [${rests.en}]` };
}
