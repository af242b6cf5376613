import { fail } from "../errors.ts";
import { inOneForm } from "../sameText.ts";
import { plainWhole } from "../wholeNumber.ts";
import { isEmptyCell } from "./emptyCell.ts";
import { plainText } from "./plainText.ts";
import * as say from "./words.ts";

const LONGEST_NAME = 200;

/** A name or number that a title can show. */
export function readRowId(id: unknown, path: string): string | number {
  if (typeof id === "string" && !isEmptyCell(id)) return plainText(inOneForm(id), path, LONGEST_NAME);
  const whole = plainWhole(id);
  if (typeof whole === "number" && Number.isFinite(whole)) return whole;
  return fail({ kind: isEmptyCell(id) ? "missing" : "malformed", path, found: id, ...say.NAME_OF_ROW });
}

/** A name for each row; nothing where none are given. They are copied: what is changed in them later changes no answer. */
export function readRowIds(ids: unknown, rows: number): readonly (string | number)[] | undefined {
  if (ids === undefined) return undefined;
  const length = typeof ids === "object" && ids !== null && "length" in ids ? ids.length : undefined;
  if (length !== rows) {
    fail({ kind: "malformed", path: "options.ids", found: length ?? ids, ...say.nameForEach(rows) });
  }
  return Array.from(ids as ArrayLike<unknown>, (id, row) => readRowId(id, `options.ids[${row}]`));
}
