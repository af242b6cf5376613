import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inBoth, type Text } from "../../words.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { listed } from "../labels.ts";
import type { DecompositionFindingCode, DecompositionGap, LeftOutPayer } from "./result.ts";

type Found = SpendingFinding<DecompositionFindingCode>;

const GAPS: Readonly<Record<DecompositionGap, { readonly why: Text; readonly remedy: Text }>> = frozen({
  "payer-not-comparable": {
    why: { da: "har ikke rækker i begge år", en: "lack rows in one of the years" },
    remedy: { da: "Tilføj rækkerne for det manglende år.", en: "Add the rows of the missing year." },
  },
  "users-not-told": {
    why: { da: "oplyser ikke brugere i alle rækker", en: "do not tell users in all rows" },
    remedy: {
      da: "Giv brugerne i rækkerne, med 0, hvor der ingen var, eller vælg de rækker, der har dem.",
      en: "Give users in the rows, with 0 where there were none, or choose the rows that have them.",
    },
  },
  "no-users": {
    why: { da: "har 0 brugere i et af årene", en: "have 0 users in one of the years" },
    remedy: {
      da: "Vurdér ændringen i kr. for sig; uden brugere er der ingen udgift pr. bruger.",
      en: "Judge the change in kr. on its own; without users there is no cost per user.",
    },
  },
});

/** Payers that are in no sum, by the reason. */
export function gapFindings(leftOut: readonly LeftOutPayer<Fraction>[]): Found[] {
  return (Object.keys(GAPS) as DecompositionGap[]).flatMap((code) => {
    const names = leftOut.filter(({ why }) => why === code).map(({ payer }) => payer);
    if (names.length === 0) return [];
    const { why, remedy } = GAPS[code];
    return [
      {
        ...OWN_READING,
        code,
        severity: "warning" as const,
        message: inBoth((language) =>
          language === "da"
            ? `Holdt ude af alle summer, da de ${why.da}: ${listed(names, "da")}.`
            : `Left out of all sums, since they ${why.en}: ${listed(names, "en")}.`,
        ),
        figures: { payers: names.join(", ") },
        remedy,
      },
    ];
  });
}

/** That users are added row by row, where there are several of a payer. */
export function addedUsers(several: boolean): Found[] {
  if (!several) return [];
  return [
    {
      ...OWN_READING,
      code: "users-of-rows",
      severity: "info",
      message: {
        da: "Brugerne er lagt sammen række for række: en borger med flere slags hjælp tæller med i hver af dem.",
        en: "Users are added row by row: a citizen with several kinds of help counts in each of them.",
      },
      figures: {},
      remedy: {
        da: "Opdel ét område og én driftsherretype ad gangen, hvis borgerne skal tælles én gang.",
        en: "Take one area and one operator kind apart at a time if citizens are to count once.",
      },
    },
  ];
}

/** That payers cannot be taken as one. */
export function overlapFinding(overlap: boolean): Found[] {
  if (!overlap) return [];
  return [
    {
      ...OWN_READING,
      code: "payers-overlap",
      severity: "info",
      message: {
        da: "En region og nogle af dens kommuner er med; deres indbyggere kan ikke lægges sammen, så betalerne er ikke opdelt som én.",
        en: "A region and some of its municipalities are there; their inhabitants cannot be added, so that the payers are not taken apart as one.",
      },
      figures: {},
      remedy: {
        da: "Vælg kommunerne eller regionen med payers.",
        en: "Choose the municipalities or the region by payers.",
      },
    },
  ];
}
