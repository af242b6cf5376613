import Papa from "papaparse";
import { fail } from "../errors.ts";
import type { GivenCell, GivenTable, TextForm } from "./cell.ts";
import { decoded } from "./decoded.ts";
import { MOST_CELLS } from "./limits.ts";
import { placeOf } from "./place.ts";
import * as say from "./words.ts";

type Separator = TextForm["separator"];

/** In the order in which one is taken where several fit: a comma may stand in Danish numbers, a tab in no text. */
const SEPARATORS: readonly Separator[] = ["\t", ";", ","];
/** So many rows show what separates the columns. */
const ROWS_LOOKED_AT = 50;

/** How many columns a separator makes of most rows, and of how many of them; more rows alike speak for it. */
function widths(text: string, delimiter: Separator): { readonly columns: number; readonly alike: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_LOOKED_AT, skipEmptyLines: "greedy" });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns = 1, many = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { columns, alike: data.length === 0 ? 0 : many / data.length };
}

/** What separates the columns, by the content alone: the one that makes rows of one width, and more than one column. */
function separatorOf(text: string): Separator {
  const tried = SEPARATORS.map((separator) => ({ separator, ...widths(text, separator) }));
  const split = tried.filter(({ columns }) => columns > 1);
  const [best] = split.toSorted((a, b) => b.alike - a.alike);
  return best?.separator ?? ";";
}

function refuseQuote(row: number): never {
  return fail({
    kind: "malformed",
    path: "content",
    foundAs: say.openQuote(row),
    allowed: say.CLOSED_QUOTE,
    remedy: say.CORRECT_QUOTE,
  });
}

const isEmptyLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === "";

function cell(text: string, row: number, column: number): GivenCell | null {
  return text === "" ? null : { kind: "text", at: placeOf(row, column), text };
}

/** The table of a CSV file, every cell as text. */
export function readCsv(bytes: Uint8Array): GivenTable {
  const { text, encoding } = decoded(bytes);
  const separator = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const [quote] = errors.filter(({ type }) => type === "Quotes");
  if (quote !== undefined) refuseQuote((quote.row ?? 0) + 1);
  while (data.length > 0 && isEmptyLine(data.at(-1) ?? [])) data.pop();
  const size = data.reduce((sum, { length }) => sum + length, 0);
  if (size > MOST_CELLS) {
    fail({
      kind: "out-of-range",
      path: "content",
      foundAs: say.cellsFound(size),
      allowed: say.mostCells(MOST_CELLS),
      remedy: say.LESS_AT_A_TIME,
    });
  }
  const rows = data.map((cells, i) => ({
    row: i + 1,
    cells: isEmptyLine(cells) ? [] : cells.map((each, column) => cell(each, i + 1, column)),
  }));
  return { name: "", form: { kind: "csv", encoding, separator }, rows };
}
