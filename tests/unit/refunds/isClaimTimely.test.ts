import { explanationText, isClaimTimely, type PaymentClaim } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const claim = (lastDay: string, claimedOn: string) => {
  const { isTimely, deadline, daysLeft } = isClaimTimely({ lastDay, claimedOn });
  return [isTimely, deadline, daysLeft];
};

describe("isClaimTimely", () => {
  test("both sides of the deadline, whose own day is in time", () => {
    expect(claim("2023-03-15", "2024-03-14")).toEqual([true, "2024-03-15", 1]);
    expect(claim("2023-03-15", "2024-03-15")).toEqual([true, "2024-03-15", 0]);
    expect(claim("2023-03-15", "2024-03-16")).toEqual([false, "2024-03-15", -1]);
  });

  test("leap days: from 29 February to 28 February, and from 28 February to 28 February", () => {
    expect(claim("2024-02-29", "2025-02-28")).toEqual([true, "2025-02-28", 0]);
    expect(claim("2024-02-29", "2025-03-01")).toEqual([false, "2025-02-28", -1]);
    expect(claim("2023-02-28", "2024-02-29")).toEqual([false, "2024-02-28", -1]);
    expect(claim("2024-02-28", "2025-02-28")).toEqual([true, "2025-02-28", 0]);
  });

  test("ends of months and years", () => {
    expect(claim("2022-12-31", "2023-12-31")).toEqual([true, "2023-12-31", 0]);
    expect(claim("2022-12-31", "2024-01-01")).toEqual([false, "2023-12-31", -1]);
    expect(claim("2023-01-31", "2023-02-01")[0]).toBe(true);
  });

  test("a claim before the help has ended is in time", () => {
    expect(claim("2024-06-30", "2024-01-01")[0]).toBe(true);
  });

  test("says the deadline and how late it is", () => {
    const { explanation } = isClaimTimely({ lastDay: "2023-03-15", claimedOn: "2024-03-17" });
    expect(explanationText(explanation, "da")).toContain(
      "til og med 15. marts 2024, og kravet af 17. marts 2024 er 2 dage",
    );
    expect(explanationText(explanation, "en")).toContain(
      "until 15 March 2024, and the claim of 17 March 2024 is 2 days",
    );
    expect(explanation.provenance[0]?.mark).toBe("law");
  });

  test("refuses dates that do not exist, and unknown keys", () => {
    expect(refusal(() => isClaimTimely({ lastDay: "2023-02-29", claimedOn: "2023-03-01" })).path).toBe("lastDay");
    const extra = { lastDay: "2023-02-28", claimedOn: "2023-03-01", helpEnded: "2023-02-28" } as PaymentClaim;
    expect(refusal(() => isClaimTimely(extra)).kind).toBe("unknown-key");
  });
});
