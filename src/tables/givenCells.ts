import { ResultDecimal } from "../decimal.ts";
import { fail, isDate } from "../errors.ts";
import { isEmptyCell } from "../given/emptyCell.ts";
import { firstDigits, shortDecimals } from "../numbers/exact.ts";
import { storedDecimal } from "../numbers/storedDecimal.ts";
import { cellText } from "../reports/cellText.ts";
import { isBilingual } from "../reports/plainText.ts";
import type { Cell, Column, ColumnUnit } from "../reports/sheet.ts";
import { dateOf } from "./dateOf.ts";
import type { GivenColumn } from "./givenRows.ts";
import * as say from "./words.ts";

type Kind = keyof typeof say.CELLS_OF;

/** What a value is as a cell; nothing for an empty one. */
function kindOf(value: unknown, path: string): Kind | undefined {
  if (isEmptyCell(value)) return undefined;
  if (typeof value === "number" || typeof value === "bigint") return "number";
  if (typeof value === "string" || typeof value === "boolean" || isBilingual(value)) return "text";
  if (isDate(value)) return "date";
  if (storedDecimal(value) !== undefined) return "number";
  return fail({ kind: "malformed", path, found: value, ...say.notCell });
}

/** The one kind of a column's values; nothing where all are empty, and an error that names the first of another kind. */
function kindIn({ name, values }: GivenColumn): Kind | undefined {
  let first: { readonly kind: Kind; readonly row: number } | undefined;
  for (let row = 0; row < values.length; row++) {
    const path = `rows[${row}].${name}`;
    const kind = kindOf(values[row], path);
    if (kind === undefined) continue;
    first ??= { kind, row };
    if (kind !== first.kind) {
      fail({ kind: "malformed", path, found: values[row], ...say.otherKind(first.kind, `rows[${first.row}]`, name) });
    }
  }
  return first?.kind;
}

const UNIT_OF = { number: "count", text: "text", date: "date" } as const satisfies Readonly<Record<Kind, ColumnUnit>>;

const isYear = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200;

/**
 * The unit of a column whose unit nobody stated: the one that its heading ends with as the library writes it, a year where
 * the heading is the word for it, and otherwise what its values are.
 */
export function unitOf(column: GivenColumn): ColumnUnit {
  const unit = UNIT_OF[kindIn(column) ?? "text"];
  if (unit !== "count") return unit;
  const { name, values } = column;
  if (say.YEAR.test(name) && Array.from(values).every((value) => isEmptyCell(value) || isYear(value))) return "year";
  return say.ENDS_IN_KRONER.test(name) ? "kr" : say.ENDS_IN_SHARE.test(name) ? "rate" : unit;
}

/** A float as the number that it stands for, its first 15 digits: what a notebook computed has more than are meant. */
function numberOf(value: number): Cell {
  if (!Number.isFinite(value) || shortDecimals(value) !== undefined) return value;
  return new ResultDecimal(firstDigits(value));
}

function cellOf(value: unknown, { unit }: Column, path: string): Cell {
  if (isEmptyCell(value)) return null;
  if (isDate(value)) return dateOf(value, path);
  if (unit === "year" && typeof value === "bigint") return Number(value);
  if (typeof value === "number" && unit !== "year" && unit !== "text") return numberOf(value);
  const isCopy = typeof value === "object" && !isBilingual(value);
  return (isCopy ? storedDecimal(value) : undefined) ?? (value as Cell);
}

/** The cells of a column, each fit for its unit; an error names the row and the column. */
export function cellsOf({ name, values }: GivenColumn, column: Column): readonly Cell[] {
  return Array.from(values, (value, row) => {
    const path = `rows[${row}].${name}`;
    const cell = cellOf(value, column, path);
    cellText(cell, { column, language: "da", style: "machine", path });
    return cell;
  });
}
