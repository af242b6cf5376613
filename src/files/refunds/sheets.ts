import type { Decimal } from "../../decimal.ts";
import { totalOf } from "../../numbers/totalOf.ts";
import type { RefundBracket, RefundMonth, StateRefund } from "../../refunds/stateRefund/result.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { errorIn } from "../kinds/faultsSaid.ts";
import { withOwn } from "../shown/withOwn.ts";
import type { TableCase } from "./cases.ts";
import { isObjective, lineOf, type RefundLine, sizesOf } from "./line.ts";
import type { RefundsRead } from "./readRefunds.ts";
import * as say from "./words.ts";

/** A case of the file, and its refund where one could be computed. */
export interface CaseLine {
  readonly of: TableCase;
  readonly refund?: StateRefund;
}

type Money = "cost" | "refund" | "ownCost";

/** That a case is computed, or where the fault is that keeps it from being so. */
const statusOf = ({ of, refund }: CaseLine, read: RefundsRead) =>
  refund === undefined ? say.notComputedAt(errorIn(read, of.rows)) : say.COMPUTED;

const statusCode = ({ refund }: CaseLine) => (refund === undefined ? "not-computed" : "computed");

function casesSheet(read: RefundsRead, lines: readonly CaseLine[]): Sheet {
  const done = lines.flatMap(({ refund }) => refund ?? []);
  const inAll = (key: Money): Decimal | null => (done.length === 0 ? null : totalOf(done.map((refund) => refund[key])));
  const money = (key: Money): Shown<CaseLine> => ({
    word: key,
    unit: "kr",
    cell: ({ refund }) => refund?.[key] ?? null,
    total: inAll(key),
  });
  const households: Shown<CaseLine> = {
    heading: say.CITIZENS,
    unit: "text",
    cell: ({ of: { citizens } }) => (citizens.length > 1 ? citizens.join(", ") : null),
  };
  const hasHouseholds = lines.some(({ of: { citizens } }) => citizens.length > 1);
  return tableOf(
    say.CASES,
    lines,
    [
      { heading: say.CASE, unit: "text", cell: ({ of: { name } }) => name, total: say.TOTAL },
      ...(hasHouseholds ? [households] : []),
      { word: "year", unit: "year", cell: ({ of: { year } }) => year },
      money("cost"),
      money("refund"),
      money("ownCost"),
      { heading: say.STATUS, unit: "text", cell: (line) => statusOf(line, read), code: statusCode },
    ],
    { notes: say.NOTES },
  );
}

/** A part of a case: one of its months or brackets. */
interface Part<T> {
  readonly name: string;
  readonly year: number;
  readonly part: T;
}

function partsOf<T>(lines: readonly CaseLine[], pick: (refund: StateRefund) => readonly T[]): Part<T>[] {
  return lines.flatMap(({ of: { name, year }, refund }) =>
    refund === undefined ? [] : pick(refund).map((part) => ({ name, year, part })),
  );
}

const ofCase: readonly Shown<Part<unknown>>[] = [
  { heading: say.CASE, unit: "text", cell: ({ name }) => name },
  { word: "year", unit: "year", cell: ({ year }) => year },
];

function monthsSheet(lines: readonly CaseLine[]): Sheet {
  const months = partsOf(lines, ({ months }) => months);
  const money = (key: "running" | "oneOff" | "income" | "countedCost" | "refund"): Shown<Part<RefundMonth>> => ({
    word: key,
    unit: "kr",
    cell: ({ part }) => part[key],
  });
  return tableOf(
    say.MONTHS,
    months,
    [
      ...ofCase,
      { word: "month", unit: "text", cell: ({ part: { month } }) => month },
      ...(["running", "oneOff", "income", "countedCost", "refund"] as const).map(money),
    ],
    { notes: say.NOTES },
  );
}

function bracketsSheet(lines: readonly CaseLine[]): Sheet {
  const brackets: Part<RefundBracket>[] = partsOf(lines, ({ brackets }) => brackets);
  return tableOf(
    say.BRACKETS,
    brackets,
    [
      ...ofCase,
      { word: "bracket", unit: "text", cell: ({ part: { bracket } }) => bracket },
      { word: "yearlyLimit", unit: "kr", cell: ({ part: { yearlyLimit } }) => yearlyLimit },
      { word: "monthlyLimit", unit: "kr", cell: ({ part: { monthlyLimit } }) => monthlyLimit },
      { word: "costInBracket", unit: "kr", cell: ({ part: { cost } }) => cost },
      { word: "refundShare", unit: "rate", cell: ({ part: { share } }) => share },
      { word: "refund", unit: "kr", cell: ({ part: { refund } }) => refund },
    ],
    { notes: say.NOTES },
  );
}

/** What a line comes to in its case; nothing where it is in none, or one of its cells cannot be used. */
const sumOf = (line: RefundLine): Decimal | null =>
  line.row.hasError || isObjective(line.row) ? null : totalOf(sizesOf(line).map(({ amount }) => amount));

/** The table's own lines, with what was read of each and the columns that were not known. */
function linesSheet(read: RefundsRead): Sheet {
  const lines = read.rows.map((row) => lineOf(row, read));
  const sheet = tableOf(say.LINES, lines, [
    { heading: say.CITIZEN, unit: "text", cell: ({ row: { values } }) => values.citizen ?? null },
    { heading: say.ITEM, unit: "text", cell: ({ item }) => say.ITEMS[item], code: ({ item }) => item },
    { heading: say.IN_ALL, unit: "kr", cell: sumOf },
  ]);
  return withOwn(
    sheet,
    read,
    read.rows.map((row, result) => ({ row, result })),
  );
}

/** The results of a file of costs by month, and its own lines. */
export function refundedSheets(read: RefundsRead, lines: readonly CaseLine[]): Record<string, Sheet> {
  return {
    cases: casesSheet(read, lines),
    months: monthsSheet(lines),
    brackets: bracketsSheet(lines),
    lines: linesSheet(read),
  };
}
