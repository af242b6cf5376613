import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { capital } from "../../words.ts";
import type { TableFault } from "./fault.ts";
import * as say from "./words.ts";

/** The order in which faults are looked at: what stops a row first. */
const RANK = { error: 0, question: 1, warning: 2 } as const;

/** Faults in the order in which they are looked at; those of one severity as they come. */
export const bySeverity = (faults: readonly TableFault[]): TableFault[] =>
  faults.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);

/** The heading of the column with the cells of each fault, from which a workbook leads to them. */
export const CELL_COLUMN = say.CELL;

/** What is wrong in a file, as a table: a row for each fault with its cell, what stands there, and what to write. */
export function faultSheet(faults: readonly TableFault[]): Sheet {
  const hasSheets = faults.some(({ sheet }) => sheet !== "");
  return tableOf(say.FAULTS, bySeverity(faults), [
    {
      heading: say.SEVERITY,
      unit: "text",
      cell: ({ severity }) => say.SEVERITIES[severity],
      code: ({ severity }) => severity,
    },
    ...(hasSheets ? [{ heading: say.SHEET, unit: "text" as const, cell: ({ sheet }: TableFault) => sheet }] : []),
    { heading: say.ROW, unit: "count", cell: ({ row }) => row },
    { heading: say.CELL, unit: "text", cell: ({ cells }) => cells.join(", ") },
    { heading: say.COLUMN, unit: "text", cell: ({ heading }) => heading },
    { heading: say.FOUND, unit: "text", cell: ({ found }) => found },
    { heading: say.WHAT, unit: "text", cell: ({ what }) => capital(what), code: ({ kind }) => kind },
    { heading: say.WRITE, unit: "text", cell: ({ write }) => capital(write) },
    { heading: say.SUGGESTIONS, unit: "text", cell: ({ suggestions }) => suggestions.join("; ") },
    { heading: say.ALLOWED, unit: "text", cell: ({ allowed }) => capital(allowed) },
  ]);
}
