import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import { NOTHING } from "../words.ts";
import type { MissingCode } from "./result.ts";

// The tables.

export const GAPS: Text = frozen({ da: "Rækker, der mangler", en: "Missing rows" });

export const JUMPS: Text = frozen({
  da: "Store ændringer fra et år til det næste",
  en: "Great changes from one year to the next",
});

export const BEFORE: Text = frozen({ da: "før", en: "before" });

export const AFTER: Text = frozen({ da: "efter", en: "after" });

// The explanation.

export const table = (rows: number, payers: number, span: string, missing: number): Text => ({
  da: `Tabellen har ${rows} rækker for ${payers} betalere i ${span}. Den er sammenlignet med hver linje (område, funktion, driftsherretype, regnskabsart) for hver betaler og hvert år: der mangler ${missing} rækker.`,
  en: `The table has ${rows} rows of ${payers} payers in ${span}. It is compared with every line (area, function, operator kind, account) for every payer and year: ${missing} rows are missing.`,
});

export const NOTHING_IN_PLACE: Text = frozen({
  da: "Intet er sat i stedet for det, der mangler.",
  en: "Nothing is put in the place of what is missing.",
});

export const TITLE: Text = frozen({ da: "Er regnskabstabellen fuldstændig?", en: "Is the account table complete?" });

// Findings.

export const ADD: Text = frozen({
  da: "Tilføj rækkerne; var der ingen udgift, så giv dem med beløbet 0.",
  en: "Add the rows; if nothing was spent, give them with an amount of 0.",
});

export const missingWhole = (what: Text, names: Text): Text => ({
  da: `Tabellen har ingen rækker for disse ${what.da}: ${names.da}. De er ikke med i nogen sum, og intet er sat i stedet.`,
  en: `The table has no rows of these ${what.en}: ${names.en}. They are in no sum, and nothing is put in their place.`,
});

export const notExpected = (payers: Text): Text => ({
  da: `Tabellen har også rækker for ${payers.da}, som der ikke er bedt om.`,
  en: `The table also has rows of ${payers.en}, which were not asked for.`,
});

export const CHOOSE_PAYERS: Text = frozen({
  da: "Vælg kun de betalere, der skal med i analyserne.",
  en: "Choose only the payers that are to be in the analyses.",
});

export const COMPARE_EXISTING: Text = frozen({
  da: "Sammenlign kun de år, hvor linjen findes.",
  en: "Compare only the years in which the line exists.",
});

export const COMPARE_YEARS_OF_ACCOUNT: Text = frozen({
  da: "Intet skal rettes, hvis årene ikke har de tal; sammenlign dem kun for de år, der har dem.",
  en: "Nothing is to be corrected if the years have no such figures; compare them only for the years that have them.",
});

export const LOOK_INTO_REASON: Text = frozen({
  da: "Undersøg årsagen, før tallet indgår i en sammenligning; i en lille kommune kan en enkelt sag være hele forklaringen.",
  en: "Look into the reason before the figure enters a comparison; in a small municipality a single case may be all of it.",
});

const WHAT: Readonly<Record<MissingCode, Text>> = frozen({
  "payer-missing": { da: "betalere", en: "payers" },
  "year-missing": { da: "år", en: "years" },
  "area-missing": { da: "områder", en: "areas" },
  "function-missing": { da: "funktioner", en: "functions" },
  "operator-kind-missing": { da: "driftsherretyper", en: "operator kinds" },
  "account-missing": { da: "regnskabsarter", en: "accounts" },
});

/** What is missing, by the code of its finding. */
export const whatIs = (code: MissingCode): Text => WHAT[code];

const BEFORE_AND_AFTER: Text = frozen({
  da: ", selv om der er rækker før og efter",
  en: ", though there are rows before and after",
});

export function nobodyHas(years: Text, series: Text, isHole: boolean): Text {
  const though = isHole ? BEFORE_AND_AFTER : NOTHING;
  return {
    da: `Ingen betaler har rækker i ${years.da} for ${series.da}${though.da}.`,
    en: `No payer has rows in ${years.en} for ${series.en}${though.en}.`,
  };
}

const andOthers = (count: number): Text => ({ da: ` og ${count} andre`, en: ` and ${count} others` });

/** Rows that a payer does not have, the first of which are named. */
export function rowsMissing(payer: string, rows: number, first: Text, others: number): Text {
  const more = others === 0 ? NOTHING : andOthers(others);
  return {
    da: `${payer} mangler ${rows} ${rows === 1 ? "række" : "rækker"}, som andre har: ${first.da}${more.da}.`,
    en: `${payer} is missing ${rows} ${rows === 1 ? "row" : "rows"} that others have: ${first.en}${more.en}.`,
  };
}

export const jumps = (payer: string, limit: Text, list: Text): Text =>
  sentence({
    da: `${payer}: ændring på over ${limit.da} fra et år til det næste: ${list.da}.`,
    en: `${payer}: a change of over ${limit.en} from one year to the next: ${list.en}.`,
  });

const OTHER_BUDGETS: Text = frozen({
  da: "; budgetter, der slet ikke gør det, er ikke talt med",
  en: "; budgets that never do are not counted",
});

/** Rows without a measure; where not `all` rows are to state it, budgets that never do are not counted. */
export function partlyStated(without: number, rows: number, measure: Text, isAll: boolean): Text {
  const budgets = isAll ? NOTHING : OTHER_BUDGETS;
  return {
    da: `${without} af ${rows} rækker oplyser ikke ${measure.da}${budgets.da}.`,
    en: `${without} of ${rows} rows do not state ${measure.en}${budgets.en}.`,
  };
}
