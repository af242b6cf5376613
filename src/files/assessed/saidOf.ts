import type { Agreement } from "../../agreements/agreement.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import type { Text } from "../../words.ts";
import type { NoticesRead } from "../notices/readNotices.ts";
import type { JobOptions } from "../options.ts";
import { ratesSaid } from "./ratesSaid.ts";
import * as say from "./words.ts";

/** The largest excesses are named, so that it is known where to begin. */
const MOST_NAMED = 3;

/** The notices above the limit, the largest excess first. */
function worst({ assessments }: ProposalRound): Text[] {
  const first: Assessment[] = [];
  for (const each of assessments) {
    if (each.verdict !== "unsubstantiated" && each.verdict !== "partly-explained") continue;
    const at = first.findIndex(({ agreed }) => each.agreed.excess.gt(agreed.excess));
    first.splice(at < 0 ? first.length : at, 0, each);
    first.length = Math.min(first.length, MOST_NAMED);
  }
  return first.map(say.lookAt);
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
    ...(round === undefined || agreement === undefined ? [say.NOTHING_ASSESSED] : [say.assessed(round, agreement)]),
    ...(round === undefined || agreement === undefined ? [] : ratesSaid(round, agreement, options)),
    ...(round === undefined ? [] : worst(round)),
    ...(faulty === 0 ? [] : [say.notAssessedRows(faulty)]),
  ];
}
