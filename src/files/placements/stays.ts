import type { BudgetUnit } from "../../financing/placementBudget/result.ts";
import { groupsOf } from "../../groups.ts";
import { inAnyCase, inOneForm } from "../../sameText.ts";
import { inWords } from "../cells/meant.ts";
import type { Said, TableFault } from "../faults/fault.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import type { PlacementRow, PlacementTable } from "./rows.ts";
import { mostOf, type RowUse, useOf } from "./use.ts";
import * as say from "./words.ts";

/** What a row's tariff is called: its offer, with its service where it has one. */
export const tariffCalled = ({ values: { offer = "", service } }: PlacementRow): string =>
  inOneForm(service === undefined ? offer : `${offer}, ${service}`);

/** Where the use of a row stands. */
const placeIn = (read: PlacementTable, row: PlacementRow, use: RowUse): string => cellsOf(read, row, use.keys)[0] ?? "";

/** A citizen's rows by one tariff, in the order of the file. */
function stayGroups(rows: readonly PlacementRow[]): PlacementRow[][] {
  const named = rows.filter(({ values: { citizen, offer } }) => citizen !== undefined && offer !== undefined);
  const keyOf = (row: PlacementRow) =>
    JSON.stringify([inOneForm(row.values.citizen ?? ""), inAnyCase(tariffCalled(row))]);
  return [...groupsOf(named, keyOf).values()];
}

/** A row with its use. */
interface Stay {
  readonly row: PlacementRow;
  readonly use: RowUse;
}

/**
 * A citizen's rows by one tariff that are one too many, or more than the year has days or months: one row cannot have more
 * and is not used; several together are counted, and told.
 */
function groupFaults(read: PlacementTable, rows: readonly PlacementRow[], year: number): TableFault[] {
  const faults: TableFault[] = [];
  const before: Stay[] = [];
  for (const row of rows) {
    const use = useOf(row, year);
    if (use === undefined) continue;
    const at = (reason: Said, kind: "duplicate" | "out-of-range", severity: "error" | "warning") =>
      faults.push(rowFault(read, row, use.keys, { ...reason, kind, severity }));
    const same = before.find((each) => each.use.per === use.per && each.use.sameAs === use.sameAs);
    if (same !== undefined) {
      at(say.sameStay(placeIn(read, same.row, same.use)), "duplicate", "error");
      continue;
    }
    const alike = before.filter((each) => each.use.per === use.per);
    const sum = alike.reduce((all, each) => all.plus(each.use.amount), use.amount);
    const [first] = before;
    const most = mostOf(use.per, year);
    if (use.amount.greaterThan(most)) {
      at(say.tooMuch(inWords(use.amount), most, year, use.per), "out-of-range", "error");
      continue;
    }
    if (sum.greaterThan(most)) {
      const places = alike.map(({ row: other, use: its }) => placeIn(read, other, its));
      at(say.tooMuchTogether(inWords(sum), most, year, use.per, places), "out-of-range", "warning");
    } else if (first !== undefined) {
      at(say.twoStays(placeIn(read, first.row, first.use)), "duplicate", "warning");
    }
    before.push({ row, use });
  }
  return faults;
}

/** What is wrong with the days of citizens who have several rows by one tariff, or too many days. */
export const stayFaults = (read: PlacementTable, rows: readonly PlacementRow[], year: number): TableFault[] =>
  stayGroups(rows).flatMap((group) => groupFaults(read, group, year));

const OTHER_UNIT = { ...say.DAY_OR_MONTH, kind: "unknown-unit", severity: "error" } as const;

const isBudgetUnit = (unit: string): unit is BudgetUnit => unit === "day" || unit === "month";

/** The unit that the heading of a sheet's tariffs states. */
function headedUnit({ columns }: PlacementTable, sheet: string): string | undefined {
  return columns.find((each) => each.sheet === sheet && each.column.key === "tariff")?.heading.unit;
}

/** A heading whose tariffs are of another unit than the day and the month, which is so of every row. */
export function headingFaults(read: PlacementTable): TableFault[] {
  const [first] = read.rows;
  const units = read.columns.flatMap(({ column, heading }) => (column.key === "tariff" ? (heading.unit ?? []) : []));
  return first === undefined || units.every(isBudgetUnit) ? [] : [rowFault(read, first, ["tariff"], OTHER_UNIT)];
}

/** What the tariff of some rows is per: as a row or the heading says, else as it is used. */
export function unitOf(read: PlacementTable, rows: readonly PlacementRow[], year: number): BudgetUnit {
  const stated = rows.map(({ sheet, values: { unit } }) => unit ?? headedUnit(read, sheet)).find((unit) => unit);
  if (stated !== undefined && isBudgetUnit(stated)) return stated;
  return rows.map((row) => useOf(row, year)?.per).find((per) => per !== undefined) ?? "day";
}

/** Rows whose tariff is of another unit than the day and the month, or than what is used of it. */
export function unitFaults(read: PlacementTable, rows: readonly PlacementRow[], year: number): TableFault[] {
  const per = unitOf(read, rows, year);
  return rows.flatMap((row): TableFault[] => {
    const { unit } = row.values;
    if (unit !== undefined && !isBudgetUnit(unit)) return [rowFault(read, row, ["unit"], OTHER_UNIT)];
    const use = useOf(row, year);
    if (use === undefined || use.per === per) return [];
    return [rowFault(read, row, use.keys, { ...say.otherUse(per), kind: "unknown-unit", severity: "error" })];
  });
}
