import { MONTHS } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { counted, inBothLanguages, type Text } from "../../words.ts";
import type { CellPlace } from "../cell.ts";
import { cut } from "../cells/cellText.ts";
import type { Said, TableFault } from "../faults/fault.ts";
import type { KindColumn } from "../kind.ts";
import type { Heading } from "./heading.ts";

// Headings.

export const ONE_HEADING: Text = frozen({
  da: "en række med overskrifter og en række for hver oplysning under den",
  en: "a row of headings with the rows of data below it",
});

/** Sheets that are hidden are not read, and may hold what is looked for. */
const hiddenToo = (hidden: readonly string[]): Text =>
  hidden.length === 0
    ? { da: "", en: "" }
    : {
        da: `; skjulte ark læses ikke: ${hidden.map(cut).join(", ")}`,
        en: `; hidden sheets are not read: ${hidden.map(cut).join(", ")}`,
      };

export const noTable = (title: Text, required: readonly KindColumn[], hidden: readonly string[]): Said => ({
  what: {
    da: `filen har ingen række med overskrifter til tabellen „${title.da}“${hiddenToo(hidden).da}`,
    en: `the file has no row of headings for the table “${title.en}”${hiddenToo(hidden).en}`,
  },
  write: {
    da: `skriv overskrifterne i én række: ${required.map(({ heading }) => heading.da).join(", ")}`,
    en: `write the headings in one row: ${required.map(({ heading }) => heading.en).join(", ")}`,
  },
});

export const missingColumn = ({ heading }: KindColumn, near: string | undefined): Said => ({
  what: { da: `kolonnen „${heading.da}“ mangler`, en: `the column “${heading.en}” is missing` },
  write:
    near === undefined
      ? {
          da: `tilføj en kolonne med overskriften „${heading.da}“`,
          en: `add a column with the heading “${heading.en}”`,
        }
      : {
          da: `skriv overskriften „${heading.da}“, hvis det er den, der menes med „${cut(near)}“`,
          en: `write the heading “${heading.en}” if that is what “${cut(near)}” means`,
        },
});

export const nearColumn = (found: string, { heading }: KindColumn): Said => ({
  what: {
    da: `„${cut(found)}“ ligner „${heading.da}“ og er ikke læst, kun bevaret`,
    en: `“${cut(found)}” is near to “${heading.en}” and was not read, only kept`,
  },
  write: {
    da: `skriv overskriften „${heading.da}“, hvis det er den, der menes`,
    en: `write the heading “${heading.en}” if that is what is meant`,
  },
});

export const NO_ROWS: Said = frozen({
  what: { da: "der er ingen rækker under overskrifterne", en: "there are no rows below the headings" },
  write: { da: "skriv en række for hver oplysning", en: "write a row for each item" },
});

/** What to write where several headings may stand for two columns: of two the years tell, of more or fewer only names. */
const nameBoth = (columns: number, earlier: Text, later: Text): Text =>
  columns === 2
    ? {
        da: `skriv hvert sit år i de to overskrifter, eller kald dem „${earlier.da}“ og „${later.da}“`,
        en: `write a year of its own in each of the two headings, or call them “${earlier.en}” and “${later.en}”`,
      }
    : {
        da: `kald den ene „${earlier.da}“ og den anden „${later.da}“`,
        en: `call one of them “${earlier.en}” and the other “${later.en}”`,
      };

export const whichColumn = (found: string, columns: number, earlier: Text, later: Text): Said => ({
  what: {
    da: `det kan ikke ses af overskrifterne, hvilken kolonne der er „${earlier.da}“, og hvilken der er „${later.da}“: ${cut(found)}`,
    en: `the headings do not say which column is “${earlier.en}” and which is “${later.en}”: ${cut(found)}`,
  },
  write: nameBoth(columns, earlier, later),
});

export const columnTwice = (headings: readonly string[], { da, en }: Text): Said => ({
  what: {
    da: `flere kolonner er „${da}“: ${headings.map(cut).join(", ")}`,
    en: `several columns are “${en}”: ${headings.map(cut).join(", ")}`,
  },
  write: {
    da: "behold én af dem, eller kald de andre noget andet",
    en: "keep one of them, or call the others something else",
  },
});

