import { BYTE_ORDER_MARK } from "../characters.ts";
import { fail, isDate, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { isEmptyCell } from "../given/emptyCell.ts";
import { isPlain } from "../isRecord.ts";
import { allNames, columnCalled } from "./columnNames.ts";
import { dateOf } from "./dateOf.ts";
import { nested, partsOf, refuseCollisions } from "./nested.ts";
import { isTableLike, type TableLike } from "./table.ts";
import * as say from "./words.ts";

/** The columns of a table by the names that the library reads: `{ payer: "Kommune", amount: "Beløb" }`. */
export type ColumnNames<K extends string> = Readonly<Record<K, string>>;

/** What a dotted name leads into: `operator` of `operator.municipality`. */
type FirstPart<K extends string> = K extends `${infer First}.${string}` ? First : K;

/** Rows that fit wherever rows are asked for; what they hold is checked there. */
type RowsOf<K extends string> = string extends K ? never[] : { readonly [Name in FirstPart<K>]: never }[];

function cellOf(value: unknown, path: string): unknown {
  return isDate(value) ? dateOf(value, path) : value;
}

function refuseNoColumn(found: string, names: readonly string[], path: string): never {
  const near = nearest(found, names);
  return fail({
    kind: "unknown-name",
    path,
    found,
    allowed: say.aColumn(names.join(", ")),
    remedy: near === undefined ? say.WRITE_NAME : didYouMean(near),
  });
}

function checkedTable(table: TableLike): TableLike {
  if (isTableLike(table)) return table;
  return fail({ kind: table === undefined ? "missing" : "malformed", path: "table", found: table, ...say.notTable });
}

/** Behind the mark a reader that leaves it there does not see the quote that opens a heading, and splits it at commas. */
function refuseQuoteBehindMark(found: string): never {
  return fail({ kind: "malformed", path: "table", found, ...say.byteOrderMark });
}

/** The table's columns by the names that the library reads; each is asked for by text. */
function namesGiven(names: unknown): Readonly<Record<string, string>> {
  const isRecord = isPlain(names);
  const [wrong, column] = isRecord ? (Object.entries(names).find(([, each]) => typeof each !== "string") ?? []) : [];
  if (isRecord && wrong === undefined) return names as Readonly<Record<string, string>>;
  return fail({
    kind: "malformed",
    path: wrong === undefined ? "names" : `names.${wrong}`,
    found: wrong === undefined ? names : column,
    ...say.notText,
  });
}

/** A table's columns; readers such as arquero leave a file's byte order mark on the first, where it is no part of the name. */
function namesOf(table: TableLike): readonly string[] {
  const names = table.columnNames();
  const [first = ""] = names;
  return first.startsWith(`${BYTE_ORDER_MARK}"`) ? refuseQuoteBehindMark(first) : names;
}

/**
 * The columns of a table under the names that the library reads, for tables of many rows, such as account tables.
 *
 * `names` gives the table's column for each name; without it every column keeps its own. Rows that were filtered away
 * are not there, and an order is kept. Dates become ISO text. A byte order mark that a reader left on the first
 * heading is no part of its name. Throws `unknown-name` for a column that is not there, `malformed` for what is no table,
 * and for a date with a time of day.
 *
 * @example
 * ```ts
 * import { table } from "arquero";
 * import { spendingData } from "rammetakst";
 * import { columnsOf } from "rammetakst/tables";
 * const accounts = table({ Kommune: ["Odense"], payer: ["x"], år: [2024], beløb: [1200.5], område: ["adults"], art: ["accounts"], niveau: [2024] });
 * const names = { payer: "Kommune", year: "år", amount: "beløb", area: "område", account: "art", priceLevel: "niveau" };
 * spendingData(columnsOf(accounts, names)).payers[0]?.code; // => 461
 * ```
 */
export function columnsOf<K extends string>(
  table: TableLike,
  names?: ColumnNames<K>,
): { readonly [Name in K]: ArrayLike<never> } {
  const known = namesOf(checkedTable(table));
  const chosen = names === undefined ? allNames(table) : namesGiven(names);
  const columns = Object.entries(chosen).map(([name, column]) => {
    const own = columnCalled(column, known) ?? refuseNoColumn(column, Object.keys(allNames(table)), `names.${name}`);
    const values = table.array(own);
    const plain = Array.isArray(values) ? values.map((value, row) => cellOf(value, `${own}[${row}]`)) : values;
    return [name, plain];
  });
  return Object.fromEntries(columns) as { readonly [Name in K]: ArrayLike<never> };
}

/**
 * The rows of a table as plain objects, as every function of the library takes lists of rows: keys of a distribution,
 * notices, account tables.
 *
 * `names` gives the table's column for each name; without it every column keeps its own. A dotted name leads into an
 * object, `operator.municipality`, or a list, `reasons.0.kind` (0 to 99), so that a table has a column for each value of
 * a notice; a heading that only holds a full stop, as `Beløb (kr.)`, stays as it is. A cell that is empty (`null` or "") is left
 * out of its row, an object whose cells are all empty too, so that what is needed there is asked for. Throws as
 * {@link columnsOf} does, and `duplicate` for names that one row cannot have: `a` and `a.b`, `a.0` and `a.b`.
 *
 * arquero's `fromCSV` makes the number 2.347 of the text `2.347` before anybody can refuse it: read Danish files with
 * `{ autoType: false }`, and amounts then with `parseAmount`.
 *
 * @example
 * ```ts
 * import { table } from "arquero";
 * import { agreementInForce, assessProposals, distribute } from "rammetakst";
 * import { fromTable } from "rammetakst/tables";
 * const keys = fromTable(table({ Kommune: ["Odense", "Nyborg"], Børn: [2, 1] }), { id: "Kommune", key: "Børn" });
 * distribute(300, keys).shares[0]?.share; // => 200
 *
 * const proposed = table({
 *   varsel: ["v1", "v2"],
 *   tilbud: ["Solgården", "Birk"],
 *   slags: ["municipality", "municipality"],
 *   kommune: ["Vejen", "Vejn"],
 *   enhed: ["day", "day"],
 *   nu: ["2347.50", "1900"],
 *   niveau: [2024, 2024],
 *   varslet: ["2476.85", "2000"],
 *   år: [2025, 2025],
 *   fra: ["2025-01-01", "2025-01-01"],
 * });
 * const notices = fromTable(proposed, {
 *   id: "varsel",
 *   offer: "tilbud",
 *   "operator.kind": "slags",
 *   "operator.municipality": "kommune",
 *   unit: "enhed",
 *   "current.amount": "nu",
 *   "current.priceLevel": "niveau",
 *   "proposed.amount": "varslet",
 *   "proposed.priceLevel": "år",
 *   effectiveFrom: "fra",
 * });
 * const round = assessProposals(notices, agreementInForce("syddanmark", "2025-01-01"));
 * round.assessments[0]?.verdict; // => "within-agreed"
 * round.failed[0]?.failure.path; // => "notices[1].operator.municipality"
 * ```
 */
export function fromTable<K extends string>(table: TableLike, names?: ColumnNames<K>): RowsOf<K> {
  const columns = Object.entries<ArrayLike<unknown>>(columnsOf(table, names));
  const keys = columns.map(([name]) => name);
  refuseCollisions(keys, names === undefined ? "table" : "names");
  const paths = keys.map(partsOf);
  return Array.from({ length: table.numRows() }, (_, row) => {
    const cells = columns.map(([, values], i) => [paths[i] ?? [], values[row]] as const);
    return nested(cells.filter(([, value]) => !isEmptyCell(value)));
  }) as unknown as RowsOf<K>;
}
