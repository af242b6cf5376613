import { type Agreement, ledgerOfDraw } from "rammetakst";
import { describe, expect, test } from "vitest";
import { settleDraws } from "../../../../src/scenarios/ledgerDraws/loop.ts";
import { loopPlanOf } from "../../../../src/scenarios/ledgerDraws/loopPlan.ts";
import { planOf } from "../../../../src/scenarios/ledgerDraws/plan.ts";
import { readLedgerToDraw } from "../../../../src/scenarios/ledgerDraws/read.ts";
import { AGREEMENT, OFFER } from "./offer.ts";
import { compared } from "./slowly.ts";

describe("the loop over draws gives the ledger's own figures, draw by draw", () => {
  test("within and beyond the limit, with surpluses, deficits and back-regulation", () => {
    const { beyond, deficits } = compared(OFFER, AGREEMENT, 4_000, 1);
    // Some on either side of the limit, and of 0: the case shows all that the rule can do.
    expect(beyond).toBeGreaterThan(200);
    expect(beyond).toBeLessThan(4_000);
    expect(deficits).toBeGreaterThan(200);
  });

  test.each<[string, Parameters<Agreement["with"]>[0]]>([
    ["no band", { band: 0 }],
    ["a band of deficits of its own", { deficitBand: "0.02" }],
    ["another delay", { backRegulationDelay: 1 }],
    ["a delay beyond the years", { backRegulationDelay: 7 }],
    ["rounding to kroner", { resultRounding: 1, tariffRounding: 1, bandRounding: 1000 }],
    ["rounding to less than an øre", { resultRounding: "0.001" }],
  ])("with %s", (_, changes) => {
    // With a delay of a year the tariff of the second holds what was drawn for the first.
    const years = OFFER.years.map(({ backRegulationInTariff, ...year }, i) =>
      i === 0 && backRegulationInTariff !== undefined ? { ...year, backRegulationInTariff } : year,
    );
    compared({ ...OFFER, years }, AGREEMENT.with(changes), 200, 2);
  });

  test("with amounts of any size", () => {
    const [year] = OFFER.years;
    const large = {
      tariff: 5_000_000_000,
      budgetedDays: 100,
      budget: 600_000_000_001,
      occupiedDays: { kind: "uniform", least: 95, most: 105 },
      costs: { kind: "bell", least: 400_000_000_000, most: 600_000_000_000 },
    } as const;
    const years = [2023, 2024, 2025].map((each) => ({ ...year, ...large, year: each, costsPerDay: 0 }));
    compared({ years: years.map(({ backRegulationInTariff: _, ...rest }) => rest) }, AGREEMENT, 200, 3);
    const small = { tariff: 1, budgetedDays: "0.7", budget: "0.0190", occupiedDays: 1, costs: 0 };
    const few = [2023, 2024, 2025, 2026].map((each) => ({ ...small, year: each }));
    compared({ years: few.slice(0, 2) }, AGREEMENT, 2, 3);
  });

  test("and so does the ledger that is given of a draw", () => {
    const plan = loopPlanOf(planOf(readLedgerToDraw(OFFER), AGREEMENT));
    const { years } = settleDraws(plan, 2_100, 9);
    // Draws are made in blocks of 1 024.
    for (const draw of [1, 2, 1_024, 1_025, 2_049, 2_100]) {
      const ledger = ledgerOfDraw(OFFER, AGREEMENT, draw, { draws: 2_100, seed: 9 });
      expect(ledger.years.map(({ result }) => Number(result.times(100)))).toEqual(
        years.map(({ result }) => result[draw - 1]),
      );
      expect(ledger.years.map(({ carriedOut }) => Number(carriedOut.times(100)))).toEqual(
        years.map(({ carriedOut }) => carriedOut[draw - 1]),
      );
      expect(ledger.explanation.title.da).toBe("Birk: Afregning af 2021–2026");
      expect(ledger.totals.difference.isZero()).toBe(true);
    }
  });
});
