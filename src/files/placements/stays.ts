import { isLeapYear } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { PLACEMENTS } from "../../generated/tables.ts";
import { groupsOf } from "../../groups.ts";
import { inAnyCase, inOneForm } from "../../sameText.ts";
import { inWords } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import type { KeyOf, ValuesOf } from "../kind.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** A row of a table of placements. */
type PlacementValues = ValuesOf<typeof PLACEMENTS>;
export type PlacementRow = RowRead<PlacementValues>;
export type PlacementTable = TableRead<PlacementValues>;
export type PlacementKey = KeyOf<typeof PLACEMENTS>;

/** What a row's tariff is called: its offer, with its service where it has one. */
export const tariffCalled = ({ values: { offer = "", service } }: PlacementRow): string =>
  inOneForm(service === undefined ? offer : `${offer}, ${service}`);

const DAY: readonly PlacementKey[] = ["days"];
const placeIn = (read: PlacementTable, row: PlacementRow): string => cellsOf(read, row, DAY)[0] ?? "";

/** A citizen's rows by one tariff, in the order of the file. */
export function stayGroups(rows: readonly PlacementRow[]): PlacementRow[][] {
  const named = rows.filter(({ values: { citizen, offer } }) => citizen !== undefined && offer !== undefined);
  const keyOf = (row: PlacementRow) =>
    JSON.stringify([inOneForm(row.values.citizen ?? ""), inAnyCase(tariffCalled(row))]);
  return [...groupsOf(named, keyOf).values()];
}

/** A citizen's rows by one tariff that are one too many, or more than the year has days. */
function groupFaults(read: PlacementTable, rows: readonly PlacementRow[], year: number): TableFault[] {
  const most = isLeapYear(year) ? 366 : 365;
  const faults: TableFault[] = [];
  const before: PlacementRow[] = [];
  let sum: Decimal | undefined;
  for (const row of rows) {
    const { days } = row.values;
    const same = before.find(({ values }) => days !== undefined && values.days?.equals(days));
    const [first] = before;
    if (same !== undefined) {
      faults.push(
        rowFault(read, row, DAY, { ...say.sameStay(placeIn(read, same)), kind: "duplicate", severity: "error" }),
      );
      continue;
    }
    sum = days === undefined ? sum : (sum?.plus(days) ?? days);
    if (sum?.greaterThan(most)) {
      const reason = say.tooManyDays(inWords(sum), most, year);
      faults.push(rowFault(read, row, DAY, { ...reason, kind: "out-of-range", severity: "error" }));
    } else if (first !== undefined) {
      faults.push(
        rowFault(read, row, DAY, { ...say.twoStays(placeIn(read, first)), kind: "duplicate", severity: "warning" }),
      );
    }
    before.push(row);
  }
  return faults;
}

/** What is wrong with the days of citizens who have several rows by one tariff, or too many days. */
export const stayFaults = (read: PlacementTable, rows: readonly PlacementRow[], year: number): TableFault[] =>
  stayGroups(rows).flatMap((group) => groupFaults(read, group, year));

const OTHER_UNIT = { ...say.PER_DAY_ONLY, kind: "unknown-unit", severity: "error" } as const;

/** A heading whose tariffs are of another unit than the day, which is so of every row. */
export function headingFaults(read: PlacementTable): TableFault[] {
  const [first] = read.rows;
  const unit = read.columns.find(({ column }) => column.key === "tariff")?.heading.unit ?? "day";
  return unit === "day" || first === undefined ? [] : [rowFault(read, first, ["tariff"], OTHER_UNIT)];
}

/** Rows whose tariff is of another unit than the day. */
export function unitFaults(read: PlacementTable): TableFault[] {
  const rows = read.rows.filter(({ values: { unit = "day" } }) => unit !== "day");
  return rows.map((row) => rowFault(read, row, ["unit"], OTHER_UNIT));
}
