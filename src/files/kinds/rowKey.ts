/** A row of a file as a key: its number, and the sheet that it stands in. */
export const rowKey = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${row} ${sheet}`;
