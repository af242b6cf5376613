import type { Failure } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { unitWords } from "../../rules/unitWords.ts";
import { both, counted, type Text } from "../../words.ts";
import { cut } from "../cells/cellText.ts";
import type { Said } from "../faults/fault.ts";

/** Units without words of their own. */
const UNITS: Readonly<Record<string, Text>> = frozen({
  rate: { da: "andel (procent)", en: "share (per cent)" },
  "rate-difference": { da: "procentpoint", en: "percentage points" },
  "1": { da: "antal", en: "number" },
  word: { da: "ord", en: "word" },
  series: { da: "serie", en: "series" },
});

/** What a parameter's values are in: `kr./døgn (2024-niveau)`, `andel (procent)`. */
const unitText = ({ unit }: Pick<Parameter, "unit">): Text => UNITS[unit] ?? both(unitWords, unit);

// The parameter.

export const NO_PARAMETER: Said = frozen({
  what: {
    da: "det står ikke, hvilken regel værdien er for",
    en: "it is not said which rule the value is for",
  },
  write: {
    da: "skriv reglens titel eller id",
    en: "write the rule's title or id",
  },
});

export const unknownTitle = (title: string): Said => ({
  what: {
    da: `„${cut(title)}“ er ingen regels titel, og „Parameter“ er tom`,
    en: `“${cut(title)}” is no rule's title, and “Parameter” is empty`,
  },
  write: {
    da: "skriv reglens titel eller id; alle titler står på listen i skabelonen til egne værdier",
    en: "write the rule's title or id; all titles stand in the list of the template of own values",
  },
});

// The value.

export const whichShare = ([one = "", other = ""]: readonly string[]): Said => ({
  what: {
    da: `under enheden procent kan tallet være ${one} eller ${other}`,
    en: `under the unit per cent the number may be ${one} or ${other}`,
  },
  write: { da: "skriv tallet med procenttegn", en: "write the number with its per cent sign" },
});

export const unknownKey = ({ da, en }: Text, value: string): Said => ({
  what: { da: `„${cut(value)}“ kan ikke være ${da}`, en: `“${cut(value)}” cannot be the ${en}` },
  write: {
    da: "skriv en af de mulige, eller „ukendt“",
    en: "write one of those that can be, or “unknown”",
  },
});

export const notNumber = (parameter: Parameter, value: string): Said => {
  const { da, en } = unitText(parameter);
  return {
    what: { da: `„${cut(value)}“ er ikke et tal i ${da}`, en: `“${cut(value)}” is not a number in ${en}` },
    write: { da: `skriv tallet i ${da}, eller „ukendt“`, en: `write the number in ${en}, or “unknown”` },
  };
};

export const outOfBounds = ({ title }: Parameter, { allowed }: Failure): Said => ({
  what: {
    da: `værdien kan ikke være ${title.da}; tilladt er ${allowed.da}`,
    en: `the value cannot be the ${title.en}; allowed is ${allowed.en}`,
  },
  write: { da: "ret værdien eller enheden", en: "correct the value or the unit" },
});

// The unit.

export const unknownUnit = (parameter: Parameter, unit: string): Said => {
  const { da, en } = unitText(parameter);
  return {
    what: { da: `enheden „${cut(unit)}“ kendes ikke`, en: `the unit “${cut(unit)}” is not known` },
    write: { da: `skriv ${da}`, en: `write ${en}` },
  };
};

export const otherUnit = (parameter: Parameter, found: string): Said => {
  const { da, en } = unitText(parameter);
  return {
    what: {
      da: `„${cut(found)}“ er en anden enhed end reglens: ${da}`,
      en: `“${cut(found)}” is another unit than the rule's: ${en}`,
    },
    write: {
      da: `skriv værdien i ${da}; der omregnes ikke`,
      en: `write the value in ${en}; nothing is converted`,
    },
  };
};

export const otherLevel = (parameter: Parameter, level: string): Said => {
  const { da, en } = unitText(parameter);
  return {
    what: {
      da: `${level}-niveau er et andet prisniveau end reglens: ${da}`,
      en: `the ${level} level is another price level than the rule's: ${en}`,
    },
    write: { da: `skriv værdien i ${da}`, en: `write the value in ${en}` },
  };
};

