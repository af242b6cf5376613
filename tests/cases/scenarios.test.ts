import { municipalities, type ScenarioComparison, totalOf } from "rammetakst";
import { describe, expect, test } from "vitest";
import { deficits, houses } from "../../examples/country.ts";
import { first, simulation, tighter, tried } from "../../examples/offer-risk.ts";

const codes = ({ rows }: ScenarioComparison) => rows.map(({ id }) => id).sort();

describe("the country under two proposals", () => {
  test.each([
    ["deficits", deficits],
    ["children's houses", houses],
  ])("%s: all 98 municipalities are on both sides, and nothing is lost or made", (_, compared) => {
    expect(codes(compared)).toEqual(
      municipalities()
        .map(({ code }) => code)
        .sort(),
    );
    expect(compared.rows.every(({ foundIn }) => foundIn === "both")).toBe(true);
    expect(compared.findings).toEqual([]);
    expect(compared.total.change.toFixed()).toBe("0");
    expect(totalOf(compared.rows.map(({ change }) => change)).toFixed()).toBe("0");
    expect(compared.rise).toBeGreaterThan(0);
    expect(compared.fall).toBeGreaterThan(0);
  });

  test("what is carried less of deficits enters the tariffs, to the øre", () => {
    const [carried, toTariff] = deficits.parts;
    expect([carried?.part, toTariff?.part]).toEqual(["carriedOut", "toTariff"]);
    expect(carried?.change.gt(0)).toBe(true);
    expect(carried?.change.plus(toTariff?.change ?? 0).toFixed()).toBe("0");
  });

  test("of the houses' budget a tenth moves from the key to the cases", () => {
    const [objective, casePayment] = houses.parts;
    expect(objective?.baseline.toFixed()).toBe(houses.total.baseline.times("0.8").toFixed());
    expect(objective?.change.toFixed()).toBe(houses.total.baseline.times("-0.1").toFixed());
    expect(casePayment?.change.toFixed()).toBe(houses.total.baseline.times("0.1").toFixed());
  });
});

describe("the risk of an offer", () => {
  test("with a tighter limit for deficits more draws go beyond it, and none fewer", () => {
    for (const [i, { deficitBeyond }] of simulation.years.entries()) {
      expect(tighter.years[i]?.deficitBeyond.draws).toBeGreaterThanOrEqual(deficitBeyond.draws);
    }
    expect(tighter.anyBeyond.draws).toBeGreaterThan(simulation.anyBeyond.draws);
    // 5 and 4 % of 12 mio. kr.
    expect([simulation, tighter].map(({ years }) => Number(years[0]?.deficitLimit))).toEqual([600_000, 480_000]);
    expect([simulation, tighter].map(({ years }) => Number(years[0]?.surplusLimit))).toEqual([600_000, 600_000]);
  });

  test("the first years' results are the same under both, since their tariffs are", () => {
    for (const i of [0, 1]) expect(tighter.years[i]?.result).toEqual(simulation.years[i]?.result);
    expect(tighter.years[2]?.tariff.mean.gt(simulation.years[2]?.tariff.mean ?? 0)).toBe(true);
  });

  test("each quantile lies between its neighbours, and the ledger of a draw within the bounds", () => {
    for (const [i, { result, carriedOut }] of simulation.years.entries()) {
      for (const { least, quantiles, most } of [result, carriedOut]) {
        const all = [least, ...quantiles, most].map(Number);
        expect(all).toEqual(all.toSorted((a, b) => a - b));
      }
      expect(first.years[i]?.result.gte(result.least) && first.years[i]?.result.lte(result.most)).toBe(true);
    }
  });

  test("the result depends most on the costs, and then on the days", () => {
    // 1 mio. kr.; 860 days at 1 126.94; 100 kr. for 8 450 days.
    expect(tried.inputs.map(({ input, width }) => [input, width.toFixed()])).toEqual([
      ["costs", "1000000"],
      ["occupiedDays", "969168.4"],
      ["costsPerDay", "845000"],
    ]);
  });
});
