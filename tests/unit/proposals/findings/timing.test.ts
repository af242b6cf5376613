import { agreementInForce, indexSeries, type Notice, type OwnEvent, yearWheel } from "rammetakst";
import { describe, expect, test } from "vitest";
import { AGREEMENT, assessed, codesOf, findingOf } from "../notices.ts";

const withDeadline = (noticeDeadline: number, notifiedOn: string) =>
  assessed({ notifiedOn }, {}, AGREEMENT.with({ noticeDeadline }));

describe("a deadline", () => {
  test.each([
    [60, "2024-11-02", false],
    [60, "2024-11-03", true],
    [1, "2024-12-31", false],
    [1, "2025-01-01", true],
    [0, "2025-01-01", false],
    [0, "2025-01-02", true],
  ])("of %i days: a notice of %s is late: %s", (days, notifiedOn, isLate) => {
    expect(codesOf(withDeadline(days, notifiedOn)).includes("notice-late")).toBe(isLate);
  });

  test("is stated in days before, or after, effect", () => {
    const said = (days: number, notifiedOn: string) => findingOf(withDeadline(days, notifiedOn), "notice-late").message;
    expect(said(60, "2024-12-31")).toEqual({
      da: "Varslet kom 1 dag før ikrafttræden; fristen er 60 dage før.",
      en: "The notice came 1 day before effect; the deadline is 60 days before.",
    });
    expect(said(1, "2025-01-06")).toEqual({
      da: "Varslet kom 5 dage efter ikrafttræden; fristen er 1 dag før.",
      en: "The notice came 5 days after effect; the deadline is 1 day before.",
    });
  });

  test("of the user's own rests on the user, one that is not known on what the region's data say", () => {
    expect(findingOf(withDeadline(60, "2024-12-31"), "notice-late").mark).toBe("local");
    const { message, source } = findingOf(assessed({}), "no-agreed-deadline");
    expect([message.da, source.da].map((text) => text.includes("24. januar 2025"))).toEqual([true, true]);
    const sjaelland = agreementInForce("sjaelland", "2025-01-01");
    const elsewhere = assessed({}, { series: indexSeries("syddanmark") }, sjaelland);
    expect(findingOf(elsewhere, "no-agreed-deadline").message.da).not.toContain("årshjul");
  });
});

describe("a year wheel", () => {
  const rule: OwnEvent = {
    id: "notice",
    title: "Varsling",
    role: "notice",
    when: { monthsBefore: 3 },
    opens: { monthsBefore: 9 },
  };
  const wheel = yearWheel(AGREEMENT, 2025, { events: [rule] });
  const byWheel = (changes: Partial<Notice>, own = wheel, agreement = AGREEMENT) =>
    codesOf(assessed(changes, { wheel: own }, agreement)).filter((code) => /notice-|deadline|date-|wheel/.test(code));

  test.each([
    ["2024-03-31", ["notice-too-early"]],
    ["2024-04-01", []],
    ["2024-10-01", []],
    ["2024-10-02", ["notice-late"]],
    [undefined, ["notification-date-missing"]],
  ])("holds a notice of %s against its deadline: %j", (notifiedOn, codes) => {
    expect(byWheel(notifiedOn === undefined ? {} : { notifiedOn })).toEqual(codes);
  });

  test("counts from the day of effect, and overrides the agreement's own deadline", () => {
    expect(byWheel({ notifiedOn: "2025-04-01", effectiveFrom: "2025-07-01" })).toEqual([]);
    expect(byWheel({ notifiedOn: "2025-04-02", effectiveFrom: "2025-07-01" })).toEqual(["notice-late"]);
    const strict = AGREEMENT.with({ noticeDeadline: 365 });
    const assessment = assessed({ notifiedOn: "2024-10-01" }, { wheel }, strict);
    expect(codesOf(assessment)).not.toContain("notice-late");
    expect(codesOf(assessment)).not.toContain("local-value");
    expect(byWheel({ notifiedOn: "2024-10-01" }, yearWheel(strict, 2025), strict)).toEqual(["notice-late"]);
  });

  test("without an agreed deadline judges nothing, and one of another year is not used", () => {
    expect(byWheel({ notifiedOn: "2024-12-31" }, yearWheel(AGREEMENT, 2025))).toEqual(["no-agreed-deadline"]);
    const next = yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026, { events: [rule] });
    expect(byWheel({ notifiedOn: "2024-12-31" }, next)).toEqual(["wheel-of-another-year"]);
  });

  test("says by how many days, and who decided the deadline", () => {
    const late = findingOf(assessed({ notifiedOn: "2024-11-14" }, { wheel }), "notice-late");
    expect(late.message.da).toBe("Varslet kom den 14. november 2024, 44 dage efter fristen den 1. oktober 2024.");
    expect([late.mark, late.source.da]).toEqual(["local", "brugerens egen termin"]);
  });
});
