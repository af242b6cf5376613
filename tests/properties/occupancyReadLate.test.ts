import {
  type Agreement,
  agreementInForce,
  budgetedOccupancy,
  type OccupancyHistory,
  type OccupancyOffer,
  type OccupancyReport,
  type OfferService,
  occupancyReport,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { isUnread } from "../../src/madeWhenRead.ts";
import { dice } from "../dice.ts";
import {
  type Late,
  mustComeBack,
  mustCopyWhole,
  mustNotFollow,
  mustStayTheSame,
  ownRules,
  wholly,
} from "../readLate.ts";

const AGREEMENT = agreementInForce("syddanmark", "2025-09-30", { mode: "lenient" });
const NORDJYLLAND = agreementInForce("nordjylland", "2025-01-01");

type Roll = ReturnType<typeof dice>;

function serviceOf(id: number, roll: Roll): OfferService {
  const places = 8 + roll(20);
  const [first, second] = [{ places, to: "2025-06-30" } as const, { places: places + 2, from: "2025-07-01" } as const];
  return {
    id,
    ...(roll(2) === 0 && { name: `Ydelse ${id}` }),
    places: roll(4) === 0 ? [first, second] : roll(3) === 0 ? { n: BigInt(places) * 2n, d: 2n } : places,
    countsPlaces: id === 0 || roll(3) !== 0,
    openingDays: roll(4) === 0 ? { period: 200, year: 260 } : roll(5) === 0 ? 200 : "all",
    budgetedOccupancy: roll(3) === 0 ? { n: 19n, d: 20n } : "0.95",
    occupiedDays: Math.round(places * (190 + roll(90))),
    ...(roll(5) !== 0 && { tariff: roll(2) === 0 ? { n: 144_196n, d: 100n } : 1000 + roll(500) }),
  };
}

function offerOf(id: number, roll: Roll): OccupancyOffer {
  const isClosing = roll(5) === 0;
  const services = Array.from({ length: 1 + roll(3) }, (_, i) => serviceOf(i, roll));
  return {
    id,
    name: `Tilbud ${id}`,
    ...(roll(2) === 0 && { operator: "Vejen" }),
    budget: roll(2) === 0 ? 10_000_000 : { n: 900_000_000n + BigInt(roll(1000)), d: 100n },
    services: isClosing ? services.map((each) => ({ ...each, places: 12, openingDays: "all" as const })) : services,
    ...(roll(2) === 0 && { carriedIn: { n: -BigInt(roll(20_000_000)), d: 100n } }),
    ...(roll(2) === 0 && { backRegulationInTariff: roll(50_000) }),
    ...(roll(5) === 0 && { result: roll(2_000_000) - 1_000_000 }),
    ...(isClosing && { closure: { from: "2025-12-01", by: roll(2) === 0 ? "authority" : "operator" } as const }),
    ...(roll(2) === 0 && { initiatives: ["Pladserne tilbydes andre kommuner", "Stillinger holdes ledige"] }),
    ...(roll(3) === 0 && { expectsBackRegulation: roll(2) === 0 }),
  };
}

function offersOf(seed: number): OccupancyOffer[] {
  const roll = dice(seed);
  return Array.from({ length: 1 + roll(3) }, (_, id) => offerOf(id, roll));
}

function historyOf(seed: number): OccupancyHistory {
  const roll = dice(seed);
  const occupancy = () => (roll(2) === 0 ? { n: 90n + BigInt(roll(13)), d: 100n } : `0.9${roll(100)}`);
  return {
    year: 2025,
    actual: [2024, 2023].map((year) => ({ year, occupancy: occupancy() })),
    ...(roll(3) === 0 && { kind: "respite" as const }),
    ...(roll(2) === 0 && { applied: occupancy() }),
  };
}

const options = (seed: number) => ({
  year: 2025,
  ...(seed % 3 === 0 && { restOfYear: "as-budgeted" as const }),
});

type Made = (seed: number, agreement?: Agreement) => Late;

const ALL: Readonly<Record<string, Made>> = {
  occupancyReport: (seed, agreement = AGREEMENT) => {
    const given = offersOf(seed);
    return { given, make: () => occupancyReport(given, agreement, options(seed)) };
  },
  "occupancyReport.exact": (seed, agreement = AGREEMENT) => {
    const given = offersOf(seed);
    return { given, make: () => occupancyReport.exact(given, agreement, options(seed)) };
  },
  budgetedOccupancy: (seed, agreement = NORDJYLLAND) => {
    const given = historyOf(seed);
    return { given, make: () => budgetedOccupancy(given, agreement) };
  },
  "budgetedOccupancy.exact": (seed, agreement = NORDJYLLAND) => {
    const given = historyOf(seed);
    return { given, make: () => budgetedOccupancy.exact(given, agreement) };
  },
};

const SEEDS = Array.from({ length: 40 }, (_, i) => i * 7 + 1);
const agreementOf = (name: string) => (name.startsWith("budgeted") ? NORDJYLLAND : AGREEMENT);
const isExact = (name: string) => name.endsWith(".exact");

describe("what is read late of occupancy", () => {
  test.each(Object.entries(ALL))("equals what would have been read at once, whatever is done to it: %s", (_, made) => {
    for (const seed of SEEDS) mustStayTheSame(made(seed).make, dice, seed);
  });

  test.each(Object.entries(ALL))("does not follow what was given, when that is changed: %s", (_, made) => {
    for (const seed of SEEDS) mustNotFollow(() => made(seed), seed);
  });

  test.each(Object.entries(ALL))("is whole in copies, and its keys are in order: %s", (_, made) => {
    for (const seed of SEEDS.slice(0, 8)) mustCopyWhole(made(seed).make);
  });

  test.each(Object.entries(ALL).filter(([name]) => !isExact(name)))("comes back from JSON as it was: %s", (_, made) => {
    for (const seed of SEEDS.slice(0, 8)) mustComeBack(made(seed).make);
  });

  test.each(Object.entries(ALL))("is made at once where the rules may answer otherwise later: %s", (name, made) => {
    for (const seed of SEEDS.slice(0, 8)) {
      const { rules, turn } = ownRules(agreementOf(name));
      const late = made(seed, rules).make();
      turn();
      expect(wholly(late), `seed ${seed}`).toBe(wholly(made(seed).make()));
    }
  });

  test("is not made before", () => {
    const report = occupancyReport(offersOf(1), AGREEMENT, { year: 2025 });
    for (const key of ["offers", "counts", "findings", "explanation"]) expect(isUnread(report, key), key).toBe(true);
    const [offer] = report.offers;
    for (const key of ["findings", "explanation"]) expect(isUnread(offer as object, key), key).toBe(true);
    expect(isUnread(report, "findings")).toBe(true);
    const budgeted = budgetedOccupancy(historyOf(1), NORDJYLLAND);
    for (const key of ["findings", "explanation"]) expect(isUnread(budgeted, key), key).toBe(true);
  });

  test("keeps what the findings said, though they were written over before the explanation was read", () => {
    for (const seed of SEEDS) {
      const [late, whole] = [occupancyReport(offersOf(seed), AGREEMENT, options(seed)), read(seed)];
      for (const { findings } of [late, ...late.offers]) for (const each of findings) writeOver(each);
      expect(late.explanation).toEqual(whole.explanation);
      for (const [i, offer] of late.offers.entries()) expect(offer.explanation).toEqual(whole.offers[i]?.explanation);
    }
  });

  test("shows the figures of the exact report, whichever of the two is read first", () => {
    for (const seed of SEEDS) {
      const [shown, exact] = [ALL.occupancyReport, ALL["occupancyReport.exact"]].map((made) => made?.(seed).make()) as [
        OccupancyReport,
        ReturnType<typeof occupancyReport.exact>,
      ];
      expect(shown.counts).toEqual(exact.counts);
      expect(shown.findings.map(({ code }) => code)).toEqual(exact.findings.map(({ code }) => code));
      expect(shown.explanation).toEqual(exact.explanation);
      for (const [i, { explanation, findings, tariffChange, settlement }] of exact.offers.entries()) {
        const offer = shown.offers[i];
        expect(offer?.explanation).toEqual(explanation);
        expect(offer?.findings).toEqual(findings);
        expect(offer?.tariffChange.direction).toBe(tariffChange.direction);
        expect(Number(offer?.settlement?.limit ?? -1)).toBe(oereOf(settlement?.limit));
      }
    }
  });
});

/** Writes over what a finding says; one that is the same for all is frozen, and stays as it is. */
function writeOver(finding: object): void {
  Reflect.set(finding, "message", { da: "andet", en: "other" });
  Reflect.set(finding, "code", "listed");
}

/** A report that was read at once. */
function read(seed: number): OccupancyReport {
  const report = occupancyReport(offersOf(seed), AGREEMENT, options(seed));
  wholly(report);
  return report;
}

/** An amount of whole øre in kr.; −1 where there is none. */
const oereOf = (amount: { readonly n: bigint; readonly d: bigint } | undefined): number =>
  amount === undefined ? -1 : Number((amount.n * 100n) / amount.d) / 100;
