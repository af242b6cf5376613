import { describe, expect, test } from "vitest";
import {
  type Amount,
  agreementInForce,
  backRegulationOf,
  calculateTariff,
  comparePlacements,
  compareTariffs,
  type IndexSeries,
  indexSeries,
  type Ledger,
  mergeLedgers,
  settlementLedger,
  specialPlaces,
  supervisionBill,
  type TariffInput,
} from "../../src/index.ts";
import { refusal } from "../refusal.ts";

const SET = agreementInForce("syddanmark", "2025-12-31");
const ledger = (revenue = 9_700_000) =>
  settlementLedger([{ year: 2024, revenue, costs: 1e7, budget: 1e7, carriedIn: 0 }], SET);

/** The same ledger again: as it was made, read, and as copies of either. */
const AGAIN: Readonly<Record<string, (made: Ledger) => Ledger>> = {
  unread: (made) => made,
  "read of": (made) => {
    expect(made.years[0]?.result).toBeDefined();
    return made;
  },
  "read whole": (made) => {
    JSON.stringify(made);
    return made;
  },
  stored: (made) => JSON.parse(JSON.stringify(made)),
  cloned: (made) => structuredClone(made),
  spread: (made) => ({ ...made }),
};
const PAIRS = Object.keys(AGAIN).flatMap((one) => Object.keys(AGAIN).map((other) => [one, other] as const));

describe("a ledger that nobody has read is taken as one that was read", () => {
  test.each(PAIRS)("%s and %s, it is the same ledger twice", (one, other) => {
    const [first, second] = [one, other].map((key) => AGAIN[key]?.(ledger()) as Ledger);
    expect(refusal(() => mergeLedgers([first as Ledger, second as Ledger])).kind).toBe("duplicate");
    const apart = mergeLedgers([first as Ledger, AGAIN[other]?.(ledger(9_800_000)) as Ledger]);
    expect(apart.years[0]?.result).toEqual(ledger().years[0]?.result.plus(-200_000));
  });

  test.each([
    ["a fraction without end", { revenue: 100, budget: { n: 603n, d: 7n } }, "years[0].budget"],
    ["an amount beyond bounds", { items: [{ occupiedDays: 6_240, tariff: 1e15 }], budget: 100 }, "years[0].revenue"],
  ])("and refused alike for %s", (_, odd, at) => {
    const years = [{ year: 2024, costs: 100, carriedIn: 0, ...odd }];
    const made = () => settlementLedger(years, SET);
    const next = [{ year: 2025, revenue: 100, costs: 90, budget: 100 }];
    for (const use of [
      (each: Ledger) => settlementLedger(next, SET, { after: each }),
      (each: Ledger) => mergeLedgers([each]),
      (each: Ledger) => backRegulationOf(each, 2026),
    ]) {
      const [unread, read] = [made(), AGAIN["read whole"]?.(made()) as Ledger].map((each) => outcome(() => use(each)));
      expect(unread).toEqual(read);
      expect(JSON.stringify(unread)).toContain(at);
    }
  });
});

function outcome(step: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(step()));
  } catch (error) {
    return (error as { readonly failure: unknown }).failure;
  }
}

describe("what is said late", () => {
  test("of a supervision bill is of the numbers as they were given", () => {
    const given = { year: 2024, base: { n: 17_519n, d: 1n }, expectedCitizens: { n: 79n, d: 1n } };
    const at = JSON.stringify(supervisionBill(given));
    for (const make of [supervisionBill, supervisionBill.exact]) {
      const mine = { ...given, base: { ...given.base }, expectedCitizens: { ...given.expectedCitizens } };
      const bill = make(mine);
      Object.assign(mine.expectedCitizens, { n: "x", d: 0n });
      Object.assign(mine.base, { n: 1n });
      expect(bill.explanation).toEqual(JSON.parse(at).explanation);
      if (make === supervisionBill) expect(JSON.stringify(bill)).toBe(at);
    }
  });

  test("of special places is refused at the call where it cannot be said", () => {
    const given = { year: 2020, region: "syddanmark", places: 1e14, keyDate: "2020-01-01", stays: [] };
    expect(refusal(() => specialPlaces(given)).path).toBe("places");
    expect(refusal(() => specialPlaces.exact(given)).path).toBe("places");
  });

  test("of a tariff does not follow a series whose steps are frozen only outside", () => {
    const base = indexSeries("syddanmark");
    const steps = base.steps.map((each) =>
      Object.freeze(
        Object.defineProperty({ ...each, source: { ...each.source } }, "exact", { value: { ...each.exact } }),
      ),
    ) as IndexSeries["steps"];
    const series: IndexSeries = { ...base, steps, find: (year) => steps.find((each) => each.year === year) };
    const input: TariffInput = {
      ...{ year: 2025, unit: "day", series, places: 20, occupancy: 1 },
      costs: [{ kind: "wages", amount: 9e6, priceLevel: 2024 }],
    };
    const set = agreementInForce("syddanmark", "2025-01-01");
    const [before, after] = [calculateTariff({ ...input, places: 21 }, set), calculateTariff(input, set)];
    const compared = compareTariffs(before, after, { series });
    for (const each of steps) Object.assign(each.source, { da: "ÆNDRET" });
    for (const each of steps) Object.assign(each.exact, { n: 1n });
    const said = JSON.stringify([after.explanation, after.findings, compared.explanation, compared.findings]);
    expect(said).not.toContain("ÆNDRET");
    expect(said).toContain("5,51");
  });

  test("of alternatives shares no name with their rows", () => {
    const given = { days: 3, year: 2024, alternatives: [{ name: "Egen", lowest: 1, highest: 2 }] };
    const { explanation, alternatives } = comparePlacements(given);
    const last = explanation.because?.at(-1) as { readonly title: { da: string } };
    last.title.da = "ÆNDRET";
    expect(alternatives.at(-1)?.name.da).toBe("Egen");
  });

  test("the rates of the library's own series cannot be changed", () => {
    const { steps } = indexSeries("syddanmark").with({ 2030: "0.031" });
    for (const each of steps as readonly (Pick<Amount, "exact"> & (typeof steps)[number])[]) {
      expect([each, each.exact, each.rate, each.rate.d, each.source].every(Object.isFrozen)).toBe(true);
    }
  });
});
