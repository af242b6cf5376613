import { type Decimal, ResultDecimal } from "../../decimal.ts";
import { placementBudgetSheet } from "../../financing/placementBudget/sheet.ts";
import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { groupsOf } from "../../groups.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { inAnyCase } from "../../sameText.ts";
import type { Text } from "../../words.ts";
import { besideRows } from "../shown/withOwn.ts";
import type { BudgetOfYear } from "./budgeted.ts";
import type { PlacementsRead } from "./readPlacements.ts";
import { tariffCalled } from "./stays.ts";
import * as say from "./words.ts";

/** A line of a budget, the tariff's own name, and what the citizen pays. */
interface Line {
  readonly citizen: string;
  readonly tariff: string;
  readonly days: Decimal | null;
  readonly months: Decimal | null;
  readonly amount: Decimal;
  readonly ownPayment: Decimal;
}

const NONE: Decimal = new ResultDecimal(0);

const sum = (lines: readonly Line[], key: "days" | "months" | "amount" | "ownPayment"): Decimal =>
  lines.reduce((all, line) => all.plus(line[key] ?? NONE), NONE);

function linesOf({ budget, rows }: BudgetOfYear): Line[] {
  return budget.lines.flatMap(({ citizen, days, months, amount }, i): Line[] => {
    const row = rows[i];
    if (row === undefined || amount === null) return [];
    return [{ citizen, days, months, amount, tariff: tariffCalled(row), ownPayment: row.values.ownPayment ?? NONE }];
  });
}

/** What the citizens of a budget pay in all; nothing where no row states it. */
export function ownPaymentOf(budget: BudgetOfYear): Decimal | undefined {
  const isStated = budget.rows.some(({ values: { ownPayment } }) => ownPayment !== undefined);
  return isStated ? sum(linesOf(budget), "ownPayment") : undefined;
}

/** The budget by tariff, the dearest first. */
export function byTariff(
  budget: BudgetOfYear,
): { readonly name: string; readonly lines: readonly Line[]; readonly amount: Decimal }[] {
  const groups = groupsOf(linesOf(budget), ({ tariff }) => inAnyCase(tariff));
  const all = [...groups.values()].map((lines) => ({
    name: lines[0]?.tariff ?? "",
    lines,
    amount: sum(lines, "amount"),
  }));
  return all.toSorted((one, other) => other.amount.comparedTo(one.amount));
}

/** The budget's own table beside the rows of the file, its lines by citizen. */
export function budgetSheet(read: PlacementsRead, { budget, rows }: BudgetOfYear): Sheet {
  const placed = budget.lines.map((line, i) => ({ line, row: rows[i] }));
  const inOrder = [...groupsOf(placed, ({ line }) => line.citizen).values()].flat();
  return besideRows(placementBudgetSheet(budget), read, (at) => inOrder[at]?.row);
}

interface Summed {
  readonly title: string | Text;
  readonly lines: readonly Line[];
}

/** Columns of sums: days, months where a tariff is per month, amount and, where it is stated, what citizens pay and what is left. */
function sums(year: number, hasOwn: boolean, lines: readonly Line[]): Shown<Summed>[] {
  const own: Shown<Summed>[] = [
    { heading: say.OWN_PAYMENT, unit: "kr", qualifier: year, cell: ({ lines }) => sum(lines, "ownPayment") },
    {
      heading: say.NET,
      unit: "kr",
      qualifier: year,
      cell: ({ lines }) => sum(lines, "amount").minus(sum(lines, "ownPayment")),
    },
  ];
  const inMonths: Shown<Summed> = { word: "months", unit: "count", cell: (row) => sum(row.lines, "months") };
  return [
    { word: "days", unit: "count", cell: (row) => sum(row.lines, "days") },
    ...(lines.some(({ months }) => months !== null) ? [inMonths] : []),
    { word: "budgetAmount", unit: "kr", qualifier: year, cell: ({ lines }) => sum(lines, "amount") },
    ...(hasOwn ? own : []),
  ];
}

const below = (lines: readonly Line[], hasOwn: boolean) => ({
  totals: [{ title: say.TOTAL, lines }],
  ...(hasOwn && { notes: [say.ownPaymentIsStated] }),
});

/** A row for each citizen, in the order of the file. */
export function citizensSheet(budget: BudgetOfYear): Sheet {
  const hasOwn = ownPaymentOf(budget) !== undefined;
  const lines = linesOf(budget);
  const rows = [...groupsOf(lines, ({ citizen }) => citizen)].map(([title, own]): Summed => ({ title, lines: own }));
  return tableOf<Summed>(
    say.BY_CITIZEN,
    rows,
    [{ word: "citizen", unit: "text", cell: ({ title }) => title }, ...sums(budget.budget.year, hasOwn, lines)],
    below(lines, hasOwn),
  );
}

/** A row for each tariff, the dearest first. */
export function tariffsSheet(budget: BudgetOfYear): Sheet {
  const hasOwn = ownPaymentOf(budget) !== undefined;
  const rows = byTariff(budget).map(({ name, lines }): Summed => ({ title: name, lines }));
  const citizens = ({ lines }: Summed) => new Set(lines.map(({ citizen }) => citizen)).size;
  return tableOf<Summed>(
    say.BY_TARIFF,
    rows,
    [
      { word: "tariffName", unit: "text", cell: ({ title }) => title },
      { heading: say.CITIZENS, unit: "count", cell: citizens },
      ...sums(budget.budget.year, hasOwn, linesOf(budget)),
    ],
    below(linesOf(budget), hasOwn),
  );
}

/** What was found on the budgets, by year. */
export function budgetFindingsSheet(budgets: readonly BudgetOfYear[]): Sheet {
  const said = budgets.flatMap(({ budget: { year, findings } }) =>
    findings.map((finding) => ({ of: String(year), finding })),
  );
  return sheetOfFindings(say.FINDINGS, "year", said);
}
