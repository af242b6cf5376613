import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { type IsoDate, isoDate } from "../dates.ts";
import { knownKeys, knownLanguage } from "../reports/given.ts";
import { markText } from "../rules/explanationText.ts";
import type { Language } from "../words.ts";
import type { Deadline, YearWheel } from "./wheel.ts";

/** How a calendar file is written. */
export interface CalendarOptions {
  /** The day the file counts as written; by default 1 January before the tariff year, so that the same wheel gives the same file. */
  readonly stamp?: IsoDate;
}

const SAY = {
  da: { proposal: "Forslag", by: "Hvem", what: "Hvad", to: "Til hvem", source: "Kilde", name: "Takst-årshjul" },
  en: { proposal: "Proposal", by: "Who", what: "What", to: "To whom", source: "Source", name: "Tariff year wheel" },
} as const;

function description({ who, what, toWhom, source, mark, note }: Deadline, language: Language): string {
  const say = SAY[language];
  const lines = [
    who && `${say.by}: ${who[language]}`,
    what && `${say.what}: ${what[language]}`,
    toWhom && `${say.to}: ${toWhom[language]}`,
    `${say.source}: ${source[language]} [${markText(mark, language)}]`,
    note?.[language],
  ];
  return lines.filter((each) => each !== undefined).join("\n");
}

/**
 * A year wheel as an iCalendar file (RFC 5545), to subscribe to or to open: one all-day event for each deadline.
 *
 * What is only proposed is tentative and says so in its title; known deadlines are confirmed. The events keep their
 * identities from file to file, so that a new file replaces them. Days are calendar days and belong to no time zone.
 *
 * @example
 * ```ts
 * import { agreementInForce, wheelCalendar, yearWheel } from "rammetakst";
 * const file = wheelCalendar(yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026), "da");
 * file.includes("DTSTART;VALUE=DATE:20251015"); // => true
 * file.startsWith("BEGIN:VCALENDAR"); // => true
 * ```
 */
export function wheelCalendar(wheel: YearWheel, language: Language, options: CalendarOptions = {}): string {
  const say = SAY[knownLanguage(language)];
  knownKeys(options, ["stamp"], "options");
  const stamp = new Date(`${isoDate(options.stamp ?? `${wheel.tariffYear - 1}-01-01`, "options.stamp")}T00:00:00Z`);
  const calendar = ical({
    name: `${say.name} ${wheel.tariffYear}`,
    prodId: { company: "rammetakst", product: "year wheel", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const deadline of wheel.deadlines) {
    const { id, date, title, isProposal } = deadline;
    calendar.createEvent({
      id: `${id}-${wheel.tariffYear}-${wheel.region}@rammetakst`,
      stamp,
      // The library writes days as they are in UTC.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      summary: isProposal ? `${say.proposal}: ${title[language]}` : title[language],
      description: description(deadline, language),
      status: isProposal ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
