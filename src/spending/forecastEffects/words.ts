import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";

// The explanation.

export const title = (year: number): Text => ({
  da: `Forventet regnskab mod budget ${year} fordelt på aktivitet og pris`,
  en: `Forecast against budget ${year} by activity and price`,
});

export const METHOD: Text = frozen({
  da: "Aktivitetens virkning er ændringen i aktivitet gange budgettets pris; prisens er ændringen i pris gange budgettets aktivitet; resten er begge ændringer på en gang. De tre giver tilsammen afvigelsen.",
  en: "The effect of activity is its change times the budget's price; that of the price is its change times the budget's activity; the rest is both changes at once. The three sum to the deviation.",
});

export const basis = (budget: Text, activity: Text): Text => ({
  da: `Det forventede regnskab er holdt op mod ${budget.da}; aktiviteten er ${activity.da}, som rækkerne oplyser dem.`,
  en: `The forecast is compared with ${budget.en}; activity is counted in ${activity.en} as the rows state them.`,
});

interface InAll {
  readonly deviation: Text;
  readonly activity: Text;
  readonly price: Text;
  readonly joint: Text;
}

export const inAll = ({ deviation, activity, price, joint }: InAll): Text =>
  sentence({
    da: `Afvigelse i alt ${deviation.da}: aktivitet ${activity.da}, pris ${price.da}, begge på en gang ${joint.da}.`,
    en: `Deviation in all ${deviation.en}: activity ${activity.en}, price ${price.en}, both at once ${joint.en}.`,
  });

export const fullYear = (effect: Text): Text =>
  sentence({
    da: `Helårsvirkning: med årets sidste aktivitet i et helt år til det forventede regnskabs pris ændres udgiften med ${effect.da}.`,
    en: `Full-year effect: with the activity of the year's end for a whole year at the forecast's price, spending changes by ${effect.en}.`,
  });

// What is refused.

export const ABSENT_LINE: Text = frozen({
  da: "en betaler og et område, som tabellen har budget eller forventet regnskab for",
  en: "a payer and area that the table has a budget or a forecast of",
});

export const noLine = (payer: string, area: string): Text => ({
  da: `${payer}, ${area}, uden rækker fra budget eller forventet regnskab`,
  en: `${payer}, ${area}, without rows of a budget or a forecast`,
});

export const REMOVE_YEAR_END: Text = frozen({
  da: "fjern linjen, eller tilføj rækkerne",
  en: "remove the line, or add the rows",
});

// Findings.

export const leftOut = (lines: Text, activity: Text): Text => ({
  da: `${lines.da} er holdt ude af alle summer: en af siderne mangler, eller ikke alle dens rækker oplyser ${activity.da}, eller de er 0.`,
  en: `Left out of all sums: ${lines.en}. A side is missing, or not all of its rows state ${activity.en}, or they are 0.`,
});

export const yearEndMissing = (lines: Text): Text => ({
  da: `Aktiviteten ved årets udgang er ikke oplyst for ${lines.da}; helårsvirkningen i alt er uden.`,
  en: `The activity at the end of the year is not given for ${lines.en}; the full-year effect in all is without it.`,
});

export const GIVE_YEAR_END: Text = frozen({
  da: "Oplys aktiviteten ved årets udgang for alle linjer.",
  en: "State the activity at the end of the year for every line.",
});
