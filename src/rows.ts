export { type ColumnNames, columnsOf, fromTable } from "./tables/fromTable.ts";
export { type SheetOfOptions, sheetOf } from "./tables/sheetOf.ts";
export type { TableLike } from "./tables/table.ts";
