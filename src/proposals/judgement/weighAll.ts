import type { Agreement } from "../../agreements/agreement.ts";
import type { CheckedOptions } from "../assessOptions.ts";
import { attempt, isDone, isFailed, type Row } from "../attempt.ts";
import type { ReadNotice } from "../notice/read.ts";
import { type Case, caseAlone, casesOf } from "./sameService.ts";
import type { Weighed } from "./shift.ts";
import { weigh } from "./weigh.ts";

const isAlone = ({ service }: Case) => service.length === 1;

type Weighing = (own: Case) => Weighed;

/** A row that is weighed with others of its offer; nothing where it is not. */
type Among<T> = Row<T> | undefined;

const isAmong = <T extends object>(row: Among<T>): row is T => row !== undefined && isDone(row);

/** Weighs again each row whose tariff of 31 December is that of another notice, now that all notices are read. */
function together(rows: readonly Among<Weighed>[], weighing: Weighing): Among<Weighed>[] {
  const cases = casesOf(rows.filter(isAmong).map((row) => row.case.read));
  return rows.map((row, i) => {
    if (!isAmong(row)) return row;
    const own = cases.get(row.case.read) ?? (isAlone(row.case) ? row.case : caseAlone(row.case.read));
    if (own === row.case) return row;
    const isWeighed = own.before === row.case.before && own.reasons.length <= row.case.reasons.length;
    if (isWeighed) return { ...row, case: own };
    return attempt(own.read.notice, i, () => weighing(own));
  });
}

/**
 * Weighs each notice by itself and then those of one service together, until no further row fails: a bad row is never
 * counted among the others. `undefined` for one that stands by itself, which stays so.
 */
export function weighAll(
  rows: readonly Among<ReadNotice>[],
  agreement: Agreement,
  options: CheckedOptions,
): Among<Weighed>[] {
  const weighing = (own: Case) => weigh(own, agreement, options);
  let weighed = rows.map((row, i): Among<Weighed> => {
    return isAmong(row) ? attempt(row.notice, i, () => weighing(caseAlone(row))) : row;
  });
  const numberFailed = () => weighed.filter((row) => row !== undefined && isFailed(row)).length;
  for (let failed = -1; failed !== numberFailed(); ) {
    failed = numberFailed();
    weighed = together(weighed, weighing);
  }
  return weighed;
}
