import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import { inBrackets, NOTHING } from "../words.ts";

// The explanation.

export const title = (year: number): Text => ({ da: `Budgetopfølgning ${year}`, en: `Budget follow-up ${year}` });

export const how = (budget: Text): Text => ({
  da: `Afvigelsen er det forventede regnskab minus ${budget.da}: over 0 ventes et merforbrug, under 0 et mindreforbrug. I summer modregnes de.`,
  en: `The deviation is the forecast minus ${budget.en}: above 0 overspending is expected, below 0 underspending. Sums are net.`,
});

interface Expected {
  readonly year: number;
  readonly forecast: Text;
  readonly budget: Text;
  /** What is expected, or nothing where the forecast meets the budget. */
  readonly what: Text | undefined;
  readonly size: Text;
  readonly rate: Text | undefined;
}

/** What is expected of the year in all. */
export function expected({ year, forecast, budget, what, size, rate }: Expected): Text {
  if (what === undefined) {
    return sentence({
      da: `For ${year} ventes ${forecast.da}, som er ${budget.da}.`,
      en: `For ${year} the forecast is ${forecast.en}, which is ${budget.en}.`,
    });
  }
  const share = rate === undefined ? NOTHING : inBrackets(rate);
  return sentence({
    da: `For ${year} ventes ${forecast.da}: et ${what.da} på ${size.da}${share.da} i forhold til ${budget.da}.`,
    en: `For ${year} the forecast is ${forecast.en}: ${what.en} of ${size.en}${share.en} against ${budget.en}.`,
  });
}

/** Where the forecast or the budget of the year lacks a part, so that the two cannot be compared. */
export const notWhole = (year: number, accounts: Text): Text => ({
  da: `Afvigelsen for ${year} i alt kan ikke beregnes: ${accounts.da} mangler for en del af linjerne.`,
  en: `The deviation of ${year} in all cannot be computed: ${accounts.en} is missing for some of the lines.`,
});

export const spent = (amount: Text, rate: Text | undefined): Text => {
  const share = rate === undefined ? NOTHING : { da: `, ${rate.da} af budgettet`, en: `, ${rate.en} of the budget` };
  return sentence({
    da: `Forbruget til dato er ${amount.da}${share.da}.`,
    en: `${amount.en} is spent to date${share.en}.`,
  });
};

// Findings.

export const oneSided = (account: Text, names: Text): Text => ({
  da: `Der er ingen rækker fra ${account.da} for ${names.da}; det er holdt helt ude af opfølgningen.`,
  en: `There are no rows from ${account.en} for ${names.en}; that is left out of the follow-up altogether.`,
});

export const notComparable = (account: Text, lines: Text): Text =>
  sentence({
    da: `Der er ingen rækker fra ${account.da} for ${lines.da}; summerne er uden, og deres afvigelse kan ikke beregnes.`,
    en: `There are no rows from ${account.en} for ${lines.en}; the sums are without them, and their deviation cannot be computed.`,
  });

export const partlyStated = (account: Text, lines: Text): Text =>
  sentence({
    da: `Der er ingen rækker fra ${account.da} for ${lines.da}; cellerne er tomme, og summerne er uden dem.`,
    en: `There are no rows from ${account.en} for ${lines.en}; the cells are empty, and the sums are without them.`,
  });

export const ADD_ROWS_OF_ZERO: Text = frozen({
  da: "Tilføj rækkerne, med beløbet 0, hvis der intet var.",
  en: "Add the rows, with an amount of 0 if there was nothing.",
});

export const spentAbove = (line: Text, spentToDate: Text, forecast: Text): Text => ({
  da: `${line.da}: der er allerede brugt ${spentToDate.da}, mens det forventede regnskab for hele året er ${forecast.da}.`,
  en: `${line.en}: ${spentToDate.en} is spent already, while the forecast of the whole year is ${forecast.en}.`,
});

export const CHECK_FORECAST: Text = frozen({
  da: "Se efter, om det forventede regnskab er for lavt, eller om der ventes indtægter, fx refusion, senere på året.",
  en: "Check whether the forecast is too low, or whether income such as a refund is expected later in the year.",
});

export const accountsThere = (year: number): Text => ({
  da: `Tabellen har også regnskabet for ${year}; opfølgningen viser det forventede regnskab og ikke det endelige.`,
  en: `The table has the accounts of ${year} as well; the follow-up shows the forecast and not the final accounts.`,
});

export const COMPARE_ACCOUNTS: Text = frozen({
  da: "Hold regnskabet op mod budgettet, hvis året er afsluttet.",
  en: "Compare the accounts with the budget if the year is closed.",
});
