import { frozen } from "../../frozen.ts";
import { inBothLanguages, joined, type Text } from "../../words.ts";
import type { NumberStyle } from "../cells/context.ts";
import type { KindColumn } from "../kind.ts";
import type { Heading } from "./heading.ts";
import { dayWordIn } from "./readAsMeant.ts";
import type { LeftOutWhy } from "./rowSort.ts";
import type { LeftOutSheet, ReadNote } from "./tableRead.ts";
import { columnName } from "./words.ts";

export const READING: Text = frozen({ da: "Sådan er filen læst", en: "How the file was read" });

export const SORT: Text = frozen({ da: "Hvad", en: "What" });
export const SHEET: Text = frozen({ da: "Ark", en: "Sheet" });
export const PLACE: Text = frozen({ da: "Sted", en: "Place" });
export const FOUND: Text = frozen({ da: "Der står", en: "What stands there" });
export const READ_AS: Text = frozen({ da: "Læst som", en: "Read as" });

export const COLUMN_READ: Text = frozen({ da: "kolonne", en: "column" });
export const COLUMN_KEPT: Text = frozen({ da: "egen kolonne", en: "own column" });
export const ROW_LEFT_OUT: Text = frozen({ da: "række udeladt", en: "row left out" });
export const SHEET_LEFT_OUT: Text = frozen({ da: "ark ikke læst", en: "sheet not read" });
export const NOTED: Text = frozen({ da: "bemærk", en: "note" });

export const KEPT: Text = frozen({
  da: "kendes ikke; bevares, som den står, ved siden af resultaterne",
  en: "not known; kept as it stands beside the results",
});

export const NOT_KEPT: Text = frozen({
  da: "kendes ikke og er ikke brugt; resultaterne er summer af rækker, så den står kun i jeres fil",
  en: "not known and not used; the results are sums of rows, so that it stands in your file only",
});

/** The factor of a column in thousands or millions. */
const FACTORS: Readonly<Record<number, Text>> = frozen({
  3: { da: "tallene er ganget med 1.000", en: "numbers times 1,000" },
  6: { da: "tallene er ganget med 1.000.000", en: "numbers times 1,000,000" },
});

const ROW_TOTAL: Text = frozen({
  da: "linjens sum; udeladt og kun holdt op mod månederne",
  en: "the line's sum; left out, and only held against the months",
});

const dayRead = (word: string): Text => ({
  da: `„${word}“ er læst som „pr. døgn“`,
  en: `“${word}” was read as “per day” (døgn)`,
});

/** What a column was taken for, with what its heading says besides. */
export const columnAs = (column: KindColumn, heading: Heading): Text => {
  if (column.isRowTotal === true) return ROW_TOTAL;
  const { year, level, power } = heading;
  const price = column.repeats === undefined ? (level ?? year) : undefined;
  const name = columnName(column, heading);
  const word = dayWordIn(heading.text, column);
  const day = word === undefined ? undefined : dayRead(word);
  const parts = [name, ...(price === undefined ? [] : [inBothLanguages(String(price))]), FACTORS[power], day];
  return joined(
    parts.filter((part) => part !== undefined),
    ", ",
  );
};

export const LEFT_OUT: Readonly<Record<LeftOutWhy, Text>> = frozen({
  above: { da: "tekst over overskrifterne", en: "text above the headings" },
  empty: { da: "tom række", en: "empty row" },
  total: { da: "række med en sum", en: "row of a total" },
  "headings-again": { da: "overskrifterne igen", en: "the headings again" },
  remark: { da: "bemærkning", en: "remark" },
  area: {
    da: "et større område eller en gruppe af kommuner, hvis tal er summer af kommunernes; lægges aldrig til dem",
    en: "a larger area or a group of municipalities, whose figures are sums of the municipalities'; never added to them",
  },
  "other-unit": {
    da: "den samme linje i en anden enhed; filen har den også i alt i kr., som er det beløb, der er brugt",
    en: "the same line in another unit; the file has it as a total in DKK too, which is the amount used",
  },
  example: { da: "skabelonens eksempel", en: "the template's example" },
});

export const OTHER_SHEETS: Readonly<Record<LeftOutSheet["why"], Text>> = frozen({
  hidden: { da: "arket er skjult", en: "the sheet is hidden" },
  "hidden-table": {
    da: "arket er skjult og er ikke læst, selv om det har en sådan tabel",
    en: "the sheet is hidden and was not read, though it holds such a table",
  },
  other: { da: "arket har ingen sådan tabel", en: "the sheet holds no such table" },
});

export const NOTES: Readonly<Record<ReadNote["kind"], Text>> = frozen({
  "hidden-row": { da: "rækken er skjult i filen og er læst", en: "the row is hidden in the file and was read" },
  "hidden-column": {
    da: "kolonnen er skjult i filen og er læst",
    en: "the column is hidden in the file and was read",
  },
  shortened: {
    da: "formlens tal har flere end 12 decimaler og er læst med 12",
    en: "the formula's number has more than 12 decimals and was read with 12",
  },
  merged: {
    da: "cellen er flettet; den første celles indhold gælder",
    en: "the cell is merged; the first cell's content holds",
  },
  "minus-behind": {
    da: "minus bag tallet er læst som minus foran",
    en: "a minus behind the number was read as one in front",
  },
  "day-word": { da: "er læst som „pr. døgn“", en: "was read as “per day” (døgn)" },
});

export const NUMBERS: Readonly<Record<NumberStyle, Text>> = frozen({
  danish: {
    da: "Tal er læst på dansk: „2.347“ er 2347, og „2,5“ er to en halv.",
    en: "Numbers were read as Danish: “2.347” is 2347, and “2,5” is two and a half.",
  },
  english: {
    da: "Tal er læst på engelsk: „2,347“ er 2347, og „2.5“ er to en halv.",
    en: "Numbers were read as English: “2,347” is 2347, and “2.5” is two and a half.",
  },
});
