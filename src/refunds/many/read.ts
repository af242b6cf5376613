import { fail } from "../../errors.ts";
import { knownKeys, oneOf } from "../../reports/given.ts";
import { ColumnReader, type Each } from "../../rules/columns/columnReader.ts";
import type { WholeColumn } from "../../rules/columns/kinds.ts";
import { MONTHS_IN_YEAR } from "../stateRefund/costSpan.ts";
import * as refused from "../stateRefund/refusalWords.ts";
import { PROVISIONS, type Provision } from "../stateRefund/result.ts";
import type { RefundColumns } from "./input.ts";
import * as say from "./words.ts";

/** Columns that were checked: of one length, and nothing among them that is not known. */
export interface ReadColumns {
  readonly rows: number;
  readonly year: Each;
  /** Nothing where costs are not given by month. */
  readonly monthly: readonly WholeColumn[] | undefined;
  readonly yearly: WholeColumn | undefined;
  readonly months: Each | undefined;
  readonly firstMonth: Each | undefined;
  /** One column for the year, or those of months; nothing where there is no income. */
  readonly income: WholeColumn | readonly WholeColumn[] | undefined;
  readonly oneOff: WholeColumn | undefined;
  readonly limits: readonly Each[] | undefined;
  /** The place of each row's paragraph among all. */
  readonly provision: Each;
}

const KEYS: readonly (keyof RefundColumns)[] = [
  "year",
  "monthly",
  "yearly",
  "months",
  "firstMonth",
  "income",
  "oneOff",
  "limits",
  "provision",
];
const MOST_LIMITS = 3;

function byMonth(read: ColumnReader, found: unknown, path: string): readonly WholeColumn[] {
  if (Array.isArray(found) && found.length > 0 && found.length <= MONTHS_IN_YEAR) {
    return [...found].map((each, i) => read.column(each, `${path}[${i}]`));
  }
  const kind = Array.isArray(found) ? "out-of-range" : "malformed";
  return fail({ kind, path, found, ...say.columnsByMonth(MONTHS_IN_YEAR) });
}

/** Whether a list is one of columns: a column may be a list itself, of numbers and empty cells. */
const isListOfColumns = (given: unknown): boolean =>
  Array.isArray(given) && given.every((each) => typeof each === "object" && each !== null);

function readIncome(read: ColumnReader, income: unknown): ReadColumns["income"] {
  const path = "columns.income";
  return isListOfColumns(income) ? byMonth(read, income, path) : read.optional(income, path);
}

function readLimits(read: ColumnReader, limits: unknown): ReadColumns["limits"] {
  if (limits === undefined) return undefined;
  if (Array.isArray(limits) && limits.length === MOST_LIMITS) {
    return [...limits].map((each, i) => read.needed(each, `columns.limits[${i}]`));
  }
  return fail({ kind: "malformed", path: "columns.limits", found: limits, ...say.THREE_LIMITS });
}

function readProvision(read: ColumnReader, provision: unknown): Each {
  if (provision === undefined) return 0;
  // A number by itself is no paragraph: it might be 176 as well as a place.
  if (typeof provision !== "string" && typeof provision !== "number") {
    return read.needed(provision, "columns.provision");
  }
  return PROVISIONS.indexOf(oneOf(provision as Provision, PROVISIONS, "columns.provision"));
}

/** Costs in one way, with what belongs to it. */
function checkCosts({ monthly, yearly, months, firstMonth, oneOff }: RefundColumns): void {
  if (monthly !== undefined) {
    const second = Object.entries({ yearly, months, firstMonth }).find(([, each]) => each !== undefined);
    if (second === undefined) return;
    fail({ kind: "malformed", path: `columns.${second[0]}`, found: second[1], ...refused.monthlyAndYearly });
  }
  const hasSpan = months !== undefined || firstMonth !== undefined;
  if (yearly === undefined && (hasSpan || oneOff === undefined)) {
    fail({ kind: "missing", path: `columns.${hasSpan ? "yearly" : "monthly"}`, ...refused.noCost });
  }
  if (yearly !== undefined && months === undefined) {
    fail({ kind: "missing", path: "columns.months", ...refused.yearlyWithoutMonths });
  }
}

/** The columns given; what stands in them is looked at where it is computed with. */
export function readColumns(given: unknown): ReadColumns {
  knownKeys(given, KEYS, "columns");
  const columns = given as RefundColumns;
  checkCosts(columns);
  const { monthly } = columns;
  const read = new ColumnReader();
  const rest = {
    monthly: monthly === undefined ? undefined : byMonth(read, monthly, "columns.monthly"),
    yearly: read.optional(columns.yearly, "columns.yearly"),
    oneOff: read.optional(columns.oneOff, "columns.oneOff"),
    year: read.needed(columns.year, "columns.year"),
    months: read.each(columns.months, "columns.months"),
    firstMonth: read.each(columns.firstMonth, "columns.firstMonth"),
    income: readIncome(read, columns.income),
    limits: readLimits(read, columns.limits),
    provision: readProvision(read, columns.provision),
  };
  return { rows: read.rows, ...rest };
}
