import { table } from "arquero";
import { toDecimal } from "../numbers/exact.ts";
import { cellNumber, isNumberColumn } from "../reports/cellNumber.ts";
import { besideCodes, codeIn } from "../reports/codes.ts";
import { knownKeys, knownLanguage, oneOf, yesOrNo } from "../reports/given.ts";
import { isBilingual } from "../reports/plainText.ts";
import type { Cell, Column, Sheet } from "../reports/sheet.ts";
import { sheetTexts } from "../reports/sheetTexts.ts";
import type { Language } from "../words.ts";
import { headingNames, keyNames } from "./keyNames.ts";
import type { Table } from "./table.ts";

const NAMES = ["keys", "headings"] as const;
const NUMBERS = ["float", "decimal"] as const;

/** How a sheet becomes a table. */
export interface TableOptions {
  /** What columns are called: by the keys of {@link words}, as `currentBackRegulation`, or by their headings; by default `keys`. */
  readonly names?: (typeof NAMES)[number];
  /** The language of texts and headings; by default Danish. */
  readonly language?: Language;
  /** Numbers as floats, to be sorted, plotted and summed as such; or `Decimal`s with every digit. By default `float`. */
  readonly numbers?: (typeof NUMBERS)[number];
  /** Whether rows of totals come along, which would be counted twice in a sum; by default not. */
  readonly totals?: boolean;
}

function checkedOptions(options: TableOptions): Required<TableOptions> {
  knownKeys(options, ["names", "language", "numbers", "totals"], "options");
  const { names = "keys", language = "da", numbers = "float", totals = false } = options;
  return {
    names: oneOf(names, NAMES, "options.names"),
    language: knownLanguage(language),
    numbers: oneOf(numbers, NUMBERS, "options.numbers"),
    totals: yesOrNo(totals, "options.totals"),
  };
}

function cellValue(cell: Cell, column: Column, { numbers, language }: Required<TableOptions>, path: string): unknown {
  if (cell === null) return null;
  if (isBilingual(cell)) return cell[language];
  if (!isNumberColumn(column)) return typeof cell === "bigint" ? Number(cell) : cell;
  const value = toDecimal(cellNumber(cell, column.unit, path));
  return numbers === "decimal" ? value : value.toNumber();
}

/**
 * A sheet as an arquero table, to be filtered, joined and plotted at once.
 *
 * Amounts and rates become the nearest floats, good for pictures and sorting; sums that must be right to the øre are
 * taken by the library, or from `numbers: "decimal"` with `Decimal.plus`, never with arquero's `op.sum`, which makes
 * floats of `Decimal`s. Rates are shares of 1, dates ISO text, texts in one language, empty cells `null`. Rows of totals
 * are left out unless asked for. Where words stand for a code, as in `verdict`, the code follows in a column of its own,
 * `verdict_code`, which is the same in every language: filter by it. Throws as {@link asText} does for a sheet that does not fit its columns.
 *
 * @example
 * ```ts
 * import { distribute, distributeSheet } from "rammetakst";
 * import { toTable } from "rammetakst/tables";
 * const keys = [{ id: 461, key: 2 }, { id: 479, key: 1 }];
 * const shares = toTable(distributeSheet(distribute(300, keys)));
 * shares.columnNames(); // => ["municipalityCode", "municipality", "key", "quota", "share"]
 * shares.array("share"); // => [200, 100]
 * shares.filter((row: { share: number }) => row.share > 150).get("municipality"); // => "Odense"
 * ```
 */
export function toTable(sheet: Sheet, options: TableOptions = {}): Table {
  const how = checkedOptions(options);
  const { columns } = sheetTexts(sheet, how.language, "machine", "");
  const names = how.names === "keys" ? keyNames(columns, how.language) : headingNames(columns, how.language);
  const rows = how.totals ? sheet.rows : sheet.rows.slice(0, sheet.rows.length - (sheet.totalRows ?? 0));
  const valuesAt = (i: number) =>
    rows.map((row, j) => cellValue(row[i] ?? null, columns[i] as Column, how, `rows[${j}][${i}]`));
  const codesAt = (i: number) => rows.map((row) => codeIn(row[i] ?? null));
  const values = besideCodes(columns, valuesAt, codesAt);
  return table(names.map((name, i) => [name, values[i]])) as unknown as Table;
}
