export { asXlsx, type Sheets } from "./files/asXlsx.ts";
export type { CellPlace, GivenCell, GivenRow, GivenTable, TextForm } from "./files/cell.ts";
export { readTables } from "./files/readTables.ts";
