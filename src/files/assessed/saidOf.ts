import type { Agreement } from "../../agreements/agreement.ts";
import { agreementPeriods } from "../../agreements/agreementInForce.ts";
import { compare, dividedBy, type Fraction } from "../../numbers/fraction.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import type { Text } from "../../words.ts";
import type { NoticesRead } from "../notices/readNotices.ts";
import type { JobOptions } from "../options.ts";
import { kindsSaid } from "./kindsSaid.ts";
import { ratesOfRound } from "./ratesOfRound.ts";
import * as say from "./words.ts";

/** The largest excesses are named, so that it is known where to begin. */
const MOST_NAMED = 3;

/** An excess below this is named only where no other notice has a larger one. */
const ONE_KRONE = 1;

/** An excess as a share of its limit: tariffs per month and per day are told by one measure. */
function shareAbove({ agreed }: Assessment): Fraction {
  return dividedBy(resultNumber(agreed.excess, "excess"), resultNumber(agreed.exactLimit, "exactLimit"));
}

/** A notice, and its excess as a share of its limit. */
interface Above {
  readonly each: Assessment;
  readonly share: Fraction;
}

/** The notices to look at first: of those that need a reason, the largest excess for its limit first. */
export function lookAtFirst(assessments: readonly Assessment[]): readonly Above[] {
  const open = assessments.filter(({ verdict }) => verdict === "unsubstantiated" || verdict === "partly-explained");
  const large = open.filter(({ agreed }) => agreed.excess.gte(ONE_KRONE));
  const first: Above[] = [];
  for (const each of large.length > 0 ? large : open) {
    const share = shareAbove(each);
    const at = first.findIndex((other) => compare(share, other.share) > 0);
    first.splice(at < 0 ? first.length : at, 0, { each, share });
    first.length = Math.min(first.length, MOST_NAMED);
  }
  return first;
}

/** The agreements by which notices were assessed: that of most first, then those of other days. */
export function titlesOf({ assessments }: ProposalRound, { id, title }: Agreement): Text[] {
  const used = new Set(assessments.map((each) => each.agreement));
  return [
    title,
    ...agreementPeriods.filter((period) => period.id !== id && used.has(period.id)).map((each) => each.title),
  ];
}

/** What was read and found, in sentences, and what to look at first. */
export function saidOf(
  read: NoticesRead,
  round: ProposalRound | undefined,
  agreement: Agreement | undefined,
  options: JobOptions,
): Text[] {
  const { rows, notices, own } = read;
  const faulty = rows.length - notices.length + (round?.failed.length ?? 0);
  return [
    ...(own.length === 0 ? [] : [say.keptColumns(own.map(({ heading }) => heading))]),
    ...(round === undefined || agreement === undefined
      ? [say.NOTHING_ASSESSED]
      : [say.assessed(round, titlesOf(round, agreement)), ...ratesOfRound(round, agreement, options)]),
    ...(round === undefined ? [] : kindsSaid(read)),
    ...(round === undefined ? [] : lookAtFirst(round.assessments).map(({ each, share }) => say.lookAt(each, share))),
    ...(faulty === 0 ? [] : [say.notAssessedRows(faulty)]),
  ];
}
