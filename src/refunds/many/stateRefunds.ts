import { type Failure, RuleError } from "../../errors.ts";
import { checkedRow, type FailedRow, failedAmong, failuresByRow, inRow } from "../../given/failedRow.ts";
import { readGiven } from "../../given/readGiven.ts";
import { readRowIds } from "../../given/rowIds.ts";
import { decimalsWhenRead } from "../../numbers/whenRead.ts";
import { unlessRefused } from "../../refusals.ts";
import { knownKeys } from "../../reports/given.ts";
import { at } from "../../rules/columns/columnReader.ts";
import { type GroupOfRows, groupsOfRows, type RowKey } from "../../rules/columns/groupsOfRows.ts";
import type { RefundCase, StateRefund } from "../stateRefund/result.ts";
import { refundSchema } from "../stateRefund/schema.ts";
import { refundOfCase } from "../stateRefund/stateRefund.ts";
import { type Bound, boundBy } from "./bound.ts";
import { caseOf } from "./caseOf.ts";
import { LOOKED_FOR } from "./codes.ts";
import { computeGroup } from "./computeGroup.ts";
import type { RefundColumns, RefundsOptions } from "./input.ts";
import { Out } from "./out.ts";
import { type ReadColumns, readColumns } from "./read.ts";
import type { StateRefunds } from "./result.ts";

/** Refunds as they were computed, from columns or from rows. */
interface Computed {
  readonly out: Out;
  readonly failed: readonly FailedRow[];
  /** The full refund of a row. */
  readonly why: (row: number) => StateRefund;
}

type Ids = ReturnType<typeof readRowIds>;

/** Rows of one year, one paragraph and the same limits. */
function groupsIn({ rows, year, provision, limits = [] }: ReadColumns): GroupOfRows[] {
  const keys = [year, provision, ...limits].filter((each) => typeof each !== "number");
  return groupsOfRows(
    rows,
    keys.map(
      (each): RowKey =>
        (row) =>
          at(each, row),
    ),
  );
}

/** What the law says of a group; nothing where the single refund tells what is wrong. */
function boundOrLeft(columns: ReadColumns, { first }: GroupOfRows): Bound | undefined {
  return unlessRefused(() => boundBy(columns, first));
}

/** The places of a group's rows. */
function placesOf({ rows }: GroupOfRows, all: number): number[] {
  return Array.from({ length: rows?.length ?? all }, (_, i) => rows?.[i] ?? i);
}

function fromColumns(columns: ReadColumns, ids: Ids): Computed {
  const { rows, year } = columns;
  const out = new Out(rows);
  if (typeof year === "number") out.year.fill(year);
  else out.year.set(year);
  const left = groupsIn(columns).flatMap((group) => {
    const bound = boundOrLeft(columns, group);
    return bound === undefined ? placesOf(group, rows) : computeGroup(group, columns, bound, out);
  });
  for (const row of left) out.leave(row);
  const exactly = (row: number) =>
    inRow(row, () => refundOfCase(readGiven(refundSchema(), caseOf(columns, row), ""), ""));
  const failed = failedAmong(
    left.sort((a, b) => a - b),
    ids,
    (row) => out.write(row, exactly(row)),
  );
  return { out, failed, why: (row) => decimalsWhenRead(exactly(row)) };
}

function fromRows(given: readonly RefundCase[], ids: Ids): Computed {
  const out = new Out(given.length);
  // What is changed in a row later changes no answer.
  const cases: RefundCase[] = [];
  const failed = failedAmong(given.keys(), ids, (row) => {
    out.leave(row);
    inRow(row, () => {
      const read = readGiven(refundSchema(), given[row], "");
      cases[row] = read;
      out.write(row, refundOfCase(read, ""));
    });
  });
  const failureOf = failuresByRow(failed);
  const why = (row: number): StateRefund => {
    const read = cases[row];
    if (read === undefined) throw new RuleError(failureOf(row) as Failure);
    return inRow(row, () => decimalsWhenRead(refundOfCase(read, "")));
  };
  return { out, failed, why };
}

/**
 * The state refunds of many especially costly cases at once, from columns or from rows: the same bits as {@link stateRefund} gives of
 * each, in a fraction of the time from columns; `why(row)` is the full refund of one.
 *
 * Columns are typed arrays of whole øre, a place for each case's year: the months' costs one by one, or a year's cost with its number of
 * months, income and one-off costs. Their years may differ from row to row, and so may limits of one's own. Rows are cases as
 * {@link stateRefund} takes them, with households too. The refund is a matter of law and the same in all regions, so there is no agreement.
 *
 * Gives cost, refund, what is left to the municipality, and the part and the refund of each bracket in whole øre, and what was found as
 * bits. The refund is rounded once; the figures of a bracket are each rounded by themselves. A row that cannot be computed is in `failed` with
 * what is wrong and has NaN for its amounts, and the others are done. Columns and rows are copied, so that what is changed in them
 * later changes no answer.
 *
 * Throws `RuleError` for what concerns the whole call: columns that are none or of other lengths, costs given in two ways or not at all,
 * a year's cost without its months, unknown keys, options that are none. Source: as {@link stateRefund}.
 *
 * @example
 * ```ts
 * import { stateRefunds } from "rammetakst";
 * const columns = {
 *   year: Int16Array.of(2022, 2022, 2020),
 *   yearly: Float64Array.of(250_000_000, 120_000_000, 250_000_000),
 *   months: Int8Array.of(12, 6, 12),
 * };
 * const { refund, brackets, findings, findingCodes, why } = stateRefunds(columns);
 * [...refund]; // => [71000000, 31750000, 46500000]
 * brackets.map(({ refund }) => refund[1]); // => [10250000, 11000000, 10500000]
 * findingCodes.filter((_, bit) => (findings[2] ?? 0) & (1 << bit)); // => ["rules-before-2021-assumed"]
 * why(1).refund; // => 317500
 * ```
 */
export function stateRefunds(given: RefundColumns | readonly RefundCase[], options: RefundsOptions = {}): StateRefunds {
  knownKeys(options, ["ids"], "options");
  const isOfRows = Array.isArray(given);
  const columns = isOfRows ? undefined : readColumns(given);
  const rows = columns?.rows ?? (given as readonly RefundCase[]).length;
  const ids = readRowIds(options.ids, rows);
  const { out, failed, why } =
    columns === undefined ? fromRows(given as readonly RefundCase[], ids) : fromColumns(columns, ids);
  const { year, cost, refund, ownCost, brackets, findings } = out;
  return {
    rows,
    ...(ids !== undefined && { ids }),
    year,
    cost,
    refund,
    ownCost,
    brackets,
    findings,
    findingCodes: [...LOOKED_FOR],
    failed,
    why: (row) => why(checkedRow(row, rows)),
  };
}
