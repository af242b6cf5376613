import type { WriteSheet } from "hucre/xlsx";
import { type Language, withCapital } from "../../words.ts";
import type { Kind } from "../kind.ts";
import { columnLetters, placeOf } from "../place.ts";
import { heightOf, linesIn } from "../workbook/rowHeights.ts";
import { ABOVE_NUMBERS, HEADING } from "../workbook/styles.ts";
import type { WrittenCell } from "../writtenCell.ts";
import { type TemplateColumn, templateColumns } from "./columns.ts";
import { exampleCell, exampleRows, formatOf } from "./example.ts";
import type { PlacedList } from "./listSheet.ts";
import * as say from "./words.ts";

type Cells = NonNullable<WriteSheet["cells"]>;
type CellStyle = NonNullable<NonNullable<ReturnType<Cells["get"]>>["style"]>;
type Validation = NonNullable<WriteSheet["dataValidations"]>[number];

/** So many rows are ready with their formats, and so many may be chosen in by lists. */
const READY_ROWS = 300;
const LIST_ROWS = 5000;
/** Widths in characters. */
const [NARROWEST, WIDEST] = [12, 34];
/** What spreadsheets take of a title and of a message. */
const [LONGEST_TITLE, LONGEST_MESSAGE] = [32, 255];

const EXAMPLE: CellStyle = {
  font: { name: "Calibri", size: 11, italic: true, color: { rgb: "595959" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
  alignment: { wrapText: true, vertical: "top" },
};

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** What the spreadsheet says where the heading of a column is chosen. */
function prompt({ column, heading }: TemplateColumn, i: number, language: Language): Validation {
  const place = placeOf(1, i);
  return {
    type: "custom",
    formula1: "TRUE",
    range: `${place}:${place}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: cut(heading, LONGEST_TITLE),
    inputMessage: cut(withCapital(column.says[language]), LONGEST_MESSAGE),
  };
}

/** A list to choose from below a heading; what is not in it is asked about, for other words may be as good. */
function choosing({ list, formula }: PlacedList, i: number, language: Language): Validation {
  const letters = columnLetters(i);
  return {
    type: "list",
    formula1: formula,
    range: `${letters}2:${letters}${LIST_ROWS}`,
    allowBlank: true,
    ...(list.isOpen
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: "warning",
          errorTitle: say.NOT_IN_LIST[language],
          errorMessage: say.CHOOSE[language],
        }),
  };
}

/** The first rows below the headings: how to write each column, marked so that they are not read. */
function examplesOf(kind: Kind, columns: readonly TemplateColumn[], language: Language): WrittenCell[][] {
  return exampleRows(kind).map((exampleOf) =>
    columns.map((each, i) =>
      i === 0 ? { value: say.EXAMPLE[language] } : exampleCell(each, language, exampleOf(each.column)),
    ),
  );
}

function styledCells(
  columns: readonly TemplateColumn[],
  examples: readonly (readonly WrittenCell[])[],
  language: Language,
): Cells {
  const cells: Cells = new Map();
  columns.forEach(({ column, heading }, i) => {
    const numFmt = formatOf(column, language);
    cells.set(`0,${i}`, { value: heading, style: numFmt === undefined ? HEADING : ABOVE_NUMBERS });
    for (const [row, example] of examples.entries()) {
      const { value = null, format } = example[i] ?? {};
      const style = { ...EXAMPLE, ...(format === undefined ? {} : { numFmt: format }) };
      cells.set(`${row + 1},${i}`, { value, style });
    }
    if (numFmt === undefined) return;
    for (let row = 1 + examples.length; row < READY_ROWS; row++)
      cells.set(`${row},${i}`, { value: null, style: { numFmt } });
  });
  return cells;
}

const textOf = ({ value }: WrittenCell): string => (typeof value === "string" ? value : "");

/** Wide enough for the longest word of the heading, and for most examples. */
function widthOf({ heading }: TemplateColumn, example: WrittenCell): number {
  const longest = Math.max(...heading.split(" ").map(({ length }) => length), textOf(example).length);
  return Math.min(Math.max(longest + 3, NARROWEST), WIDEST);
}

/** Heights of the rows whose text is wrapped, since not every spreadsheet finds them when it opens a file. */
function heights(
  columns: readonly TemplateColumn[],
  examples: readonly (readonly WrittenCell[])[],
  widths: readonly number[],
) {
  const texts = [columns.map(({ heading }) => heading), ...examples.map((example) => example.map(textOf))];
  const lines = texts.map((row) => Math.max(1, ...row.map((text, i) => linesIn(text, widths[i] ?? NARROWEST))));
  return new Map(lines.map((each, row) => [row, { height: heightOf(each) }] as const));
}

/** So many characters are readable across a page that lies; more are printed on several. */
const ACROSS = 200;

function printed(widths: readonly number[]): NonNullable<WriteSheet["pageSetup"]> {
  const across = widths.reduce((sum, each) => sum + each, 0);
  return {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: Math.ceil(across / ACROSS),
    fitToHeight: 0,
    printTitlesRow: "$1:$1",
  };
}

/** The sheet to fill in: headings that stay in sight, a row that shows how to write, formats, and lists to choose from. */
export function dataSheet(kind: Kind, name: string, lists: readonly PlacedList[], language: Language): WriteSheet {
  const columns = templateColumns(kind, language);
  const examples = examplesOf(kind, columns, language);
  const [example = []] = examples;
  const chosen = columns.flatMap(({ column }, i) => {
    const list = lists.find(({ keys }) => keys.includes(column.key));
    return list === undefined ? [] : [choosing(list, i, language)];
  });
  const widths = columns.map((each, i) => widthOf(each, example[i] ?? { value: null }));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [columns.map(({ heading }) => heading)],
    cells: styledCells(columns, examples, language),
    rowDefs: heights(columns, examples, widths),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: [...columns.map((each, i) => prompt(each, i, language)), ...chosen],
    pageSetup: printed(widths),
    headerFooter: { oddHeader: `&L${kind.title[language].replaceAll("&", "&&")}`, oddFooter: "&R&P/&N" },
  };
}
