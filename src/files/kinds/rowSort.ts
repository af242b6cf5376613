import type { GivenCell, GivenRow } from "../cell.ts";
import { isEmpty, plainText } from "../cells/cellText.ts";
import { headingKey } from "../headingKey.ts";
import type { AssignedColumn } from "./assigned.ts";

/** Why a row of a table is no row of data. */
export type LeftOutWhy = "above" | "empty" | "total" | "headings-again" | "remark" | "example" | "area" | "other-unit";

/** Words that no offer is called by, and words that one may be called by. */
const TOTAL = /^(?:i ?alt|sub-?total|mellemsum|hovedtotal|grand total|total|sum)(?![\p{L}\p{N}])/iu;
const WHOLE = /^(?:i ?alt|sub-?total|mellemsum|hovedtotal|grand total|total|sum)[:.]?$/iu;
const MAYBE_TOTAL =
  /^(?:(?:total(?:t|er|en)|summe[nr]|delsum|delresultat|samlet|sammenlagt|sammentælling|optælling|gennemsnit|gns|snit|i snit|middel|median|min|maks|max|difference|in all|average|mean)(?![\p{L}\p{N}])|[Σ∑])/iu;
/** What a row below a table begins with that says something of it. */
const NOTE =
  /^(?:\*|\d\)|(?:note[rn]?|bemærk(?:ning(?:er)?)?|anm(?:ærkning(?:er)?)?|kilde[r]?|obs|n\.?b|sources?|remarks?)(?![\p{L}\p{N}]))/iu;
/** What only a sum is computed by. */
const SUMS = /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i;
/** In a table in which so many columns are needed, a sum lacks two of them at least; a row that lacks one is not finished. */
const ENOUGH_NEEDED = 4;
const LEAST_LACKING = 2;
/** A line that sums others calls itself so where a kind of line is named, or at the end of a name. */
const IN_ALL = /(?:^|\s)i ?alt$/iu;
/** How a template marks the row that shows how to write. */
const EXAMPLE = /^(?:eksempel|example)\b.*(?:slet|delete)/i;

/** Whether a name in a row of data says that the row is itself a sum, wherever the word for one stands. */
export const isCalledTotal = (name: string): boolean =>
  [TOTAL, MAYBE_TOTAL, IN_ALL].some((words) => words.test(name.trim()));

/** The cells that hold something. */
const filled = (cells: readonly (GivenCell | null)[]): GivenCell[] =>
  cells.filter((cell): cell is GivenCell => !isEmpty(cell));

/** How many of the needed columns are filled. */
function needed(cells: readonly (GivenCell | null)[], known: readonly AssignedColumn[]) {
  const all = known.filter(({ column }) => column.isRequired === true);
  return { all: all.length, filled: all.filter(({ index }) => !isEmpty(cells[index])).length };
}

/** A row with no name that is filled by sums alone, or that names its sum elsewhere than first. */
function isSumOtherwise(inUse: readonly GivenCell[]): boolean {
  const texts = inUse.filter(({ kind }) => kind === "text").map((cell) => plainText(cell));
  const isSummed = texts.length === 0 && inUse.some(({ formula }) => formula !== undefined && SUMS.test(formula));
  return isSummed || texts.some((text) => TOTAL.test(text) || MAYBE_TOTAL.test(text));
}

/** A text alone, or one that says it is a note; a number alone is more likely a row that is not finished. */
function isRemark([first, ...others]: readonly GivenCell[]): boolean {
  const text = plainText(first);
  if (first?.kind !== "text" || !/\p{L}/u.test(text)) return false;
  return others.length === 0 || (NOTE.test(text) && others.every(({ kind }) => kind === "text"));
}

/** The keys of headings, each with its first word, which stands as it is in every text that has the key. */
const keys = new WeakMap<AssignedColumn["heading"], { readonly key: string; readonly word: string }>();

function keyOf(heading: AssignedColumn["heading"]) {
  const known = keys.get(heading);
  if (known !== undefined) return known;
  const key = headingKey(heading.text);
  const made = { key, word: key.split(" ", 1)[0] ?? "" };
  keys.set(heading, made);
  return made;
}

/** Whether a cell holds the heading of its column; most do not even hold the first word of it. */
function isHeading(cell: GivenCell | null | undefined, heading: AssignedColumn["heading"]): boolean {
  const { key, word } = keyOf(heading);
  const text = plainText(cell);
  return text.toLowerCase().includes(word) && headingKey(text) === key;
}

/** Whether most columns hold their own heading; given up once half of them do not, as in every row of data. */
function isHeadingsAgain(cells: readonly (GivenCell | null)[], known: readonly AssignedColumn[]): boolean {
  let same = 0;
  for (const [i, { index, heading }] of known.entries()) {
    if (isHeading(cells[index], heading)) same++;
    else if ((i + 1 - same) * 2 >= known.length) return false;
  }
  return same > 1;
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
  const isFull = required.all >= ENOUGH_NEEDED && required.all - required.filled < LEAST_LACKING;
  if (!isFull && (TOTAL.test(text) || inUse.some((cell) => WHOLE.test(plainText(cell))))) return "total";
  if (isThin && isSumOtherwise(inUse)) return "total";
  if (IN_ALL.test(text) && required.filled < required.all) return "total";
  if (namesSum(cells, known)) return "total";
  if (isHeadingsAgain(cells, known)) return "headings-again";
  if (required.all > 1 && isThin && isRemark(inUse)) return "remark";
  return undefined;
}
