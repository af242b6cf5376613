import * as library from "rammetakst";
import * as files from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

class Options {
  get year() {
    return 2025;
  }
}

const INSTANCES: readonly (readonly [name: string, instance: object])[] = [
  ["a date", new Date("2025-01-01")],
  ["a map", new Map([["year", 2025]])],
  ["a set", new Set(["year"])],
  ["an instance whose values are no keys of its own", new Options()],
  ["an error", new Error("no")],
  ["a promise", Promise.resolve({})],
  ["what only inherits its keys", Object.create({ year: 2025 })],
];

const agreement = library.agreementInForce("syddanmark", "2025-01-01");
const row = { payer: "Odense", year: 2025, area: "adults", priceLevel: "nominal" } as const;
const rows = [
  { ...row, account: "budget", amount: 10, fullYearUsers: 1 },
  { ...row, account: "forecast", amount: 11, fullYearUsers: 1 },
] as const;
const notice = {
  id: "n1",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: 2000, priceLevel: 2024 },
  proposed: { amount: 2100, priceLevel: 2025 },
  effectiveFrom: "2025-01-01",
} as const;
const citizens = [{ citizen: "A", tariff: "T", days: 1 }];
const tariffs = [{ id: "T", amount: 1, priceLevel: 2025 }];

/** Calls that take an object whose keys may all be left out. */
const CALLS: Readonly<Record<string, (given: never) => unknown>> = {
  budgetFollowUp: (given) => library.budgetFollowUp(rows, given),
  forecastEffects: (given) => library.forecastEffects(rows, given),
  completeness: (given) => library.completeness(rows, given),
  spendingPerCitizen: (given) => library.spendingPerCitizen(rows, given),
  placementBudget: (given) => library.placementBudget(citizens, tariffs, 2025, given),
  "placementBudget, back-regulation": (given) =>
    library.placementBudget(citizens, [{ ...tariffs[0], backRegulation: given } as never], 2025),
  assessProposal: (given) => library.assessProposal(notice, agreement, given),
  "assessProposal, capacity": (given) => library.assessProposal({ ...notice, coverage: given }, agreement),
  agreementInForce: (given) => library.agreementInForce("syddanmark", "2025-01-01", given),
  with: (given) => agreement.with(given),
  "indexSeries.with": (given) => library.indexSeries("syddanmark").with(given),
  index: (given) => library.index(library.amount(100, 2024), 2025, library.indexSeries("syddanmark"), given),
  yearWheel: (given) => library.yearWheel(agreement, 2025, given),
  "a rule": (given) => library.carryOver(given, agreement),
  "columns of a rule": (given) =>
    library.dayTariff.columns({ costBasis: 1, places: 1, occupancy: 1, days: 1, index: 1 } as never, given),
  spendingTables: (given) => files.spendingTables([], given),
};

describe("an object that is no plain one is refused, and never read as one without keys", () => {
  test.each(Object.keys(CALLS))("%s", (name) => {
    for (const [, instance] of INSTANCES) {
      const failure = refusal(() => CALLS[name]?.(instance as never));
      expect([name, failure.kind]).toEqual([name, expect.stringMatching(/^(malformed|missing)$/)]);
    }
  });

  test("while a plain one is taken, also without a prototype and of another realm", async () => {
    const { runInNewContext } = await import("node:vm");
    const bare = Object.assign(Object.create(null), { year: 2025 });
    for (const options of [{ year: 2025 }, bare, runInNewContext("({ year: 2025 })"), Object.freeze({ year: 2025 })]) {
      expect(library.budgetFollowUp(rows, options).year).toBe(2025);
    }
  });

  test("and what the library made itself", () => {
    const local = library.readLocalValues({
      title: "Arbejdsgruppen",
      values: [
        {
          parameter: "proposals.noticeDeadline",
          unit: "day",
          scope: "syddanmark",
          from: "2025-01-01",
          to: null,
          value: "92",
          source: "referat",
        },
      ],
    });
    const own = library.agreementInForce("syddanmark", "2025-01-01", { local });
    expect(own.known(library.parameters.proposals.noticeDeadline).text).toBe("92");
    const options = { series: library.indexSeries("syddanmark"), wheel: library.yearWheel(own, 2025) };
    expect(library.assessProposal(notice, own, options).verdict).toBe("within-agreed");
  });
});
