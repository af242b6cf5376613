import { agreementInForce, compareTariffs, explanationText, indexSeries, type TariffCalculation } from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { agreementOf, calculated, SYDDANMARK, withoutPlaces } from "../budgets.ts";

/** Effects by name in kr., rounded to four decimals for reading; zero ones left out. */
function effectsOf(before: TariffCalculation, after: TariffCalculation, options = {}) {
  const { effects } = compareTariffs(before, after, options);
  return effects
    .filter(({ effect }) => !effect.isZero())
    .map(({ component, kind, effect }) => [kind ?? component, effect.toDecimalPlaces(4).toString()]);
}

/** 10 places at 100 % on 365 days: 3 650 days, so that 3 650 kr. are 1 kr. a day. */
const wages = (amount: number, priceLevel: number) => ({ kind: "wages", amount, priceLevel }) as const;
const ten = (changes: Parameters<typeof calculated>[0] = {}) =>
  calculated({ costs: [wages(3_650_000, changes.year ?? 2025)], places: 10, occupancy: 1, ...changes });

describe("one change at a time", () => {
  test("price level: 1 000 kr. by 5.51 %", () => {
    const after = ten({ costs: [wages(3_650_000, 2024)], series: SYDDANMARK });
    expect(effectsOf(ten({ year: 2024 }), after)).toEqual([["price-level", "55.1"]]);
  });

  test("a real change of wages, and the overhead that follows them", () => {
    const overhead = { kind: "indirect", rate: "0.1" } as const;
    const before = ten({ costs: [wages(3_650_000, 2025), overhead] });
    expect(effectsOf(before, ten({ costs: [wages(4_015_000, 2025), overhead] }))).toEqual([
      ["wages", "100"],
      ["indirect", "10"],
    ]);
    const rate = { ...overhead, rate: "0.08" };
    expect(effectsOf(before, ten({ costs: [wages(3_650_000, 2025), rate] }))).toEqual([["indirect", "-20"]]);
  });

  test("a kind that comes, one that goes, and an income that falls away", () => {
    const interest = { kind: "interest", amount: 36_500, priceLevel: 2025 } as const;
    const income = { kind: "other-income", amount: 73_000, priceLevel: 2025 } as const;
    const [plain, costs] = [ten(), [wages(3_650_000, 2025), interest]];
    expect(effectsOf(plain, ten({ costs }))).toEqual([["interest", "10"]]);
    expect(effectsOf(ten({ costs }), plain)).toEqual([["interest", "-10"]]);
    expect(effectsOf(ten({ costs: [wages(3_650_000, 2025), income] }), plain)).toEqual([["other-income", "20"]]);
  });

  test("places, occupancy, days and months", () => {
    expect(effectsOf(ten(), ten({ places: 8 }))).toEqual([["places", "250"]]);
    expect(effectsOf(ten(), ten({ occupancy: "0.8" }))).toEqual([["occupancy", "250"]]);
    expect(effectsOf(ten(), ten({ days: 292 }))).toEqual([["days", "250"]]);
    const months = (agreement = agreementOf(2025)) =>
      calculated({ unit: "month", costs: [wages(1_200_000, 2025)], places: 10, occupancy: 1 }, agreement);
    expect(effectsOf(months(), months(agreementOf(2025).with({ monthsInYear: 10 })))).toEqual([["months", "2000"]]);
  });

  test("back-regulation, and the rounding to kroner", () => {
    expect(effectsOf(ten(), ten({ backRegulation: -36_500 }))).toEqual([["back-regulation", "-10"]]);
    const uneven = { costs: [wages(3_651_460, 2025)] }; // 1 000.40 kr.
    expect(effectsOf(ten(uneven), ten({ ...uneven, rounding: "kroner" }))).toEqual([["rounding", "-0.4"]]);
  });

  test("quantity, where it is given in one or both of the calculations", () => {
    const hours = (quantity: number) => withoutPlaces({ unit: "hour", costs: [wages(1_000_000, 2025)], quantity });
    expect(effectsOf(hours(1000), hours(800))).toEqual([["quantity", "250"]]);
    const year = { unit: "year", costs: [wages(1_000_000, 2025)] } as const;
    const placed = calculated({ ...year, places: 10, occupancy: 1 });
    expect(effectsOf(placed, withoutPlaces({ ...year, quantity: 8 }))).toEqual([["quantity", "25000"]]);
    expect(effectsOf(withoutPlaces({ ...year, quantity: 8 }), placed)).toEqual([["quantity", "-25000"]]);
  });
});

/**
 * 1 000 → 1 055.10 by price level; then 10 % more wages, 105.51, on the old 3 650 days; then 4 236 226.5 kr. over 8
 * places (1 450.7625), at 80 % (1 813.453125), on 366 days (1 808.4983…).
 */
test("several changes fall in the stated order", () => {
  const after = ten({
    ...{ year: 2025, places: 8, occupancy: "0.8", days: 366, backRegulation: 23_424 },
    costs: [wages(4_236_226.5, 2025)],
  });
  expect(effectsOf(ten({ year: 2024 }), after, { series: SYDDANMARK })).toEqual([
    ["price-level", "55.1"],
    ["wages", "105.51"],
    ["places", "290.1525"],
    ["occupancy", "362.6906"],
    ["days", "-4.9548"],
    ["back-regulation", "10"],
    ["rounding", "0.0017"],
  ]);
});

