import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { columnLetters } from "../place.ts";
import * as say from "./words.ts";

interface Line {
  readonly topic: Text;
  readonly text: Text;
  /** The key of the sheet that has more of it. */
  readonly see: string | null;
}

/** Which of the file's columns were read, each by its letters and its heading as it stands there. */
function columnLines({ columns }: TableRead<unknown>): Line[] {
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const read = columns.filter((each) => each.sheet === sheet).toSorted((a, b) => a.index - b.index);
    const names = read.map(({ index, heading: { text } }) => `${columnLetters(index)} ${text}`);
    return { topic: say.COLUMNS_READ, text: say.columnsIn(sheet, names), see: "reading" };
  });
}

function sheetLine([key, sheet]: readonly [string, Sheet]): Line {
  const rows = sheet.rows.length - (sheet.totalRows ?? 0);
  return { topic: say.SHEET, text: say.sheetHolds(key, rows), see: key };
}

/**
 * The first sheet of what is written, for who gets the file alone: the sentences on what was found, the columns of the file
 * that were read, and every other sheet with what it holds. The name of a sheet carries its key, and a workbook leads there.
 */
function overviewSheet(
  says: readonly Text[],
  read: TableRead<unknown>,
  sheets: Readonly<Record<string, Sheet>>,
): Sheet {
  const lines = [
    ...says.map((text): Line => ({ topic: say.RESULT, text, see: null })),
    ...columnLines(read),
    ...Object.entries(sheets).map(sheetLine),
  ];
  const titleOf = (key: string | null) => (key === null ? null : (sheets[key]?.title ?? null));
  return tableOf(
    say.OVERVIEW,
    lines,
    [
      { heading: say.TOPIC, unit: "text", cell: ({ topic }) => topic },
      { heading: say.TOLD, unit: "text", cell: ({ text }) => text },
      {
        heading: say.SEE_SHEET,
        unit: "text",
        cell: ({ see }) => titleOf(see),
        code: ({ see }) => (titleOf(see) === null ? null : see),
      },
    ],
    { notes: [say.COLOURS] },
  );
}

/** The sheets of a result with an overview of them before. */
export function withOverview(
  says: readonly Text[],
  read: TableRead<unknown>,
  sheets: Readonly<Record<string, Sheet>>,
): Record<string, Sheet> {
  return { overview: overviewSheet(says, read, sheets), ...sheets };
}
