import { groupsOf } from "../../groups.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import { columnLetters } from "../place.ts";
import * as say from "./readingWords.ts";
import type { LeftOutRow, ReadNote, TableRead } from "./tableRead.ts";

/** What a line tells of, as it is called and for programs to branch on. */
const SORTS = {
  "column-read": say.COLUMN_READ,
  "column-kept": say.COLUMN_KEPT,
  "row-left-out": say.ROW_LEFT_OUT,
  "sheet-left-out": say.SHEET_LEFT_OUT,
  noted: say.NOTED,
} as const;

interface Line {
  readonly sort: keyof typeof SORTS;
  readonly sheet: string;
  readonly place: string;
  readonly found: string;
  readonly readAs: Text;
}

/** More rows of one sort than this are told as a number, with the first and the last. */
const MOST_LISTED = 20;

const columnLines = ({ columns }: TableRead<unknown>): Line[] =>
  columns.map(({ sheet, index, heading, column }) => ({
    sort: "column-read",
    sheet,
    place: columnLetters(index),
    found: heading.text,
    readAs: say.columnAs(column, heading),
  }));

/** Kinds whose results are sums of rows, so that no column can stand beside them. */
const SUMMED: ReadonlySet<string> = new Set(["spending"]);

function ownLines({ kind, own }: TableRead<unknown>): Line[] {
  const readAs = SUMMED.has(kind.id) ? say.NOT_KEPT : say.KEPT;
  return own.map(({ heading }) => ({ sort: "column-kept", sheet: "", place: "", found: heading, readAs }));
}

const leftOutLine = ({ sheet, row, why, found }: LeftOutRow): Line => ({
  sort: "row-left-out",
  sheet,
  place: String(row),
  found,
  readAs: say.LEFT_OUT[why],
});

const sheetLines = ({ otherSheets }: TableRead<unknown>): Line[] =>
  otherSheets.map(({ sheet, why }) => ({
    sort: "sheet-left-out",
    sheet,
    place: "",
    found: sheet,
    readAs: say.OTHER_SHEETS[why],
  }));

/** The order in which notes are told. */
const NOTED = ["hidden-column", "hidden-row", "shortened", "merged", "minus-behind", "day-word"] as const;
/** A word of a unit stands in nearly every row: it is told once. */
const TOLD_ONCE: ReadNote["kind"] = "day-word";

const noteLine = ({ sheet, kind, found = "" }: ReadNote, place: string): Line => ({
  sort: "noted",
  sheet,
  place,
  found,
  readAs: say.NOTES[kind],
});

/** Notes of one sort: each with its place, or many in one line with the first, the last and how many. */
function linesOf(same: readonly ReadNote[]): Line[] {
  const placeOf = ({ cell, row }: ReadNote) => cell ?? String(row);
  const [first, last] = [same[0], same.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isOnce = first.kind === TOLD_ONCE;
  if (same.length <= (isOnce ? 1 : MOST_LISTED)) return same.map((note) => noteLine(note, placeOf(note)));
  const { found: _, ...ofAll } = first;
  return [noteLine(isOnce ? first : ofAll, `${placeOf(first)} … ${placeOf(last)} (${same.length})`)];
}

/** What was read as it stands, by sort; many of one sort in one line, and of a word by its sheet. */
function noteLines({ notes }: TableRead<unknown>): Line[] {
  return NOTED.flatMap((kind) => {
    const same = notes.filter((note) => note.kind === kind);
    const words = groupsOf(same, ({ sheet, found }) => (kind === TOLD_ONCE ? `${found} ${sheet}` : ""));
    return [...words.values()].flatMap(linesOf);
  });
}

/** How a file was read, as a table: what each column was taken for, what is kept, what was left out and why. */
export function readingSheet(read: TableRead<unknown>): Sheet {
  const lines = [
    ...columnLines(read),
    ...ownLines(read),
    ...read.leftOut.map(leftOutLine),
    ...sheetLines(read),
    ...noteLines(read),
  ];
  return tableOf(
    say.READING,
    lines,
    [
      { heading: say.SORT, unit: "text", cell: ({ sort }) => SORTS[sort], code: ({ sort }) => sort },
      { heading: say.SHEET, unit: "text", cell: ({ sheet }) => sheet },
      { heading: say.PLACE, unit: "text", cell: ({ place }) => place },
      { heading: say.FOUND, unit: "text", cell: ({ found }) => found },
      { heading: say.READ_AS, unit: "text", cell: ({ readAs }) => readAs },
    ],
    { notes: [say.NUMBERS[read.numbers]] },
  );
}
