import {
  type Agreement,
  agreementInForce,
  type CalculatedTariffs,
  type CostKind,
  calculateTariff,
  calculateTariffs,
  type Fraction,
  indexSeries,
  RuleError,
  type TariffColumns,
  type TariffInput,
  type TariffsOptions,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { wholeUnits } from "../../../../src/numbers/rounding.ts";
import { COST_KINDS } from "../../../../src/tariffs/costKind.ts";
import { dice } from "../../../dice.ts";
import { holdsPartOfOere, kr } from "../../../oere.ts";
import { refusal } from "../../../refusal.ts";
import { agreementOf, SYDDANMARK } from "../budgets.ts";

const AGREEMENT = agreementOf(2025);

/** 9 000 000 kr. of wages and 1 500 000 kr. of premises, 24 places, 96 %: 8 409.6 days. */
const one = (changes: Partial<TariffColumns> = {}): TariffColumns => ({
  costs: { wages: Float64Array.of(900_000_000), premises: Float64Array.of(150_000_000) },
  year: 2025,
  priceLevel: 2025,
  places: Int32Array.of(24),
  occupancy: Int32Array.of(9600),
  ...changes,
});

const calculatedOne = (changes: Partial<TariffColumns>, options?: TariffsOptions, agreement = AGREEMENT) => {
  const { findings, findingCodes, parts, failed, ...columns } = calculateTariffs(one(changes), agreement, options);
  return {
    tariff: columns.tariff[0],
    without: columns.tariffWithoutBackRegulation[0],
    back: columns.backRegulation[0],
    basis: columns.costBasis[0],
    parts: Object.fromEntries(Object.entries(parts).map(([kind, [oere]]) => [kind, oere])),
    codes: findingCodes.filter((_, i) => ((findings[0] as number) >> i) & 1),
    failed,
  };
};

describe("one row", () => {
  test("is divided by what is expected, its parts each rounded by itself", () => {
    // 1 050 000 000 / 8 409.6 = 124 857.3059…, 900 000 000 / 8 409.6 = 107 020.5479…, 150 000 000 / 8 409.6 = 17 836.7579….
    expect(calculatedOne({})).toEqual({
      tariff: 124_857,
      without: 124_857,
      back: 0,
      basis: 1_050_000_000,
      parts: { wages: 107_021, premises: 17_837 },
      codes: ["indirect-costs-missing"],
      failed: [],
    });
  });

  test("with overhead of the direct costs, an income, and back-regulation", () => {
    // Direct 1 050 000 000, 6 % of it 63 000 000, less 13 000 000: 1 100 000 000 / 8 409.6 = 130 802.8919….
    // 8 409 600 / 8 409.6 = 1 000.
    const costs = { ...one().costs, "other-income": Float64Array.of(13_000_000) };
    expect(calculatedOne({ costs, overheadRate: 600, backRegulation: Int32Array.of(-8_409_600) })).toMatchObject({
      without: 130_803,
      back: -1_000,
      tariff: 129_803,
      basis: 1_100_000_000,
      // 63 000 000 / 8 409.6 = 7 491.4383…, 13 000 000 / 8 409.6 = 1 545.8523….
      parts: { wages: 107_021, premises: 17_837, indirect: 7_491, "other-income": -1_546 },
      codes: [],
    });
  });

  test("half an øre is rounded away from zero, and an øre of the year less is not", () => {
    // 5 øre over 2 years of a place, and −5 øre of back-regulation: 2.5 → 3 and −2.5 → −3.
    const yearly = (oere: number) =>
      calculatedOne(
        {
          costs: { wages: Float64Array.of(oere) },
          backRegulation: Float64Array.of(-oere),
          quantity: 2,
          occupancy: 10_000,
          places: 2,
        },
        { unit: "year" },
      );
    expect(yearly(5)).toMatchObject({ without: 3, back: -3, tariff: 0, parts: { wages: 3 } });
    expect(yearly(4)).toMatchObject({ without: 2, back: -2, tariff: 0 });
  });

  test("is indexed from its price level, each kind from its own", () => {
    // 900 000 000 × 1.0551 + 150 000 000 = 1 099 590 000.
    const levels = { priceLevel: 2024, priceLevelByKind: { premises: 2025 } };
    expect(calculatedOne(levels, { series: SYDDANMARK }).basis).toBe(1_099_590_000);
    expect(calculatedOne({ priceLevel: 0 }).codes).toContain("level-assumed");
  });

  test("counts in units of the caller's own", () => {
    const halves = { places: Int32Array.of(48), occupancy: Int32Array.of(96), overheadRate: 6 };
    const options = { units: { places: "0.5", occupancy: "0.01", overheadRate: "0.01" } };
    expect(calculatedOne(halves, options)).toEqual(calculatedOne({ overheadRate: 600 }));
  });

  test("in whole kroner", () => {
    expect(calculatedOne({}, { rounding: "kroner" })).toMatchObject({ tariff: 124_900, parts: { wages: 107_021 } });
  });

  test("leaves the residents' own payment outside, or subtracts it", () => {
    const costs = { ...one().costs, "residents-payment": Float64Array.of(84_096_000) };
    expect(calculatedOne({ costs })).toMatchObject({ basis: 1_050_000_000, parts: { wages: 107_021 } });
    expect(calculatedOne({ costs }).parts).not.toHaveProperty("residents-payment");
    expect(calculatedOne({ costs }, { residentsPayment: "inside" })).toMatchObject({
      basis: 965_904_000,
      parts: { "residents-payment": -10_000 },
    });
  });
});

test("a row that cannot be calculated has no figures, and the others are done", () => {
  const columns = one({
    costs: { wages: Float64Array.of(900_000_000, -1, Number.NaN, 900_000_000, 900_000_000.5) },
    places: Int32Array.of(24, 24, 24, 0, 24),
    occupancy: Int32Array.of(9600, 9600, 9600, 9600, 9600),
  });
  const ids = ["a", "b", "c", "d", "e"];
  const { tariff, costBasis, failed, why } = calculateTariffs(columns, AGREEMENT, { ids });
  expect([...tariff]).toEqual([107_021, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect(costBasis[4]).toBeNaN();
  expect(failed.map(({ id, row, failure }) => [id, row, failure.kind, failure.path])).toEqual([
    ["b", 1, "out-of-range", "rows[1].costs.wages"],
    ["c", 2, "malformed", "rows[2].costs.wages"],
    ["d", 3, "out-of-range", "rows[3].places"],
    ["e", 4, "malformed", "rows[4].costs.wages"],
  ]);
  expect(() => why(1)).toThrow("rows[1].costs.wages");
  expect(refusal(() => why(5)).path).toBe("row");
});

test("what is changed afterwards changes no answer", () => {
  const wages = Float64Array.of(900_000_000);
  const of = Uint8Array.of(0);
  const [ids, sets] = [["a"], [AGREEMENT, agreementInForce("midtjylland", "2025-01-01")]];
  const given = calculateTariffs(one({ costs: { wages } }), { sets, of }, { ids });
  [wages[0], of[0], ids[0]] = [1, 1, "b"];
  sets.reverse();
  expect([given.ids, given.why(0).tariff.toString(), given.why(0).agreement]).toEqual([["a"], "1070.21", AGREEMENT.id]);
  const row = { year: 2025, unit: "year", quantity: 1, costs: [{ kind: "wages", amount: 5 }] };
  const ofRows = calculateTariffs([row as TariffInput], AGREEMENT);
  row.quantity = 5;
  expect(ofRows.why(0).tariff.toString()).toBe("5");
});

test("what is changed in what came out changes no answer", () => {
  const given = calculateTariffs(one({ costs: { wages: Float64Array.of(900_000_000) } }), AGREEMENT, { ids: ["a"] });
  const title = given.why(0).explanation.title.da;
  (given.ids as unknown[]).length = 0;
  given.tariff.fill(0);
  expect([given.why(0).tariff.toString(), given.why(0).explanation.title.da]).toEqual(["1070.21", title]);
  const row = { year: 2025, unit: "year", quantity: 1, costs: [{ kind: "wages", amount: 5 }] };
  const { why, failed } = calculateTariffs([row as TariffInput, { year: 2025 } as TariffInput], AGREEMENT);
  const path = failed[0]?.failure.path;
  (failed as unknown[]).length = 0;
  expect([why(0).tariff.toString(), refusal(() => why(1)).path]).toEqual(["5", path]);
});

test("no rows are none that failed", () => {
  const empty = new Float64Array(0);
  expect(calculateTariffs(one({ costs: { wages: empty }, places: empty, occupancy: 9600 }), AGREEMENT)).toMatchObject({
    rows: 0,
    failed: [],
  });
  expect(calculateTariffs([], AGREEMENT)).toMatchObject({ rows: 0, failed: [], parts: {} });
});

describe("what concerns the whole call is refused", () => {
  const refused = (columns: unknown, options?: unknown, agreement: unknown = AGREEMENT) => {
    const call = () => calculateTariffs(columns as TariffColumns, agreement as Agreement, options as never);
    const { kind, path } = refusal(call);
    return `${kind} ${path}`;
  };
  const { places: _, ...withoutPlaces } = one();
  const { occupancy: __, ...withoutOccupancy } = one();

  test.each<[string, () => string]>([
    ["malformed columns", () => refused(null)],
    ["missing columns", () => refused(undefined)],
    ["unknown-key columns", () => refused({ ...one(), plcaes: 1 })],
    ["missing columns.costs", () => refused({ ...one(), costs: undefined })],
    ["missing columns.costs", () => refused(one({ costs: {} }))],
    ["unknown-key columns.costs", () => refused(one({ costs: { wage: Float64Array.of(1) } as never }))],
    ["malformed columns.costs.wages[0]", () => refused(one({ costs: { wages: ["1"] as never } }))],
    ["malformed columns.places", () => refused(one({ places: Int32Array.of(1, 2) }))],
    ["malformed columns.places", () => refused(one({ places: "24" as never }))],
    ["missing columns.places", () => refused(withoutPlaces)],
    ["missing columns.occupancy", () => refused(withoutOccupancy)],
    ["missing columns.year", () => refused({ ...one(), year: undefined })],
    ["missing columns.quantity", () => refused(one(), { unit: "hour" })],
    ["unknown-key columns", () => refused(one({ quantity: 5 }))],
    ["unknown-key columns", () => refused(one({ days: 365 }), { unit: "month" })],
    ["out-of-range columns.days", () => refused(one({ days: "some" as never }))],
    ["unknown-key columns.priceLevelByKind", () => refused(one({ priceLevelByKind: { interest: 2024 } }))],
    ["malformed agreement", () => refused(one(), {}, {})],
    ["malformed agreement.of[0]", () => refused(one(), {}, { sets: [AGREEMENT], of: [1] })],
    ["malformed agreement.of", () => refused(one(), {}, { sets: [AGREEMENT], of: [] })],
    ["unknown-key options", () => refused(one(), { unti: "day" })],
    ["malformed options", () => refused(one(), null)],
    ["out-of-range options.unit", () => refused(one(), { unit: "week" })],
    ["out-of-range options.rounding", () => refused(one(), { rounding: "whole" })],
    ["malformed options.series", () => refused(one(), { series: "kl-general" })],
    ["unknown-key options.seriesByKind", () => refused(one(), { seriesByKind: { wage: SYDDANMARK } })],
    ["malformed options.ids", () => refused(one(), { ids: [] })],
    ["out-of-range options.units.places", () => refused(one(), { units: { places: 0 } })],
    ["unknown-key options.units", () => refused(one(), { units: { wages: 1 } })],
    ["unknown-key options", () => refused([], { unit: "day" })],
    ["out-of-range agreement", () => refused(one(), {}, AGREEMENT.with({ tariffRounding: "0.001" }))],
  ])("%s", (expected, call) => {
    expect(call()).toBe(expected);
  });
});

// The same by the calculation of each tariff alone, over rows that lie on every edge.

const ROWS = Number(process.env.TARIFFS_ROWS ?? 400);
const ODD = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e16, 2 ** 53, 123_456.5, 2 ** 49 + 2];
const REGIONS = ["syddanmark", "hovedstaden", "midtjylland"] as const;

/** What a call takes, each column written out for every row. */
interface Sample {
  readonly costs: Readonly<Partial<Record<CostKind, Float64Array>>>;
  readonly rest: Readonly<Partial<Record<keyof TariffColumns, Float64Array>>>;
  readonly levels: Readonly<Partial<Record<CostKind, Float64Array>>>;
  readonly options: TariffsOptions;
}

const share = (count: number): string | number =>
  Number.isInteger(count) ? (count / 10_000).toFixed(4) : count / 10_000;

function inputAt({ costs, rest, levels, options }: Sample, i: number): TariffInput {
  const kinds = COST_KINDS.filter((kind) => costs[kind] !== undefined);
  const level = (kind: CostKind) => levels[kind]?.[i] ?? rest.priceLevel?.[i] ?? 0;
  const lines = kinds.map((kind) => ({
    kind,
    amount: kr(costs[kind]?.[i] as number),
    ...(level(kind) === 0 ? {} : { priceLevel: level(kind) }),
  }));
  const rate = rest.overheadRate?.[i];
  const { series, seriesByKind, rounding, residentsPayment, unit = "day" } = options;
  return {
    year: rest.year?.[i] as number,
    unit,
    costs: [...lines, ...(rate === undefined ? [] : [{ kind: "indirect", name: "rate", rate: share(rate) } as const])],
    ...(series && { series }),
    ...(seriesByKind && { seriesByKind }),
    ...(rounding && { rounding }),
    ...(residentsPayment && { residentsPayment }),
    ...(rest.backRegulation && { backRegulation: kr(rest.backRegulation[i] as number) }),
    ...(rest.places && { places: rest.places[i] as number }),
    ...(rest.occupancy && { occupancy: share(rest.occupancy[i] as number) }),
    ...(rest.days && { days: rest.days[i] as number }),
    ...(rest.quantity && { quantity: rest.quantity[i] as number }),
  };
}

const OERE: Fraction = { n: 1n, d: 100n };

/** An exact amount rounded half away to whole øre, and then as a number. */
const oere = (amount: Fraction): number => Number(wholeUnits(amount, OERE, "half-away"));

function alone(input: TariffInput, agreement: Agreement) {
  try {
    const exact = calculateTariff.exact(input, agreement);
    const figures = {
      tariff: oere(exact.tariff),
      without: oere(exact.tariffWithoutBackRegulation),
      back: oere(exact.backRegulation),
      basis: oere(exact.costBasis),
      parts: Object.fromEntries(exact.composition.map(({ kind, perUnit }) => [kind, oere(perUnit)])),
    };
    const isHeld = [
      figures.tariff,
      figures.without,
      figures.back,
      figures.basis,
      ...Object.values(figures.parts),
    ].every(Number.isSafeInteger);
    return isHeld ? { ...figures, codes: exact.findings.map(({ code }) => code) } : "out-of-range";
  } catch (error) {
    if (error instanceof RuleError) return error.failure.kind;
    throw error;
  }
}

function expectSame(sample: Sample, calculated: CalculatedTariffs, agreementAt: (i: number) => Agreement): number {
  const failures = new Map(calculated.failed.map(({ row, failure }) => [row, failure.kind]));
  const { findings, findingCodes } = calculated;
  let done = 0;
  for (let i = 0; i < ROWS; i++) {
    const single = alone(inputAt(sample, i), agreementAt(i));
    if (typeof single === "string") {
      const kind = holdsPartOfOere(inputAt(sample, i)) ? "malformed" : single;
      expect([i, failures.get(i), calculated.tariff[i], findings[i]]).toEqual([i, kind, Number.NaN, 0]);
      continue;
    }
    done++;
    const { codes, ...figures } = single;
    const own = {
      tariff: calculated.tariff[i],
      without: calculated.tariffWithoutBackRegulation[i],
      back: calculated.backRegulation[i],
      basis: calculated.costBasis[i],
      parts: Object.fromEntries(Object.entries(calculated.parts).map(([kind, column]) => [kind, column[i]])),
    };
    expect([i, own]).toEqual([i, figures]);
    const found = findingCodes.filter((_, bit) => ((findings[i] as number) >> bit) & 1);
    expect([i, [...found].sort()]).toEqual([i, [...new Set(codes)].sort()]);
  }
  return done;
}

type Roll = (sides: number) => number;
const column = (make: (i: number) => number) => Float64Array.from({ length: ROWS }, (_, i) => make(i));
const pick = <T>(list: readonly T[], roll: Roll) => list[roll(list.length)] as T;

/** Amounts of every size, some of them odd. */
function amounts(roll: Roll, odd: number): Float64Array {
  return column(() => {
    if (roll(1000) < odd) return pick(ODD, roll);
    const size = pick([10, 1e5, 1e9, 1e9, 1e9, 1e12], roll);
    return roll(8) === 0 ? 0 : Math.floor((roll(1e6) / 1e6) * size) + roll(3);
  });
}

function sampleOf(seed: number, odd: number, kinds: readonly CostKind[], options: TariffsOptions): Sample {
  const roll = dice(seed);
  const count = (make: () => number) => column(() => (roll(1000) < odd ? pick(ODD, roll) : make()));
  const year = column(() => pick([2024, 2025, 2025, 2026, 2016], roll));
  return {
    costs: Object.fromEntries(kinds.map((kind) => [kind, amounts(roll, odd)])),
    rest: {
      year,
      priceLevel: column((i) => pick([0, year[i] as number, 2024, 2025, 2023], roll)),
      backRegulation: column(() => (roll(3) === 0 ? 0 : (roll(2e8) - 1e8) * pick([1, 1, 1, 1e-3], roll) - 0 || 0)).map(
        Math.round,
      ),
      places: count(() => 1 + roll(60)),
      occupancy: count(() => pick([9600, 10_000, 5000, 1 + roll(12_000), 100_000], roll)),
    },
    levels: {},
    options,
  };
}

const given = ({ costs, rest, levels }: Sample): TariffColumns => {
  return { costs, ...rest, priceLevelByKind: levels } as unknown as TariffColumns;
};

describe("the same to the bit as the calculation of each tariff alone", () => {
  const most = Math.floor(ROWS / 8);

  test("tariffs a day, of several years, levels and odd values", () => {
    const kinds = ["wages", "premises", "indirect", "depreciation", "other-income", "residents-payment"] as const;
    const sample = sampleOf(1, 12, kinds, { series: SYDDANMARK });
    expect(
      expectSame(sample, calculateTariffs(given(sample), AGREEMENT, sample.options), () => AGREEMENT),
    ).toBeGreaterThan(most);
  });

  test("with overhead by a rate, beside an amount or alone, of agreements of several regions", () => {
    const of = Uint8Array.from({ length: ROWS }, (_, i) => i % 3);
    const sets = REGIONS.map((region) => agreementInForce(region, "2025-01-01", { mode: "lenient" }));
    for (const [seed, kinds] of [
      ["wages", "other-direct"],
      ["wages", "indirect", "interest"],
    ].entries()) {
      const plain = sampleOf(20 + seed, 6, kinds as CostKind[], {
        series: indexSeries("kl-general"),
        rounding: "kroner",
      });
      const roll = dice(30 + seed);
      const overheadRate = column(() => pick([0, 600, 1 + roll(10_000), 10_001], roll));
      const sample = { ...plain, rest: { ...plain.rest, overheadRate } };
      const calculated = calculateTariffs(given(sample), { sets, of }, sample.options);
      expect(expectSame(sample, calculated, (i) => sets[i % 3] as Agreement)).toBeGreaterThan(most);
    }
  });

  test("tariffs a day on days of each row's own", () => {
    const plain = sampleOf(4, 4, ["wages", "residents-payment"], { residentsPayment: "inside", series: SYDDANMARK });
    const roll = dice(5);
    const days = column(() => pick([365, 366, 367, 225, 0, 250.5], roll));
    const sample = { ...plain, rest: { ...plain.rest, days } };
    expect(
      expectSame(sample, calculateTariffs(given(sample), AGREEMENT, sample.options), () => AGREEMENT),
    ).toBeGreaterThan(most);
  });

  test("tariffs a month and a year, with a series and a level of a kind's own", () => {
    for (const [seed, unit] of (["month", "year"] as const).entries()) {
      const options = { unit, series: SYDDANMARK, seriesByKind: { premises: indexSeries("kl-general") } };
      const plain = sampleOf(40 + seed, 4, ["wages", "premises"], options);
      const sample = { ...plain, levels: { wages: column(() => 2024) } };
      expect(expectSame(sample, calculateTariffs(given(sample), AGREEMENT, options), () => AGREEMENT)).toBeGreaterThan(
        most,
      );
    }
  });

  test("tariffs by a quantity, where halves are common, with places beside", () => {
    for (const [seed, unit] of (["hour", "case", "year"] as const).entries()) {
      const plain = sampleOf(50 + seed, 3, ["wages", "supervision"], { unit, series: SYDDANMARK });
      const roll = dice(60 + seed);
      const { places, occupancy } = plain.rest;
      const quantity = column((i) => {
        const full = ((places?.[i] as number) * (occupancy?.[i] as number)) / 10_000;
        return roll(3) === 0 && Number.isInteger(full) ? full : pick([1, 2, 4, 8, 1 + roll(3000), 0], roll);
      });
      const sample = { ...plain, rest: { ...plain.rest, quantity } };
      expect(
        expectSame(sample, calculateTariffs(given(sample), AGREEMENT, sample.options), () => AGREEMENT),
      ).toBeGreaterThan(most);
      const { places: _, occupancy: __, ...rest } = sample.rest;
      const bare = { ...sample, rest };
      expect(expectSame(bare, calculateTariffs(given(bare), AGREEMENT, bare.options), () => AGREEMENT)).toBeGreaterThan(
        most,
      );
    }
  });

  test("by values of a working group's own", () => {
    const own = AGREEMENT.with({ tariffRounding: "0.25", daysInYear: "366", overheadTarget: "0.07" });
    const sample = sampleOf(7, 2, ["wages", "interest"], { series: SYDDANMARK.with({ 2026: "0.03" }) });
    const rounded = calculateTariffs(given(sample), own, sample.options);
    for (let i = 0; i < ROWS; i++) {
      if (Number.isNaN(rounded.tariff[i])) continue;
      const single = calculateTariff.exact(inputAt(sample, i), own);
      expect([rounded.tariff[i], rounded.costBasis[i]]).toEqual([
        oere(single.tariff),
        Number(wholeUnits(single.costBasis, { n: 1n, d: 4n }, "half-away")) * 25,
      ]);
      const codes = rounded.findingCodes.filter((_, bit) => ((rounded.findings[i] as number) >> bit) & 1);
      expect(codes.sort()).toEqual([...new Set(single.findings.map(({ code }) => code))].sort());
    }
  });

  test("rows give what columns give", () => {
    const sample = sampleOf(8, 12, ["wages", "premises", "other-income"], { series: SYDDANMARK });
    const rows = Array.from({ length: ROWS }, (_, i) => inputAt(sample, i));
    const [byColumns, byRows] = [
      calculateTariffs(given(sample), AGREEMENT, sample.options),
      calculateTariffs(rows, AGREEMENT),
    ];
    for (const key of ["tariff", "tariffWithoutBackRegulation", "backRegulation", "costBasis", "findings"] as const) {
      expect(byRows[key]).toEqual(byColumns[key]);
    }
    expect(byRows.parts).toEqual(byColumns.parts);
    const isWhole = ({ row }: { readonly row: number }) => !holdsPartOfOere(rows[row]);
    expect(byRows.failed.map(({ row }) => row)).toEqual(byColumns.failed.map(({ row }) => row));
    expect(byRows.failed.filter(isWhole).map(({ failure }) => failure.kind)).toEqual(
      byColumns.failed.filter(isWhole).map(({ failure }) => failure.kind),
    );
    const [first] = byRows.failed;
    expect(() => byRows.why(first?.row ?? 0)).toThrow(RuleError);
  });

  test("what is asked of one is that calculation", () => {
    const sample = sampleOf(9, 0, ["wages", "premises"], { series: SYDDANMARK });
    const { why, failed } = calculateTariffs(given(sample), AGREEMENT, sample.options);
    const out = new Set(failed.map(({ row }) => row));
    for (let i = 0; i < Math.min(ROWS, 40); i++) {
      if (out.has(i)) continue;
      const { tariff, composition, findings, revenue } = calculateTariff(inputAt(sample, i), AGREEMENT);
      expect(why(i)).toMatchObject({ tariff, composition, findings, revenue });
    }
  });
});
