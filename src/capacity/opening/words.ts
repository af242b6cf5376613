import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { both, sentence, type Text } from "../../words.ts";

export function openingTitle(offer: string | undefined): Text {
  const of = offer === undefined ? "" : `: ${offer}`;
  return { da: `Åbningsomkostninger${of}`, en: `Opening costs${of}` };
}

interface YearsPart {
  readonly year: number;
  readonly occupiedDays: Fraction;
  readonly amount: Fraction;
}

export function yearBears({ year, occupiedDays, amount }: YearsPart): Text {
  const [days, part] = [both(formatNumber, occupiedDays), both(kr, amount)];
  return sentence({
    da: `${year}: ${days.da} døgn bærer ${part.da}.`,
    en: `${year}: ${days.en} days bear ${part.en}.`,
  });
}

// What is refused.

export const DAYS_OF_YEAR: Text = frozen({
  da: "årets belagte døgn, i alt eller pr. køber",
  en: "the year's occupied days, in all or by buyer",
});

// The finding.

export const DIVIDED_BY_USE: Text = frozen({
  da: "Hvordan åbningsomkostninger fordeles, fremgår ikke af kilderne. Her er de fordelt efter brug over de år, der er oplyst, og ikke fremskrevet.",
  en: "How opening costs are divided is not stated in the sources. Here they are divided by use over the years that were stated, and not indexed.",
});

export const AGREE_WITH_BUYERS: Text = frozen({
  da: "Aftal årene og fordelingen med køberne, og spørg sekretariatet for rammeaftalen.",
  en: "Agree on the years and the division with the buyers, and ask the secretariat of the framework agreement.",
});
