import type { Agreement } from "../agreements/agreement.ts";
import { checkedAgreement } from "../agreements/checkedAgreement.ts";
import { fail } from "../errors.ts";
import { groupsOf } from "../groups.ts";
import { madeWhenRead } from "../madeWhenRead.ts";
import { withSlimJson } from "../stored/roundForm.ts";
import { assess } from "./assess.ts";
import { assessAlone } from "./assessAlone.ts";
import { type AssessOptions, type CheckedOptions, checkOptions } from "./assessOptions.ts";
import { attempt, isDone, isFailed, type Row } from "./attempt.ts";
import { commonFindings, type FoundOn } from "./commonFindings.ts";
import type { Assessment } from "./judgement/result.ts";
import { offerKey } from "./judgement/sameService.ts";
import { claimsShift, judgeShift, type Shift, type Weighed } from "./judgement/shift.ts";
import { weighAll } from "./judgement/weighAll.ts";
import type { Notice } from "./notice/input.ts";
import { type ReadNotice, readNotice } from "./notice/read.ts";
import { ordinaryAssessments, ordinaryBehind } from "./ordinary/ordinaryAssessments.ts";
import { OrdinaryNotice } from "./ordinary/ordinaryNotice.ts";
import type { ProposalRound, RoundEntry } from "./round.ts";
import { summaryOf } from "./summary.ts";
import * as say from "./words.ts";

function refuseDuplicate(notice: Notice, first: Map<string, number>, row: number): void {
  const key = String(notice.id);
  const before = first.get(key);
  if (before === undefined) {
    first.set(key, row);
    return;
  }
  fail({ kind: "duplicate", path: `notices[${row}].id`, found: notice.id, ...say.sameId(before) });
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

/** The list given, holes and all; what cannot even be looked at is none. */
function listIn(notices: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(notices) ? Array.from(notices) : undefined;
  } catch {
    return undefined;
  }
}

function checkList(notices: unknown): readonly unknown[] {
  const list = listIn(notices);
  return list ?? fail({ kind: "malformed", path: "notices", found: notices, ...say.notNotices });
}

/** The shift between base and packages, of each notice that of its offer; nobody asks for it where none is claimed. */
function shiftsOf(weighed: readonly Weighed[]): Map<Weighed, Shift> {
  if (!weighed.some((each) => claimsShift(each.case))) return new Map();
  const offers = [...groupsOf(weighed, (each) => offerKey(each.case.read)).values()];
  return new Map(
    offers.flatMap((offer) => {
      const shift = judgeShift(offer);
      return offer.map((each) => [each, shift] as const);
    }),
  );
}

/** Which notices stand by themselves: an offer with one notice has nothing that it could build on or be moved to. */
function aloneIn(rows: readonly Row<ReadNotice>[]): (read: ReadNotice) => boolean {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!isFailed(row)) counts.set(row.notice.offer, (counts.get(row.notice.offer) ?? 0) + 1);
  }
  return ({ notice }) => counts.get(notice.offer) === 1;
}

/** What was found on a notice when it was assessed, whatever is done to its assessment until it is asked for. */
const foundAtFirst = (assessment: Assessment): OrdinaryNotice | FoundOn =>
  ordinaryBehind(assessment) ?? { id: assessment.id, findings: [...assessment.findings] };

const foundOn = (found: OrdinaryNotice | FoundOn): FoundOn =>
  found instanceof OrdinaryNotice ? { id: found.own.id, findings: found.foundAtFirst } : found;

/** A round of what was assessed. What is common to the findings is seen when they are all made, so it waits until it is read. */
function roundWith(entries: readonly RoundEntry[]): ProposalRound {
  const assessments = entries.filter(isDone<Assessment>);
  const found = assessments.map(foundAtFirst);
  const round = { entries, assessments, failed: entries.filter(isFailed) };
  const common = () => commonFindings(found.map(foundOn));
  return withSlimJson(Object.assign(madeWhenRead(round, "common", common), { summary: summaryOf(assessments) }));
}

function roundOf(notices: readonly Notice[], agreement: Agreement, checked: CheckedOptions): ProposalRound {
  const read = readAll(checkList(notices));
  const isAlone = aloneIn(read);
  const ordinary = ordinaryAssessments(
    read.map((row) => (!isFailed(row) && isAlone(row) ? row : undefined)),
    agreement,
    checked,
  );
  const weighed = weighAll(
    read.map((row) => (isFailed(row) || isAlone(row) ? undefined : row)),
    agreement,
    checked,
  );
  const shifts = shiftsOf(weighed.filter((row) => row !== undefined).filter(isDone));
  return roundWith(
    read.map((row, i): RoundEntry => {
      if (isFailed(row)) return row;
      const [done, together] = [ordinary[i], weighed[i]];
      if (done !== undefined) return done;
      if (together === undefined) return attempt(row.notice, i, () => assessAlone(row, agreement, checked));
      if (isFailed(together)) return together;
      return attempt(row.notice, i, () => assess(together, shifts.get(together), together.agreement, checked));
    }),
  );
}

/**
 * A round whose notices may lie in several of a region's agreements: each is judged by that of its own day, and one on whose day
 * there is none becomes an entry with its failure.
 */
export function assessEachByOwn(
  notices: readonly Notice[],
  agreement: Agreement,
  options: AssessOptions,
): ProposalRound {
  return roundOf(notices, agreement, { ...checkOptions(options, agreement), isEachByOwn: true });
}

/**
 * Assesses a round of notices: each by itself, several for one service and year together where each starts from the tariff
 * that the one before ended at, and shifts between base and packages over all notices of the offer. Notices for one service,
 * unit and year whose tariffs do not link are assessed one by one, each with the finding `notices-do-not-link`.
 *
 * `entries` keeps the order given; a bad row never stops the others but becomes an entry with its `failure`, whose path
 * is such as `notices[3].proposed.amount`. `common` says once what is found on all notices or nearly all. Sums are in kr. a
 * year. Throws `RuleError` only for what concerns the whole call: notices that are no list, an agreement or options that are
 * none. JSON writes a round in the form of {@link storedRound}, about a kB a notice, which `revive` reads.
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
  const bound = checkedAgreement(agreement, "2025-01-01");
  return roundOf(notices, bound, checkOptions(options, bound));
}
