import { calculateTariff, explanationText, indexSeries, reevaluate, type TariffInput } from "rammetakst";
import { describe, expect, test } from "vitest";
import { equal, total } from "../../../../src/numbers/fraction.ts";
import { carriedAgreement, yearAfterLastAgreement, yearBeforeFirst } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { agreementOf, BUDGET, calculated, codesOf, SYDDANMARK, withoutPlaces } from "../budgets.ts";

const refused = (changes: object, agreement: unknown = agreementOf(2025)) =>
  refusal(() => calculateTariff({ ...BUDGET, ...changes } as TariffInput, agreement as never));
const kindAndPath = (changes: object) => {
  const { kind, path } = refused(changes);
  return [kind, path];
};

describe("the cost basis", () => {
  /** (9 000 000 + 1 500 000 + 500 000) × 1.0551 = 11 606 100; 6 % of it is 696 366; 12 302 466 − 150 000 = 12 152 466. */
  const mixed = {
    costs: [
      { kind: "wages", amount: 9_000_000, priceLevel: 2024 },
      { kind: "indirect", rate: "0.06" },
      { kind: "premises", amount: 1_500_000, priceLevel: 2024 },
      { kind: "other-direct", amount: 500_000, priceLevel: 2024 },
      { kind: "other-income", amount: 150_000, priceLevel: 2025 },
    ],
    series: SYDDANMARK,
  } as const;

  test("is indexed by kind, with overhead on the indexed direct costs, and incomes subtracted", () => {
    const { costBasis, composition, lines } = calculated(mixed);
    expect(costBasis.toString()).toBe("12152466");
    expect(composition.map(({ kind, amount }) => [kind, amount.toString()])).toEqual([
      ["wages", "9495900"],
      ["premises", "1582650"],
      ["other-direct", "527550"],
      ["indirect", "696366"],
      ["other-income", "-150000"],
    ]);
    expect(lines.map(({ kind, priceLevel, indexed }) => [kind, priceLevel, indexed.toString()])).toEqual([
      ["wages", 2024, "9495900"],
      ["indirect", 2025, "696366"],
      ["premises", 2024, "1582650"],
      ["other-direct", 2024, "527550"],
      ["other-income", 2025, "150000"],
    ]);
    expect(lines[1]?.rate?.toString()).toBe("0.06");
    expect(lines[1]).not.toHaveProperty("amount");
  });

  test("shows overhead of the direct costs and of all, rounded to 6 decimals, and exact on request", () => {
    const { overhead, composition } = calculated(mixed);
    expect(overhead.ofDirectCosts?.toString()).toBe("0.06");
    expect(overhead.ofAllCosts?.toString()).toBe("0.056604"); // 6/106 = 0.0566037…
    expect(composition[3]?.share?.toString()).toBe("0.057302"); // 696 366 / 12 152 466 = 0.0573024…
    const { ofAllCosts } = calculateTariff.exact({ ...BUDGET, ...mixed }, agreementOf(2025)).overhead;
    expect(ofAllCosts && equal(ofAllCosts, { n: 6n, d: 106n })).toBe(true);
  });

  test("a series of its own for a kind, in place of the common one", () => {
    const { lines } = calculated({ ...mixed, seriesByKind: { premises: indexSeries("kl-general") } });
    expect(lines.map(({ indexed }) => indexed.toString())).toEqual([
      "9495900",
      "694917",
      "1558500",
      "527550",
      "150000",
    ]);
  });

  test("several lines of a kind have names, and are one part", () => {
    const costs = [
      { kind: "wages", name: "dag", amount: 7_000_000, priceLevel: 2025 },
      { kind: "wages", name: "nat", amount: 5_000_000, priceLevel: 2025 },
    ] as const;
    const { composition, tariff } = calculated({ costs });
    expect(composition.map(({ amount }) => amount.toString())).toEqual(["12000000"]);
    expect(tariff.toString()).toBe("1426.94");
    const twice = costs.map(({ name: _name, ...line }) => line);
    expect(kindAndPath({ costs: twice })).toEqual(["duplicate", "costs[1]"]);
    expect(refused({ costs: [costs[0], costs[0]] }).found.da).toBe('"wages: dag"');
  });

  test("the residents' own payment is outside, or subtracted where that is asked for", () => {
    const costs = [...BUDGET.costs, { kind: "residents-payment", amount: 840_960, priceLevel: 2020 }] as const;
    const outside = calculated({ costs });
    expect([outside.tariff, outside.costBasis].map(String)).toEqual(["1426.94", "12000000"]);
    expect(outside.composition.map(({ kind }) => kind)).toEqual(["wages"]);
    const atLevel = [...BUDGET.costs, { kind: "residents-payment", amount: 840_960, priceLevel: 2025 }] as const;
    const inside = calculated({ costs: atLevel, residentsPayment: "inside" });
    expect(inside.tariff.toString()).toBe("1326.94"); // 100 kr. a day less
    expect(inside.composition.at(-1)?.perUnit.toString()).toBe("-100");
  });

  test.each([
    [{ kind: "wages", amount: -1 }, "out-of-range", "costs[0].amount"],
    [{ kind: "other-income", amount: "-0.01" }, "out-of-range", "costs[0].amount"],
    [{ kind: "wages" }, "missing", "costs[0].amount"],
    [{ kind: "wages", rate: "0.06" }, "unknown-key", "costs[0].rate"],
    [{ kind: "indirect", rate: 6 }, "out-of-range", "costs[0].rate"],
    [{ kind: "indirect", rate: "0.06", amount: 1 }, "unknown-key", "costs[0].amount"],
    [{ kind: "indirect", rate: "0.06", priceLevel: 2024 }, "unknown-key", "costs[0].priceLevel"],
    [{ kind: "wages", amount: 1, priceLevel: 1969 }, "malformed", "costs[0].priceLevel"],
    [{ kind: "wages", amount: 1, priceLevel: 2024 }, "missing", "series"],
    [{ kind: "wage", amount: 1 }, "malformed", "costs[0].kind"],
    [{ kind: "wages", amonut: 1 }, "unknown-key", "costs[0]"],
  ])("refuses %j as %s", (line, kind, path) => {
    expect(kindAndPath({ costs: [line] })).toEqual([kind, path]);
  });

  test("an income below 0 is refused as one to give as positive, a cost below 0 as one to give as an income", () => {
    expect(refused({ costs: [{ kind: "other-income", amount: -5 }] }).remedy.da).toContain(
      "som et positivt beløb; den",
    );
    expect(refused({ costs: [{ kind: "wages", amount: -5 }] }).remedy.da).toContain("kind other-income");
  });

  test("a rate that the series does not have is the series' own error", () => {
    const missing = yearBeforeFirst("syddanmark");
    const failure = refused({ costs: [{ kind: "wages", amount: 1, priceLevel: missing - 1 }], series: SYDDANMARK });
    expect([failure.kind, failure.path]).toEqual(["unknown-value", 'indexSeries("syddanmark")']);
    expect(failure.found.da).toContain(`fra ${missing - 1} til ${missing}`);
  });
});

