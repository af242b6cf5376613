import { agreementInForce, indexSeries } from "rammetakst";
import { describe, expect, test } from "vitest";
import { AGREEMENT, assessed, codesOf, findingOf } from "./notices.ts";

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

  test("is told in days before, or after, effect", () => {
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
