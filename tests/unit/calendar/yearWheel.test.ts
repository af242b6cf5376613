import {
  agreementInForce,
  asMarkdown,
  nextDeadlines,
  type OwnEvent,
  type When,
  yearWheel,
  yearWheelSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/calendar/when.ts";
import { carriedAgreement, lastAgreement, yearAfterLastAgreement } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";

const syddanmark = agreementInForce("syddanmark", "2026-01-01");
const own = (event: Partial<OwnEvent> = {}): OwnEvent => ({
  id: "own",
  title: "Varsling",
  when: { monthsBefore: 3 },
  ...event,
});

describe("a deadline's rule", () => {
  test.each<[When, string, string]>([
    [{ month: 10, day: 15, year: -1 }, "2026-01-01", "2025-10-15"],
    [{ monthsBefore: 3 }, "2026-01-01", "2025-10-01"],
    [{ monthsBefore: 3 }, "2026-05-31", "2026-02-28"],
    [{ monthsBefore: 3 }, "2024-05-31", "2024-02-29"],
    [{ monthsBefore: 7, moves: "next-working-day" }, "2026-01-01", "2025-06-02"],
    [{ daysBefore: 90 }, "2025-01-01", "2024-10-03"],
    [{ daysBefore: 1 }, "2024-03-01", "2024-02-29"],
    [{ daysBefore: 1 }, "2025-03-31", "2025-03-30"],
    [{ daysBefore: 1 }, "2025-10-27", "2025-10-26"],
    [{ date: "2025-05-29", moves: "previous-working-day" }, "2026-01-01", "2025-05-28"],
  ])("%j before %s is %s", (when, effectiveFrom, date) => {
    expect(dayOf(when, { tariffYear: Number(effectiveFrom.slice(0, 4)), effectiveFrom }).date).toBe(date);
  });
});

describe("yearWheel", () => {
  test("has the proposal of Syddanmark, each marked so, moved to the working day before, and what is known", () => {
    const { deadlines, findings } = yearWheel(syddanmark, 2026);
    expect(deadlines.map(({ id, date, isProposal }) => [id, date, isProposal])).toEqual([
      ["settlement-of-last-year", "2025-03-14", true],
      ["budget-assumptions", "2025-06-13", true],
      ["supervision-annual-report", "2025-07-01", false],
      ["preliminary-tariffs", "2025-09-01", true],
      ["hearing-of-increases", "2025-09-15", true],
      ["occupancy-report", "2025-10-15", true],
      ["final-tariffs", "2025-10-31", true],
    ]);
    expect(deadlines.filter(({ isProposal }) => isProposal).every(({ mark }) => mark === "proposed")).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(["deadlines-proposed", "no-agreed-deadline"]);
    expect(deadlines[0]?.named).toBe("2025-03-15");
  });

  test("has the dates known of single years and other regions only there", () => {
    const ids = (region: string, year: number) =>
      yearWheel(agreementInForce(region, `${year}-01-01`), year).deadlines.map(({ id, date }) => `${date} ${id}`);
    expect(ids("syddanmark", 2021)).toEqual([
      "2020-07-01 supervision-annual-report",
      "2020-10-15 agreement-approved-2021-22",
    ]);
    expect(ids("sjaelland", 2025)).toEqual([
      "2024-07-01 supervision-annual-report",
      "2024-08-31 agreement-in-k17-2025-26",
      "2024-09-30 agreement-in-kkr-2025-26",
      "2024-12-01 agreement-approved-2025-26",
    ]);
    expect(ids("hovedstaden", 2019)).toContain("2018-12-10 tariff-data-2019");
    expect(ids("syddanmark", 2017)).toContain("2016-01-31 take-over-told-2017");
    expect(ids("midtjylland", 2015)).toEqual([]);
  });

  test("takes the working group's own in, and then knows a deadline for notices", () => {
    const events = [own({ role: "notice", source: "referat 1. marts 2026", who: { da: "alle", en: "all" } })];
    const { deadlines, findings } = yearWheel(syddanmark, 2026, { events });
    expect(deadlines.find(({ id }) => id === "own")).toMatchObject({
      date: "2025-10-01",
      mark: "local",
      isProposal: false,
      source: { da: "referat 1. marts 2026" },
      who: { en: "all" },
    });
    expect(findings.map(({ code }) => code)).toEqual(["deadlines-proposed"]);
    const scenario = yearWheel(syddanmark.with({ noticeDeadline: 90 }), 2026);
    expect(scenario.deadlines.find(({ id }) => id === "notice-deadline")?.date).toBe("2025-10-03");
  });

  test("of a year beyond the agreement is refused, or carried forward in lenient mode and said", () => {
    const next = yearAfterLastAgreement("syddanmark");
    expect(refusal(() => yearWheel(syddanmark, next))).toMatchObject({ kind: "outside-validity", path: "tariffYear" });
    expect(refusal(() => yearWheel(syddanmark, 2024)).remedy.en).toContain(
      'agreementInForce("syddanmark", "2024-01-01")',
    );
    expect(refusal(() => yearWheel(syddanmark, 2026.5)).kind).toBe("malformed");
    const { findings } = yearWheel(carriedAgreement("syddanmark"), next);
    const carried = findings.find(({ code }) => code === "carried-forward");
    const { title } = lastAgreement("syddanmark");
    expect(carried?.message.da).toContain(`${title.da} udløb den 31. december ${next - 1}; `);
    expect(carried?.remedy.en).toBe("Use the new agreement once it is known.");
  });

  test.each<[unknown, string, string]>([
    [{ ...own(), titel: 1 }, "unknown-key", "events[0]"],
    [own({ when: { month: 2, day: 29, year: -1 } }), "out-of-range", "events[0].when.day"],
    [own({ opens: { month: 4, day: 31, year: -1 } }), "out-of-range", "events[0].opens.day"],
    [own({ id: "final-tariffs" }), "duplicate", "events[0].id"],
    [own({ when: { date: "2025-02-30" } }), "malformed", "events[0].when"],
    [own({ role: "notis" as never }), "malformed", "events[0].role"],
  ])("refuses the event %j", (event, kind, path) => {
    expect(refusal(() => yearWheel(syddanmark, 2026, { events: [event as OwnEvent] }))).toMatchObject({ kind, path });
  });

  test("gives its next deadlines, that day among them", () => {
    const wheel = yearWheel(syddanmark, 2026);
    const ids = (on: string, n?: number) => nextDeadlines(wheel, on, n).map(({ id }) => id);
    expect(ids("2025-09-15", 2)).toEqual(["hearing-of-increases", "occupancy-report"]);
    expect(ids("2025-09-16", 1)).toEqual(["occupancy-report"]);
    expect(ids("2025-11-01")).toEqual([]);
    expect(refusal(() => nextDeadlines(wheel, "2025-09-31")).kind).toBe("malformed");
    expect(refusal(() => nextDeadlines(wheel, "2025-09-30", 0)).kind).toBe("out-of-range");
  });

  test("is a table", () => {
    const text = asMarkdown(yearWheelSheet(yearWheel(syddanmark, 2026)), "da");
    expect(text).toContain("| 2025-10-15 | Belægning i 1.-3. kvartal indberettes | driftsherrerne |");
    expect(text).toContain("ja");
  });
});
