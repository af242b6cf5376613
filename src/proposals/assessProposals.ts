import type { Agreement } from "../agreements/agreement.ts";
import { fail, RuleError } from "../errors.ts";
import { groupsOf } from "../groups.ts";
import { type AssessOptions, agreedComparison, assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { checkAgreement, checkOptions } from "./assessOptions.ts";
import type { Notice } from "./notice.ts";
import { type ReadNotice, readNotice } from "./readNotice.ts";
import type { FailedNotice, ProposalRound, RoundEntry } from "./round.ts";
import { casesOf, offerKey } from "./sameService.ts";
import { judgeShift, type Weighed } from "./shift.ts";
import { summaryOf } from "./summary.ts";

/** A row on its way: read, weighed, or failed. */
type Row<T> = T | FailedNotice;

function isFailed(row: object): row is FailedNotice {
  return "failure" in row;
}

function isDone<T extends object>(row: Row<T>): row is T {
  return !isFailed(row);
}

function idOf(given: unknown): { id?: string | number } {
  const id =
    typeof given === "object" && given !== null && Object.hasOwn(given, "id")
      ? (given as { id: unknown }).id
      : undefined;
  return (typeof id === "string" && id.length <= 200) || typeof id === "number" ? { id } : {};
}

/** Does a step for a row; an error a person can act on becomes the row's outcome, any other is a fault of ours. */
function attempt<T extends object>(given: unknown, row: number, step: () => T): Row<T> {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { ...idOf(given), row, failure: error.failure };
  }
}

function refuseDuplicate(notice: Notice, first: Map<string, number>, row: number): void {
  const key = String(notice.id);
  const before = first.get(key);
  if (before === undefined) {
    first.set(key, row);
    return;
  }
  fail({
    kind: "duplicate",
    path: `notices[${row}].id`,
    found: notice.id,
    allowed: { da: `et id, som notices[${before}] ikke har`, en: `an id that notices[${before}] has not` },
    remedy: {
      da: "giv varslet sit eget id, eller fjern gentagelsen",
      en: "give the notice an id of its own, or remove the repetition",
    },
  });
}

function readAll(notices: readonly unknown[]): Row<ReadNotice>[] {
  const first = new Map<string, number>();
  return notices.map((given, row) =>
    attempt(given, row, () => {
      const read = readNotice(given, `notices[${row}]`);
      refuseDuplicate(read.notice, first, row);
      return read;
    }),
  );
}

function checkList(notices: unknown): readonly unknown[] {
  if (Array.isArray(notices)) return notices;
  return fail({
    kind: "malformed",
    path: "notices",
    found: notices,
    allowed: { da: "en liste af varsler", en: "a list of notices" },
    remedy: {
      da: "giv varslerne som en liste; ét varsel vurderes med assessProposal",
      en: "give the notices as a list; one notice is assessed by assessProposal",
    },
  });
}

/**
 * Assesses a round of notices: each by itself, several for one service and year together, and shifts between base and
 * packages over all notices of the offer.
 *
 * `entries` keeps the order given; a bad row never stops the others but becomes an entry with its `failure`, whose path
 * is such as `notices[3].proposed.amount`. Sums are in kr. a year. Throws `RuleError` only for what concerns the whole
 * call: notices that are no list, an agreement or options that are none.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals } from "rammetakst";
 * const round = assessProposals([{ id: "n1" }] as never, agreementInForce("syddanmark", "2025-01-01"));
 * round.assessments.length; // => 0
 * round.failed[0]?.failure.path; // => "notices[0].offer"
 * ```
 */
export function assessProposals(
  notices: readonly Notice[],
  agreement: Agreement,
  options: AssessOptions = {},
): ProposalRound {
  const bound = checkAgreement(agreement);
  const checked = checkOptions(options);
  const read = readAll(checkList(notices));
  const weighed = weighAll(read, bound, checked);
  const offers = groupsOf(weighed.filter(isDone), (each) => offerKey(each.case.read));
  const shifts = new Map(Array.from(offers, ([key, offer]) => [key, judgeShift(offer, bound)]));
  const entries = weighed.map((row, i): RoundEntry => {
    if (isFailed(row)) return row;
    const shift = shifts.get(offerKey(row.case.read));
    return attempt(notices[i], i, () => assess(row.case, row.agreed, shift, bound, checked));
  });
  const assessments = entries.filter(isDone<Assessment>);
  return { entries, assessments, failed: entries.filter(isFailed), summary: summaryOf(assessments) };
}

/** The case of each row and the comparison that decides; cases are made of the rows that could be read. */
function weighAll(read: readonly Row<ReadNotice>[], agreement: Agreement, options: AssessOptions): Row<Weighed>[] {
  const cases = casesOf(read.filter(isDone));
  let next = 0;
  return read.map((row, i) => {
    if (isFailed(row)) return row;
    const own = cases[next++];
    if (own === undefined) throw new Error("a case is made for every notice that was read");
    return attempt(row.notice, i, () => ({ case: own, agreed: agreedComparison(own, agreement, options) }));
  });
}