describe("what the costs are divided by", () => {
  test("365 days in leap years too, those of the calendar, or a number", () => {
    expect(calculated({ year: 2024 }).unrounded.toFixed(4)).toBe("1426.9406");
    expect(calculated({ year: 2024, days: "actual" }).unrounded.toFixed(4)).toBe("1423.0419");
    expect(calculated({ days: "actual" }).unrounded.toFixed(4)).toBe("1426.9406");
    const { days, daysCounted, quantity } = calculated({ days: 230 });
    expect([days, daysCounted, quantity].map(String)).toEqual(["230", "given", "5299.2"]);
    expect([calculated({ days: 366 }), calculated({ days: "365.5" })].map(({ days }) => String(days))).toEqual([
      "366",
      "365.5",
    ]);
  });

  test("a month is 1/12 of the year, and a year the place itself", () => {
    const month = calculated({ unit: "month" });
    expect([month.tariff, month.months, month.quantity].map(String)).toEqual(["43402.78", "12", "276.48"]);
    const year = calculated({ unit: "year" });
    expect([year.tariff, year.quantity].map(String)).toEqual(["520833.33", "23.04"]);
    expect(year).not.toHaveProperty("days");
  });

  test("hours, cases and years may be given as the quantity that is expected", () => {
    const costs = [{ kind: "wages", amount: 1_000_000, priceLevel: 2025 }] as const;
    const units = (["hour", "case", "year"] as const).map((unit) => withoutPlaces({ unit, costs, quantity: 1600 }));
    expect(units.map(({ tariff }) => tariff.toString())).toEqual(["625", "625", "625"]);
    expect(units[0]).not.toHaveProperty("occupancy");
  });

  test("the day and month parameters can be tried otherwise", () => {
    const agreement = agreementOf(2025).with({ daysInYear: 366, monthsInYear: 11 });
    expect(calculated({}, agreement).unrounded.toFixed(4)).toBe("1423.0419");
    expect(calculated({ unit: "month" }, agreement).quantity.toString()).toBe("253.44");
  });

  test.each([
    [{ places: undefined }, "missing", "places"],
    [{ occupancy: undefined }, "missing", "occupancy"],
    [{ unit: "month", occupancy: undefined }, "missing", "occupancy"],
    [{ unit: "hour" }, "missing", "quantity"],
    [{ unit: "case" }, "missing", "quantity"],
    [{ unit: "month", days: 365 }, "unknown-key", "days"],
    [{ unit: "year", days: "actual" }, "unknown-key", "days"],
    [{ unit: "day", quantity: 8000 }, "unknown-key", "quantity"],
    [{ unit: "month", quantity: 8000 }, "unknown-key", "quantity"],
    [{ unit: "hour", quantity: 0 }, "out-of-range", "quantity"],
    [{ places: 0 }, "out-of-range", "places"],
    [{ occupancy: 0 }, "out-of-range", "occupancy"],
    [{ occupancy: 96 }, "out-of-range", "occupancy"],
    [{ occupancy: 10 }, "out-of-range", "occupancy"],
    [{ days: "366.01" }, "out-of-range", "days"],
    [{ days: 0 }, "out-of-range", "days"],
    [{ days: "kalender" }, "malformed", "days"],
    [{ unit: "week" }, "malformed", "unit"],
  ])("refuses %j as %s", (changes, kind, path) => {
    expect(kindAndPath(changes)).toEqual([kind, path]);
  });

  test("an occupancy just below 10 is no per cent without their sign", () => {
    expect(calculated({ occupancy: "9.99" }).quantity.toString()).toBe("87512.4");
  });
});

