import type { GivenTable } from "./cell.ts";
import { contentOf } from "./content.ts";
import { readCsv } from "./readCsv.ts";
import { readXlsx } from "./readXlsx.ts";

/**
 * The tables of a file, every cell as it is there with its place (`C7`): the sheets of a workbook (.xlsx), or the one table
 * of a CSV file. What the file is, its encoding (UTF-8 with or without its mark, UTF-16, Windows-1252) and what separates
 * its columns (`;`, `,` or tab) are found by the content alone.
 *
 * Nothing is empty in silence: an error cell, a formula whose value was not stored, and a merged cell say what they are.
 * Numbers of a workbook are taken to 15 significant digits, as spreadsheets do; text is not read as numbers or dates here.
 * Bounds: 100 MB, 1 GB unpacked, 10 million cells. The promise is rejected with `RuleError`: `malformed` for a file of
 * another kind, a damaged one and a quotation mark that is not closed; `out-of-range` beyond the bounds; `missing` where
 * nothing is given.
 *
 * @example
 * ```ts
 * import { readTables } from "rammetakst/files";
 * const [table] = await readTables("Tilbud;Takst 2025\nSolgården;2.347,50\n");
 * table?.form; // => { kind: "csv", encoding: "UTF-8", separator: ";" }
 * table?.rows[1]?.cells[1]; // => { kind: "text", at: "B2", text: "2.347,50" }
 * ```
 */
export async function readTables(content: Uint8Array | ArrayBuffer | string): Promise<readonly GivenTable[]> {
  const { kind, bytes } = contentOf(content);
  // Awaited here, so that an error shows this function and the caller.
  return kind === "xlsx" ? await readXlsx(bytes) : [readCsv(bytes)];
}
