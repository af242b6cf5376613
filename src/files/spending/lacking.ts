import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { SpendingLine } from "../../spending/line.ts";
import type { SpendingTablesRead } from "./readSpending.ts";
import { areaOf } from "./spendingRows.ts";
import * as say from "./words.ts";

/** Something that stands in the file and is in no sum; what of it cannot be told is absent. */
interface Hole {
  readonly kind: "missing" | "error";
  readonly payer: number | undefined;
  readonly area: string | undefined;
  readonly year: number | undefined;
}

/** A line of a table, and the years that its figures are of. */
interface Line {
  readonly line: SpendingLine;
  readonly years: readonly number[];
}

/** What no sum of a file has: amounts that are not available, and rows with errors. */
export function holesIn({ missing, rows }: SpendingTablesRead): Hole[] {
  const errors = rows.flatMap(({ hasError, values }): Hole[] => {
    if (!hasError) return [];
    const payer = values.payer?.kind === "municipality" ? values.payer.municipality : undefined;
    return [{ kind: "error", payer, area: areaOf(values), year: values.year }];
  });
  return [...missing.map(({ payer, area, year }): Hole => ({ kind: "missing", payer, area, year })), ...errors];
}

/** Whether a hole is in the figures of a line. One whose payer or area is not known is in those of all payers or areas alone. */
function isIn({ payer, area, year }: Hole, { line, years }: Line): boolean {
  return (
    (line.payerCode === null || line.payerCode === payer) &&
    (line.area === null || line.area === area) &&
    (year === undefined || years.includes(year))
  );
}

/** A table of spending with a column that says how much each row lacks, where any does; `lines` are what its rows are of. */
export function withLacking(sheet: Sheet, lines: readonly Line[], holes: readonly Hole[]): Sheet {
  const lacking = lines.map((line) => {
    const own = holes.filter((hole) => isIn(hole, line));
    const errors = own.filter(({ kind }) => kind === "error").length;
    return own.length === 0 ? null : say.lacks(own.length - errors, errors);
  });
  if (lacking.every((each) => each === null)) return sheet;
  const { title, columns, totalRows = 0, notes = [] } = sheet;
  const rows = sheet.rows.map((cells, i) => ({ cells, lacks: lacking[i] ?? null }));
  const body = rows.length - totalRows;
  const shown = columns.map((column, i) => ({
    ...column,
    cell: ({ cells }: (typeof rows)[number]) => cells[i] ?? null,
  }));
  return tableOf(
    title,
    rows.slice(0, body),
    [...shown, { heading: say.LACKING, unit: "text", cell: ({ lacks }) => lacks }],
    { totals: rows.slice(body), notes: [...notes, say.LACKING_SAYS] },
  );
}
