import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { both, capital, sentence, type Text } from "../../words.ts";
import { keyText, shareText } from "./words.ts";

export const USERS_OWN: Text = frozen({ da: "brugerens egen oplysning", en: "the user's own" });

export const CHECK_MEANING: Text = frozen({
  da: "Kontrollér, at det er det, der menes.",
  en: "Check that this is what is meant.",
});

// Earlier results.

/** A surplus is above 0, a deficit below. */
function earlierResult(year: number, result: Fraction): Text {
  const size = both(kr, absolute(result));
  return result.n < 0n
    ? { da: `Underskuddet fra ${year} på ${size.da}`, en: `The deficit of ${year}, ${size.en},` }
    : { da: `Overskuddet fra ${year} på ${size.da}`, en: `The surplus of ${year}, ${size.en},` };
}

export function deadlineNotKnown(year: number, result: Fraction, inYear: number): Text {
  const earlier = earlierResult(year, result);
  return {
    da: `${earlier.da} indregnes i ${inYear}; ordningens frist er ikke kendt, så det kan ikke ses, om det sker i tide.`,
    en: `${earlier.en} enters ${inYear}; the scheme's deadline is not known, so it is not clear whether that is in time.`,
  };
}

export const LOOK_UP_DEADLINE: Text = frozen({
  da: "Find fristen i aftalen.",
  en: "Look the deadline up in the agreement.",
});

export const SOURCES_SILENT: Text = frozen({
  da: "ordningens kilder tier",
  en: "the scheme's sources do not say",
});

export function afterDeadline(year: number, result: Fraction, inYear: number, deadline: number): Text {
  const earlier = earlierResult(year, result);
  return {
    da: `${earlier.da} indregnes først i ${inYear}; det skulle være sket senest i ${deadline}.`,
    en: `${earlier.en} enters only in ${inYear}; it was due in ${deadline} at the latest.`,
  };
}

export function laterThanPractice(year: number, result: Fraction, inYear: number, deadline: number): Text {
  const earlier = earlierResult(year, result);
  return {
    da: `${earlier.da} indregnes først i ${inYear}; i den kendte praksis sker det senest i ${deadline}.`,
    en: `${earlier.en} enters only in ${inYear}; by the known practice it enters in ${deadline} at the latest.`,
  };
}

export const AGREE_ON_LATE_RESULT: Text = frozen({
  da: "Aftal med kommunerne, om det stadig skal indregnes.",
  en: "Agree with the municipalities whether it is still to enter.",
});

// The key.

export function ownKeyDate(date: IsoDate, schemesDate: IsoDate | undefined): Text {
  const own = both(dateText, date);
  if (schemesDate === undefined) {
    return {
      da: `Nøglens dato ${own.da} er brugerens; kilderne nævner ingen.`,
      en: `The date of the key, ${own.en}, is the user's; the sources state none.`,
    };
  }
  const ruled = both(dateText, schemesDate);
  return {
    da: `Nøglens dato ${own.da} er brugerens; ordningens er ${ruled.da}.`,
    en: `The date of the key, ${own.en}, is the user's; the scheme's is ${ruled.en}.`,
  };
}

type Key = Parameters<typeof keyText>[0];

export function ownKeys(key: Key): Text {
  if (key.measure === undefined) return { da: "Nøglen er givet af brugeren.", en: "The key is given by the user." };
  const counted = keyText(key);
  return {
    da: `Nøglen er brugerens egne tal; ordningen bruger ${counted.da}.`,
    en: `The key is the user's own numbers; the scheme uses ${counted.en}.`,
  };
}

export const NAME_SOURCE_OF_COUNTS: Text = frozen({
  da: "Kontrollér, at tallene er ordningens nøgle, og nævn kilden til dem.",
  en: "Check that the numbers are the scheme's key, and name their source.",
});

export function keysDiffer(differing: number, all: number, key: Key): Text {
  const counted = keyText(key);
  return {
    da: `${differing} af ${all} givne nøgler afviger fra registret (${counted.da}).`,
    en: `${differing} of ${all} keys that are given differ from the register (${counted.en}).`,
  };
}

export const LEAVE_KEYS_OUT: Text = frozen({
  da: "Udelad jeres egne nøgler for at bruge registrets.",
  en: "Leave your own keys out to use those of the register.",
});

// Cases.

export function noCases(casePot: Fraction): Text {
  const pot = both(kr, casePot);
  return {
    da: `${pot.da} betales pr. sag, men sagstallet er ikke oplyst.`,
    en: `${pot.en} is paid per case, but no number of cases is given.`,
  };
}

export const STATE_CASES: Text = frozen({
  da: "Oplys de forventede eller de faktiske sager.",
  en: "State the expected or the actual cases.",
});

/** `residue` is what the cases leave of the pot: below 0 they bring in more than it. */
export function casesDiffer(actualCases: Fraction, expectedCases: Fraction, residue: Fraction): Text {
  const [actual, expected] = [both(formatNumber, actualCases), both(formatNumber, expectedCases)];
  const size = both(kr, absolute(residue));
  const way = residue.n < 0n ? { da: "mere", en: "more" } : { da: "mindre", en: "less" };
  return {
    da: `${actual.da} sager mod forventet ${expected.da}: beløbet pr. sag giver ${size.da} ${way.da} end sagspuljen.`,
    en: `${actual.en} cases against ${expected.en} expected: the amount per case brings in ${size.en} ${way.en} than the case pot.`,
  };
}

export const RESULT_ENTERS_LATER: Text = frozen({
  da: "Resultatet indregnes i et senere budget.",
  en: "The result enters a later budget.",
});

// Area, split and the scheme's own values.

export const ownArea = (area: Text): Text => ({
  da: `Området er brugerens: ${area.da}.`,
  en: `The area is the user's: ${area.en}.`,
});

export function ownSplit(share: string, year: number): Text {
  const rate = shareText(share);
  return {
    da: `Den objektive andel (${rate.da}) er brugerens egen og ikke ordningens for ${year}.`,
    en: `The objective share (${rate.en}) is the user's own and not the scheme's of ${year}.`,
  };
}

export function splitOfYear(share: string, splitOfYear: number, year: number): Text {
  const rate = shareText(share);
  return {
    da: `Den objektive andel (${rate.da}) er den, der gælder for ${splitOfYear}, og ikke ordningens for ${year}.`,
    en: `The objective share (${rate.en}) is that in force in ${splitOfYear} and not the scheme's of ${year}.`,
  };
}

const ONLY: Readonly<Record<"assumed" | "proposed", Text>> = frozen({
  assumed: { da: "er antaget", en: "is assumed" },
  proposed: { da: "er kun foreslået", en: "is only proposed" },
});

export function valueIsOnly(mark: keyof typeof ONLY, what: Text, { note, source }: Provenance): Text {
  const [value, only] = [capital(what), ONLY[mark]];
  const rests = note === undefined ? source : { da: `${note.da} (${source.da})`, en: `${note.en} (${source.en})` };
  return sentence({ da: `${value.da} ${only.da}: ${rests.da}.`, en: `${value.en} ${only.en}: ${rests.en}.` });
}

export const KNOW_RESERVATION: Text = frozen({
  da: "Kend forbeholdet, eller oplys jeres egen værdi.",
  en: "Note the reservation, or state a value of your own.",
});
