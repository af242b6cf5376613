import { twoDigits } from "../../dates.ts";
import { ResultDecimal } from "../../decimal.ts";
import { groupsOf } from "../../groups.ts";
import { inWords } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { nearBefore } from "../kinds/nearNames.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import type { ReadColumn, TableRead } from "../kinds/tableRead.ts";
import { type CitizenYear, householdOf, householdYears, MONTHS_IN_YEAR, oneOffOf, sumsByMonth } from "./cases.ts";
import { BY_MONTH_FROM } from "./limits.ts";
import type { RefundLine, RefundValues } from "./line.ts";
import * as say from "./words.ts";

type Read = TableRead<RefundValues>;

/** The keys of a citizen's cells in the months that fall below 0, in one line. */
function monthKeys(line: RefundLine, year: number, months: readonly number[]): string[] {
  return line.amounts
    .filter((each) => each.year === year && months.includes(each.month))
    .map(({ heading }) => `monthly ${heading}`);
}

/** Months in which a citizen's running costs come to less than 0. */
function belowZero(given: CitizenYear, read: Read): TableFault[] {
  const sums = sumsByMonth(given, "running") ?? [];
  const months = sums.flatMap((sum, i) => (sum.isNegative() && !sum.isZero() ? [i + 1] : []));
  const [month] = months;
  const lines = given.lines.filter(({ item }) => item === "running");
  const line = lines.find((each) => monthKeys(each, given.year, months).length > 0);
  if (month === undefined || line === undefined) return [];
  const sum = inWords(sums[month - 1] ?? (sums[0] as never));
  const fault = { ...say.monthBelowZero(given.citizen, month, sum), kind: "below-zero", severity: "error" } as const;
  return [rowFault(read, line.row, monthKeys(line, given.year, months), fault)];
}

/**
 * Months whose income is more than their costs, where each month is counted by itself, in the first cell of income that is in
 * them; `whose` costs and income they are.
 */
function incomeAbove(given: CitizenYear, read: Read, whose: "citizen" | "household"): TableFault[] {
  const { lines, year } = given;
  const income = sumsByMonth(given, "income") ?? [];
  if (year < BY_MONTH_FROM) return [];
  if (lines.every(({ item }) => item === "income")) return [];
  const running = sumsByMonth(given, "running") ?? [];
  const oneOff = oneOffOf(given) ?? new ResultDecimal(0);
  return income.flatMap((amount, i): TableFault[] => {
    const cost = (running[i] ?? new ResultDecimal(0)).plus(oneOff.dividedBy(MONTHS_IN_YEAR));
    const line = lines.find((each) => each.item === "income" && monthKeys(each, year, [i + 1]).length > 0);
    if (line === undefined || cost.isNegative() || amount.lessThanOrEqualTo(cost)) return [];
    const reason = say.incomeAbove(i + 1, inWords(amount.minus(cost).toDecimalPlaces(2)), whose);
    return [
      rowFault(read, line.row, monthKeys(line, year, [i + 1]), { ...reason, kind: "below-zero", severity: "warning" }),
    ];
  });
}

/** A citizen with income alone: there is nothing to deduct it from. */
function incomeOnly({ citizen, lines }: CitizenYear, read: Read): TableFault[] {
  const [line] = lines;
  if (line === undefined || lines.some(({ item }) => item !== "income")) return [];
  return [rowFault(read, line.row, ["item"], { ...say.incomeOnly(citizen), kind: "contradiction", severity: "error" })];
}

/** What a citizen's lines state differently, though it is one. */
function contradictions({ citizen, lines }: CitizenYear, read: Read): TableFault[] {
  return (["household", "provision"] as const).flatMap((key): TableFault[] => {
    const stated = lines.filter(({ row }) => row.values[key] !== undefined);
    const groups = [...groupsOf(stated, ({ row }) => String(row.values[key]).toLowerCase()).values()];
    const [one, other] = groups.map(([line]) => line?.row);
    if (one === undefined || other === undefined) return [];
    const [place = ""] = cellsOf(read, one, [key]);
    const reason = say.twoOfOne(citizen, place);
    return [rowFault(read, other, [key], { ...reason, kind: "contradiction", severity: "error" }, [one])];
  });
}