export const lessOfUnit = (parameter: Parameter, found: string): Said => {
  const { da, en } = unitText(parameter);
  return {
    what: {
      da: `„${cut(found)}“ siger ikke hele enheden; værdien er læst i ${da}`,
      en: `“${cut(found)}” does not say the whole unit; the value was read in ${en}`,
    },
    write: { da: `skriv ${da}`, en: `write ${en}` },
  };
};

export const noUnit = (parameter: Parameter): Said => {
  const { da, en } = unitText(parameter);
  return {
    what: {
      da: `enheden står ikke; værdien er læst i ${da}`,
      en: `the unit is not said; the value was read in ${en}`,
    },
    write: { da: `skriv ${da}`, en: `write ${en}` },
  };
};

// Area and period.

export const NOT_AREA: Said = frozen({
  what: {
    da: "en værdi gælder i en region eller i hele landet, ikke i en kommune alene",
    en: "a value holds in a region or in the whole country, not in a municipality alone",
  },
  write: { da: "skriv en region eller „hele landet“", en: "write a region or “whole country”" },
});

export const SWAPPED: Said = frozen({
  what: { da: "den sidste dag ligger før den første", en: "the last day lies before the first" },
  write: { da: "er de to datoer byttet om?", en: "are the two dates swapped?" },
});

export const overlapping = (title: Text, place: string): Said => ({
  what: {
    da: `${title.da} har en anden værdi i samme område og tid i række ${place}`,
    en: `the ${title.en} has another value in the same area and time in row ${place}`,
  },
  write: {
    da: "lad den ene slutte, før den anden begynder, eller slet den ene",
    en: "let one end before the other begins, or delete one",
  },
});

export const notTaken = ({ found, allowed, remedy }: Failure): Said => ({
  what: {
    da: `${found.da} kan ikke bruges; tilladt er ${allowed.da}`,
    en: `${found.en} cannot be used; allowed is ${allowed.en}`,
  },
  write: remedy,
});

// Sheets.

export const VALUES: Text = frozen({ da: "Egne værdier", en: "Own values" });
export const PARAMETER: Text = frozen({ da: "Regel", en: "Rule" });
export const ID: Text = frozen({ da: "Reglens id", en: "Rule id" });
export const VALUE: Text = frozen({ da: "Egen værdi", en: "Own value" });
export const EMBEDDED: Text = frozen({ da: "Ellers gælder", en: "Else in force" });
export const AREA: Text = frozen({ da: "Område", en: "Area" });
export const STATUS: Text = frozen({ da: "Status", en: "Status" });
export const TAKEN: Text = frozen({ da: "bruges", en: "used" });
export const notTakenAt = (place: string): Text =>
  place === ""
    ? { da: "bruges ikke", en: "not used" }
    : { da: `bruges ikke, se ${place}`, en: `not used, see ${place}` };
export const WHOLE_COUNTRY: Text = frozen({ da: "hele landet", en: "whole country" });
export const UNKNOWN: Text = frozen({ da: "ukendt", en: "unknown" });
export const ENDED: Text = frozen({ da: "ophørt", en: "ended" });

export const NOTES: readonly Text[] = frozen([
  {
    da: "En egen værdi går forud for bibliotekets i sit område og sin periode og mærkes som egen i alle resultater. „Ellers gælder“ er den værdi, der ville være brugt på periodens første dag.",
    en: "An own value goes before the library's in its area and period and is marked as own in all results. “Else in force” is the value that would be used on the period's first day.",
  },
]);

// Sentences for whoever runs it.

export function valuesRead(rows: number, taken: number, unknown: number): Text {
  const all = counted(rows, { da: "værdi", en: "value" }, { da: "værdier", en: "values" });
  const without =
    unknown === 0
      ? { da: "", en: "" }
      : { da: `, heraf ${unknown} som ukendt eller ophørt`, en: `, of which ${unknown} as unknown or ended` };
  return {
    da: `${all.da} læst; ${taken === rows ? (rows === 1 ? "den" : "alle") : taken} kan bruges${without.da}.`,
    en: `${all.en} read; ${taken === rows ? (rows === 1 ? "it" : "all") : taken} can be used${without.en}.`,
  };
}

export const notTakenRows = (rows: readonly number[]): Text => ({
  da: `Bruges ikke: ${rows.length === 1 ? "række" : "rækkerne"} ${rows.join(", ")}; arket med fejl siger, hvad der skal rettes.`,
  en: `Not used: ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}; the sheet of faults says what to correct.`,
});
