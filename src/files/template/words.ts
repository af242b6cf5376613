import { frozen } from "../../frozen.ts";
import { joined, type Language, type Text } from "../../words.ts";
import type { NumberStyle } from "../cells/context.ts";
import { boundsText } from "../cells/words.ts";
import type { Form, KindColumn } from "../kind.ts";

export { DATE_FORMAT } from "../words.ts";

/** How a reader of each language writes numbers. */
export const NUMBERS: Readonly<Record<Language, NumberStyle>> = frozen({ da: "danish", en: "english" });

/** What marks a heading whose column must be filled. */
export const REQUIRED_MARK = "*";

/** What stands first in the row that shows how to write; readers leave such a row out. */
export const EXAMPLE: Text = frozen({
  da: "Eksempel – slet denne række",
  en: "Example – delete this row",
});

/** Units in headings, in parentheses. */
export const UNITS: Readonly<Partial<Record<Form, Text>>> = frozen({
  amount: { da: "kr.", en: "DKK" },
  amountOrRate: { da: "kr. eller %", en: "DKK or %" },
  rate: { da: "%", en: "%" },
});

/** What lists of choices are called that several columns share. */
export const LISTS: Readonly<Partial<Record<Form, Text>>> = frozen({
  yesNo: { da: "Ja eller nej", en: "Yes or no" },
  municipality: { da: "Kommuner", en: "Municipalities" },
  place: { da: "Områder", en: "Areas" },
  operator: { da: "Driftsherrer", en: "Operators" },
  parameter: { da: "Regler", en: "Rules" },
});

// Sheets.

export const LIST_SHEET: Text = frozen({ da: "Lister", en: "Lists" });
export const EXPLAINED: Text = frozen({ da: "Sådan udfyldes arket", en: "How to fill it in" });
export const COLUMN: Text = frozen({ da: "Kolonne", en: "Column" });
export const NEEDED: Text = frozen({ da: "Skal udfyldes", en: "Must be filled" });
export const SAYS: Text = frozen({ da: "Hvad der skal stå", en: "What to write" });
export const FORM: Text = frozen({ da: "Form", en: "Form" });
export const EXAMPLE_OF: Text = frozen({ da: "Eksempel", en: "Example" });
export const ALIASES: Text = frozen({
  da: "Andre overskrifter, der forstås",
  en: "Other headings that are understood",
});

const FORMS: Readonly<Record<Form, Text>> = frozen({
  text: { da: "tekst", en: "text" },
  amount: { da: "beløb i kr.", en: "amount in DKK" },
  amountOrMissing: {
    da: "beløb i kr., eller „..“, hvor det mangler",
    en: "amount in DKK, or “..” where it is missing",
  },
  amountOrRate: {
    da: "beløb i kr., eller procent med tegn, fx 6 %",
    en: "amount in DKK, or a rate with its per cent sign, such as 6 %",
  },
  count: { da: "tal", en: "number" },
  countOrAll: { da: "tal, eller „alle“", en: "number, or “all”" },
  rate: { da: "procent, fx 95 %", en: "rate, such as 95%" },
  year: { da: "år med fire cifre", en: "year of four digits" },
  date: { da: "dato", en: "date" },
  operator: {
    da: "kommune eller region, som på listen, eller navnet på en privat",
    en: "municipality or region as in the list, or the name of a private party",
  },
  municipality: { da: "kommune, som på listen, eller dens nummer", en: "municipality as in the list, or its number" },
  place: {
    da: "kommune, region eller hele landet, som på listen",
    en: "municipality, region or whole country as in the list",
  },
  yesNo: { da: "ja eller nej", en: "yes or no" },
  choice: { da: "en af", en: "one of" },
  parameter: {
    da: "reglens titel, som på listen, eller dens id",
    en: "the rule's title as in the list, or its id",
  },
  value: { da: "tal, med eller uden enhed, eller ord", en: "number, with or without unit, or word" },
});

/** The form of a column's cells, with its choices or bounds: `tal, mindst 0`. */
export function formText(column: KindColumn): Text {
  const { form, choices = {}, isWhole } = column;
  if (form === "choice") {
    const names = joined(
      Object.values(choices).map(({ name }) => name),
      ", ",
    );
    return { da: `${FORMS.choice.da}: ${names.da}`, en: `${FORMS.choice.en}: ${names.en}` };
  }
  const whole: Text[] = isWhole === true ? [{ da: "helt", en: "whole" }] : [];
  const bounds = boundsText(column);
  return joined([FORMS[form], ...whole, ...(bounds.da === "" ? [] : [bounds])], ", ");
}

export const NEED: Text = frozen({ da: "ja", en: "yes" });
export const needUnless = (others: readonly Text[]): Text => {
  const { da, en } = joined(others, ", ");
  return { da: `ja, hvis ikke ${da} er udfyldt`, en: `yes, unless ${en} is filled` };
};
export const NO_NEED: Text = frozen({ da: "nej", en: "no" });
export const MONTHS: Text = frozen({ da: "Januar … December", en: "January … December" });
export const MONTH_HEADINGS: Text = frozen({
  da: "jan, januar 2022, jan-22, 01-2022, 2022-01, en dato i måneden",
  en: "Jan, January 2022, Jan-22, 01-2022, 2022-01, a date in the month",
});
export const YEARS: Text = frozen({ da: "et år for hver kolonne", en: "a year for each column" });

/** A heading that is understood with a year behind it. */
export const withYear = (heading: string): string => `${heading} 2025`;

export const NOTES: readonly Text[] = frozen([
  {
    da: "Skriv én række for hver oplysning under overskrifterne på det første ark. Kolonner med * skal udfyldes; de andre må være tomme eller slettes.",
    en: "Write one row for each item below the headings of the first sheet. Columns with * must be filled; the others may be empty or deleted.",
  },
  {
    da: "De grå rækker er eksempler. Slet dem; bliver de stående, læses de ikke.",
    en: "Grey rows are examples. Delete them; if they stay, they are not read.",
  },
  {
    da: "Kolonnerne må stå i en anden rækkefølge og hedde noget andet, som står her. Egne kolonner må tilføjes; de bevares ved siden af de resultater, der har en række for hver af jeres.",
    en: "The columns may stand in another order and be called otherwise, as is said here. Columns of your own may be added; they are kept beside results that have a row for each of yours.",
  },
]);

// Messages of the spreadsheet.

export const NOT_IN_LIST: Text = frozen({ da: "Står ikke på listen", en: "Not in the list" });
export const CHOOSE: Text = frozen({
  da: "Vælg på listen. Fortsæt kun, hvis det, du har skrevet, er et andet ord for noget på den.",
  en: "Choose from the list. Continue only if what you wrote is another word for something in it.",
});

// What is refused.

export const CHOOSE_KIND: Text = frozen({ da: "vælg en af dem", en: "choose one of them" });