/** A month as headings give it, `2022-01` or `01`, in words. */
export function monthText(month: string): Text {
  const [number = "", year] = month.split("-").reverse();
  const name = (language: "da" | "en") => MONTHS[language][Number(number) - 1] ?? month;
  const after = year === undefined ? "" : ` ${year}`;
  return { da: `${name("da")}${after}`, en: `${name("en")}${after}` };
}

/** What a column is: its heading, or the month or year that it is of. */
export function columnName({ heading, repeats }: KindColumn, { month, year }: Heading): Text {
  if (repeats === "month" && month !== undefined) return monthText(month);
  return repeats === "year" && year !== undefined ? inBothLanguages(String(year)) : heading;
}

export const columnCalled = (letters: string): string => `(${letters})`;

// Rows and cells.

export const ONE_FIELD: Text = frozen({ da: "et felt for hver overskrift", en: "one field for each heading" });

export const tooManyFields = (fields: number, headings: number, separator: string | undefined): Said => {
  const sign =
    separator === "\t" ? { da: "en tabulator", en: "a tab" } : { da: `et „${separator}“`, en: `a “${separator}”` };
  return {
    what: {
      da: `rækken har ${fields} felter, overskrifterne ${headings}${separator === undefined ? "" : `: ${sign.da} i en tekst deler den`}`,
      en: `the row has ${fields} fields, the headings ${headings}${separator === undefined ? "" : `: ${sign.en} within a text splits it`}`,
    },
    write:
      separator === undefined
        ? {
            da: "giv kolonnen en overskrift, eller slet indholdet",
            en: "give the column a heading, or delete what stands there",
          }
        : { da: "sæt teksten i anførselstegn", en: "put the text in quotation marks" },
  };
};

export const missing = ({ heading, says }: KindColumn): Said => ({
  what: { da: `„${heading.da}“ mangler`, en: `“${heading.en}” is missing` },
  write: { da: `skriv ${says.da}`, en: `write ${says.en}` },
});

export const duplicate = ({ heading }: KindColumn, value: string, first: CellPlace): Said => ({
  what: {
    da: `${heading.da} ${cut(value)} står også i ${first}`,
    en: `${heading.en} ${cut(value)} also stands in ${first}`,
  },
  write: {
    da: "giv en af de to rækker et andet nummer, eller slet den, der er for meget",
    en: "give one of the two rows another number, or delete the one too many",
  },
});

export const errorCell = (text: string): Said => ({
  what: { da: `${cut(text)} er en fejl i regnearket`, en: `${cut(text)} is an error of the spreadsheet` },
  write: {
    da: "ret formlen i regnearket, eller skriv værdien",
    en: "correct the formula in the spreadsheet, or write the value",
  },
});

export const UNCOMPUTED: Said = frozen({
  what: {
    da: "cellen har en formel, hvis værdi ikke er gemt i filen",
    en: "the cell holds a formula whose value is not stored in the file",
  },
  write: {
    da: "åbn filen i regnearket, og gem den igen, eller skriv værdien",
    en: "open the file in the spreadsheet and save it again, or write the value",
  },
});

export const mergedCell = (main: CellPlace): Said => ({
  what: {
    da: `cellen er flettet med ${main}; et tal kan kun høre til én række`,
    en: `the cell is merged with ${main}; a number can belong to one row only`,
  },
  write: {
    da: "ophæv fletningen, og skriv tallet i hver række",
    en: "unmerge the cells and write the number in each row",
  },
});

/** A cell of a column in which each row has a value of its own, such as a case number. */
export const mergedUnique = ({ heading }: KindColumn, main: CellPlace): Said => ({
  what: {
    da: `cellen er flettet med ${main}, så flere rækker har samme „${heading.da}“; hver række skal have sit eget`,
    en: `the cell is merged with ${main}, so that several rows have the same “${heading.en}”; each row needs its own`,
  },
  write: {
    da: "ophæv fletningen, og skriv hver rækkes eget",
    en: "unmerge the cells and write each row's own",
  },
});

