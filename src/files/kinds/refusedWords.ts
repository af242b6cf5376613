import type { Failure } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";

const withoutStop = (text: string): string => text.replace(/\.$/, "");

/** A rule's value that the sources do not state, and what is known instead. */
export const valueNotKnown = ({ found, allowed }: Failure): Said => ({
  what: {
    da: `${withoutStop(found.da)}; ${withoutStop(allowed.da)}`,
    en: `${withoutStop(found.en)}; ${withoutStop(allowed.en)}`,
  },
  write: {
    da: "giv værdien i en tabel med egne værdier, eller lad den sidst kendte værdi gælde videre, hvis der er en",
    en: "give the value in a table of own values, or let the last known value be carried forward where there is one",
  },
});

/** A rate of a year that the sources do not have, with the year where it is known which. */
export const yearNotKnown = ({ found }: Failure, year: number | undefined): Said => ({
  what: { da: `kan ikke beregnes: ${withoutStop(found.da)}`, en: `cannot be computed: ${withoutStop(found.en)}` },
  write:
    year === undefined
      ? {
          da: "giv satsen for hvert år, der mangler, når filen beregnes; en sats gættes aldrig",
          en: "give the rate of each year that is missing when the file is computed; a rate is never guessed",
        }
      : {
          da: `giv satsen fra ${year - 1} til ${year} selv, når filen beregnes; en sats gættes aldrig`,
          en: `give the rate from ${year - 1} to ${year} yourself when the file is computed; a rate is never guessed`,
        },
});

/** A day on which no agreement of the region is known. */
export const noAgreement = ({ found }: Failure): Said => ({
  what: {
    da: `der er ingen kendt rammeaftale for ${found.da}`,
    en: `no framework agreement is known for ${found.en}`,
  },
  write: {
    da: "kontrollér datoen eller året; vælg ellers selv aftalen, eller lad den sidst kendte aftale gælde videre",
    en: "check the date or the year; else choose the agreement, or let the last known one be carried forward",
  },
});

/** A day or a year that the agreement which was chosen does not hold on, as it does on others of the table. */
export const outsideChosen = ({ found, allowed }: Failure): Said => ({
  what: {
    da: `${found.da} ligger uden for den aftale, der er valgt: ${withoutStop(allowed.da)}`,
    en: `${found.en} lies outside the agreement that is chosen: ${withoutStop(allowed.en)}`,
  },
  write: {
    da: "ret datoen eller året, hvis det er forkert; udelad ellers valget af aftale eller dag, så regnes hver række efter sin egen",
    en: "correct the date or the year if it is wrong; else leave out the choice of agreement or day, and each row goes by its own",
  },
});

/** Anything else: what stands there and what is allowed; a remedy that only a program could follow is left out. */
export const notUsable = ({ found, allowed, remedy }: Failure, isForPeople: boolean): Said => ({
  what: {
    da: `${found.da} kan ikke bruges; tilladt er ${withoutStop(allowed.da)}`,
    en: `${found.en} cannot be used; allowed is ${withoutStop(allowed.en)}`,
  },
  write: isForPeople ? { da: withoutStop(remedy.da), en: withoutStop(remedy.en) } : CORRECT_IT,
});

const CORRECT_IT: Text = frozen({
  da: "ret det, der står her, så det er noget, der er tilladt",
  en: "correct what stands here so that it is something allowed",
});
