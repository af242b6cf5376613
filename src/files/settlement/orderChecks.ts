import { findRegion } from "../../registers/regions.ts";
import { eachOnce, inBothLanguages } from "../../words.ts";
import type { TableFault } from "../faults/fault.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { regionOf, type SettlementRow, type SettlementValues } from "./settlementOf.ts";
import * as say from "./words.ts";

type Read = TableRead<SettlementValues>;

/** A row whose year could be read. */
interface Dated {
  readonly row: SettlementRow;
  readonly year: number;
}

/** Rows with their years, in their order; of one year, as they stand in the file. */
export function inYears(rows: readonly SettlementRow[]): readonly Dated[] {
  const dated = rows.flatMap((row) => (row.values.year === undefined ? [] : [{ row, year: row.values.year }]));
  return dated.toSorted((a, b) => a.year - b.year);
}

function twice(read: Read, offer: string, { row, year }: Dated, before: Dated): TableFault {
  const [at = ""] = cellsOf(read, before.row, ["year"]);
  const reason = say.yearTwice(offer, year, at);
  return rowFault(read, row, ["year"], { ...reason, kind: "duplicate", severity: "error" }, [before.row]);
}

/** Years that stand twice, and years that are missing between two others. */
function gaps(read: Read, offer: string, dated: readonly Dated[]): TableFault[] {
  return dated.flatMap((each, i): TableFault[] => {
    const before = dated[i - 1];
    if (before === undefined || each.year === before.year + 1) return [];
    if (each.year === before.year) return [twice(read, offer, each, before)];
    const reason = say.yearsMissing(offer, before.year + 1, each.year - 1);
    return [rowFault(read, each.row, ["year"], { ...reason, kind: "missing", severity: "error" }, [before.row])];
  });
}

/** Years after the one in which the offer closed. */
function afterClosure(read: Read, offer: string, dated: readonly Dated[]): TableFault[] {
  const closed = dated.find(({ row }) => row.values.closedBy !== undefined);
  if (closed === undefined) return [];
  const later = dated.filter(({ year }) => year > closed.year);
  return later.map(({ row, year }) => {
    const reason = say.afterClosure(offer, year, closed.year);
    const fault = { ...reason, kind: "contradiction", severity: "error" } as const;
    const [at = ""] = cellsOf(read, closed.row, ["closedBy"]);
    const placed = rowFault(read, row, ["year"], fault);
    return { ...placed, cells: [...placed.cells, at] };
  });
}

/** An offer whose rows tell of more than one region. */
function regions(read: Read, offer: string, dated: readonly Dated[]): TableFault[] {
  const told = dated.flatMap(({ row }) => {
    const region = regionOf(row.values);
    return region === undefined ? [] : [{ row, region }];
  });
  const [first] = told;
  const other = told.find(({ region }) => region !== first?.region);
  if (first === undefined || other === undefined) return [];
  const names = told.map(({ region }) => inBothLanguages(findRegion(region).name));
  const key = other.row.values.location === undefined ? "region" : "location";
  const reason = say.severalRegions(offer, eachOnce(names));
  return [rowFault(read, other.row, [key], { ...reason, kind: "contradiction", severity: "error" }, [first.row])];
}

/** What is wrong with an offer's years taken together. */
export function orderFaults(read: Read, offer: string, rows: readonly SettlementRow[]): TableFault[] {
  const dated = inYears(rows);
  // A year that cannot be read may be the one that is missing.
  const known = dated.length === rows.length ? gaps(read, offer, dated) : [];
  return [...known, ...afterClosure(read, offer, dated), ...regions(read, offer, dated)];
}