describe("back-regulation and rounding", () => {
  test("is kept apart, never indexed, and part of what is charged", () => {
    const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2024 }] as const;
    const { tariff, tariffWithoutBackRegulation, backRegulation, backRegulationOfYear } = calculated({
      costs,
      series: SYDDANMARK,
      backRegulation: -84_096,
    });
    expect([tariffWithoutBackRegulation, backRegulation, tariff, backRegulationOfYear].map(String)).toEqual([
      "1505.57",
      "-10",
      "1495.57",
      "-84096",
    ]);
  });

  test("each part is rounded, to øre or to kroner", () => {
    const given = { backRegulation: 100_000 }; // 11.8911… a day
    const oere = calculated(given);
    const kroner = calculated({ ...given, rounding: "kroner" });
    expect([oere.tariff, oere.backRegulation].map(String)).toEqual(["1438.83", "11.89"]);
    expect([kroner.tariff, kroner.backRegulation].map(String)).toEqual(["1439", "12"]);
    expect([oere.rounding, kroner.rounding]).toEqual(["oere", "kroner"]);
    expect(kroner.revenue.toString()).toBe("12101414.4"); // 1 439 × 8 409.6
  });
});

describe("the agreement", () => {
  test("is that of the tariff year, or one that is carried forward on request", () => {
    const early = refused({}, agreementOf(2024));
    expect([early.kind, early.path]).toEqual(["outside-validity", "year"]);
    expect(early.remedy.da).toContain('agreementInForce("syddanmark", "2025-01-01")');
    expect(refused({ year: 2022 }).kind).toBe("outside-validity");
    const after = { year: yearAfterLastAgreement("syddanmark") };
    expect(codesOf(calculated(after, carriedAgreement("syddanmark")))).toContain("carried-forward");
    expect(calculated({ year: 2026 }, agreementOf(2025)).agreement).toBe("syddanmark-2025-26");
  });

  test.each([undefined, null, {}, "syddanmark"])("is no %j", (agreement) => {
    expect(refused({}, agreement ?? null).path).toBe("agreement");
  });
});

describe("input from outside", () => {
  test("is refused where it holds unknown keys, no data or too much of it", () => {
    expect(kindAndPath({ belegning: 1 })).toEqual(["unknown-key", ""]);
    expect(refused({ ocupancy: 1 }).remedy.da).toBe("mente du occupancy?");
    expect(refused({ costs: Array.from({ length: 1001 }, () => ({ kind: "wages", amount: 1 })) }).kind).toBe(
      "malformed",
    );
    expect(refused({ name: "x".repeat(1_000_000) }).kind).toBe("malformed");
    expect(refused({ costs: [{ kind: "wages", amount: Number.NaN }] }).kind).toBe("malformed");
    expect(refused({ costs: [{ kind: "wages", amount: "1e999999" }] }).kind).toBe("malformed");
    expect(refused(JSON.parse('{"costs":[{"__proto__":{},"kind":"wages","amount":1}]}')).kind).toBe("unknown-key");
    expect(refusal(() => calculateTariff(null as never, agreementOf(2025))).kind).toBe("malformed");
    expect(kindAndPath({ series: "syddanmark" })).toEqual(["malformed", "series"]);
    expect(kindAndPath({ seriesByKind: { wages: {} } })).toEqual(["malformed", "seriesByKind.wages"]);
    expect(kindAndPath({ seriesByKind: { wage: SYDDANMARK } })).toEqual(["unknown-key", "seriesByKind"]);
  });

  test("a cost basis of 0 is a finding, one without lines refused", () => {
    const empty = calculated({ costs: [{ kind: "wages", amount: 0 }] });
    expect(empty.tariff.toString()).toBe("0");
    expect(codesOf(empty)).toContain("basis-not-above-zero");
    expect(kindAndPath({ costs: [] })).toEqual(["malformed", "costs"]);
  });
});

