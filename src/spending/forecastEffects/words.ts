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

/** That a sum is not of all lines. */
export const withoutLines = (count: number): Text =>
  count === 1
    ? {
        da: "Summen er uden 1 linje, som ikke kan deles op.",
        en: "The sum is without 1 line that cannot be taken apart.",
      }
    : {
        da: `Summen er uden ${count} linjer, som ikke kan deles op.`,
        en: `The sum is without ${count} lines that cannot be taken apart.`,
      };

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
  da: `${lines.da} er holdt ude af alle summer: ikke alle rækker oplyser ${activity.da}, eller de er 0 i både budget og forventet regnskab.`,
  en: `Left out of all sums: ${lines.en}. Not all rows state ${activity.en}, or they are 0 in budget and forecast alike.`,
});

export const sideMissing = (account: Text, lines: Text): Text =>
  sentence({
    da: `Der er ingen rækker fra ${account.da} for ${lines.da}; betalerens område er holdt ude af alle summer.`,
    en: `There are no rows from ${account.en} for ${lines.en}; that payer's area is left out of all sums.`,
  });

export const ADD_ROWS_OF_ZERO: Text = frozen({
  da: "Tilføj rækkerne, med beløb og aktivitet 0, hvis der intet var.",
  en: "Add the rows, with an amount and activity of 0 if there was nothing.",
});

export const openedOrClosed = (lines: Text, activity: Text): Text => ({
  da: `${lines.da}: kun budgettet eller kun det forventede regnskab har ${activity.da}; hele afvigelsen er regnet som aktivitet.`,
  en: `${lines.en}: only the budget or only the forecast has ${activity.en}; all of the deviation is taken as activity.`,
});

export const CHECK_OPENED: Text = frozen({
  da: "Se efter, om tilbuddet åbner eller lukker; ellers ret aktiviteten.",
  en: "Check whether the service opens or closes; otherwise correct the activity.",
});

export const yearEndMissing = (lines: Text): Text => ({
  da: `Aktiviteten ved årets udgang er ikke oplyst, eller der er ingen forventet pris at regne med, for ${lines.da}; helårsvirkningen i alt er uden.`,
  en: `The activity at the end of the year is not given, or there is no forecast price to use, for ${lines.en}; the full-year effect in all is without it.`,
});

export const GIVE_YEAR_END: Text = frozen({
  da: "Oplys aktiviteten ved årets udgang for alle linjer.",
  en: "State the activity at the end of the year for every line.",
});
