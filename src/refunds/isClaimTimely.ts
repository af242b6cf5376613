import { lawOn } from "../agreements/lawOn.ts";
import { daysBetween, type IsoDate, monthsAfter } from "../dates.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { objectOf } from "../given/objectOf.ts";
import { readGiven } from "../given/readGiven.ts";
import { date } from "../given/shape.ts";
import { parameters } from "../parameters/parameters.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import * as say from "./words.ts";

/** A claim for payment of help. */
export interface PaymentClaim {
  /** The last day that help was given, as ISO text. */
  readonly lastDay: IsoDate;
  /** The day that the payment was claimed, as ISO text. */
  readonly claimedOn: IsoDate;
}

/** Whether a claim was made in time, and until when it could be. */
export interface ClaimTimeliness {
  readonly isTimely: boolean;
  /** The last day that a claim is in time. */
  readonly deadline: IsoDate;
  /** How many days were left on the day of the claim; 0 on the deadline itself, below 0 after it. */
  readonly daysLeft: number;
  readonly explanation: Explanation;
}

const claimSchema = atFirstUse(() => objectOf<PaymentClaim>()({ lastDay: date, claimedOn: date }));

/**
 * Whether payment of help was claimed within 12 months after it, and until when it could be.
 *
 * The deadline is the same day of the month 12 months after the last day of help, and a claim on that day is in time: after help that
 * ended on 15 March 2023 a claim on 15 March 2024 is in time and one on 16 March is late. Where the month has no such day it
 * is the month's last: after 29 February 2024 it is 28 February 2025; after 28 February 2023 it is 28 February 2024. It is not
 * moved for weekends or holidays. A claim before the help has ended is in time.
 *
 * Gives an object, so read `isTimely` of it. Throws `RuleError`: `malformed` or `missing` for a date, `unknown-key`.
 * Source: Social Services Act § 174, Children's Act § 195; that the time runs from the last day of help, the deadline's own
 * day and the ends of months are assumed.
 *
 * @example
 * ```ts
 * import { isClaimTimely } from "rammetakst";
 * isClaimTimely({ lastDay: "2023-03-15", claimedOn: "2024-03-15" }).isTimely; // => true
 * isClaimTimely({ lastDay: "2023-03-15", claimedOn: "2024-03-16" }).isTimely; // => false
 * isClaimTimely({ lastDay: "2024-02-29", claimedOn: "2025-03-01" }).deadline; // => "2025-02-28"
 * ```
 */
export function isClaimTimely(claim: PaymentClaim): ClaimTimeliness {
  const given = readGiven(claimSchema(), claim, "");
  const known = lawOn(given.lastDay).known(parameters.refunds.claimDeadline);
  const { mark, source, note } = known;
  const deadline = monthsAfter(given.lastDay, Number(known.text));
  const daysLeft = daysBetween(given.claimedOn, deadline);
  const says = [say.deadlineRule(known.text), say.claimVerdict({ ...given, deadline, daysLeft })];
  return {
    isTimely: daysLeft >= 0,
    deadline,
    daysLeft,
    explanation: account(say.CLAIM_TITLE, says, [], [{ mark, source, ...(note && { note }) }]),
  };
}