describe("the result", () => {
  const costs = [
    { kind: "wages", amount: "9000000.01", priceLevel: 2024 },
    { kind: "indirect", rate: "0.0637" },
    { kind: "other-income", amount: "150000.07", priceLevel: 2024 },
  ] as const;
  const input: TariffInput = { ...BUDGET, name: "Solgården", costs, series: SYDDANMARK, backRegulation: 1000 };

  test("is composed of parts that sum exactly to the unrounded tariff, and shares that sum to 1", () => {
    const { composition, unrounded } = calculateTariff.exact(input, agreementOf(2025));
    expect(equal(total(composition.map(({ perUnit }) => perUnit)), unrounded)).toBe(true);
    expect(equal(total(composition.map(({ share }) => share ?? { n: 0n, d: 1n })), { n: 1n, d: 1n })).toBe(true);
  });

  test("cannot be altered, and is plain JSON", () => {
    const result = calculateTariff(input, agreementOf(2025));
    expect(Object.isFrozen(result)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toMatchObject({ unit: "day", tariff: result.tariff.toString() });
  });

  test("states the occupancy with a quantity that was given, and how days were counted", () => {
    const says = (calculation: ReturnType<typeof calculated>) =>
      calculation.explanation.says.map(({ da }) => da.replaceAll("\u00a0", " "));
    const hours = { unit: "hour", quantity: 1600 } as const;
    expect(says(calculated(hours))).toContain(
      "Grundlaget er delt med 1.600 timer, som det forventede antal er oplyst til. Den forudsatte belægning er 96 %.",
    );
    expect(says(withoutPlaces(hours))).toContain(
      "Grundlaget er delt med 1.600 timer, som det forventede antal er oplyst til.",
    );
    expect(says(calculated({ days: 230 }))).toContain("Antallet af døgn er oplyst af driftsherren.");
    expect(says(calculated({ days: "actual" }))).toContain("Døgnene er kalenderens.");
    expect(says(calculated({ year: 2024, costs: BUDGET.costs, series: SYDDANMARK })).join()).toContain(
      "regnet tilbage fra 12.000.000,00 kr. i 2025-niveau",
    );
    expect(says(calculated({ rounding: "kroner" }))).toContain(
      "Uafrundet er taksten 1.426,940639 kr.; den er afrundet til hele kroner (afrunding +0,059361 kr.).",
    );
  });

  test("counts one place as one, and says of a basis without lines no more than that it is 0", () => {
    const { explanation } = calculateTariff(
      { ...input, costs: [{ kind: "residents-payment", amount: 1, priceLevel: 2025 }], places: 1 },
      agreementOf(2025),
    );
    const says = explanation.says.map(({ da }) => da.replaceAll("\u00a0", " "));
    expect(says).toContain("Omkostningsgrundlaget er 0,00 kr. i 2025-niveau.");
    expect(says.join(" ")).toContain(" døgn: 1 plads · ");
  });

  test("explains itself in Danish, and its rules compute again", () => {
    const { explanation, tariff } = calculateTariff(input, agreementOf(2025));
    const text = explanationText(explanation, "da").replaceAll("\u00a0", " ");
    for (const part of [
      "Takst 2025 for Solgården, pr. døgn",
      "fremskrevet fra 9.000.000,01 kr. i 2024-niveau",
      "Andre indtægter: fratrukket 158.265,07 kr.",
      "6,37 % af de direkte omkostninger",
      "Grundlaget er delt med 8.409,6 døgn: 24 pladser · 96 % budgetteret belægning · 365 døgn.",
      "Døgn i et takstår: 365 – KL og Amtsrådsforeningens takstvejledning",
      "Bekendtgørelse 61/2023 § 10 [lov]: den forudsatte belægning skal fremgå",
      "kr./døgn (2025-niveau)",
    ]) {
      expect(text).toContain(part);
    }
    const last = JSON.parse(JSON.stringify(explanation.because.at(-1)));
    expect(reevaluate(last).tariff).toBe(tariff.toString());
    expect(explanationText(explanation, "en")).toContain("The basis is divided by 8,409.6 days");
  });
});
