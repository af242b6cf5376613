import { fail } from "../errors.ts";
import { inBothLanguages, type Text } from "../words.ts";
import { listed } from "./given.ts";
import type { Cell, CodedText, Column, Sheet } from "./sheet.ts";
import * as say from "./words.ts";

/** Coded texts by the texts that nobody can change, such as those of verdicts: thousands of rows have the same few. */
const CODED = new WeakMap<object, Map<string, CodedText>>();

/** A text with the code that it stands for; without one it is the text alone, as that of a total. */
export function codedCell(cell: Cell, code: string | null): Cell {
  if (code === null || cell === null) return cell;
  const text = typeof cell === "string" ? inBothLanguages(cell) : (cell as Text);
  if (!Object.isFrozen(text)) return { da: text.da, en: text.en, code };
  const known = CODED.get(text) ?? new Map<string, CodedText>();
  CODED.set(text, known);
  const made = known.get(code) ?? Object.freeze({ da: text.da, en: text.en, code });
  known.set(code, made);
  return made;
}

const hasCode = (cell: Cell): cell is CodedText => typeof cell === "object" && cell !== null && "code" in cell;

/** The code that a cell's text stands for. */
export const codeIn = (cell: Cell): string | null => (hasCode(cell) ? cell.code : null);

/** Refuses a code that is no text, and one in a column that is not coded, where nobody would see it. */
export function checkCode(cell: Cell, { coded }: Column, path: string): void {
  if (!hasCode(cell)) return;
  if (coded !== true) fail({ kind: "unknown-key", path, found: "code", ...say.notCoded });
  if (typeof cell.code !== "string")
    fail({ kind: "malformed", path: `${path}.code`, found: cell.code, ...say.codeIsText });
}

/** The column of the codes of one, which is called as it is. */
function codeColumn({ coded: _, decimals: __, qualifier, ...column }: Column): Column {
  return { ...column, unit: "text", qualifier: say.codesOf(qualifier) };
}

/** Which columns of a sheet have their codes written beside them. */
export type HasCodes = (column: Column) => boolean;

/** Every column whose words stand for codes. */
const isCoded: HasCodes = ({ coded }) => coded === true;

/** The columns of verdicts. */
export const isVerdict: HasCodes = ({ coded, word }) => coded === true && word === "verdict";

/** The same for each column, with that of its codes behind it where it has any. */
export function besideCodes<T>(
  columns: readonly Column[],
  own: (at: number) => T,
  codes: (at: number) => T,
  hasCodes = isCoded,
): T[] {
  return columns.flatMap((column, at) => (hasCodes(column) ? [own(at), codes(at)] : [own(at)]));
}

/** The columns of a sheet, with those of codes. */
export function columnsWithCodes(columns: readonly Column[], hasCodes = isCoded): Column[] {
  const at = (i: number) => columns[i] as Column;
  return besideCodes(columns, at, (i) => codeColumn(at(i)), hasCodes);
}

/** A sheet with its codes in columns of their own, each behind the column of the words. */
export function withCodes(sheet: Sheet, prefix: string, hasCodes = isCoded): Sheet {
  const columns = listed(sheet.columns, `${prefix}columns`);
  if (!columns.some(hasCodes)) return sheet;
  const areCoded = columns.map((column) => hasCodes(column));
  const rows = listed(sheet.rows, `${prefix}rows`).map((row, i) => {
    const cells = Array.isArray(row) ? row : listed(row, `${prefix}rows[${i}]`);
    const beside: Cell[] = [];
    for (let j = 0; j < areCoded.length; j++) {
      const cell = cells[j] ?? null;
      beside.push(cell);
      if (areCoded[j]) beside.push(codeIn(cell));
    }
    return beside;
  });
  return { ...sheet, columns: columnsWithCodes(columns, hasCodes), rows };
}
