import fc from "fast-check";
import { agreementInForce, type Fraction, type OccupancyOffer, occupancyReport, type PlacesStretch } from "rammetakst";
import { describe, expect, test } from "vitest";

const seed = 20191211;
const agreement = agreementInForce("syddanmark", "2020-09-30");
const PERIODS = { 2019: [273n, 365n], 2020: [274n, 366n] } as const;

const hundredths = (most: number) =>
  fc.integer({ min: 0, max: most }).map((n): Fraction => ({ n: BigInt(n), d: 100n }));
const services = fc.array(
  fc.record({
    places: fc.integer({ min: 1, max: 40 }),
    budgetedOccupancy: hundredths(120),
    occupiedDays: hundredths(1_500_000),
    tariff: hundredths(500_000),
    countsPlaces: fc.boolean(),
    openingDays: fc.constantFrom("all" as const, { period: 190, year: 250 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const offers = fc.record({
  services,
  budget: fc.integer({ min: 0, max: 20_000_000 }),
  carriedIn: fc.integer({ min: -500_000, max: 500_000 }),
  backRegulationInTariff: fc.integer({ min: -500_000, max: 500_000 }),
  year: fc.constantFrom(2019 as const, 2020 as const),
});
type Offers = typeof offers extends fc.Arbitrary<infer T> ? T : never;

/** The first service always counts its places, so that there is an occupancy. */
const offerOf = ({ year: _, services: list, ...rest }: Offers): OccupancyOffer => ({
  id: "A",
  name: "A",
  ...rest,
  services: list.map((each, i) => ({ ...each, id: i, countsPlaces: i === 0 || each.countsPlaces })),
});
const exactly = (offer: OccupancyOffer, year: number) => {
  const [first] = occupancyReport.exact([offer], agreement, { year }).offers;
  if (first === undefined) throw new Error("an offer that was given is reported");
  return first;
};
const add = (...list: readonly Fraction[]): Fraction =>
  list.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });
const same = (a: Fraction, b: Fraction) => a.n * b.d === b.n * a.d;
const none: Fraction = { n: 0n, d: 1n };

describe("the report of an offer", () => {
  test("lists it where twenty times the days beside the budgeted reach the available ones, in whole numbers", () => {
    fc.assert(
      fc.property(offers, (given) => {
        const offer = offerOf(given);
        const [period] = PERIODS[given.year];
        let [available, beside] = [0n, 0n];
        for (const { countsPlaces, places, openingDays, ...each } of offer.services) {
          if (!countsPlaces) continue;
          const days = BigInt(places as number) * (openingDays === "all" ? period : 190n);
          available += days;
          beside += (each.occupiedDays as Fraction).n - days * (each.budgetedOccupancy as Fraction).n;
        }
        const size = beside < 0n ? -beside : beside;
        expect(exactly(offer, given.year).listed).toBe(20n * size >= available * 100n);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("has parts that sum to the result, and a settlement that loses nothing", () => {
    fc.assert(
      fc.property(offers, (given) => {
        const { projected, settlement } = exactly(offerOf(given), given.year);
        const { revenue = none, costs = none, backRegulationInTariff = none, result = none } = projected ?? {};
        const { fromOccupancy = none, fromBudget = none } = projected ?? {};
        expect(same(add(fromOccupancy, fromBudget), result)).toBe(true);
        expect(same(add(result, costs, backRegulationInTariff), revenue)).toBe(true);
        const { available = none, carriedOut = none, toTariff = none, leftAtClosure = none } = settlement ?? {};
        expect(same(add(carriedOut, toTariff, leftAtClosure), available)).toBe(true);
        expect(same(add(result, settlement?.carriedIn ?? none), available)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("does not depend on the order of its services", () => {
    fc.assert(
      fc.property(offers, (given) => {
        const offer = offerOf(given);
        const figures = (each: OccupancyOffer) => {
          const { services: _, explanation: __, findings, ...rest } = exactly(each, given.year);
          return { ...rest, codes: findings.map(({ code }) => code).toSorted() };
        };
        const turned = figures({ ...offer, services: offer.services.toReversed() });
        const plain = figures(offer);
        expect([turned.listed, turned.tariffChange.direction, turned.codes]).toEqual([
          plain.listed,
          plain.tariffChange.direction,
          plain.codes,
        ]);
        expect(same(turned.deviation, plain.deviation)).toBe(true);
        expect(same(turned.projected?.result ?? none, plain.projected?.result ?? none)).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("does not change when a service's places are cut in stretches at any day of the year", () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 364 }), (given, cut) => {
        const offer = offerOf(given);
        const day = (n: number) => new Date(Date.UTC(given.year, 0, n)).toISOString().slice(0, 10);
        const stretches = (places: number): PlacesStretch[] => [
          { places, to: day(cut) },
          { places, from: day(cut + 1) },
        ];
        const [first, ...others] = offer.services;
        if (first === undefined || first.openingDays !== "all") return;
        const divided = { ...offer, services: [{ ...first, places: stretches(first.places as number) }, ...others] };
        const [a, b] = [exactly(offer, given.year), exactly(divided, given.year)];
        expect(same(a.actual, b.actual)).toBe(true);
        expect(same(a.projected?.result ?? none, b.projected?.result ?? none)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("of a service for the whole year at the budgeted occupancy and a tariff to match it ends with nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(2019 as const, 2020 as const), (places, year) => {
        const [period, whole] = PERIODS[year];
        const offer: OccupancyOffer = {
          id: 1,
          name: "A",
          budget: BigInt(places) * whole * 900n,
          services: [
            {
              id: 1,
              places,
              countsPlaces: true,
              openingDays: "all",
              budgetedOccupancy: "0.9",
              occupiedDays: { n: BigInt(places) * period * 9n, d: 10n },
              tariff: 1000,
            },
          ],
        };
        const { listed, projected, tariffChange } = exactly(offer, year);
        expect([listed, projected?.result.n, tariffChange.direction]).toEqual([false, 0n, "none"]);
      }),
      { seed, numRuns: 100 },
    );
  });
});
