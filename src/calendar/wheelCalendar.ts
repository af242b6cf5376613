import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { knownLanguage } from "../reports/given.ts";
import { resultOf } from "../reports/resultOf.ts";
import { markText } from "../rules/explanationText.ts";
import type { Language } from "../words.ts";
import { type CalendarOptions, versionOf } from "./calendarVersion.ts";
import type { Deadline, YearWheel } from "./wheel.ts";
import * as say from "./words.ts";

function description({ who, what, toWhom, source, mark, note }: Deadline, language: Language): string {
  const lines = [
    who && `${say.WHO[language]}: ${who[language]}`,
    what && `${say.WHAT[language]}: ${what[language]}`,
    toWhom && `${say.TO_WHOM[language]}: ${toWhom[language]}`,
    `${say.SOURCE[language]}: ${source[language]} [${markText(mark, language)}]`,
    note?.[language],
  ];
  return lines.filter((each) => each !== undefined).join("\n");
}

/** The text of a UID as RFC 5545 writes texts, which the library does for all texts but this. */
function escaped(id: string): string {
  return id.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n]/g, "\\n");
}

/**
 * A year wheel as an iCalendar file (RFC 5545), to subscribe to or to open: one all-day event for each deadline.
 *
 * What is only proposed is tentative and says so in its title; known deadlines are confirmed. Days are calendar days and
 * belong to no time zone.
 *
 * A deadline keeps its identity (UID) from file to file, by its id, tariff year and region, whatever its day and its
 * texts. **A calendar sees which of two files is newer from `stamp` and `revision` alone**: both raise the event's
 * SEQUENCE, DTSTAMP and LAST-MODIFIED, and a later stamp counts more than a higher revision. Whenever the wheel has
 * changed, give the day the file is written, or a higher `revision`; without either the events are as old as before,
 * and a calendar that has them may keep them (RFC 5546, 2.1.5). Who subscribes gets the file as it is; a calendar that
 * files are opened in also keeps deadlines that are no longer in the wheel, until they are deleted there by hand.
 *
 * Throws `unknown-name` for another language, `malformed` for a date that does not exist, and `out-of-range` for a stamp
 * before 2000 or after 2100 and for another revision.
 *
 * @example
 * ```ts
 * import { agreementInForce, wheelCalendar, yearWheel } from "rammetakst";
 * const wheel = yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026);
 * const file = wheelCalendar(wheel, "da", { stamp: "2025-03-03" });
 * file.includes("DTSTART;VALUE=DATE:20251015"); // => true
 * file.includes("DTSTAMP:20250303T000000Z"); // => true
 * wheelCalendar(wheel, "da", { stamp: "2025-03-03", revision: 1 }).includes("DTSTAMP:20250303T000001Z"); // => true
 * ```
 */
export function wheelCalendar(given: YearWheel, language: Language, options: CalendarOptions = {}): string {
  const wheel = resultOf("yearWheel", given, ["tariffYear", "deadlines"], "wheel");
  knownLanguage(language);
  const { stamp, sequence } = versionOf(wheel, options);
  const calendar = ical({
    name: `${say.CALENDAR[language]} ${wheel.tariffYear}`,
    prodId: { company: "rammetakst", product: "year wheel", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const deadline of wheel.deadlines) {
    const { id, date, title, isProposal } = deadline;
    calendar.createEvent({
      id: escaped(`${id}-${wheel.tariffYear}-${wheel.region}@rammetakst`),
      sequence,
      stamp,
      lastModified: stamp,
      // The library writes days as they are in UTC.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      summary: isProposal ? `${say.PROPOSAL[language]}: ${title[language]}` : title[language],
      description: description(deadline, language),
      status: isProposal ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
