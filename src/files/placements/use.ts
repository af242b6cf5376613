import { type IsoDate, isLeapYear } from "../../dates.ts";
import { type Decimal, ResultDecimal } from "../../decimal.ts";
import type { BudgetUnit, GivenCitizen } from "../../financing/placementBudget/result.ts";
import { calendarYear } from "../../given/period/readPeriod.ts";
import { countedDays } from "../../stays/countedDays.ts";
import type { GivenCountedStay } from "../../stays/input.ts";
import { inWords } from "../cells/meant.ts";
import type { Said, TableFault } from "../faults/fault.ts";
import { isTold } from "../kinds/isTold.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { PlacementKey, PlacementRow, PlacementTable } from "./rows.ts";
import * as say from "./words.ts";

/** What a row uses of its tariff in the budget year. */
export interface RowUse {
  readonly per: BudgetUnit;
  /** The columns that it stands in. */
  readonly keys: readonly PlacementKey[];
  /** As the budget takes it. */
  readonly given: Pick<GivenCitizen, "days" | "months">;
  /** Days or months in the year. */
  readonly amount: Decimal;
  /** Two rows that say this alike are one stay twice. */
  readonly sameAs: string;
}

function stayOfRow({ values }: PlacementRow): GivenCountedStay | undefined {
  const { stayFrom: from, stayTo: to, lastDayCounts } = values;
  if (from === undefined || isBackwards(from, to)) return undefined;
  // A stay that lasts on has no day it ends, so that whether that day counts changes nothing.
  if (lastDayCounts === undefined && to !== undefined) return undefined;
  const counting = lastDayCounts === false ? "without-last-day" : "with-last-day";
  return { from, ...(to !== undefined && { to }), counting };
}

const isBackwards = (from: IsoDate, to: IsoDate | undefined): boolean => to !== undefined && to < from;

/** The days that the dates of a row come to in a year, the most first: by both ways of counting where the row says none. */
function stayDays(row: PlacementRow, year: number): Decimal[] {
  const { lastDayCounts } = row.values;
  const ways = lastDayCounts === undefined ? [true, false] : [lastDayCounts];
  const counted = ways.flatMap((each) => {
    const values = { ...row.values, lastDayCounts: each };
    return stayUse({ ...row, values }, year)?.amount ?? [];
  });
  return counted.filter((each, i) => counted.findIndex((other) => other.equals(each)) === i);
}

/** The days of a row's stay that count in a year. */
function stayUse(row: PlacementRow, year: number): RowUse | undefined {
  const stay = stayOfRow(row);
  if (stay === undefined) return undefined;
  const counted = countedDays({ from: stay.from, to: stay.to ?? null }, stay.counting, calendarYear(year));
  return {
    per: "day",
    keys: ["stayFrom"],
    given: { days: stay },
    amount: new ResultDecimal(counted),
    sameAs: `${stay.from} ${stay.to ?? ""}`,
  };
}

/** The use of a row that says it: days, months, or a stay whose days in the year are counted. */
export function useOf(row: PlacementRow, year: number): RowUse | undefined {
  const { days, months } = row.values;
  if (days !== undefined) return { per: "day", keys: ["days"], given: { days }, amount: days, sameAs: `${days}` };
  if (months !== undefined) {
    return { per: "month", keys: ["months"], given: { months }, amount: months, sameAs: `${months}` };
  }
  return stayUse(row, year);
}

/** The most days or months that a year has. */
export const mostOf = (per: BudgetUnit, year: number): number => (per === "month" ? 12 : isLeapYear(year) ? 366 : 365);

type Told = Pick<TableFault, "kind" | "severity"> & Said;

/** What is wrong with the days of a row: parts of a day, or others than its dates can come to. */
function daysFault(row: PlacementRow, days: Decimal, year: number): readonly [PlacementKey, Told] | undefined {
  if (row.values.months !== undefined)
    return ["months", { ...say.DAYS_AND_MONTHS, kind: "contradiction", severity: "error" }];
  if (!days.times(2).isInteger()) return ["days", { ...say.HALF_DAYS, kind: "not-whole", severity: "error" }];
  const counted = stayDays(row, year);
  const [most] = counted;
  const isOpen = row.values.stayTo === undefined && row.values.lastDayCounts === undefined;
  // A stay without an end may end before the year does, as its days say; more than to the end of the year it has not.
  const fits = isOpen ? most === undefined || days.lessThanOrEqualTo(most) : counted.some((each) => each.equals(days));
  if (counted.length === 0 || fits) return undefined;
  return ["days", { ...say.otherDays(counted.map(inWords)), kind: "contradiction", severity: "question" }];
}

/** What is wrong with the stay of a row that says nothing else of its use. */
function stayFault(read: PlacementTable, row: PlacementRow, year: number): readonly [PlacementKey, Told] | undefined {
  const { stayFrom, stayTo, lastDayCounts } = row.values;
  if (stayFrom === undefined) return undefined;
  if (isBackwards(stayFrom, stayTo))
    return ["stayTo", { ...say.endsBefore(stayFrom), kind: "out-of-range", severity: "error" }];
  if (lastDayCounts === undefined && stayTo !== undefined) {
    const isSaid = isTold(read, [row], "lastDayCounts");
    return isSaid ? undefined : ["lastDayCounts", { ...say.NO_COUNTING, kind: "missing", severity: "error" }];
  }
  const isIn = stayUse(row, year)?.amount.greaterThan(0);
  return isIn ? undefined : ["stayFrom", { ...say.notInYear(year), kind: "out-of-range", severity: "error" }];
}

/** What is wrong with the use that a row states; dates beside days or months are held against them and not used. */
function faultsOfRow(read: PlacementTable, row: PlacementRow, year: number): TableFault[] {
  const { days, months } = row.values;
  const isByStay = days === undefined && months === undefined;
  const found = isByStay ? stayFault(read, row, year) : days && daysFault(row, days, year);
  return found === undefined ? [] : [rowFault(read, row, [found[0]], found[1])];
}

/** What is wrong with the use that rows state. */
export const useFaults = (read: PlacementTable, rows: readonly PlacementRow[], year: number): TableFault[] =>
  rows.flatMap((row) => faultsOfRow(read, row, year));
