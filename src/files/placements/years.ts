import type { TableFault } from "../faults/fault.ts";
import { checkYearAsked } from "../jobs/yearAsked.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { PlacementRow, PlacementTable } from "./rows.ts";
import * as say from "./words.ts";

/** The rows of one budget year. */
export interface YearRows {
  readonly year: number;
  readonly rows: readonly PlacementRow[];
}

const YEARLY: ReadonlySet<string> = new Set(["days", "months"]);

/** The year that the heading of a sheet's days states. */
function headedYear({ columns }: PlacementTable, sheet: string): number | undefined {
  return columns.find((each) => each.sheet === sheet && YEARLY.has(each.column.key))?.heading.year;
}

/** The rows by the year that they are budgeted for, as they or the heading of their days say; else as was asked. */
export function byYear(read: PlacementTable, asked: number | undefined) {
  const placed = read.rows.map((row) => ({ row, year: row.values.year ?? headedYear(read, row.sheet) ?? asked }));
  const years = [...new Set(placed.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  checkYearAsked(asked, years);
  const [without] = placed.filter(({ year }) => year === undefined);
  const fault = { ...say.NO_YEAR, kind: "which-year", severity: "error" } as const;
  const faults: TableFault[] = without === undefined ? [] : [rowFault(read, without.row, ["year", "days"], fault)];
  return {
    faults,
    years: years.map((year): YearRows => {
      return { year, rows: placed.filter((each) => each.year === year).map(({ row }) => row) };
    }),
  };
}
