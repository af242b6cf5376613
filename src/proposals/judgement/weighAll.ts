import type { Agreement } from "../../agreements/agreement.ts";
import type { CheckedOptions } from "../assessOptions.ts";
import { attempt, isDone, isFailed, type Row } from "../attempt.ts";
import type { ReadNotice } from "../notice/read.ts";
import { type Case, caseAlone, casesOf } from "./sameService.ts";
import type { Weighed } from "./shift.ts";
import { weigh } from "./weigh.ts";

const isAlone = ({ service }: Case) => service.length === 1;

type Weighing = (own: Case) => Weighed;

/** Weighs again each row whose tariff of 31 December is that of another notice, now that all notices are read. */
function together(rows: readonly Row<Weighed>[], weighing: Weighing): Row<Weighed>[] {
  const cases = casesOf(rows.filter(isDone).map((row) => row.case.read));
  return rows.map((row, i) => {
    if (isFailed(row)) return row;
    const own = cases.get(row.case.read) ?? (isAlone(row.case) ? row.case : caseAlone(row.case.read));
    if (own === row.case) return row;
    const isWeighed = own.before === row.case.before && own.reasons.length <= row.case.reasons.length;
    if (isWeighed) return { ...row, case: own };
    return attempt(own.read.notice, i, () => weighing(own));
  });
}

/**
 * Weighs each notice by itself and then those of one service together, until no further row fails: a bad row is never
 * counted among the others.
 */
export function weighAll(
  rows: readonly Row<ReadNotice>[],
  agreement: Agreement,
  options: CheckedOptions,
): Row<Weighed>[] {
  const weighing = (own: Case) => weigh(own, agreement, options);
  let weighed = rows.map((row, i) => (isFailed(row) ? row : attempt(row.notice, i, () => weighing(caseAlone(row)))));
  for (let failed = -1; failed !== weighed.filter(isFailed).length; ) {
    failed = weighed.filter(isFailed).length;
    weighed = together(weighed, weighing);
  }
  return weighed;
}
