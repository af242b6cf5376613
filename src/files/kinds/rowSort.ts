import type { GivenCell, GivenRow } from "../cell.ts";
import { isEmpty, plainText } from "../cells/cellText.ts";
import { headingKey } from "../headingKey.ts";
import type { AssignedColumn } from "./assigned.ts";

/** Why a row of a table is no row of data. */
export type LeftOutWhy = "above" | "empty" | "total" | "headings-again" | "remark" | "example" | "area";

/** Words that no offer is called by, and words that one may be called by. */
const TOTAL = /^(?:i ?alt|sub-?total|mellemsum|hovedtotal|grand total|total|sum)(?![\p{L}\p{N}])/iu;
const MAYBE_TOTAL = /^(?:total(?:t|er|en)|summer|samlet|gennemsnit|in all|average)(?![\p{L}\p{N}])/iu;
/** A line that sums others calls itself so where a kind of line is named, or at the end of a name. */
const IN_ALL = /(?:^|\s)i ?alt$/iu;
/** How a template marks the row that shows how to write. */
const EXAMPLE = /^(?:eksempel|example)\b.*(?:slet|delete)/i;

/** The cells that hold something. */
const filled = (cells: readonly (GivenCell | null)[]): GivenCell[] =>
  cells.flatMap((cell) => (cell === null || isEmpty(cell) ? [] : [cell]));

/** How many of the needed columns are filled. */
function needed(cells: readonly (GivenCell | null)[], known: readonly AssignedColumn[]) {
  const all = known.filter(({ column }) => column.isRequired === true);
  return { all: all.length, filled: all.filter(({ index }) => !isEmpty(cells[index])).length };
}

function isHeadingsAgain(cells: readonly (GivenCell | null)[], known: readonly AssignedColumn[]): boolean {
  const same = known.filter(({ index, heading }) => headingKey(plainText(cells[index])) === headingKey(heading.text));
  return same.length > 1 && same.length * 2 > known.length;
}

/** Whether the cell that says what kind of line a row is says that it is a sum. */
function namesSum(cells: readonly (GivenCell | null)[], known: readonly AssignedColumn[]): boolean {
  const kinds = known.filter(({ column }) => column.form === "choice").map(({ index }) => plainText(cells[index]));
  return kinds.some((kind) => TOTAL.test(kind) || IN_ALL.test(kind));
}

/** Why a row below the headings is no row of data, or nothing where it is one. */
export function leftOutWhy({ cells }: GivenRow, known: readonly AssignedColumn[]): LeftOutWhy | undefined {
  const inUse = filled(cells);
  const [first] = inUse;
  if (first === undefined) return "empty";
  const text = plainText(first);
  if (EXAMPLE.test(text)) return "example";
  const required = needed(cells, known);
  const isThin = required.filled < required.all && required.filled * 2 <= required.all;
  if (TOTAL.test(text) || (MAYBE_TOTAL.test(text) && isThin)) return "total";
  if (IN_ALL.test(text) && required.filled < required.all) return "total";
  if (namesSum(cells, known)) return "total";
  if (isHeadingsAgain(cells, known)) return "headings-again";
  if (inUse.length === 1 && first.kind === "text" && required.all > 1 && isThin) return "remark";
  return undefined;
}
