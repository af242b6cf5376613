import type { Agreement } from "../agreements/agreement.ts";
import { checkedAgreement } from "../agreements/checkedAgreement.ts";
import { assess } from "./assess.ts";
import { type AssessOptions, checkOptions } from "./assessOptions.ts";
import type { Assessment } from "./judgement/result.ts";
import { caseAlone } from "./judgement/sameService.ts";
import { judgeShift } from "./judgement/shift.ts";
import { weigh } from "./judgement/weigh.ts";
import type { Notice } from "./notice/input.ts";
import { readNotice } from "./notice/read.ts";

/**
 * Assesses one notified tariff against the agreed and the national indexation.
 *
 * Tariffs in kr. per the notice's own unit; earlier years' back-regulation is taken out of both first. The limit is the
 * current tariff indexed and rounded once, half away from zero, to 0.01; a tariff that rises by exactly the agreed rate
 * is within it, and what rounding alone makes has a verdict of its own (`within-rounding`). Reasons carry the excess in the order given. Breaches are findings, never errors. With `wheel` the notice's
 * date is compared with the deadlines of a year wheel; `coverage` and `capacityChange` in the notice say whether the agreement
 * covers the offer, and what a change of places needs.
 *
 * Throws `RuleError`: `malformed`, `missing`, `unknown-key`, `out-of-range` for the notice; `unknown-name` for places;
 * `price-level` where the proposed tariff is at an earlier level; `unknown-value` where the agreed rate is not known
 * (pass `{ series }`); `outside-validity` where the agreement is not in force then.
 * A shift between base and packages, and several notices for one service, are judged by {@link assessProposals}.
 * Source: the forum of Syddanmark, 24 January 2025, item 6.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposal } from "rammetakst";
 * const notice = {
 *   id: "n1",
 *   offer: "Solgården",
 *   operator: { kind: "municipality", municipality: "Vejen" },
 *   unit: "day",
 *   current: { amount: "2347.50", priceLevel: 2024, backRegulation: 0 },
 *   proposed: { amount: "2476.86", priceLevel: 2025, backRegulation: 0 },
 *   effectiveFrom: "2025-01-01",
 * } as const;
 * const assessment = assessProposal(notice, agreementInForce("syddanmark", "2025-01-01"));
 * assessment.agreed.excess; // => 0.01
 * assessment.verdict; // => "unsubstantiated"
 * ```
 */
export function assessProposal(notice: Notice, agreement: Agreement, options: AssessOptions = {}): Assessment {
  const bound = checkedAgreement(agreement, "2025-01-01");
  const checked = checkOptions(options, bound);
  const weighed = weigh(caseAlone(readNotice(notice, "")), bound, checked);
  return assess(weighed, judgeShift([weighed]), weighed.agreement, checked);
}
