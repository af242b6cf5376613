import { NOTICES } from "../../generated/tables.ts";
import type { Notice } from "../../proposals/notice/input.ts";
import type { GivenTable } from "../cell.ts";
import { readKind } from "../kinds/readKind.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { rowFaults } from "./checks.ts";
import { isApart, saidBy, unitFaults, yearFaults } from "./headings.ts";
import { linkedFaults, linkedLevels } from "./linkedLevels.ts";
import { type NoticeValues, noticeOf } from "./noticeOf.ts";
import { whichService } from "./whichService.ts";

/** Notices read from the tables of a file. */
export interface NoticesRead extends TableRead<NoticeValues> {
  /** The notices that can be assessed, in the order of the file. */
  readonly notices: readonly Notice[];
  /** The rows that they stand in, in the same order. */
  readonly noticeRows: readonly RowRead<NoticeValues>[];
}

/**
 * The notices in the tables of a file, with everything that is wrong in it told by cell: a table of notices with Danish or
 * English headings in any order, such as `Tilbud`, `Driftsherre`, `Enhed`, `Takst 2024`, `Takst 2025` and `Ikrafttræden`.
 *
 * Amounts, rates and dates are read in the forms that people write; a text between two readings is asked about and not
 * guessed, and a misspelt municipality never becomes a private operator. `faults` has all faults of all rows; a row with
 * one of severity `error` is in `rows` and not among the `notices`. Rows of totals and empty rows are in `leftOut`,
 * columns that are not known in `own`. Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { readNotices, readTables } from "rammetakst/files";
 * const file = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n" +
 *   "1;Solgården;Vejen Kommune;døgn;2.347,50;2.476,85;01-01-2025\n2;Lyng;Vejn Kommune;døgm;650;685;01-01-2025\n";
 * const { notices, faults } = readNotices(await readTables(file));
 * notices[0]?.current.amount; // => 2347.5
 * faults.map(({ cells, suggestions }) => [cells[0], suggestions[0]]); // => [["C3", "Vejen Kommune"], ["D3", "døgn"]]
 * ```
 */
export function readNotices(tables: readonly GivenTable[]): NoticesRead {
  const read = readKind(tables, NOTICES);
  const found = read.rows.flatMap((row) =>
    rowFaults(row, read, saidBy(read, row)).map(({ keys, ...fault }) => rowFault(read, row, keys, fault)),
  );
  const checked = withFaults(read, [...unitFaults(read), ...found, ...whichService(read)]);
  const rows = checked.rows.map((row) => (isApart(read, row) ? { ...row, hasError: true } : row));
  const noticeRows = rows.filter(({ hasError }) => !hasError);
  const linked = linkedLevels(read, noticeRows);
  const said = (row: RowRead<NoticeValues>) => {
    const level = linked.get(row)?.level;
    return level === undefined ? saidBy(read, row) : { ...saidBy(read, row), currentLevel: level };
  };
  return {
    ...withFaults({ ...checked, rows }, [...yearFaults(read, noticeRows), ...linkedFaults(read, linked)]),
    notices: noticeRows.map((row) => noticeOf(row.values, said(row))),
    noticeRows,
  };
}