/** Why a number has two readings in a table. */
const WHY_TWO: Readonly<Record<"mixed" | "uncertain", Text>> = frozen({
  mixed: {
    da: "filen har tal både på dansk og på engelsk",
    en: "the file has numbers in Danish and in English form",
  },
  uncertain: {
    da: "det kan ikke ses, om filens tal er skrevet på dansk eller på engelsk",
    en: "the file does not show whether its numbers are in Danish or in English form",
  },
});

export const whichNumber = (text: string, why: keyof typeof WHY_TWO): Said => ({
  what: {
    da: `„${cut(text)}“ kan læses på to måder, for ${WHY_TWO[why].da}`,
    en: `“${cut(text)}” can be read in two ways, since ${WHY_TWO[why].en}`,
  },
  write: {
    da: "skriv det helt uden tvivl, som et af forslagene",
    en: "write it beyond doubt, as one of the suggestions",
  },
});

// Offers.

export const nearOffer = (offer: string, other: string): Said => ({
  what: {
    da: `„${cut(offer)}“ ligner „${cut(other)}“ og er læst som et andet tilbud`,
    en: `“${cut(offer)}” is near to “${cut(other)}” and was read as another offer`,
  },
  write: {
    da: `skriv „${cut(other)}“, hvis det er samme tilbud`,
    en: `write “${cut(other)}” if it is the same offer`,
  },
});

/** A heading of the file that something computed is called by too; where even that is taken, with a number. */
export const ofFile = ({ da, en }: Text, number: number): Text => {
  const nth = number === 1 ? "" : ` ${number}`;
  return { da: `${da} (filen${nth})`, en: `${en} (file${nth})` };
};

/** A column that a long text of one before goes on in. */
export const continued = (heading: string, number: number): Text =>
  number === 1
    ? inBothLanguages(heading)
    : { da: `${heading} (fortsat ${number})`, en: `${heading} (continued ${number})` };

/** The column beside that of what was read, with what could not be read as it is written. */
export const asWritten = ({ da, en }: Text): Text => ({ da: `${da} (som skrevet)`, en: `${en} (as written)` });

export const OWN_COLUMN: Text = frozen({
  da: "din egen kolonne, der bevares ved siden af resultaterne",
  en: "your own column, kept beside the results",
});

/** A text of a column that is kept and that no cell of a workbook holds. */
export const longText = (length: number, columns: number, isCut: boolean): Said => {
  const [da, en] = [formatNumber(length, "da"), formatNumber(length, "en")];
  return {
    what: isCut
      ? {
          da: `teksten er på ${da} tegn, og kun begyndelsen kan vises i resultatet, fordelt på ${columns} kolonner`,
          en: `the text has ${en} characters, and only its beginning can be shown in the result, in ${columns} columns`,
        }
      : {
          da: `teksten er på ${da} tegn, mere end en celle i et regneark kan rumme; i resultatet står den i ${columns} kolonner`,
          en: `the text has ${en} characters, more than a cell of a spreadsheet holds; in the result it stands in ${columns} columns`,
        },
    write: {
      da: "afkort den, hvis den skal stå i én celle; i din egen fil står den, som den er",
      en: "shorten it if it is to stand in one cell; in your own file it stands as it is",
    },
  };
};

// Sentences on what was read.

/** How many there are of something: `1 fejl`, `2 spørgsmål`. */
export interface Counted {
  readonly count: number;
  readonly one: Text;
  readonly many: Text;
}

export const COUNTED: Readonly<Record<TableFault["severity"], Omit<Counted, "count">>> = frozen({
  error: { one: { da: "fejl", en: "error" }, many: { da: "fejl", en: "errors" } },
  question: { one: { da: "spørgsmål", en: "question" }, many: { da: "spørgsmål", en: "questions" } },
  warning: { one: { da: "advarsel", en: "warning" }, many: { da: "advarsler", en: "warnings" } },
});

const listed = (parts: readonly string[], and: string): string => parts.join(", ").replace(/, (?=[^,]*$)/, ` ${and} `);

