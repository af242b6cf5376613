import type { Failure } from "../../errors.ts";
import { SPENDING } from "../../generated/tables.ts";
import type { SpendingRow } from "../../spending/accounts/row.ts";
import { checkSpending } from "../../spending/accounts/spendingData.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { ofMunicipalities } from "../kinds/areas.ts";
import { leavingOut } from "../kinds/leavingOut.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { readKind } from "../kinds/readKind.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { withAccountColumnsTold } from "./accountColumns.ts";
import { entryFault } from "./entryFault.ts";
import { withOtherUnitsTold, withoutOtherUnits } from "./otherUnits.ts";
import { isSum, spendingFaults } from "./spendingFaults.ts";
import { type Entry, entriesOf, type SpendingTableRow, type SpendingValues, spendingRowOf } from "./spendingRows.ts";

/** An amount that the file says is not available. */
export interface MissingAmount {
  /** The municipality's code. */
  readonly payer: number;
  readonly year: number;
  readonly area: string;
  readonly function?: string;
  readonly row: SpendingTableRow;
}

/** Account rows read from the tables of a file. */
export interface SpendingTablesRead extends TableRead<SpendingValues> {
  /** The rows that can be used, as `spendingData` takes them; amounts in kr. */
  readonly spending: readonly SpendingRow[];
  /** The rows of the file that they stand in, in the same order. */
  readonly spendingRows: readonly SpendingTableRow[];
  /** The amounts that are not available: they are in no sum and never 0. */
  readonly missing: readonly MissingAmount[];
}

/** An entry whose amount is there, as the library takes it. */
interface Usable {
  readonly entry: Entry;
  readonly spending: SpendingRow;
}

const usableOf = (entries: readonly Entry[]): Usable[] =>
  entries.flatMap((entry) =>
    entry.amount === "missing" ? [] : [{ entry, spending: spendingRowOf(entry, entry.amount) }],
  );

/** Columns of the library's fields that are called otherwise in a file. */
const COLUMNS: Readonly<Record<string, string>> = { priceLevel: "prices" };

/** What the library refuses of rows, in their cells. */
function refused(read: TableRead<SpendingValues>, usable: readonly Usable[]): TableFault[] {
  if (usable.length === 0) return [];
  return checkSpending(usable.map(({ spending }) => spending)).flatMap((failure: Failure): TableFault[] => {
    const [, at, field = ""] = /^rows\[(\d+)\]\.(\w+)/.exec(failure.path) ?? [];
    const entry = usable[Number(at)]?.entry;
    if (entry === undefined) return [];
    const key = field === "amount" || field === "year" ? (entry.key === "amounts" ? "amounts" : field) : field;
    const fault = notUsable(read, entry.row, [COLUMNS[key] ?? key], failure);
    return [key === entry.key ? entryFault(read, entry, fault) : fault];
  });
}

/** Rows of all functions together, which are sums, left out. */
const withoutSums = (read: TableRead<SpendingValues>): TableRead<SpendingValues> =>
  leavingOut(read, read.rows.filter(isSum), "total", ({ values }) => values.function ?? "");

/**
 * The account rows in the tables of a file, as StatBank gives them or as an office keeps them, with everything that is wrong told
 * by cell: headings such as `OMRÅDE`, `FUNK1`, `TID`, `PRISENHED`, `INDHOLD`, or `Kommune`, `Funktion` and a column for each year.
 *
 * Amounts are taken to kr. by the unit that the column of prices or a heading says. Two points mean that an amount is not
 * available: it is in `missing`, in no sum, and never 0; a dash is 0. Rows of a region, the country or all functions are sums
 * and in `leftOut`, and so are rows per inhabitant of lines that the file has as totals too;
 * alone they are an error. Functions of 5.28 are of children, those of 5.38 of adults, unless a column says otherwise. Without a
 * column that says so, amounts are of the accounts. Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { readSpending, readTables } from "rammetakst/files";
 * const file = "OMRÅDE;FUNK1;PRISENHED;TID;INDHOLD\n482 Langeland;5.28.22 Plejefamilier;Løbende priser (1.000 kr.);2022;13152\n" +
 *   "492 Ærø;53845;Løbende priser (1.000 kr.);2022;..\n083 Region Syddanmark;52822;Løbende priser (1.000 kr.);2022;1061113\n";
 * const { spending, missing, leftOut } = readSpending(await readTables(file));
 * spending.map(({ payer, area, amount }) => [payer, area, Number(amount)]); // => [[482, "children", 13152000]]
 * [missing[0]?.payer, leftOut[0]?.why]; // => [492, "area"]
 * ```
 */
export function readSpending(tables: readonly GivenTable[]): SpendingTablesRead {
  const read = withOtherUnitsTold(
    withoutOtherUnits(withoutSums(ofMunicipalities(readKind(tables, SPENDING), ({ payer }) => payer))),
  );
  const checked = withFaults(read, spendingFaults(read));
  const sound = checked.rows.filter(({ hasError }) => !hasError).flatMap(entriesOf);
  const whole = withFaults(checked, refused(checked, usableOf(sound)));
  const entries = whole.rows.filter(({ hasError }) => !hasError).flatMap(entriesOf);
  const usable = usableOf(entries);
  return {
    ...whole,
    faults: entries.length > 0 ? whole.faults : withAccountColumnsTold(whole.faults, tables),
    spending: usable.map(({ spending }) => spending),
    spendingRows: usable.map(({ entry: { row } }) => row),
    missing: entries.flatMap(({ amount, payer, year, area = "", function: name, row }) =>
      amount === "missing" ? [{ payer, year, area, row, ...(name === undefined ? {} : { function: name }) }] : [],
    ),
  };
}
