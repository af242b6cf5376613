import { frozen } from "../../frozen.ts";
import { both, type Language, type Text, withCapital } from "../../words.ts";
import type { TableFault } from "../faults/fault.ts";
import { SEVERITIES } from "../faults/words.ts";

/** What the table of a CSV file is called, which has no name there. */
export const TABLE: Text = frozen({ da: "Tabel", en: "Table" });

export const COPY: Text = frozen({
  da: "Dette er en kopi af filen: dens værdier, som de står. Formler er ikke med, kun de tal, de gav; det gælder også farver, diagrammer og andet udseende. Filen selv er ikke ændret.",
  en: "This is a copy of the file: its values as they stand. Formulas are left out and only the numbers that they gave are kept; so are colours, charts and other looks. The file itself is unchanged.",
});

export const MARKED: Text = frozen({
  da: "Celler med fejl er mørke og fede; spørgsmål og advarsler er lyse og kursive. En kommentar på cellen siger, hvad der skal gøres.",
  en: "Cells with errors are dark and bold; questions and warnings are light and italic. A comment on the cell says what to do.",
});

export const SHORTENED: Text = frozen({
  da: "Tekster på over 32.000 tegn er forkortet her; en celle i et regneark har ikke plads til dem.",
  en: "Texts of more than 32,000 characters are shortened here; a cell of a spreadsheet has no room for them.",
});

/** So many places are named. */
const MOST_NAMED = 12;

/** Formulas whose value is not in the file are empty in the copy, as an empty text that a formula gives is. */
export const uncomputed = (places: readonly string[]): Text => {
  const named = places.slice(0, MOST_NAMED).join(", ");
  const more = places.length - MOST_NAMED;
  return {
    da: `Formler uden gemt værdi er tomme her: ${named}${more > 0 ? ` og ${more} mere` : ""}.`,
    en: `Formulas without a stored value are empty here: ${named}${more > 0 ? ` and ${more} more` : ""}.`,
  };
};

/** A sentence with one full stop. */
const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const MAYBE: Text = frozen({ da: "Måske", en: "Perhaps" });
const MARKS = frozen({ da: ["„", "“"], en: ["“", "”"] } as const);

function commentIn({ severity, what, write, suggestions }: TableFault, language: Language): string {
  const [open, close] = MARKS[language];
  const quoted = suggestions.map((each) => `${open}${each}${close}`).join(", ");
  const isNamed = suggestions.some((each) => write[language].includes(each));
  return [
    `${withCapital(SEVERITIES[severity][language])}: ${ended(withCapital(what[language]))}`,
    ended(withCapital(write[language])),
    ...(suggestions.length === 0 || isNamed ? [] : [ended(`${MAYBE[language]}: ${quoted}`)]),
  ].join(" ");
}

/** A fault as a comment on its cell: how serious it is, what is wrong, what to do, and what may be meant. */
export const comment = (fault: TableFault): Text => both(commentIn, fault);

/** What a cell says that a fault of another cell is about too. */
export const seeCell = (place: string): Text => ({ da: `se ${place}`, en: `see ${place}` });
