import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import { NOTHING } from "../words.ts";

// The explanation.

export const how = (budget: Text): Text => ({
  da: `Regnskabet er holdt op mod ${budget.da}: merforbrug er regnskab ud over budgettet, mindreforbrug det omvendte. I summer modregnes de: én betalers mindreforbrug opvejer en andens merforbrug.`,
  en: `The accounts are compared with ${budget.en}: overspending is what the accounts are beyond the budget, underspending the reverse. Sums are net: one payer's underspending offsets another's overspending.`,
});

export const title = (budget: Text): Text => ({ da: `Regnskab mod ${budget.da}`, en: `Accounts against ${budget.en}` });

export const equal = (year: number): Text => ({
  da: `${year}: regnskabet er lig med budgettet.`,
  en: `${year}: the accounts equal the budget.`,
});

export function deviation(year: number, what: Text, size: Text, rate: Text | undefined): Text {
  const share = rate === undefined ? NOTHING : { da: ` (${rate.da} af budgettet)`, en: ` (${rate.en} of the budget)` };
  return sentence({
    da: `${year}: ${what.da} ${size.da}${share.da}.`,
    en: `${year}: ${what.en} ${size.en}${share.en}.`,
  });
}

// Findings.

export const oneSided = (account: Text, names: Text): Text => ({
  da: `Der er ingen rækker fra ${account.da} for ${names.da}; det er holdt ude af både budget og regnskab.`,
  en: `There are no rows from ${account.en} for ${names.en}; that is left out of budget and accounts alike.`,
});

export const ADD_ROWS_OR_CHOOSE_YEARS: Text = frozen({
  da: "Tilføj rækkerne, eller vælg andre år.",
  en: "Add the rows, or choose other years.",
});

export const GIVE_ROW_OF_ZERO: Text = frozen({
  da: "Giv rækken med beløbet 0, hvis der intet var; ellers tilføj den.",
  en: "Give the row with an amount of 0 if there was nothing; else add it.",
});

export const noBudget = (names: Text): Text => ({
  da: `Der er ingen afvigelse i procent for ${names.da}: budgettet var 0 eller negativt.`,
  en: `There is no deviation in per cent for ${names.en}: the budget was 0 or negative.`,
});

export const JUDGE_DEVIATION: Text = frozen({ da: "Vurdér afvigelsen i kr.", en: "Judge the deviation in DKK." });

export const allIn = (year: string): Text => ({ da: `alle i ${year}`, en: `all in ${year}` });

export const takenAsZero = (lines: Text): Text => ({
  da: `Budget eller regnskab mangler for ${lines.da}; det manglende er regnet som 0.`,
  en: `Budget or accounts are missing for ${lines.en}; what is missing is taken as 0.`,
});
