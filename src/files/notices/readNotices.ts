import { NOTICES } from "../../generated/tables.ts";
import type { Notice } from "../../proposals/notice/input.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { readKind } from "../kinds/readKind.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import { rowFaults } from "./checks.ts";
import { type NoticeValues, noticeOf, type SaidByHeadings } from "./noticeOf.ts";
import { whichService } from "./whichService.ts";
import * as say from "./words.ts";

/** Notices read from the tables of a file. */
export interface NoticesRead extends TableRead<NoticeValues> {
  /** The notices that can be assessed, in the order of the file. */
  readonly notices: readonly Notice[];
  /** The rows that they stand in, in the same order. */
  readonly noticeRows: readonly RowRead<NoticeValues>[];
}

/** What the headings of a sheet say of all its rows: the unit, and the years of the two tariffs. */
function saidBy({ columns }: TableRead<NoticeValues>, sheet: string): SaidByHeadings {
  const heading = (key: string) => columns.find((each) => each.sheet === sheet && each.column.key === key)?.heading;
  const [current, proposed] = [heading("current"), heading("proposed")];
  const unit = current?.unit ?? proposed?.unit;
  const currentLevel = current?.level ?? current?.year;
  const proposedLevel = proposed?.level ?? proposed?.year;
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(currentLevel === undefined ? {} : { currentLevel }),
    ...(proposedLevel === undefined ? {} : { proposedLevel }),
  };
}

/** Tells, once for a sheet, that neither headings nor rows say the years of the tariffs. */
function yearFaults(read: TableRead<NoticeValues>, rows: readonly RowRead<NoticeValues>[]): TableFault[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet): TableFault[] => {
    const { proposedLevel } = saidBy(read, sheet);
    const first = rows.find((row) => row.sheet === sheet && row.values.proposedLevel === undefined);
    if (proposedLevel !== undefined || first === undefined) return [];
    return [rowFault(read, first, ["proposed"], { ...say.NO_YEARS, kind: "which-year", severity: "warning" })];
  });
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
 *   "1;Solgården;Vejen Kommune;døgn;2.347,50;2.476,85;01-01-2025\n2;Lyng;Vejn Kommune;uge;650;685;01-01-2025\n";
 * const { notices, faults } = readNotices(await readTables(file));
 * notices[0]?.current.amount; // => 2347.5
 * faults.map(({ cells, suggestions }) => [cells[0], suggestions[0]]); // => [["C3", "Vejen Kommune"], ["D3", "time"]]
 * ```
 */
export function readNotices(tables: readonly GivenTable[]): NoticesRead {
  const read = readKind(tables, NOTICES);
  const checked = read.rows.map((row) => {
    const found = rowFaults(row, read, saidBy(read, row.sheet));
    const placed = found.map(({ keys, ...fault }) => rowFault(read, row, keys, fault));
    const hasError = row.hasError || found.some(({ severity }) => severity === "error");
    return { row: { ...row, hasError }, faults: placed };
  });
  const rows = checked.map(({ row }) => row);
  const noticeRows = rows.filter(({ hasError }) => !hasError);
  const own = [
    ...checked.flatMap(({ faults }) => faults),
    ...whichService(rows, read),
    ...yearFaults(read, noticeRows),
  ];
  return {
    ...read,
    rows,
    faults: [...read.faults, ...own].toSorted((a, b) => a.row - b.row),
    notices: noticeRows.map(({ values, sheet }) => noticeOf(values, saidBy(read, sheet))),
    noticeRows,
  };
}
