import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, counted, inBothLanguages, joined, sentence, type Text } from "../../words.ts";
import type { ScenarioSide } from "./result.ts";

// What is refused.

export const aRow: Asked = frozen({
  allowed: { da: "mindst én række på hver side", en: "at least one row on each side" },
  remedy: { da: "giv de rækker, der skal sammenlignes", en: "give the rows that are to be compared" },
});

export const partsOfRow = (most: number): Asked => ({
  allowed: { da: `1 til ${most} beløb i hver række`, en: `1 to ${most} amounts in each row` },
  remedy: {
    da: "giv hvert beløb med sit navn; har rækken kun ét, så giv det ene",
    en: "give each amount with its name; where the row has one only, give that",
  },
});

// The comparison and its tables.

const COMPARISON: Text = frozen({ da: "Forslag mod udgangspunkt", en: "Proposal against baseline" });

/** A title with what is compared before it, where that was given. */
function titled(title: string | undefined, { da, en }: Text): Text {
  return title === undefined ? { da, en } : { da: `${title}: ${da}`, en: `${title}: ${en}` };
}

export const comparisonTitle = (title: string | undefined): Text => titled(title, COMPARISON);

export const partsTitle = (title: string | undefined): Text =>
  titled(title, { da: "Forslag mod udgangspunkt, post for post", en: "Proposal against baseline, part by part" });

export const rowPartsTitle = (title: string | undefined): Text =>
  titled(title, {
    da: "Forslag mod udgangspunkt, hver post i hver række",
    en: "Proposal against baseline, each part of each row",
  });

export const FINDINGS: Text = frozen({ da: "Bemærkninger til sammenligningen", en: "Findings on the comparison" });

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

export const SIDES: Readonly<Record<ScenarioSide, Text>> = frozen({
  both: { da: "begge", en: "both" },
  baseline: { da: "kun i udgangspunktet", en: "in the baseline only" },
  proposal: { da: "kun i forslaget", en: "in the proposal only" },
});

// Why the comparison is what it is.

const rowsText = (number: number): Text => counted(number, { da: "række", en: "row" }, { da: "rækker", en: "rows" });

interface Moves {
  readonly rise: number;
  readonly fall: number;
  readonly unchanged: number;
  readonly increases: Fraction;
  /** 0 or below. */
  readonly decreases: Fraction;
}

export function moved({ rise, fall, unchanged, increases, decreases }: Moves): Text {
  const [up, down] = [both(kr, increases), both(kr, absolute(decreases))];
  const [risen, fallen, same] = [rowsText(rise), rowsText(fall), rowsText(unchanged)];
  return sentence({
    da: `${risen.da} stiger med i alt ${up.da}, ${fallen.da} falder med i alt ${down.da}; ${same.da} er uændret.`,
    en: `${risen.en} rise by ${up.en} in all, ${fallen.en} fall by ${down.en} in all; ${same.en} unchanged.`,
  });
}

export function totalChange(baseline: Fraction, proposal: Fraction, change: Fraction): Text {
  const [before, after, by] = [both(kr, baseline), both(kr, proposal), both(kr, change)];
  return sentence({
    da: `Summen er ${before.da} i udgangspunktet og ${after.da} i forslaget; ændringen er ${by.da}.`,
    en: `The sum is ${before.en} in the baseline and ${after.en} in the proposal; the change is ${by.en}.`,
  });
}

export function changesMost(id: string | number, change: Fraction): Text {
  const amount = both(kr, absolute(change));
  return change.n > 0n
    ? sentence({ da: `Stiger mest: ${id}, ${amount.da}.`, en: `Rises most: ${id}, ${amount.en}.` })
    : sentence({ da: `Falder mest: ${id}, ${amount.da}.`, en: `Falls most: ${id}, ${amount.en}.` });
}

// Findings.

const MOST_NAMED = 10;

function named(names: readonly Text[]): Text {
  const first = joined(names.slice(0, MOST_NAMED), ", ");
  const more = names.length - MOST_NAMED;
  return more <= 0 ? first : { da: `${first.da} og ${more} til`, en: `${first.en} and ${more} more` };
}

export function rowsAlone(side: Exclude<ScenarioSide, "both">, ids: readonly (string | number)[], change: Fraction) {
  const [rows, only, by] = [rowsText(ids.length), SIDES[side], both(kr, change)];
  const names = named(ids.map((id) => inBothLanguages(String(id))));
  return sentence({
    da: `${rows.da} er ${only.da}: ${names.da}. På den anden side tæller det som 0; det er ${by.da} af ændringen.`,
    en: `${rows.en} ${ids.length === 1 ? "is" : "are"} ${only.en}: ${names.en}. It counts as 0 on the other side, which makes ${by.en} of the change.`,
  });
}

export const CHECK_IDS: Text = frozen({
  da: "Kontrollér, at de to sider har de samme rækker, og at en række hedder det samme på begge.",
  en: "Check that the two sides have the same rows, and that a row is called the same on both.",
});

export function partsAlone(side: Exclude<ScenarioSide, "both">, parts: readonly Text[]): Text {
  const [names, only] = [named(parts), SIDES[side]];
  return {
    da: `Disse poster er ${only.da}: ${names.da}. På den anden side tæller de som 0.`,
    en: `These parts are ${only.en}: ${names.en}. They count as 0 on the other side.`,
  };
}

export const CHECK_PARTS: Text = frozen({
  da: "Kontrollér, at en post hedder det samme på begge sider.",
  en: "Check that a part is called the same on both sides.",
});

export const NOTHING_CHANGES: Text = frozen({
  da: "Forslaget er det samme som udgangspunktet, beløb for beløb.",
  en: "The proposal is the same as the baseline, amount for amount.",
});

export const CHECK_PROPOSAL: Text = frozen({
  da: "Kontrollér, at forslagets værdi er brugt, hvor der regnes, og gælder for det år, der regnes på.",
  en: "Check that the proposal's value is used where the amounts are computed, and holds for their year.",
});
