import { agreementInForce, checkNotice, type OwnEvent, yearWheel } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2026-01-01");
const rule: OwnEvent = {
  id: "own",
  title: "Varsling",
  role: "notice",
  when: { monthsBefore: 3, moves: "previous-working-day" },
  opens: { monthsBefore: 9 },
};
const wheel = yearWheel(agreement, 2026, { events: [rule] });

describe("checkNotice", () => {
  test.each([
    ["2026-01-01", "2025-10-01", "in-time", 0, "2025-10-01"],
    ["2026-01-01", "2025-10-02", "late", 1, "2025-10-01"],
    ["2026-01-01", "2025-04-01", "in-time", 0, "2025-10-01"],
    ["2026-01-01", "2025-03-30", "too-early", 2, "2025-10-01"],
    ["2026-07-01", "2026-04-01", "in-time", 0, "2026-04-01"],
    ["2026-07-01", "2026-04-08", "late", 7, "2026-04-01"],
    ["2026-06-01", "2026-02-28", "late", 1, "2026-02-27"],
  ])("effect on %s, notified on %s: %s by %i days", (effectiveFrom, notifiedOn, status, days, deadline) => {
    expect(checkNotice({ effectiveFrom, notifiedOn }, wheel)).toMatchObject({ status, days, deadline });
  });

  test("says who decided the deadline, and what to do, in both languages", () => {
    const { finding } = checkNotice({ effectiveFrom: "2026-01-01", notifiedOn: "2025-10-03" }, wheel);
    expect(finding).toMatchObject({ code: "notice-late", severity: "warning", mark: "local" });
    expect(finding.message.da).toBe("Varslet kom den 3. oktober 2025, 2 dage efter fristen den 1. oktober 2025.");
    expect(finding.message.en).toBe("The notice came on 3 October 2025, 2 days after the deadline of 1 October 2025.");
  });

  test("says that a notice came in time", () => {
    const { finding } = checkNotice({ effectiveFrom: "2026-01-01", notifiedOn: "2025-10-01" }, wheel);
    expect(finding.message).toEqual({
      da: "Varslet kom den 1. oktober 2025, inden fristen den 1. oktober 2025.",
      en: "The notice came on 1 October 2025, within the deadline of 1 October 2025.",
    });
    expect(finding.remedy).toEqual({ da: "Kræver ingen handling.", en: "No action is needed." });
  });

  test("says when a notice comes too early", () => {
    const { finding } = checkNotice({ effectiveFrom: "2026-01-01", notifiedOn: "2025-03-31" }, wheel);
    expect(finding.message.da).toBe(
      "Varslet kom den 31. marts 2025, 1 dag før den 1. april 2025, da det tidligst kan gives.",
    );
  });

  test("judges nothing where no deadline is known: proposals bind nobody", () => {
    const check = checkNotice({ effectiveFrom: "2026-01-01", notifiedOn: "2025-12-31" }, yearWheel(agreement, 2026));
    expect(check).toMatchObject({ status: "unknown", finding: { code: "no-agreed-deadline" } });
    expect(check.days).toBeUndefined();
  });

  test("a notice without a date is not judged, but the deadline is stated", () => {
    const check = checkNotice({ effectiveFrom: "2026-01-01" }, wheel);
    expect(check).toMatchObject({ status: "unknown", deadline: "2025-10-01" });
    expect(check.finding.message.da).toBe("Varslet har ingen dato. Fristen var den 1. oktober 2025.");
  });

  test("of several deadlines the latest counts", () => {
    const later: OwnEvent = { id: "later", title: "Ny", role: "notice", when: { month: 11, day: 3, year: -1 } };
    const both = yearWheel(agreement, 2026, { events: [rule, later] });
    expect(checkNotice({ effectiveFrom: "2026-01-01", notifiedOn: "2025-11-03" }, both).status).toBe("in-time");
    expect(checkNotice({ effectiveFrom: "2026-01-01", notifiedOn: "2025-11-04" }, both)).toMatchObject({
      status: "late",
      days: 1,
    });
  });

  test("refuses dates that do not exist", () => {
    expect(refusal(() => checkNotice({ effectiveFrom: "2026-02-30" }, wheel)).path).toBe("notice.effectiveFrom");
    const notice = { effectiveFrom: "2026-01-01", notifiedOn: "1/10/2025" };
    expect(refusal(() => checkNotice(notice, wheel)).path).toBe("notice.notifiedOn");
  });
});
