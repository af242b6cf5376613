import type { Numeric } from "../../numbers/exact.ts";
import { kronerOf } from "../../numbers/ofOere.ts";
import { at } from "../../rules/columns/columnReader.ts";
import type { WholeColumn } from "../../rules/columns/kinds.ts";
import { PROVISIONS, type RefundCase } from "../stateRefund/result.ts";
import type { ReadColumns } from "./read.ts";

/** The limits of a row: 0 stands for none, in all three or in the third. */
function limitsAt({ limits }: ReadColumns, row: number): readonly number[] | undefined {
  if (limits === undefined) return undefined;
  const all = limits.map((each) => at(each, row));
  const last = all.findLastIndex((limit) => limit !== 0);
  return last < 0 ? undefined : all.slice(0, last + 1);
}

/** The paragraph of a row; the first is what holds where none is given. */
function provisionAt({ provision }: ReadColumns, row: number): Pick<RefundCase, "provision"> {
  const place = at(provision, row);
  // A place that is none is left for the case's own reader to refuse.
  return place === 0 ? {} : { provision: (PROVISIONS[place] ?? place) as "176" };
}

/** A place of the columns as a case, which the single refund takes. */
export function caseOf(columns: ReadColumns, row: number, amount = kronerOf): RefundCase {
  const { monthly, yearly, months, firstMonth, income, oneOff, year } = columns;
  const kroner = (column: WholeColumn, path: string): Numeric => amount(column[row] as number, path);
  const monthsOf = (list: readonly WholeColumn[], path: string) =>
    list.map((column, month) => kroner(column, `${path}[${month}]`));
  const limits = limitsAt(columns, row);
  const isByMonth = Array.isArray(income);
  return {
    year: at(year, row),
    ...(monthly !== undefined && { monthly: monthsOf(monthly, "monthly") }),
    ...(yearly !== undefined && { yearly: kroner(yearly, "yearly") }),
    ...(months !== undefined && { months: at(months, row) }),
    ...(firstMonth !== undefined && { firstMonth: at(firstMonth, row) }),
    ...(income !== undefined && {
      income: isByMonth
        ? monthsOf(income as readonly WholeColumn[], "income")
        : kroner(income as WholeColumn, "income"),
    }),
    ...(oneOff !== undefined && { oneOff: kroner(oneOff, "oneOff") }),
    ...(limits !== undefined && { limits: limits.map((limit, i) => kronerOf(limit, `limits[${i}]`)) }),
    ...provisionAt(columns, row),
  };
}
