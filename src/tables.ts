export { type ColumnNames, columnsOf, fromTable } from "./tables/fromTable.ts";
export { type SheetOfOptions, sheetOf } from "./tables/sheetOf.ts";
export type { Table, TableLike } from "./tables/table.ts";
export { type TableOptions, toTable } from "./tables/toTable.ts";
