import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";

// What assets cost in a year.

export const assetsTitle = (year: number): Text => ({
  da: `Afskrivning og forrentning ${year}`,
  en: `Depreciation and interest ${year}`,
});

export const YEARS: Text = frozen({ da: "år", en: "years" });

interface CostsOfYear {
  readonly depreciation: Fraction;
  readonly interest: Fraction;
  readonly interestRate: Fraction;
}

export function costsOfYear(year: number, { depreciation, interest, interestRate }: CostsOfYear): Text {
  const [written, paid] = [both(kr, depreciation), both(kr, interest)];
  const rate = both(formatRate, interestRate, { decimals: "exact" });
  return {
    da: `I ${year} er afskrivningen ${written.da} og forrentningen ${paid.da} med en rente på ${rate.da} af den bogførte værdi ved årets begyndelse.`,
    en: `In ${year} the depreciation is ${written.en} and the interest ${paid.en}, at ${rate.en} of the book value at the start of the year.`,
  };
}

export const YEARS_ADD_UP: Text = frozen({
  da: "Der afskrives lineært over levetiden. Det afskrevne i alt afrundes til hele øre, så årene tilsammen giver præcis anskaffelsessummen.",
  en: "Depreciation is by straight line over the lifetime. What is depreciated so far is rounded to whole øre, so that the years add up to exactly the acquisition cost.",
});

export const FROM_MONTH_OF_ACQUISITION: Text = frozen({
  da: "Der regnes fra anskaffelsesmåneden; i anskaffelsesåret forrentes anskaffelsessummen for de måneder, der er tilbage.",
  en: "Months count from the month of acquisition; in that year interest is on the acquisition cost for the months left.",
});

// What is refused.

export const wholeYears = (most: number): Text => ({
  da: `et helt antal år fra 1 til ${most}`,
  en: `a whole number of years from 1 to ${most}`,
});

export const dayIsNeeded = (year: number) => ({
  allowed: {
    da: "datoen for anskaffelsen, når der regnes i måneder",
    en: "the day of acquisition where months count",
  },
  remedy: { da: `skriv fx "${year}-07-01"`, en: `write for instance "${year}-07-01"` },
});

// Findings.

export const FIRST_YEAR_COUNTS_WHOLE: Text = frozen({
  da: "Anskaffelsesåret er regnet med som et helt år, uanset hvornår i året der er købt.",
  en: "The year of acquisition counts as a whole year, whenever in the year it was.",
});

export const CHOOSE_MONTHS: Text = frozen({
  da: "Regn i måneder, hvis der skal regnes fra anskaffelsesmåneden.",
  en: "Count by months if the cost is to begin in the month of acquisition.",
});

export const notYetAcquired = (name: string, acquisitionYear: number, year: number): Text => ({
  da: `${name} er først anskaffet i ${acquisitionYear} og koster intet i ${year}.`,
  en: `${name} is not acquired before ${acquisitionYear}, and costs nothing in ${year}.`,
});

export const CHECK_ACQUISITION: Text = frozen({
  da: "Kontrollér anskaffelsesåret.",
  en: "Check the year of acquisition.",
});

export const fullyDepreciated = (name: string, year: number): Text => ({
  da: `${name} er afskrevet og koster hverken afskrivning eller forrentning i ${year}.`,
  en: `${name} is fully depreciated, and costs neither depreciation nor interest in ${year}.`,
});

export const TAKE_OFF_LIST: Text = frozen({
  da: "Tag den af listen, hvis den ikke længere er i brug.",
  en: "Take it off the list if it is no longer used.",
});
