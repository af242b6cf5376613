import type { IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What is refused.

export const fromOn = (from: IsoDate): Text => ({ da: `${from} eller senere`, en: `${from} or later` });

export const CORRECT_DATE: Text = frozen({
  da: "ret datoen, eller udelad to",
  en: "correct the date, or leave out to",
});

// Findings.

export const noted = (source: Text, note: Text): Text => ({
  da: `${source.da} (${note.da})`,
  en: `${source.en} (${note.en})`,
});

export const LEAVE_OUT_LINES: Text = frozen({
  da: "Hold de berørte linjer ude af væksten, eller læg det flyttede til igen, hvis det kendes.",
  en: "Keep the lines out of the growth, or add back what was moved if it is known.",
});

/** A sentence with its full stop, which a title of the user's own may have. */
const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

export const runsOverBreak = (from: number, to: number, lines: Text, title: Text): Text => ({
  da: stopped(
    `Vækst fra ${from} til ${to} på ${lines.da} går hen over et databrud og viser ikke kun forbrug: ${title.da}`,
  ),
  en: stopped(
    `Growth from ${from} to ${to} in ${lines.en} runs over a series break and shows not only spending: ${title.en}`,
  ),
});
