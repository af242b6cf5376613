import { daysBetween, type IsoDate, isoDate, yearOf } from "../dates.ts";
import { fail } from "../errors.ts";
import type { Finding } from "../findings/finding.ts";
import { frozen } from "../frozen.ts";
import { isEmptyCell } from "../given/emptyCell.ts";
import { sources } from "../parameters/parameters.ts";
import type { Text } from "../words.ts";
import { checkedWheel, type ReadDeadline, type ReadWheel } from "./checkedWheel.ts";
import { refuseLateOpening } from "./openingDay.ts";
import type { YearWheel } from "./wheel.ts";
import { dayOf, type When } from "./when.ts";
import * as say from "./words.ts";

/** The part of a notice that is compared with a deadline; a whole notice may be given. */
export interface DatedNotice {
  /** The day the new tariff takes effect, `YYYY-MM-DD`: deadlines are counted back from it. */
  readonly effectiveFrom: IsoDate;
  /** The day the notice was given; without it the timing is `unknown`, and a finding says so. */
  readonly notifiedOn?: IsoDate;
}

/** `unknown` where no deadline is known, or the notice has no date. */
export type NoticeTiming = "in-time" | "late" | "too-early" | "unknown";

/** What a notice's date comes to. */
export interface NoticeCheck {
  readonly status: NoticeTiming;
  /** How many days late, or too early; 0 in time, absent where nothing can be said. */
  readonly days?: number;
  /** The last day, counted from the day the tariff takes effect. */
  readonly deadline?: IsoDate;
  /** The first day, where one is stated. */
  readonly opens?: IsoDate;
  readonly finding: Finding<NoticeCheckCode>;
}

/** What a notice's date is found to be. */
export type NoticeCheckCode =
  | "notice-in-time"
  | "notice-late"
  | "notice-too-early"
  | "no-agreed-deadline"
  | "notification-date-missing";

const NOT_KNOWN: NoticeCheck = frozen({
  status: "unknown",
  finding: {
    code: "no-agreed-deadline",
    severity: "info",
    message: say.NOT_JUDGED,
    figures: {},
    source: sources.forum2025Item6,
    mark: "minutes",
    remedy: say.GIVE_AGREED_DEADLINE,
  },
});

function undated({ source, mark }: ReadDeadline, deadline: IsoDate): NoticeCheck {
  const finding: Finding<NoticeCheckCode> = {
    code: "notification-date-missing",
    severity: "warning",
    message: say.noticeWithoutDate(deadline),
    figures: { deadline },
    source,
    mark,
    remedy: say.WRITE_NOTICE_DATE,
  };
  return { status: "unknown", deadline, finding };
}

type Judged = Exclude<NoticeTiming, "unknown">;

const OUTCOMES = frozen({
  "in-time": { code: "notice-in-time", severity: "info", remedy: say.NO_ACTION },
  late: { code: "notice-late", severity: "warning", remedy: say.ASK_ABOUT_LATE_TARIFF },
  "too-early": { code: "notice-too-early", severity: "warning", remedy: say.ASK_FOR_NOTICE_AGAIN },
} as const satisfies Record<Judged, Pick<Finding<NoticeCheckCode>, "code" | "severity" | "remedy">>);

interface Timing {
  readonly status: Judged;
  readonly days: number;
  readonly message: Text;
}

/** Whole calendar days late or too early; the first day never comes after the last. */
function timing(notifiedOn: IsoDate, last: IsoDate, first: IsoDate | undefined): Timing {
  const late = daysBetween(last, notifiedOn);
  if (late > 0) return { status: "late", days: late, message: say.noticeLate(notifiedOn, late, last) };
  if (first === undefined || notifiedOn >= first) {
    return { status: "in-time", days: 0, message: say.noticeInTime(notifiedOn, last) };
  }
  const early = daysBetween(notifiedOn, first);
  return { status: "too-early", days: early, message: say.noticeTooEarly(notifiedOn, early, first) };
}

function timed(
  { mark, source }: ReadDeadline,
  notifiedOn: IsoDate,
  last: IsoDate,
  first: IsoDate | undefined,
): NoticeCheck {
  const { status, days, message } = timing(notifiedOn, last, first);
  const { code, severity, remedy } = OUTCOMES[status];
  const opens = first !== undefined && { opens: first };
  const figures = { notifiedOn, deadline: last, days: String(days), ...opens };
  const finding = { code, severity, message, figures, source, mark, remedy };
  return { status, days, deadline: last, ...opens, finding };
}

/**
 * Whether a notice came in time: only against a deadline that is agreed or that the user has stated in the wheel, never
 * against a proposed one.
 *
 * The deadline's rule is counted from the day the notified tariff takes effect, so a change on 1 July has its own. Of
 * several deadlines of notices the latest counts. On the deadline itself the notice is in time. Throws `malformed` for
 * what is no notice or no wheel and for dates that do not exist, `out-of-range` where notices of that tariff would open
 * after their deadline.
 *
 * @example
 * ```ts
 * import { agreementInForce, checkNotice, yearWheel } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2026-01-01");
 * const notice = { effectiveFrom: "2026-01-01", notifiedOn: "2025-10-04" };
 * checkNotice(notice, yearWheel(agreement, 2026)).status; // => "unknown"
 * const events = [{ id: "own", title: "Varsling", role: "notice", when: { monthsBefore: 3 } }] as const;
 * checkNotice(notice, yearWheel(agreement, 2026, { events })).days; // => 3
 * ```
 */
export function checkNotice(notice: DatedNotice, wheel: YearWheel): NoticeCheck {
  return timingIn(notice, checkedWheel(wheel));
}

/** @internal The same for a wheel that has been checked. */
export function timingIn(given: DatedNotice, wheel: ReadWheel): NoticeCheck {
  const notice = datedNotice(given);
  const effectiveFrom = isoDate(notice.effectiveFrom, "notice.effectiveFrom");
  const start = { tariffYear: yearOf(effectiveFrom), effectiveFrom };
  const day = (when: When) => dayOf(when, start).date;
  const agreed = wheel.deadlines.filter(({ role, isProposal }) => role === "notice" && !isProposal);
  const [latest] = agreed.toSorted((a, b) => (day(a.when) < day(b.when) ? 1 : -1));
  if (latest === undefined) return NOT_KNOWN;
  if (isEmptyCell(notice.notifiedOn)) return undated(latest, day(latest.when));
  const notifiedOn = isoDate(notice.notifiedOn, "notice.notifiedOn");
  const [last, first] = [day(latest.when), latest.opens && day(latest.opens)];
  if (first !== undefined) refuseLateOpening(first, last, `wheel.deadlines: ${latest.id}`);
  return timed(latest, notifiedOn, last, first);
}

function datedNotice(given: unknown): Partial<DatedNotice> {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given;
  return fail({ kind: given === undefined ? "missing" : "malformed", path: "notice", found: given, ...say.notNotice });
}