/** Rows in words: `1 række`, `2 rækker`. */
export const rowsOf = (number: number): Text =>
  counted(number, { da: "række", en: "row" }, { da: "rækker", en: "rows" });

/** How many faults a file has of each severity, and where to look first. */
export const faultsFound = (found: readonly Counted[], first: string): Text => {
  const parts = found.map(({ count, one, many }) => counted(count, one, many));
  const at = first === "" ? { da: "", en: "" } : { da: `; se først ${first}`, en: `; look first at ${first}` };
  return {
    da: `Filen har ${listed(
      parts.map(({ da }) => da),
      "og",
    )}${at.da}.`,
    en: `The file has ${listed(
      parts.map(({ en }) => en),
      "and",
    )}${at.en}.`,
  };
};

/** Sheets that hold a table that was looked for, and were not read. */
export const hiddenTables = (sheets: readonly string[]): Text => {
  const named = sheets.map(cut).join("“, „");
  const inEnglish = sheets.map(cut).join("”, “");
  return sheets.length === 1
    ? {
        da: `Det skjulte ark „${named}“ har også en sådan tabel og er ikke læst; vis arket i regnearket, hvis det skal med.`,
        en: `The hidden sheet “${inEnglish}” holds such a table too and was not read; show it in the spreadsheet if it is to be read.`,
      }
    : {
        da: `De skjulte ark „${named}“ har også sådanne tabeller og er ikke læst; vis dem i regnearket, hvis de skal med.`,
        en: `The hidden sheets “${inEnglish}” hold such tables too and were not read; show them in the spreadsheet if they are to be read.`,
      };
};

// Rows that belong together.

export const contradiction = (found: string, other: string, place: CellPlace): Said => ({
  what: {
    da: `her står ${cut(found)}, men i ${place} står ${cut(other)}`,
    en: `here stands ${cut(found)}, but in ${place} stands ${cut(other)}`,
  },
  write: {
    da: "skriv det samme i alle rækker, der hører sammen, eller skriv det kun i den første",
    en: "write the same in all rows that belong together, or write it in the first only",
  },
});

// Totals.

const MOST_TEXTS = 5;

interface RowsOfTotal {
  readonly from: number;
  readonly to: number;
  /** The cells that a formula of sums passes over. */
  readonly texts: readonly CellPlace[];
  /** Whether rows with a rate are not among them. */
  readonly isWithoutRates: boolean;
}

/** A total that is not what its rows come to. */
export function totalDiffers(total: Text, sum: Text, { from, to, texts, isWithoutRates }: RowsOfTotal): Said {
  const without = isWithoutRates ? { da: " uden procenter", en: " without rates" } : { da: "", en: "" };
  const places = `${texts.slice(0, MOST_TEXTS).join(", ")}${texts.length > MOST_TEXTS ? " …" : ""}`;
  return {
    what: {
      da: `i alt i filen ${total.da} passer ikke med rækkerne ${from}–${to}, der giver ${sum.da}, som de er skrevet${without.da}; summen bruges ikke`,
      en: `the file's total ${total.en} does not fit the rows ${from}–${to}, which come to ${sum.en} as they are written${without.en}; the total is not used`,
    },
    write:
      texts.length === 0
        ? {
            da: "kontrollér, om en række mangler, står to gange eller er rettet, efter at summen blev skrevet",
            en: "check whether a row is missing, stands twice or was changed after the total was written",
          }
        : {
            da: `regnearkets sum springer beløb over, der er skrevet som tekst (${places}); skriv dem som tal, og kontrollér rækkerne`,
            en: `the spreadsheet's sum passes over amounts that are written as text (${places}); write them as numbers, and check the rows`,
          },
  };
}

/** A heading of amounts in all that says they are per a part of it. */
export const notInAll = (part: string) => ({
  what: { da: `tallene er ikke i alt, men „${part}“`, en: `the figures are not totals, but “${part}”` },
  write: {
    da: "skriv tallene i alt, for hele året og hele tilbuddet eller kommunen, og ret overskriften",
    en: "write the figures in all, for the whole year and the whole offer or municipality, and correct the heading",
  },
});
