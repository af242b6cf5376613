/** A table of arquero: expressions are text. */
export interface Table {
  derive(columns: Readonly<Record<string, string>>): Table;
  groupby(...names: readonly string[]): Table;
  rollup(columns: Readonly<Record<string, string>>): Table;
  numRows(): number;
  get(name: string, row: number): unknown;
}

export function table(columns: Readonly<Record<string, Float64Array | Uint16Array>>): Table;

type Cell = number | string;

/** A spreadsheet without a face. */
export interface Spreadsheet {
  getSheetId(name: string): number | undefined;
  getSheetValues(sheet: number): readonly (readonly unknown[])[];
  setCellContents(at: { readonly sheet: number; readonly row: number; readonly col: number }, content: Cell): void;
  destroy(): void;
}

export const HyperFormula: {
  buildFromSheets(
    sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
    config: { readonly licenseKey: string; readonly maxRows: number },
  ): Spreadsheet;
};