/** Citizens whose names are near to one before, though not the same. */
function nearCitizens(years: readonly CitizenYear[], read: Read): TableFault[] {
  const all = [...groupsOf(years, ({ citizen }) => citizen.toLowerCase()).values()];
  const firsts = all.flatMap(([each]) => each ?? []);
  const near = nearBefore(firsts.map(({ citizen }) => citizen));
  return firsts.flatMap(({ citizen, lines: [line] }, i): TableFault[] => {
    const other = firsts[near[i] ?? -1];
    if (other === undefined || line === undefined) return [];
    const before = other.lines.slice(0, 1).map(({ row }) => row);
    const suggestions = [other.citizen];
    const fault = { ...say.nearCitizen(citizen, other.citizen), kind: "which-citizen", severity: "question" } as const;
    return [rowFault(read, line.row, ["citizen"], { ...fault, suggestions }, before)];
  });
}

const TWELVE = Array.from({ length: 12 }, (_, i) => i + 1);

/** The months of a year that are not among some, those after each other together. */
function lackingIn(months: readonly string[], year: string | undefined): say.MonthSpan[] {
  const nameOf = (month: number) => [...(year === undefined ? [] : [year]), twoDigits(month)].join("-");
  const lacking = TWELVE.filter((month) => !months.includes(nameOf(month)));
  const starts = lacking.filter((month) => !lacking.includes(month - 1));
  return starts.map((first) => {
    const after = TWELVE.find((month) => month > first && !lacking.includes(month)) ?? TWELVE.length + 1;
    return { first: nameOf(first), last: nameOf(after - 1) };
  });
}

/** A sheet without columns for months, or years of which it has not all twelve. */
function monthsOfSheet(read: Read, sheet: string, columns: readonly ReadColumn[]): TableFault[] {
  const row = read.rows.find((each) => each.sheet === sheet);
  if (row === undefined) return [];
  const months = columns.flatMap(({ column, heading }) => (column.repeats === "month" ? (heading.month ?? []) : []));
  if (months.length === 0) {
    return [rowFault(read, row, [], { ...say.NO_MONTHS, kind: "missing-column", severity: "error" })];
  }
  const yearIn = (month: string) => /^(\d{4})-/.exec(month)?.[1];
  return [...groupsOf(months, (month) => yearIn(month) ?? "").values()].flatMap((own): TableFault[] => {
    const [first = ""] = own;
    const lacking = lackingIn(own, yearIn(first));
    if (lacking.length === 0) return [];
    const fault = { ...say.monthsLacking(lacking), kind: "missing-column", severity: "warning" } as const;
    return [rowFault(read, row, [`monthly ${first}`], fault)];
  });
}

/** What is wrong with the columns of months; of a sheet that has one twice, that is told alone. */
export function monthFaults(read: Read): TableFault[] {
  const twice = new Set(read.faults.flatMap(({ kind, sheet }) => (kind === "column-twice" ? [sheet] : [])));
  const sheets = [...groupsOf(read.columns, ({ sheet }) => sheet)].filter(([sheet]) => !twice.has(sheet));
  return sheets.flatMap(([sheet, columns]) => monthsOfSheet(read, sheet, columns));
}

/** What is wrong with citizens' years, or must be asked, though each of their lines can be read. */
export function yearFaults(years: readonly CitizenYear[], read: Read): TableFault[] {
  const each = years.flatMap((year) => [
    ...belowZero(year, read),
    ...incomeOnly(year, read),
    ...(householdOf(year) === undefined ? incomeAbove(year, read, "citizen") : []),
    ...contradictions(year, read),
  ]);
  // The costs of children of a household are added up first, so that the income of one may be deducted from those of another.
  const households = householdYears(years).flatMap((year) => incomeAbove(year, read, "household"));
  return [...each, ...households, ...nearCitizens(years, read)];
}