describe("the series of the price level", () => {
  const [before, after] = [ten({ year: 2024 }), ten()];

  test("is the later calculation's, unless another is given, also by kind", () => {
    const general = indexSeries("kl-general");
    const later = ten({ costs: [wages(3_650_000, 2024)], series: SYDDANMARK });
    expect(effectsOf(before, later)[0]).toEqual(["price-level", "55.1"]);
    expect(effectsOf(before, later, { series: general }).slice(0, 2)).toEqual([
      ["price-level", "39"],
      ["wages", "16.1"],
    ]);
    const byKind = { series: SYDDANMARK, seriesByKind: { wages: general } };
    expect(effectsOf(before, later, byKind)[0]).toEqual(["price-level", "39"]);
  });

  test("is asked for where the years differ and none is named", () => {
    const failure = refusal(() => compareTariffs(before, after));
    expect([failure.kind, failure.path]).toEqual(["missing", "series"]);
    expect(compareTariffs(after, ten({ places: 9 })).difference.toString()).toBe("111.11");
    const year = unknownYear("syddanmark");
    const agreement = agreementInForce("syddanmark", `${year}-01-01`, { mode: "lenient" });
    const unknown = calculated({ year, places: 10, occupancy: 1 }, agreement);
    expect(refusal(() => compareTariffs(after, unknown, { series: SYDDANMARK })).kind).toBe("unknown-value");
  });

  test("also leads back, where the first is the later one", () => {
    const [first] = effectsOf(after, before, { series: SYDDANMARK });
    expect(first).toEqual(["price-level", "-52.2225"]); // 1 000 / 1.0551 = 947.7774…
  });
});

describe("what is refused", () => {
  const day = ten();

  test("different units: a day is never converted into a month", () => {
    const month = ten({ unit: "month" });
    const failure = refusal(() => compareTariffs(day, month));
    expect([failure.kind, failure.path, failure.found.da]).toEqual(["unit", "after.unit", "en takst pr. måned"]);
    expect(failure.remedy.da).toContain("en enhed omregnes aldrig");
  });

  test("copies, files and nothing at all, since they do not have the unrounded numbers", () => {
    for (const other of [{ ...day }, JSON.parse(JSON.stringify(day)), null]) {
      expect(refusal(() => compareTariffs(day, other)).path).toBe("after");
    }
    expect(refusal(() => compareTariffs(undefined as never, day)).kind).toBe("missing");
  });

  test("unknown options, and series that are none", () => {
    const kindAndPath = (options: object | null) => {
      const { kind, path } = refusal(() => compareTariffs(day, day, options as never));
      return [kind, path];
    };
    expect(kindAndPath({ serie: SYDDANMARK })).toEqual(["unknown-key", "options"]);
    expect(kindAndPath({ series: "syddanmark" })).toEqual(["malformed", "options.series"]);
    expect(kindAndPath({ seriesByKind: { wage: SYDDANMARK } })).toEqual(["unknown-key", "options.seriesByKind"]);
    expect(kindAndPath({ seriesByKind: [] })).toEqual(["malformed", "options.seriesByKind"]);
    expect(kindAndPath(null)).toEqual(["malformed", "options"]);
  });
});

describe("the result", () => {
  test("shows both tariffs, the difference and its rate, rounded to 6 decimals", () => {
    const comparison = compareTariffs(ten({ name: "A" }), ten({ name: "A", places: 9 }));
    expect(
      [comparison.before.tariff, comparison.after.tariff, comparison.difference, comparison.rate].map(String),
    ).toEqual(["1000", "1111.11", "111.11", "0.11111"]);
    expect(comparison.effects.map(({ component }) => component)).toEqual([
      ...["price-level", "cost", "places", "occupancy", "days", "back-regulation", "rounding"],
    ]);
    expect(comparison.effects[2]?.share?.toString()).toBe("0.111111");
    expect(comparison.findings).toEqual([]);
  });

  test("has no rate where the tariff before is 0", () => {
    const { rate, effects } = compareTariffs(ten({ costs: [{ kind: "wages", amount: 0 }] }), ten());
    expect([rate, effects[0]?.share]).toEqual([null, null]);
  });

  test("says where two names differ", () => {
    const { findings } = compareTariffs(ten({ name: "A" }), ten({ name: "B" }));
    expect(findings.map(({ code }) => code)).toEqual(["names-differ"]);
    expect(findings[0]?.message.da).toBe("De to takster har hver sit navn: A og B.");
    expect(compareTariffs(ten({ name: "A" }), ten()).findings).toEqual([]);
  });

  test("explains itself, with the order, the rates and both calculations", () => {
    const agreement = agreementInForce("syddanmark", "2025-01-01");
    const after = calculated(
      { costs: [wages(3_650_000, 2024)], series: SYDDANMARK, places: 8, occupancy: 1 },
      agreement,
    );
    const { explanation } = compareTariffs(ten({ year: 2024 }), after);
    const text = explanationText(explanation, "da").replaceAll("\u00a0", " ");
    expect(text).toContain(
      "Taksten stiger med 318,88 kr., svarende til 31,89 %, fra 1.000,00 kr. til 1.318,88 kr. pr. døgn.",
    );
    expect(text).toContain("Prisniveau: +55,10 kr.");
    expect(text).not.toContain("Belægning:");
    expect(text).toContain(
      "en fast rækkefølge: prisniveau, omkostninger, pladser, belægning, døgn, efterregulering og afrunding",
    );
    expect(text).toContain("2025: 5,51 %");
    expect(explanation.because.slice(-2).map(({ title }) => title.da)).toEqual([
      "Takst 2025, pr. døgn",
      "Takst 2024, pr. døgn",
    ]);
    const english = (a: TariffCalculation, b: TariffCalculation) => compareTariffs(a, b).explanation.says[0]?.en;
    expect(english(ten(), ten())).toBe("The tariff is unchanged at DKK\u00a01,000.00 per day.");
    expect(english(ten(), ten({ places: 20 }))).toContain("falls by DKK\u00a0500.00, which is 50.00%, from");
  });
});
