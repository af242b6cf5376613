import { functionCode } from "../../spending/functionCode.ts";
import type { TableFault } from "../faults/fault.ts";
import { unitTextOf } from "../kinds/heading.ts";
import { headingFault } from "../kinds/headingFault.ts";
import { leavingOut } from "../kinds/leavingOut.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { type NotKrInAll, notKrInAllIn, pricesIn } from "./pricesIn.ts";
import { areaOf, type SpendingTableRow, type SpendingValues } from "./spendingRows.ts";
import * as say from "./words.ts";

type Read = TableRead<SpendingValues>;

const kindOf = ({ kind }: NotKrInAll) => (kind === "currency" ? "other-currency" : "not-in-all");

/** What a row is of, whatever it is stated in. */
const lineOf = ({ values }: SpendingTableRow): string => {
  const { payer, year, function: name = "", account, operatorKind } = values;
  return JSON.stringify([payer, year, functionCode(name), areaOf(values), account, operatorKind]);
};

const isInOtherUnit = ({ values }: SpendingTableRow): boolean => pricesIn(values.prices).notKrInAll !== undefined;

/** Rows of a line whose kroner in all stand in the file as well: the same amounts stated otherwise, left out and told. */
export function withoutOtherUnits(read: Read): Read {
  const others = read.rows.filter(isInOtherUnit);
  if (others.length === 0) return read;
  const inAll = new Set(read.rows.flatMap((row) => (isInOtherUnit(row) ? [] : [lineOf(row)])));
  const same = others.filter((row) => inAll.has(lineOf(row)));
  return leavingOut(read, same, "other-unit", ({ values }) => values.prices ?? "");
}

/** Headings of amounts that are no kroner in all, each told once, in the heading; no row below one can be used. */
function inHeadings({ columns }: Read): TableFault[] {
  return columns.flatMap((each): TableFault[] => {
    if (each.column.key !== "amount" && each.column.key !== "amounts") return [];
    const other = notKrInAllIn(unitTextOf(each.heading));
    // A currency of a heading is told of every kind of table.
    if (other === undefined || other.kind === "currency") return [];
    const fault = { ...say.notKrInAll(other), kind: kindOf(other), severity: "error" } as const;
    return [headingFault(each.sheet, each.row, each, fault)];
  });
}

/** Amounts that are no kroner in all: they are in no sum. */
export function withOtherUnitsTold(read: Read): Read {
  const headings = inHeadings(read);
  const rows = read.rows.flatMap((row): TableFault[] => {
    const other = pricesIn(row.values.prices).notKrInAll;
    if (other === undefined) return [];
    return [rowFault(read, row, ["prices"], { ...say.notKrInAll(other), kind: kindOf(other), severity: "error" })];
  });
  const told = withFaults(read, [...headings, ...rows]);
  const sheets = new Set(headings.map(({ sheet }) => sheet));
  return sheets.size === 0
    ? told
    : { ...told, rows: told.rows.map((row) => (sheets.has(row.sheet) ? { ...row, hasError: true } : row)) };
}
