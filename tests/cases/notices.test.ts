import {
  agreementInForce,
  amount,
  assessProposal,
  exactNoticeLimit,
  index,
  indexSeries,
  type Notice,
  type NoticeTariff,
  noticeLimit,
} from "rammetakst";
import { describe, expect, test } from "vitest";

/**
 * The forum of Syddanmark, 24 January 2025, item 6: the economic working group's indexation is 5.51 per cent, KL's
 * general one 3.9 per cent; that they lead from the 2024 to the 2025 level is assumed. The products are made by hand.
 */
const agreement = agreementInForce("syddanmark", "2025-01-01");

function assess(current: NoticeTariff, proposed: NoticeTariff, more: Partial<Notice> = {}) {
  const operator = { kind: "municipality", municipality: "Vejen" } as const;
  const shared = { id: "n1", offer: "Solgården", operator, unit: "day", effectiveFrom: "2025-01-01" } as const;
  return assessProposal({ ...shared, current, proposed, ...more }, agreement);
}

test("1000.55 kr. by 5.51 per cent is 1055.680305 kr. exactly", () => {
  expect(index(amount("1000.55", 2024), 2025, indexSeries("syddanmark")).amount.toString()).toBe("1055.680305");
  const given = { current: "1000.55", currentBackRegulation: 0, index: "1.0551" };
  expect(exactNoticeLimit(given).exactLimit.toString()).toBe("1055.680305");
});

describe("a tariff of 2 347.50 kr.", () => {
  const rise = (to: string) =>
    assess(
      { amount: "2347.50", priceLevel: 2024, backRegulation: 0 },
      { amount: to, priceLevel: 2025, backRegulation: 0 },
    );

  test("has the limits 2 476.85 kr. agreed and 2 439.05 kr. nationally", () => {
    const { agreed, national } = rise("2400");
    expect([agreed.rate, agreed.exactLimit, agreed.limit].map(String)).toEqual(["0.0551", "2476.84725", "2476.85"]);
    expect([national?.rate, national?.exactLimit, national?.limit].map(String)).toEqual([
      "0.039",
      "2439.0525",
      "2439.05",
    ]);
  });

  test("may rise to 2 476.85 kr. without a reason", () => {
    const { verdict, agreed, unexplained } = rise("2476.85");
    expect(verdict).toBe("within-agreed");
    expect([agreed.excess, unexplained].map(String)).toEqual(["0", "0"]);
  });

  test("exceeds the limit by one øre at 2 476.86 kr.", () => {
    const { verdict, agreed, unexplained } = rise("2476.86");
    expect(verdict).toBe("unsubstantiated");
    expect([agreed.excess, unexplained].map(String)).toEqual(["0.01", "0.01"]);
  });
});

/** (2 500 + 200) × 1.0551 = 2 848.77, and 2 500 × 1.0551 = 2 637.75. */
describe("a tariff of 2 500 kr. that holds 200 kr. of earlier surplus, proposed 2 848.77 kr. without it", () => {
  const codes = ({ findings }: ReturnType<typeof assess>) => findings.map(({ code }) => code);

  test.each([0, undefined])("does not rise above the indexation where the surplus is told apart (%s)", (none) => {
    const proposed = { amount: "2848.77", priceLevel: 2025, ...(none !== undefined && { backRegulation: none }) };
    const assessment = assess({ amount: 2500, priceLevel: 2024, backRegulation: -200 }, proposed);
    expect(assessment.verdict).toBe("within-agreed");
    expect([assessment.agreed.limit, assessment.agreed.excess].map(String)).toEqual(["2848.77", "0"]);
    expect([assessment.increase.amount, assessment.paidChange.amount].map(String)).toEqual(["148.77", "348.77"]);
    expect(codes(assessment)).not.toContain("back-regulation-not-separated");
  });

  test("seems to rise by 211.02 kr. too much where it is not, and that is said", () => {
    const assessment = assess({ amount: 2500, priceLevel: 2024 }, { amount: "2848.77", priceLevel: 2025 });
    expect(assessment.agreed.excess.toString()).toBe("211.02");
    expect(assessment.verdict).toBe("unsubstantiated");
    expect(assessment.findings.find(({ code }) => code === "back-regulation-not-separated")?.severity).toBe("warning");
  });
});

/** The limit of 1 000.55 kr. is rounded down to 1 055.68; the indexed tariff itself lies 0.000305 kr. above that. */
test("a tariff that rose by exactly the indexation is within it, also where the limit is rounded down", () => {
  const rise = (to: string) =>
    assess(
      { amount: "1000.55", priceLevel: 2024, backRegulation: 0 },
      { amount: to, priceLevel: 2025, backRegulation: 0 },
    );
  expect(rise("1055.680305").verdict).toBe("within-agreed");
  expect(rise("1055.680306").agreed.excess.toString()).toBe("0.000306");
  expect(rise("1055.69").agreed.excess.toString()).toBe("0.01");
});

test("tariffs of different price levels meet by indexation only", () => {
  const given = {
    current: amount("2347.50", 2024),
    currentBackRegulation: amount(0, 2024),
    proposed: amount("2476.86", 2025),
    proposedBackRegulation: amount(0, 2025),
    index: { factor: "1.0551", from: 2024, to: 2025 },
  };
  const wrong = [
    { currentBackRegulation: amount(0, 2025) },
    { proposed: amount("2476.86", 2024) },
    { index: { factor: "1.0551", from: 2025, to: 2026 } },
  ];
  expect(noticeLimit(given).excess.toString()).toBe("0.01");
  for (const change of wrong) {
    expect(() => noticeLimit({ ...given, ...change })).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: "price-level" }) }),
    );
  }
});
