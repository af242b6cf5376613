import {
  type Agreement,
  agreementInForce,
  type Numeric,
  type OccupancyColumns,
  type OccupancyOffer,
  type OccupancyRates,
  type OccupancyRatesOptions,
  type OfferOccupancy,
  occupancyRates,
  occupancyReport,
  RuleError,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { dice } from "../../../dice.ts";
import { holdsPartOfOere, kr } from "../../../oere.ts";
import { refusal } from "../../../refusal.ts";

const AGREEMENT = agreementInForce("syddanmark", "2019-09-30");
const YEAR = { year: 2019 } as const;

/** 20 places on the 273 days to 30 September, budgeted at 95 per cent: 5 460 days are available, and 5 187 are budgeted. */
const one = (occupiedDays: number, changes: Partial<OccupancyColumns> = {}): OccupancyColumns => ({
  places: Uint8Array.of(20),
  occupiedDays: Float64Array.of(occupiedDays),
  budgetedOccupancy: 0.95,
  ...changes,
});

const codesAt = ({ findings, findingCodes }: OccupancyRates, at: number): string[] =>
  findingCodes.filter((_, bit) => ((findings[at] as number) >> bit) & 1);

test("five percentage points or more from the budgeted occupancy are listed, above or below", () => {
  const of = (days: number) => occupancyRates(one(days), AGREEMENT, YEAR);
  // 90 per cent of 5 460 days are 4 914, and 100 per cent all of them.
  expect([4913, 4914, 4915, 5459, 5460].map((days) => of(days).listed[0])).toEqual([1, 1, 0, 0, 1]);
  expect([of(4914).actual[0], of(4914).deviation[0]]).toEqual([900_000, -50_000]);
  // 4915 / 5460 = 0.9001831…, which is 0.0498168… below 0.95.
  expect([of(4915).actual[0], of(4915).deviation[0]]).toEqual([900_183, -49_817]);
  expect(codesAt(of(4914), 0)).toEqual(["listed"]);
  expect(codesAt(of(8191), 0)).toEqual(["listed", "occupied-days-beyond-reason"]);
});

test("the services of an offer are weighted by their days, and a package counts revenue only", () => {
  const columns: OccupancyColumns = {
    services: 3,
    places: Uint8Array.of(10, 5, 4),
    occupiedDays: Int16Array.of(2000, 600, 900),
    budgetedOccupancy: Float64Array.of(0.9, 0.8, 1),
    openingDays: Int16Array.of(273, 180, 273),
    countsPlaces: Uint8Array.of(1, 1, 0),
    tariff: Int32Array.of(150_000, 80_000, 20_000),
    budget: Float64Array.of(5e8),
  };
  const { budgeted, actual, revenueEffect } = occupancyRates(columns, AGREEMENT, YEAR);
  // 2 457 + 720 of 2 730 + 900 days are budgeted, and 2 600 were occupied.
  expect([budgeted[0], actual[0]]).toEqual([Math.round(3_177e6 / 3_630), Math.round(2_600e6 / 3_630)]);
  // (2 000 − 2 457) × 1 500 + (600 − 720) × 800 + (900 − 1 092) × 200 kr.
  expect(revenueEffect[0]).toBe((-457 * 1500 - 120 * 800 - 192 * 200) * 100);
});

test("an offer that cannot be looked at has no rates, and the others are done", () => {
  const columns = {
    places: Float64Array.of(20, 0, 12.5, 20),
    occupiedDays: Float64Array.of(5187, 1, 3412.5, Number.NaN),
    budgetedOccupancy: 0.95,
  };
  const rates = occupancyRates(columns, AGREEMENT, { ...YEAR, ids: ["a", "b", "c", 4] });
  expect(rates.failed.map(({ id, offer, failure: { path } }) => [id, offer, path])).toEqual([
    ["b", 1, "offers[1].services[0].places"],
    [4, 3, "offers[3].services[0].occupiedDays"],
  ]);
  expect([...rates.actual]).toEqual([950_000, Number.NaN, 1_000_000, Number.NaN]);
  expect([...rates.listed]).toEqual([0, 255, 1, 255]);
  expect(rates.listedInAll).toBe(1);
  expect(rates.why(0).offers[0]?.id).toBe("a");
  expect(() => rates.why(1)).toThrow(RuleError);
});

test("a threshold that is not known is an error of each offer", () => {
  const sets = [
    agreementInForce("syddanmark", "2025-09-30", { mode: "lenient" }),
    agreementInForce("sjaelland", "2025-09-30"),
  ];
  const columns = { places: Uint8Array.of(20, 20), occupiedDays: Int16Array.of(5460, 5460), budgetedOccupancy: 0.95 };
  const { listed, failed } = occupancyRates(columns, { sets, of: [0, 1] }, { year: 2025 });
  expect([...listed]).toEqual([1, 255]);
  expect(failed[0]?.failure.kind).toBe("unknown-value");
  expect(occupancyRates(columns, { sets, of: [1, 1] }, { year: 2025 }).failed.length).toBe(2);
});

test("what is changed in what was given afterwards changes no answer", () => {
  const columns = one(4914);
  const ids = ["a"];
  const { why } = occupancyRates(columns, AGREEMENT, { ...YEAR, ids });
  (columns.occupiedDays as Float64Array)[0] = 1;
  ids[0] = "b";
  expect([why(0).offers[0]?.actual.toNumber(), why(0).offers[0]?.id]).toEqual([0.9, "a"]);
});

describe("what concerns the whole call is refused", () => {
  const refused = (columns: unknown, options: unknown = YEAR, agreement: unknown = AGREEMENT) => {
    const { kind, path } = refusal(() =>
      occupancyRates(columns as OccupancyColumns, agreement as Agreement, options as OccupancyRatesOptions),
    );
    return `${kind} ${path}`;
  };
  const shares = Float64Array.of(0.95, 0.95);

  test.each<[string, () => string]>([
    ["malformed columns", () => refused(null)],
    ["unknown-key columns", () => refused({ ...one(1), place: 1 })],
    ["missing columns.places", () => refused({ ...one(1), places: undefined })],
    ["malformed columns.places[0]", () => refused(one(1, { places: ["20"] as never }))],
    ["malformed columns.places", () => refused(one(1, { services: 2 }))],
    ["missing columns.occupiedDays", () => refused({ ...one(1), occupiedDays: undefined })],
    ["malformed columns.occupiedDays", () => refused(one(1, { occupiedDays: Int16Array.of(1, 2) }))],
    ["missing columns.budgetedOccupancy", () => refused({ ...one(1), budgetedOccupancy: undefined })],
    ["malformed columns.budgetedOccupancy", () => refused(one(1, { budgetedOccupancy: "0.95" as never }))],
    ["malformed columns.budgetedOccupancy", () => refused(one(1, { budgetedOccupancy: shares }))],
    ["malformed columns.budgetedOccupancy", () => refused(one(1, { budgetedOccupancy: Uint8Array.of(1) as never }))],
    ["out-of-range columns.services", () => refused(one(1, { services: 0 }))],
    ["out-of-range columns.services[0]", () => refused(one(1, { services: Uint8Array.of(201) }))],
    ["malformed columns.services", () => refused(one(1, { services: "1" as never }))],
    ["malformed columns.countsPlaces", () => refused(one(1, { countsPlaces: Int16Array.of(1) as never }))],
    ["out-of-range columns.countsPlaces[0]", () => refused(one(1, { countsPlaces: Uint8Array.of(2) }))],
    ["malformed columns.openingDays", () => refused(one(1, { openingDays: Int16Array.of(1, 2) }))],
    ["missing columns.budget", () => refused(one(1, { tariff: Int32Array.of(1) }))],
    ["missing options", () => refused(one(1), null).replace("malformed", "missing")],
    ["missing options.year", () => refused(one(1), {})],
    ["unknown-key options", () => refused(one(1), { ...YEAR, years: 1 })],
    ["malformed options.ids", () => refused(one(1), { ...YEAR, ids: [] })],
    ["missing options.ids[0]", () => refused(one(1), { ...YEAR, ids: [""] })],
    ["malformed agreement", () => refused(one(1), YEAR, {})],
    ["malformed agreement.of[0]", () => refused(one(1), YEAR, { sets: [AGREEMENT], of: [1] })],
  ])("%s", (expected, call) => {
    expect(call()).toBe(expected);
  });

  test("an offer that is none", () => {
    const { why } = occupancyRates(one(1), AGREEMENT, YEAR);
    for (const offer of [1, -1, 0.5]) expect(refusal(() => why(offer)).path).toBe("offer");
  });
});

test("no offers are none that failed", () => {
  const empty = new Float64Array(0);
  const none = { places: empty, occupiedDays: empty, budgetedOccupancy: 0.95 };
  expect(occupancyRates(none, AGREEMENT, YEAR)).toMatchObject({ offers: 0, listedInAll: 0, failed: [] });
});

describe("offers as the list that a report takes", () => {
  const stay = {
    id: 1,
    places: 20,
    countsPlaces: true,
    openingDays: "all",
    budgetedOccupancy: "0.95",
    occupiedDays: 4914,
  } as const;
  const offer = (id: string, changes: Partial<OccupancyOffer> = {}): OccupancyOffer => ({
    ...{ id, name: `Tilbud ${id}`, budget: 10_000_000, services: [stay] },
    ...changes,
  });
  const service = (changes: Partial<OccupancyOffer["services"][number]>) => ({ services: [{ ...stay, ...changes }] });
  const of = (...offers: OccupancyOffer[]) => occupancyRates(offers, AGREEMENT, YEAR);

  test("are looked at as columns are", () => {
    // 20 places on 273 days; 273 fewer days than budgeted at 1 500,50 kr.
    const rates = of(
      offer("a"),
      offer("b", service({ occupiedDays: 5187, tariff: "1500.50" })),
      offer("c", service({ tariff: 1500.5 })),
    );
    expect([rates.ids, rates.names]).toEqual([
      ["a", "b", "c"],
      ["Tilbud a", "Tilbud b", "Tilbud c"],
    ]);
    expect([...rates.budgeted]).toEqual([950_000, 950_000, 950_000]);
    expect([...rates.actual]).toEqual([900_000, 950_000, 900_000]);
    expect([...rates.listed]).toEqual([1, 0, 1]);
    expect([...rates.revenueEffect]).toEqual([Number.NaN, 0, -273 * 150_050]);
    expect([rates.year, rates.period]).toEqual([2019, { from: "2019-01-01", to: "2019-09-30", days: 273 }]);
    expect([rates.listedInAll, rates.failed]).toEqual([2, []]);
  });

  test("with what no column holds", () => {
    const stretches = [
      { places: 18, to: "2019-06-30" },
      { places: 22, from: "2019-07-01" },
    ];
    // 181 days of 18 places and 92 of 22 are 5 282.
    const [places, stays, closing, mixed] = [
      offer("a", service({ places: stretches, occupiedDays: 5282 })),
      offer(
        "b",
        service({ occupiedDays: { counting: "with-last-day", stays: [{ from: "2019-01-01", to: "2019-01-10" }] } }),
      ),
      offer("c", { closure: { from: "2019-04-01", by: "operator" }, ...service({ occupiedDays: 1800 }) }),
      offer("d", {
        services: [
          { ...stay, tariff: 1 },
          { ...stay, id: 2 },
        ],
      }),
    ];
    const rates = of(places, stays, closing, mixed);
    // Ten of 5 460 days; 20 places on the 90 days to 31 March.
    expect([...rates.actual]).toEqual([1_000_000, Math.round(1e7 / 5460), 1_000_000, 900_000]);
    expect([...rates.revenueEffect]).toEqual([0, 0, 0, 0].map(() => Number.NaN));
    expect(rates.why(2).offers[0]?.tariffChange.direction).toBe("closed");
  });

  test("that cannot be looked at are called by their id, else by their place", () => {
    const rates = of(
      offer("a", service({ places: 0 })),
      offer("b", { cost: 1 } as never),
      null as never,
      { ...offer("e"), id: undefined } as never,
      offer("c", { carriedIn: "1.005" }),
      offer("d", { services: [stay, stay] }),
      offer("f", service({ openingDays: { period: 273, year: 366 } })),
      offer("g", service({ openingDays: { period: 200, year: 199 } })),
      offer("h", service({ occupiedDays: "1.055" })),
      offer("i"),
    );
    expect(rates.failed.map(({ id, offer: at, failure: { kind, path } }) => `${id} ${at} ${kind} ${path}`)).toEqual([
      "a 0 out-of-range offers[0].services[0].places",
      "b 1 unknown-key offers[1]",
      "2 2 malformed offers[2]",
      "3 3 missing offers[3].id",
      "c 4 malformed offers[4].carriedIn",
      "d 5 duplicate offers[5].services[1].id",
      "f 6 out-of-range offers[6].services[0].openingDays.year",
      "g 7 out-of-range offers[7].services[0].openingDays.year",
      "h 8 malformed offers[8].services[0].occupiedDays",
    ]);
    expect(rates.names.slice(2, 4)).toEqual(["2", "Tilbud e"]);
    expect(rates.actual[9]).toBe(900_000);
  });

  test("are refused as a whole where two have one id, or ids are given beside them", () => {
    const twice = refusal(() => of(offer("a"), offer("b"), offer("a")));
    expect([twice.kind, twice.path]).toEqual(["duplicate", "offers[2].id"]);
    const named = refusal(() => occupancyRates([offer("a")], AGREEMENT, { ...YEAR, ids: ["b"] }));
    expect([named.kind, named.path]).toEqual(["out-of-range", "options.ids"]);
    expect(refusal(() => occupancyRates(undefined as never, AGREEMENT, YEAR))).toMatchObject({
      kind: "missing",
      path: "columns",
    });
  });

  test("may be changed afterwards", () => {
    const own = { ...stay, occupiedDays: 4914 as number };
    const offers = [offer("a", { services: [own] })];
    const { why } = occupancyRates(offers, AGREEMENT, YEAR);
    own.occupiedDays = 1;
    offers[0] = offer("b");
    expect([why(0).offers[0]?.id, why(0).offers[0]?.actual.toNumber()]).toEqual(["a", 0.9]);
  });

  test("keep a key that is none, however it is called", () => {
    const given = Object.defineProperty({ ...offer("a") }, "__proto__", { value: 1, enumerable: true });
    expect(of(given).failed[0]?.failure.kind).toBe("unknown-key");
  });

  test("are as many as there are", () => {
    const many = Array.from({ length: 10_001 }, (_, i) => offer(`${i}`));
    expect(occupancyRates(many, AGREEMENT, YEAR)).toMatchObject({ offers: 10_001, listedInAll: 10_001, failed: [] });
  });
});

// The same by the full report of each offer, over rows that lie on every edge.

const OFFERS = Number(process.env.OCCUPANCY_ROWS ?? 400);
const ODD = [Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 0.5, 1e16, 10_001, 2 ** 22 + 1, 123.5];
const SHARES = [0.95, 0.9, 1, 0.9499999, 1.5, 0, 0.1 + 0.2, 1.5000001, Number.NaN, -0.5];

interface Drawing {
  readonly odd: number;
  readonly isFull: boolean;
  readonly shares: number;
}

type Drawn = OccupancyColumns & { readonly services: Uint8Array; readonly budgetedOccupancy: Float64Array };

function columnsOf(seed: number, { odd, isFull, shares }: Drawing): Drawn {
  const roll = dice(seed);
  const services = Uint8Array.from({ length: OFFERS }, () => (roll(2) === 0 ? 1 : 1 + roll(4)));
  const rows = services.reduce((sum, each) => sum + each, 0);
  const column = (length: number, make: (i: number) => number) =>
    Float64Array.from({ length }, (_, i) => (roll(1000) < odd ? (ODD[roll(ODD.length)] as number) : make(i)));
  const places = column(rows, () => 1 + roll(40));
  const openingDays = column(rows, () => (roll(2) === 0 ? 273 : roll(274)));
  const budgetedOccupancy = Float64Array.from({ length: rows }, () => SHARES[roll(shares)] as number);
  const edge = [-0.05, 0.05, 0, -0.2, 0.9];
  const occupiedDays = column(rows, (i) => {
    const days = (places[i] as number) * (isFull ? (openingDays[i] as number) : 273);
    const near = days * ((budgetedOccupancy[i] as number) + (edge[roll(edge.length)] as number));
    return Math.max(0, Math.round(Number.isFinite(near) ? near : 100) + roll(3) - 1);
  });
  const needed = { services, places, occupiedDays, budgetedOccupancy };
  if (!isFull) return needed;
  return {
    ...needed,
    openingDays,
    countsPlaces: Uint8Array.from({ length: rows }, () => (roll(5) === 0 ? 0 : 1)),
    tariff: column(rows, () => roll(400_000)),
    budget: column(OFFERS, () => roll(2e9)),
  };
}

function offerAt(columns: Drawn, offer: number, start: number): OccupancyOffer {
  const count = columns.services[offer] as number;
  return {
    id: offer,
    name: String(offer),
    budget: kr(Number(columns.budget?.[offer] ?? 0)),
    services: Array.from({ length: count }, (_, i) => ({
      id: i + 1,
      places: columns.places[start + i] as number,
      countsPlaces: columns.countsPlaces?.[start + i] !== 0,
      openingDays: columns.openingDays === undefined ? "all" : (columns.openingDays[start + i] as number),
      budgetedOccupancy: columns.budgetedOccupancy[start + i] as number,
      occupiedDays: columns.occupiedDays[start + i] as number,
      ...(columns.tariff !== undefined && { tariff: kr(columns.tariff[start + i] as number) }),
    })),
  };
}

function alone(offer: OccupancyOffer, agreement: Agreement): OfferOccupancy | string {
  try {
    return occupancyReport([offer], agreement, YEAR).offers[0] as OfferOccupancy;
  } catch (error) {
    if (error instanceof RuleError) return `${error.failure.kind} ${error.failure.path}`;
    throw error;
  }
}

/** Whether columns hold the rates and the effect of an offer without loss. */
const isHeld = ({ budgeted, actual, deviation, revenueEffect }: OfferOccupancy): boolean =>
  [budgeted, actual, deviation].every((rate) => Number.isSafeInteger(rate.times(1e6).toNumber())) &&
  (revenueEffect === undefined || Number.isSafeInteger(revenueEffect.times(100).toNumber()));

describe("the same to the bit as the full report of each offer", () => {
  const offersOf = (columns: Drawn): OccupancyOffer[] => {
    let start = 0;
    return Array.from({ length: OFFERS }, (_, offer) => {
      const from = start;
      start += columns.services[offer] as number;
      return offerAt(columns, offer, from);
    });
  };
  const check = (columns: Drawn, sets: readonly Agreement[]): number => checkAs(columns, offersOf(columns), sets);
  const checkAs = (
    given: OccupancyColumns | readonly OccupancyOffer[],
    offers: readonly OccupancyOffer[],
    sets: readonly Agreement[],
  ): number => {
    const of = Uint8Array.from({ length: OFFERS }, (_, offer) => offer % sets.length);
    const rates = occupancyRates(given, sets.length === 1 ? (sets[0] as Agreement) : { sets, of }, YEAR);
    const failures = new Map(rates.failed.map(({ offer, failure }) => [offer, failure]));
    let done = 0;
    for (let offer = 0; offer < OFFERS; offer++) {
      const single = alone(offers[offer] as OccupancyOffer, sets[offer % sets.length] as Agreement);
      const own = [rates.budgeted, rates.actual, rates.deviation, rates.revenueEffect].map((column) => column[offer]);
      if (typeof single === "string" || !isHeld(single)) {
        const failure = failures.get(offer);
        expect([offer, own, rates.listed[offer]]).toEqual([offer, own.map(() => Number.NaN), 255]);
        if (typeof single === "string" && !holdsPartOfOere(offers[offer]))
          expect(`${failure?.kind} ${failure?.path}`).toBe(single.replace("offers[0]", `offers[${offer}]`));
        continue;
      }
      done++;
      const { budgeted, actual, deviation, revenueEffect, listed, findings } = single;
      const looked = new Set<string>(rates.findingCodes);
      expect([offer, own, rates.listed[offer], codesAt(rates, offer)]).toEqual([
        offer,
        [
          ...[budgeted, actual, deviation].map((rate) => rate.times(1e6).toNumber() + 0),
          revenueEffect === undefined ? Number.NaN : revenueEffect.times(100).toNumber() + 0,
        ],
        Number(listed),
        [...new Set(findings.map(({ code }) => code).filter((code) => looked.has(code)))],
      ]);
    }
    return done;
  };

  test("with nothing stated but what is needed", () => {
    expect(check(columnsOf(1, { odd: 0, isFull: false, shares: 4 }), [AGREEMENT])).toBeGreaterThan(OFFERS / 2);
  });

  test("with all columns, and odd values among them", () => {
    expect(check(columnsOf(2, { odd: 20, isFull: true, shares: SHARES.length }), [AGREEMENT])).toBeGreaterThan(
      OFFERS / 8,
    );
  });

  test("with agreements of several regions, own thresholds and roundings", () => {
    const sets = [
      AGREEMENT,
      agreementInForce("sjaelland", "2025-09-30"),
      AGREEMENT.with({ listingThreshold: "0.0123" }),
      AGREEMENT.with({ shownRateRounding: "0.001", revenueOfOccupancyRounding: "1" }),
      AGREEMENT.with({ plausibleOccupancy: "1.1" }),
    ];
    expect(check(columnsOf(3, { odd: 2, isFull: true, shares: 5 }), sets)).toBeGreaterThan(OFFERS / 4);
  });

  test("with roundings that the columns do not hold", () => {
    const sets = [AGREEMENT, AGREEMENT.with({ shownRateRounding: "0.0000001", revenueOfOccupancyRounding: "0.001" })];
    expect(check(columnsOf(4, { odd: 0, isFull: true, shares: 4 }), sets)).toBeGreaterThan(OFFERS / 4);
  });

  // Offers of a list, in all that they may be given as and with all that columns do not hold.

  type Roll = ReturnType<typeof dice>;
  type Service = OccupancyOffer["services"][number];

  const written = (roll: Roll, value: number | string): Numeric => {
    const isWritten = Number.isFinite(Number(value)) && !/e/.test(String(value));
    return isWritten && roll(3) === 0 ? String(value) : (value as Numeric);
  };
  const oneOf = <T>(roll: Roll, values: readonly T[]): T => values[roll(values.length)] as T;

  function otherService(service: Service, roll: Roll): Service {
    const places = service.places as number;
    const days = service.openingDays as number | "all";
    const whole = typeof days === "number" ? { period: days, year: days + oneOf(roll, [0, 92, 93, -1, 40]) } : days;
    return {
      ...service,
      places: oneOf<Service["places"]>(roll, [
        ...[1, 2, 3, 4, 5].map(() => written(roll, places)),
        [
          { places: written(roll, places), to: "2019-05-31" },
          { places: 7, from: "2019-06-01" },
        ],
        [{ places, period: "1. halvår" }],
      ]),
      openingDays: oneOf<Service["openingDays"]>(roll, [days, written(roll, days), whole, "all"]),
      budgetedOccupancy: written(roll, service.budgetedOccupancy as number),
      occupiedDays: oneOf<Service["occupiedDays"]>(roll, [
        ...[1, 2, 3, 4, 5].map(() => written(roll, service.occupiedDays as number)),
        { counting: "without-last-day", stays: [{ from: "2018-12-30", to: "2019-02-03" }, { from: "2019-09-01" }] },
      ]),
      ...(roll(6) === 0 ? { name: oneOf(roll, ["Ophold", "", "a\u0000b"]) } : {}),
    };
  }

  const EXTRAS: readonly ((roll: Roll) => Readonly<Record<string, unknown>>)[] = [
    (roll) => ({ carriedIn: oneOf(roll, [0, -100_000, "50000.25", 0.005, Number.NaN, null, ""]) }),
    (roll) => ({ backRegulationInTariff: oneOf<unknown>(roll, [0, 12_345.67, "1.005", 10n ** 16n]) }),
    (roll) => ({ result: oneOf<unknown>(roll, [-1, 2e6, "x"]) }),
    (roll) => ({ closure: { from: oneOf(roll, ["2019-04-01", "2020-01-01", "2019-12-31"]), by: "authority" } }),
    () => ({ initiatives: ["Pladser lukkes"], expectsBackRegulation: true, operator: "Vejen" }),
    (roll) => ({ operator: oneOf<unknown>(roll, [5, "Vejle"]) }),
    (roll) => ({ budget: oneOf<unknown>(roll, [-1, 0, "1.005", 1e15, 1e14]) }),
    () => ({ cost: 1 }),
    (roll) => ({ name: oneOf<unknown>(roll, [undefined, "", 7]) }),
    () => ({ services: [] }),
  ];

  function otherOffer(offer: OccupancyOffer, roll: Roll): OccupancyOffer {
    const services = offer.services.map((service) => otherService(service, roll));
    const isMixed = roll(8) === 0;
    return {
      ...offer,
      services: services.map(({ tariff, ...rest }, i) =>
        isMixed && i === 0 ? rest : { ...rest, ...(tariff === undefined ? {} : { tariff }) },
      ),
      ...(roll(3) === 0 ? oneOf(roll, EXTRAS)(roll) : {}),
    } as OccupancyOffer;
  }

  test.each([
    [11, { odd: 0, isFull: false, shares: 4 }],
    [12, { odd: 0, isFull: true, shares: 4 }],
    [13, { odd: 20, isFull: true, shares: SHARES.length }],
  ] as const)("of a list, seed %d", (seed, drawing) => {
    const plain = offersOf(columnsOf(seed, drawing));
    expect(checkAs(plain, plain, [AGREEMENT])).toBeGreaterThan(OFFERS / 8);
    const roll = dice(seed);
    const offers = plain.map((offer) => otherOffer(offer, roll));
    const sets = [AGREEMENT, AGREEMENT.with({ listingThreshold: "0.0123", plausibleOccupancy: "1.1" })];
    expect(checkAs(offers, offers, sets)).toBeGreaterThan(OFFERS / 10);
  });
});
