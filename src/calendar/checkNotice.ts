import { dateText, daysBetween, type IsoDate, isoDate, yearOf } from "../dates.ts";
import { fail } from "../errors.ts";
import type { Finding } from "../findings/finding.ts";
import { frozen } from "../frozen.ts";
import { isEmptyCell } from "../given/emptyCell.ts";
import { sources } from "../parameters/parameters.ts";
import type { Text } from "../words.ts";
import { checkedWheel } from "./checkedWheel.ts";
import { refuseLateOpening } from "./openingDay.ts";
import type { Deadline, YearWheel } from "./wheel.ts";
import { dayOf, type When } from "./when.ts";

/** What of a notice a deadline is held against; a whole notice will do. */
export interface DatedNotice {
  readonly effectiveFrom: IsoDate;
  readonly notifiedOn?: IsoDate;
}

/** `unknown` where no deadline is known, or the notice has no date. */
export type NoticeTiming = "in-time" | "late" | "too-early" | "unknown";

/** What a notice's date comes to. */
export interface NoticeCheck {
  readonly status: NoticeTiming;
  /** How many days late, or too early; 0 in time, absent where nothing can be said. */
  readonly days?: number;
  /** The last day, reckoned from the day the tariff takes effect. */
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
    message: {
      da: "Ingen aftalt frist for varsling er kendt, så det er ikke vurderet, om varslet kom til tiden.",
      en: "No agreed deadline for notices is known, so it is not judged whether the notice came in time.",
    },
    figures: {},
    source: sources.forum2025Item6,
    mark: "minutes",
    remedy: {
      da: 'Giv fristen til yearWheel i events med role: "notice", hvis en er aftalt.',
      en: 'Give the deadline to yearWheel in events with role: "notice" if one is agreed.',
    },
  },
});

const text = (da: string, en: string): Text => Object.freeze({ da, en });

function undated({ source, mark }: Deadline, deadline: IsoDate): NoticeCheck {
  const finding: Finding<NoticeCheckCode> = {
    code: "notification-date-missing",
    severity: "warning",
    message: text(
      `Varslet har ingen dato. Fristen var den ${dateText(deadline, "da")}.`,
      `The notice has no date. The deadline was ${dateText(deadline, "en")}.`,
    ),
    figures: { deadline },
    source,
    mark,
    remedy: text("Skriv i notifiedOn, hvornår varslet kom.", "Write in notifiedOn when the notice came."),
  };
  return { status: "unknown", deadline, finding };
}

/** The dates that a message tells. */
interface Told {
  readonly notifiedOn: IsoDate;
  readonly last: IsoDate;
  readonly first: IsoDate | undefined;
}

/** The words for each outcome; `days` are whole calendar days. */
function told(status: Exclude<NoticeTiming, "unknown">, days: number, dates: Told): Text {
  const [da, en] = [days === 1 ? "dag" : "dage", days === 1 ? "day" : "days"];
  const on = { da: dateText(dates.notifiedOn, "da"), en: dateText(dates.notifiedOn, "en") };
  const last = { da: dateText(dates.last, "da"), en: dateText(dates.last, "en") };
  if (status === "late") {
    return text(
      `Varslet kom den ${on.da}, ${days} ${da} efter fristen den ${last.da}.`,
      `The notice came on ${on.en}, ${days} ${en} after the deadline of ${last.en}.`,
    );
  }
  if (status === "too-early") {
    return text(
      `Varslet kom den ${on.da}, ${days} ${da} før den ${dateText(dates.first ?? "", "da")}, da det tidligst kan gives.`,
      `The notice came on ${on.en}, ${days} ${en} before ${dateText(dates.first ?? "", "en")}, when it can be given at the earliest.`,
    );
  }
  return text(
    `Varslet kom den ${on.da}, inden fristen den ${last.da}.`,
    `The notice came on ${on.en}, within the deadline of ${last.en}.`,
  );
}

const REMEDIES: Readonly<Record<Exclude<NoticeTiming, "unknown">, Text>> = frozen({
  "in-time": text("Kræver ingen handling.", "No action is needed."),
  late: text(
    "Spørg, om taksten kan træde i kraft, når fristen er overskredet.",
    "Ask whether the tariff can take effect when the deadline has passed.",
  ),
  "too-early": text("Bed om, at varslet gentages i perioden.", "Ask for the notice to be given again in the period."),
});

const CODES = { "in-time": "notice-in-time", late: "notice-late", "too-early": "notice-too-early" } as const;

function timed(
  { mark, source }: Deadline,
  notifiedOn: IsoDate,
  last: IsoDate,
  first: IsoDate | undefined,
): NoticeCheck {
  const late = daysBetween(last, notifiedOn);
  const early = first === undefined ? 0 : daysBetween(notifiedOn, first);
  const status = late > 0 ? "late" : early > 0 ? "too-early" : "in-time";
  const days = Math.max(late, early, 0);
  const finding: Finding<NoticeCheckCode> = {
    code: CODES[status],
    severity: status === "in-time" ? "info" : "warning",
    message: told(status, days, { notifiedOn, last, first }),
    figures: { notifiedOn, deadline: last, days: String(days), ...(first !== undefined && { opens: first }) },
    source,
    mark,
    remedy: REMEDIES[status],
  };
  return { status, days, deadline: last, ...(first !== undefined && { opens: first }), finding };
}

/**
 * Whether a notice came in time: only against a deadline that is agreed or that the user has stated in the wheel, never
 * against a proposed one.
 *
 * The deadline's rule is reckoned from the day the notified tariff takes effect, so a change on 1 July has its own. Of
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
export function timingIn(given: DatedNotice, wheel: Pick<YearWheel, "deadlines">): NoticeCheck {
  const notice = datedNotice(given);
  const effectiveFrom = isoDate(notice.effectiveFrom, "notice.effectiveFrom");
  const reckoned = { tariffYear: yearOf(effectiveFrom), effectiveFrom };
  const day = (when: When) => dayOf(when, reckoned).date;
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
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path: "notice",
    found: given,
    allowed: { da: "et varsel med effectiveFrom og notifiedOn", en: "a notice with effectiveFrom and notifiedOn" },
    remedy: {
      da: 'skriv { effectiveFrom: "2026-01-01", notifiedOn: "2025-10-01" }',
      en: 'write { effectiveFrom: "2026-01-01", notifiedOn: "2025-10-01" }',
    },
  });
}
