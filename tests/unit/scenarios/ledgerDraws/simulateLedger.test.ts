import {
  asText,
  type DrawOptions,
  type LedgerToDraw,
  ledgerOfDraw,
  simulateLedger,
  simulateLedgerFindingSheet,
  simulateLedgerPicture,
  simulateLedgerSheets,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { AGREEMENT, OFFER, PLAIN, YEARS } from "./offer.ts";

const resultsOf = (draws: number, seed: number) =>
  Array.from({ length: draws }, (_, i) =>
    Number(ledgerOfDraw(PLAIN, AGREEMENT, i + 1, { draws, seed }).totals.result.times(100)),
  );

describe("simulateLedger", () => {
  test("gives mean, standard error, bounds and quantiles of the ledgers of its draws", () => {
    const results = resultsOf(25, 3).toSorted((a, b) => a - b);
    const [year] = simulateLedger(PLAIN, AGREEMENT, {
      draws: 25,
      seed: 3,
      quantiles: [0, "0.04", "0.05", "0.5", 1],
    }).years;
    const mean = results.reduce((sum, each) => sum + each, 0) / 25;
    const variance = results.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 24;
    expect(Number(year?.result.mean)).toBeCloseTo(mean / 100, 9);
    expect(Number(year?.result.standardError)).toBeCloseTo(Math.sqrt(variance / 25) / 100, 9);
    expect(Number(year?.result.least)).toBe((results[0] ?? 0) / 100);
    expect(Number(year?.result.most)).toBe((results[24] ?? 0) / 100);
    // 0.04 of 25 draws is one, 0.05 is one and a quarter and so two, the half is twelve and a half and so thirteen.
    const places = [0, 0, 1, 12, 24];
    expect(year?.result.quantiles.map(Number)).toEqual(places.map((at) => (results[at] ?? 0) / 100));
  });

  test("counts how often a limit is passed, on either side", () => {
    // 5 % of 2 000 kr. is 100 kr.
    const results = resultsOf(25, 3);
    const { years, anyBeyond } = simulateLedger(PLAIN, AGREEMENT, { draws: 25, seed: 3 });
    const above = results.filter((each) => each > 10_000).length;
    const below = results.filter((each) => each < -10_000).length;
    expect(years[0]).toMatchObject({ surplusBeyond: { draws: above }, deficitBeyond: { draws: below } });
    expect(above * below).toBeGreaterThan(0);
    expect(anyBeyond.draws).toBe(above + below);
    expect(anyBeyond.share.toFixed()).toBe(String((above + below) / 25));
    const share = (above + below) / 25;
    expect(Number(anyBeyond.standardError)).toBeCloseTo(Math.sqrt((share * (1 - share)) / 25), 12);
    expect([years[0]?.surplusLimit, years[0]?.deficitLimit].map(Number)).toEqual([100, 100]);
  });

  test("passes a limit only beyond it, not at it", () => {
    const [year] = PLAIN.years;
    const at = (costs: string) =>
      simulateLedger({ carriedIn: 0, years: [{ ...year, costs } as never] }, AGREEMENT, { draws: 2 }).anyBeyond.draws;
    expect([at("999900"), at("999899.99"), at("1000100"), at("1000100.01")]).toEqual([0, 2, 0, 2]);
  });

  test("has exact means where everything is the same", () => {
    const [year] = PLAIN.years;
    const same = { carriedIn: "0.03", years: [{ ...year, costs: 999_950 } as never] };
    const { years } = simulateLedger(same, AGREEMENT, { draws: 7 });
    const { result, carriedOut } = years[0] ?? {};
    expect(result?.mean.toFixed()).toBe("50");
    expect(result?.standardError.toFixed()).toBe("0");
    expect(carriedOut?.mean.toFixed()).toBe("50.03");
  });

  test("draws the same cases under any rule, and more draws begin with the fewer", () => {
    const options = { draws: 50, seed: 4 };
    const under = (band: number) =>
      ledgerOfDraw(OFFER, AGREEMENT.with({ band }), 50, options).years[0]?.costs.toFixed();
    expect(under(0.05)).toBe(under(0.01));
    const more = ledgerOfDraw(OFFER, AGREEMENT, 50, { draws: 5_000, seed: 4 });
    expect(more.years[5]?.costs.toFixed()).toBe(ledgerOfDraw(OFFER, AGREEMENT, 50, options).years[5]?.costs.toFixed());
  });

  test("is the same each time, and another by another seed", () => {
    const mean = (seed: number) =>
      simulateLedger(OFFER, AGREEMENT, { draws: 500, seed }).years[5]?.result.mean.toFixed();
    expect(mean(1)).toBe(mean(1));
    expect(mean(1)).not.toBe(mean(2));
    const { seed, draws, generator, quantiles } = simulateLedger(PLAIN, AGREEMENT);
    expect({ seed, draws, generator, quantiles: quantiles.map(Number) }).toEqual({
      seed: 1,
      draws: 10_000,
      generator: "xoshiro128** 1.1",
      quantiles: [0.05, 0.25, 0.5, 0.75, 0.95],
    });
  });

  test("lets back-regulation into the tariffs of two years after, and not before", () => {
    const { years } = simulateLedger(OFFER, AGREEMENT, { draws: 300 });
    const spread = years.map(({ tariff }) => !tariff.least.eq(tariff.most));
    expect(spread).toEqual([false, false, true, true, true, true]);
    // 250 000 over 8 409.6 days is 29.73 kr. a day.
    expect(years[0]?.tariff.mean.toFixed()).toBe("1456.67");
    expect(years.map(({ tariffYear }) => tariffYear)).toEqual(YEARS.map((year) => year + 2));
  });

  test("says what it rests on", () => {
    const codes = (input: LedgerToDraw) =>
      simulateLedger(input, AGREEMENT, { draws: 200 }).findings.map(({ code }) => code);
    expect(codes(OFFER)).toEqual(["draws-are-assumed", "most-carried", "deficit-carried"]);
    const [year] = PLAIN.years;
    const { backRegulationInTariff: _, ...silent } = { ...year, costs: 999_900 } as NonNullable<typeof year>;
    expect(codes({ years: [silent] })).toEqual([
      "draws-are-assumed",
      "opening-not-stated",
      "back-regulation-not-stated",
      "most-carried",
    ]);
    const { findings } = simulateLedger({ years: [silent] }, AGREEMENT, { draws: 2 });
    expect(findings[1]?.message.da).toContain("fra 2024");
    expect(findings[2]?.message.en).toContain("tariff of 2025");
  });
});

describe("simulateLedger refuses", () => {
  const [year] = PLAIN.years;
  const refused = (changes: object, options: DrawOptions = {}, top: object = {}) => {
    const input = { ...PLAIN, ...top, years: [{ ...year, ...changes }] } as never;
    const { kind, path } = refusal(() => simulateLedger(input, AGREEMENT, { draws: 2, ...options }));
    return `${kind} ${path}`;
  };

  test.each<[string, object, string]>([
    ["no days", { occupiedDays: undefined }, "missing years[0].occupiedDays"],
    ["parts of days", { occupiedDays: "0.5" }, "out-of-range years[0].occupiedDays"],
    ["parts of øre", { costs: "0.0010" }, "out-of-range years[0].costs"],
    ["bounds the wrong way", { costs: { kind: "uniform", least: 2, most: 1 } }, "out-of-range years[0].costs.most"],
    [
      "a triangle without its top",
      { costs: { kind: "triangular", least: 1, most: 2 } },
      "missing years[0].costs.likeliest",
    ],
    [
      "a top outside",
      { costs: { kind: "triangular", least: 1, likeliest: 3, most: 4, more: 1 } },
      "unknown-key years[0].costs",
    ],
    [
      "a top below",
      { costs: { kind: "triangular", least: 3, likeliest: 2, most: 4 } },
      "out-of-range years[0].costs.likeliest",
    ],
    [
      "a top of a bell",
      { costs: { kind: "bell", least: 1, likeliest: 2, most: 3 } },
      "out-of-range years[0].costs.likeliest",
    ],
    ["another kind", { costs: { kind: "normal", least: 1, most: 2 } }, "malformed years[0].costs.kind"],
    ["negative costs", { costs: { kind: "bell", least: -1, most: 2 } }, "out-of-range years[0].costs.least"],
    ["no budgeted days", { budgetedDays: 0 }, "out-of-range years[0].budgetedDays"],
    ["a tariff below 0", { backRegulationInTariff: -1_000_006 }, "out-of-range years[0].tariff"],
    ["amounts beyond counting", { costs: 30_000_000_000_000 }, "out-of-range years[0]"],
    ["a key that nothing reads", { places: 24 }, "unknown-key years[0]"],
  ])("%s", (_, changes, wanted) => {
    expect(refused(changes)).toBe(wanted);
  });

  test("options out of their bounds", () => {
    expect(refused({}, { draws: 1 })).toBe("malformed options.draws");
    expect(refused({}, { draws: 1_000_001 })).toBe("malformed options.draws");
    expect(refused({}, { seed: -1 })).toBe("malformed options.seed");
    expect(refused({}, { quantiles: ["0.5", "0.5"] })).toBe("out-of-range options.quantiles[1]");
    expect(refused({}, { quantiles: [95] })).toBe("out-of-range options.quantiles[0]");
    const many = { ...OFFER };
    expect(refusal(() => simulateLedger(many, AGREEMENT, { draws: 900_000 })).path).toBe("options.draws");
  });

  test("back-regulation stated where the draws say it, a year twice, and a gap", () => {
    const years = OFFER.years.map((each) => ({ ...each, backRegulationInTariff: 0 }));
    expect(refusal(() => simulateLedger({ years }, AGREEMENT)).path).toBe("years[2].backRegulationInTariff");
    expect(refusal(() => simulateLedger({ years: [...years, ...years] }, AGREEMENT)).kind).toBe("duplicate");
    expect(refusal(() => simulateLedger({ years: years.filter((_, i) => i !== 1) }, AGREEMENT)).kind).toBe("missing");
  });

  test("a number of a draw that there is not", () => {
    const at = (draw: number) => refusal(() => ledgerOfDraw(PLAIN, AGREEMENT, draw, { draws: 5 })).path;
    expect([at(0), at(6), at(1.5)]).toEqual(["draw", "draw", "draw"]);
  });

  test("says what to do in both languages, without a code", () => {
    const { allowed, found } = refusal(() =>
      simulateLedger({ years: [{ ...year, backRegulationInTariff: -1_000_006 } as never] }, AGREEMENT),
    );
    expect(allowed.da).toBe("en takst, der ikke kan komme under 0");
    expect(found.da.replaceAll("\u00a0", " ")).toBe("en takst, der i 2025 kunne blive −0,01 kr.");
  });
});

describe("what is shown of a simulation", () => {
  const simulation = simulateLedger(OFFER, AGREEMENT, { draws: 400, seed: 5 });

  test("tables with each amount of each year, and the limits", () => {
    const { amounts, limits } = simulateLedgerSheets(simulation);
    expect(amounts.rows).toHaveLength(24);
    expect(amounts.columns).toHaveLength(11);
    expect(limits.rows.map((row) => row[0])).toEqual([...YEARS]);
    expect(asText(amounts, "da")).toContain("Birk: Risiko ved afregningen 2021–2026");
    expect(asText(limits, "en")).toContain("Birk: Beyond the limit of what is carried 2021–2026");
    expect(simulateLedgerFindingSheet(simulation).rows).toHaveLength(3);
  });

  test("a fan with a line for each quantile", () => {
    const picture = simulateLedgerPicture(simulation);
    expect(picture.title.da).toBe("Birk: Risiko ved afregningen 2021–2026: overført til næste år");
    expect(picture.alt.en.match(/quantile of/g)).toHaveLength(5);
    expect(refusal(() => simulateLedgerPicture(simulation, "limit" as never)).path).toBe("measure");
    const one = simulateLedger(PLAIN, AGREEMENT, { draws: 2 });
    expect(refusal(() => simulateLedgerPicture(one)).kind).toBe("missing");
  });
});
