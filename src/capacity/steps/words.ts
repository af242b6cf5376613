import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { markText } from "../../rules/explanationText.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import type { ChangeKind, StepAction } from "./result.ts";

// The change, and what it needs.

const CHANGES: Readonly<Record<ChangeKind, Text>> = frozen({
  "new-offer": { da: "Oprettelse af et nyt tilbud", en: "Opening of a new offer" },
  "change-of-places": { da: "Ændring af antal pladser", en: "Change of places" },
  "closing-of-places": { da: "Nedlæggelse af pladser", en: "Closing of places" },
  "tariff-increase": { da: "Takstforhøjelse", en: "Tariff increase" },
  "closing-accounts": { da: "Lukkeregnskab", en: "Closing accounts" },
  "take-over": { da: "Overtagelse af et regionalt tilbud", en: "Take-over of a regional offer" },
});

export const changeTitle = (kind: ChangeKind, agreement: Text): Text => ({
  da: `${CHANGES[kind].da} – ${agreement.da}`,
  en: `${CHANGES[kind].en} – ${agreement.en}`,
});

export const STEPS: Readonly<Record<StepAction, (body: Text) => Text>> = frozen({
  approval: (body: Text) => ({ da: `Godkendes af ${body.da}.`, en: `To be approved by ${body.en}.` }),
  hearing: (body: Text) => ({ da: `Til høring i ${body.da}.`, en: `To be heard by ${body.en}.` }),
  "own-decision": (body: Text) => ({ da: `Afgøres af ${body.da}.`, en: `Decided by ${body.en}.` }),
  notification: (body: Text) => ({ da: `Besked til ${body.da}.`, en: `To be notified to ${body.en}.` }),
  "no-step": () => ({ da: "Kræver intet efter rammeaftalen.", en: "Needs nothing by the framework agreement." }),
});

/** What a step rests on, as a cell: the source, and its mark in brackets. */
export function basisOf({ source, mark }: Provenance): Text {
  const marked = both(markText, mark);
  return { da: `${source.da} [${marked.da}]`, en: `${source.en} [${marked.en}]` };
}

// Findings.

/** What the sources say instead, if anything, and the last day of a rule that has ended. */
export function notStated(agreement: Text, note: Text | undefined, lastDay: IsoDate | undefined): Text {
  const instead = note === undefined ? { da: "", en: "" } : { da: `: ${note.da}`, en: `: ${note.en}` };
  const ended = lastDay === undefined ? { da: "", en: "" } : earlierRuleEnded(lastDay);
  return {
    da: `Hvad ændringen kræver efter ${agreement.da}, er ikke kendt${instead.da}.${ended.da}`,
    en: `What the change needs by ${agreement.en} is not known${instead.en}.${ended.en}`,
  };
}

function earlierRuleEnded(lastDay: IsoDate): Text {
  const day = both(dateText, lastDay);
  return {
    da: ` Den tidligere regel ophørte den ${day.da}.`,
    en: ` The earlier rule ended on ${day.en}.`,
  };
}

export const ASK_SECRETARIAT: Text = frozen({
  da: "Spørg sekretariatet for rammeaftalen, hvem der skal godkende eller høres.",
  en: "Ask the secretariat of the framework agreement who has to approve or be heard.",
});

export const PRIVATE_OUTSIDE: Text = frozen({
  da: "Et privat tilbud er ikke omfattet af rammeaftalens regler om kapacitet.",
  en: "A private offer is outside the framework agreement's rules of capacity.",
});

export const LOOK_IN_CONTRACT: Text = frozen({
  da: "Se efter i den kontrakt, som pladserne er købt efter.",
  en: "Look in the contract that the places are bought by.",
});

export const stillBy = (body: Text): Text => ({ da: `Det er ${body.da}.`, en: `It is ${body.en}.` });

export const LOOK_IN_ANNEXES: Text = frozen({
  da: "Se efter i den gældende rammeaftales bilag om kapacitet og takster.",
  en: "Look in the annexes on capacity and tariffs of the agreement in force.",
});
