import readExcelFile from "read-excel-file/node";

interface ReadSheet {
  readonly data: readonly (readonly unknown[])[];
}

/** The rows of a sheet of a workbook, counted from 1, as another library reads them. */
export async function readBy(file: Uint8Array, sheet: number): Promise<ReadSheet["data"]> {
  const sheets = (await readExcelFile(Buffer.from(file))) as unknown as readonly ReadSheet[];
  return sheets[sheet - 1]?.data ?? [];
}
