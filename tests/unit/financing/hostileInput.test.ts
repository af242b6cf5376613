import * as rammetakst from "rammetakst";
import { describe, expect, test } from "vitest";

const { agreementInForce, amount, indexSeries, lawOn } = rammetakst;

/** A call that is right, of every function of the payer's year that reads structured input. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  financeByKey: [
    {
      scheme: "childrens-houses",
      year: 2022,
      area: "syddanmark",
      budget: 100,
      expectedCases: 6,
      cases: [{ municipality: "Odense", cases: 3 }],
      earlierResults: [{ year: 2020, result: -10 }],
    },
  ],
  compareFinancing: [
    { scheme: "samraad-syddanmark", year: 2020 },
    { scheme: "samraad-syddanmark", year: 2020, budget: 9 },
  ],
  defineScheme: [{ id: "x", title: "X", objectiveShare: 1, area: ["Fanø"], keyDate: { day: "01-01", yearsBefore: 1 } }],
  forecastCases: [{ cases: 9, through: "2024-11-15", year: 2024, method: "days", budget: 7 }],
  caseResult: [{ scheme: "childrens-houses", year: 2024, budget: 9, budgetCases: 3, cases: 4, marginalCost: 1 }],
  casesPerThousand: [{ year: 2021, rows: [{ municipality: "Odense", cases: 1 }] }],
  placementCost: [{ decidedBy: "judge", dayPrice: 9_000, days: 3, year: 2024 }, lawOn("2024-01-01")],
  comparePlacements: [{ days: 3, year: 2024, alternatives: [{ name: "x", lowest: 1, highest: 2 }] }],
  capacityPlan: [{ year: 2024, additions: [{ places: 3, from: 3 }], dayPrice: 9_000, judicialShare: "0.5" }],
  placementBudget: [[{ citizen: "A", tariff: "S", days: 3 }], [{ id: "S", amount: 1, priceLevel: 2025 }], 2025],
  objectiveBills: ["Odense", 2022, [{ scheme: "childrens-houses", budget: 100 }]],
  payBack: [{ scheme: "childrens-houses", year: 2022, area: "syddanmark", amount: 100 }],
  frontlineCompensation: [{ surplus: 400_000, date: "2020-01-01" }, agreementInForce("syddanmark", "2020-01-01")],
  stateRefund: [{ year: 2022, yearly: 9, months: 3, income: 1, oneOff: 2, household: [{ monthly: [1] }] }],
  costlyCases: [[{ id: "a", year: 2022, monthly: [1], refund: 0 }]],
  isClaimTimely: [{ lastDay: "2024-02-29", claimedOn: "2025-03-01" }],
  supervisionTariffs: [{ base: "9.5" }],
  supervisionBill: [{ base: "9.5", year: 2024, places: 8, intensified: [{ from: "2024-04-01", to: "2024-05-02" }] }],
  auditClassTariffs: [[{ sizeClass: "1-7", tariff: 9 }]],
  checkCap: [{ kind: "shelter", tariff: amount(2_400, 2025), series: indexSeries("kl-general") }],
  checkAlternative: [{ offered: 1, alternative: 2 }],
};

const HOSTILE: readonly unknown[] = [
  ...[undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 1e16, 10n ** 40n, true, () => 1, Symbol("x")],
  ...["", "1.000,50", "Odnese", "Roskilde", "__proto__", "constructor", "2024-02-30", "x".repeat(100_000)],
  ...[{}, [], [null], new Map(), new Date(0), Object.create(null), JSON.parse('{"__proto__":1}')],
];

/** Data, and not a rule set or a series, which the library has made itself. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const own = Object.values(value);
  return Object.getPrototypeOf(value) === Object.prototype && !own.some((each) => typeof each === "function");
}

/** The value with each of its places, itself among them, once in turn replaced. */
function* replaced(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (!isPlain(value)) return;
  for (const [key, own] of Object.entries(value)) {
    for (const other of replaced(own, by))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
  }
}

/** What went wrong with a call, other than that it was refused with words in both languages. */
function wrongWith(call: () => unknown): unknown {
  try {
    return JSON.stringify(call()).includes("NaN") ? "NaN" : undefined;
  } catch (error) {
    if (!(error instanceof rammetakst.RuleError)) return error;
    const { found, allowed, remedy } = error.failure;
    const texts = [found, allowed, remedy].flatMap(({ da, en }) => [da, en]);
    return texts.every((text) => text.length > 0 && !text.includes("nonoptional")) ? undefined : error.failure;
  }
}

describe("hostile input anywhere is refused in both languages, or computed without NaN", () => {
  test.each(Object.entries(CALLS))("%s", (name, given) => {
    const call = (rammetakst as unknown as Record<string, (...all: unknown[]) => unknown>)[name];
    expect(wrongWith(() => call?.(...given))).toBeUndefined();
    for (const [i, hostile] of HOSTILE.entries()) {
      for (const other of replaced(given, hostile)) {
        if (Array.isArray(other))
          expect(
            wrongWith(() => call?.(...other)),
            `hostile value ${i}`,
          ).toBeUndefined();
      }
    }
  });
});
