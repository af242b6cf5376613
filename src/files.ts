export { type AssessedTables, assessTables } from "./files/assessed/assessTables.ts";
export { asXlsx, type Sheets, type XlsxOptions } from "./files/asXlsx.ts";
export type { CellPlace, GivenCell, GivenRow, GivenTable, TextForm } from "./files/cell.ts";
export { type CheckedTables, type CheckOptions, checkTables } from "./files/checked/checkTables.ts";
export type { CellFault, FaultKind, FaultSeverity, TableFault } from "./files/faults/fault.ts";
export { type NoticesRead, readNotices } from "./files/notices/readNotices.ts";
export type { TableOptions } from "./files/options.ts";
export type { Outcome } from "./files/outcome.ts";
export { readTables } from "./files/readTables.ts";
