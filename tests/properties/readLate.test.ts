import {
  agreementInForce,
  assetCosts,
  auditDistribution,
  calculateTariff,
  checkAlternative,
  checkCap,
  compareFinancing,
  compareTariffs,
  convertTariff,
  defineScheme,
  distribute,
  financeByKey,
  forecastCases,
  type IndexSeries,
  indexSeries,
  lawOn,
  moveCosts,
  municipalities,
  packageLadder,
  packageTariffs,
  partTimeTariff,
  paymentPlan,
  placementBudget,
  placementCost,
  stateRefund,
  supervisionTariffs,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { isPlain } from "../../src/isRecord.ts";

type Fields = Record<string, unknown>;
type Call = (...given: never[]) => object;

/** A call with what it is given, made anew each time: what is done to it by one test is not seen by another. */
interface Case {
  readonly call: Call;
  readonly given: () => readonly unknown[];
}

const AGREEMENT = agreementInForce("syddanmark", "2025-01-01");
const third = () => ({ n: 10_000_001n, d: 3n });
const tariffOf = (places: unknown, series: IndexSeries) => ({
  name: "Birk",
  year: 2025,
  unit: "day",
  costs: [
    { kind: "wages", amount: third(), priceLevel: 2024 },
    { kind: "premises", amount: { n: 300_001n, d: 7n }, priceLevel: 2025 },
    { kind: "indirect", rate: "0.06" },
    { kind: "residents-payment", amount: 12_000 },
  ],
  series,
  backRegulation: -84_096,
  places,
  occupancy: "0.96",
});

/** A rule set and a series of the user's own, whose answers may be others later. */
function ownAgreement() {
  return { ...AGREEMENT };
}
function ownSeries(): IndexSeries {
  const series = indexSeries("syddanmark").with({ 2025: "0.031" });
  const steps = series.steps.map((step) => Object.defineProperty({ ...step }, "exact", { value: { ...step.exact } }));
  const find = (year: number) => steps.find((step) => step.year === year);
  return { ...series, title: { ...series.title }, steps: steps as never, find: find as never };
}

const keys = () =>
  municipalities("syddanmark").map(({ code }, i) => ({ id: code, key: { n: BigInt(i * i + 1), d: 3n } }));
const finance = (share?: string) => ({
  scheme: "childrens-houses",
  year: 2022,
  area: "syddanmark",
  budget: third().n / 100n,
  expectedCases: 600,
  cases: [{ municipality: "Odense", cases: 31 }],
  earlierResults: [{ year: 2018, result: "-1000.25" }],
  ...(share !== undefined && { objectiveShare: share }),
});
const assets = () => [
  { id: "a", name: "Hus", acquisitionCost: { n: 9_000_001n, d: 4n }, acquired: 2010, lifetimeYears: 40 },
  { id: "b", name: "Bil", acquisitionCost: 300_000, acquired: 2008, lifetimeYears: 5 },
];
const packages = () => ({
  offer: "Elm",
  year: 2025,
  base: { cost: third(), places: 22, expectedCitizens: { n: 39n, d: 2n } },
  packages: [
    { id: "night", name: "Nat", cost: 900_000, citizens: 9 },
    { id: "day", name: "Dag", cost: 400_000, citizens: 19 },
  ],
  groups: [
    { id: "few", citizens: 10, packages: ["day"] },
    { id: "many", citizens: 9, packages: ["day", "night"] },
    { id: "none", citizens: "0.5", packages: [] },
  ],
});
const calculated = (places: number) => calculateTariff(tariffOf(places, indexSeries("syddanmark")) as never, AGREEMENT);
const plans = () => [
  {
    citizen: "A",
    service: "Bo",
    per: "day",
    from: "2025-02-03",
    tariffs: [{ amount: { n: 10_001n, d: 7n }, priceLevel: 2024 }],
  },
];

const CASES: Readonly<Record<string, Case>> = {
  calculateTariff: {
    call: calculateTariff,
    given: () => [tariffOf({ n: 49n, d: 2n }, indexSeries("syddanmark")), AGREEMENT],
  },
  "calculateTariff.exact": {
    call: calculateTariff.exact,
    given: () => [tariffOf({ n: 49n, d: 2n }, indexSeries("syddanmark")), AGREEMENT],
  },
  "calculateTariff by an agreement of one's own": {
    call: calculateTariff,
    given: () => [tariffOf(24, indexSeries("syddanmark")), ownAgreement()],
  },
  "calculateTariff by a series of one's own": {
    call: calculateTariff,
    given: () => [tariffOf(24, ownSeries()), AGREEMENT],
  },
  compareTariffs: { call: compareTariffs, given: () => [calculated(20), calculated(24)] },
  "compareTariffs.exact": { call: compareTariffs.exact, given: () => [calculated(20), calculated(24)] },
  "stateRefund of a year": {
    call: stateRefund,
    given: () => [{ year: 2022, yearly: third(), months: 7, oneOff: 3000 }],
  },
  "stateRefund of months": {
    call: stateRefund,
    given: () => [
      {
        year: 2023,
        monthly: [200_000, third(), 0, 90_000],
        income: [10, 20, 30, 95_000],
        household: [{ monthly: [{ n: 500_000n, d: 3n }] }],
        limits: [1_000_000, { n: 2_000_000n, d: 1n }, 3_000_000],
      },
    ],
  },
  "stateRefund.exact": { call: stateRefund.exact, given: () => [{ year: 2022, yearly: third(), months: 7 }] },
  "stateRefund before 2021": { call: stateRefund, given: () => [{ year: 2020, yearly: third(), months: 7 }] },
  financeByKey: { call: financeByKey, given: () => [finance()] },
  "financeByKey.exact": { call: financeByKey.exact, given: () => [finance()] },
  compareFinancing: { call: compareFinancing, given: () => [finance(), finance("0.8")] },
  "compareFinancing.exact": { call: compareFinancing.exact, given: () => [finance(), finance("0.8")] },
  distribute: { call: distribute, given: () => [third(), keys(), { floor: { n: 100n, d: 1n } }] },
  "distribute with an amount for each": {
    call: distribute,
    given: () => [third(), keys(), { fixed: 10, method: "d-hondt" }],
  },
  "distribute, each rounded": { call: distribute, given: () => [third(), keys(), { unit: 1, method: "round-each" }] },
  "distribute.exact": { call: distribute.exact, given: () => [third(), keys()] },
  auditDistribution: {
    call: auditDistribution,
    given: () => [
      keys().map(({ id, key }, i) => ({ id, key, amount: { n: key.n * 7n + (i === 3 ? 90n : 0n), d: 3n } })),
      { unit: { n: 1n, d: 3n } },
    ],
  },
  assetCosts: { call: assetCosts, given: () => [assets(), 2025, { interestRate: { n: 1n, d: 30n } }] },
  "assetCosts.exact": { call: assetCosts.exact, given: () => [assets(), 2025, { interestRate: { n: 1n, d: 30n } }] },
  packageTariffs: { call: packageTariffs, given: () => [packages(), AGREEMENT] },
  "packageTariffs by an agreement of one's own": { call: packageTariffs, given: () => [packages(), ownAgreement()] },
  moveCosts: {
    call: moveCosts,
    given: () => [packages(), { from: "base", to: "night", amount: third().n / 30n }, AGREEMENT],
  },
  partTimeTariff: { call: partTimeTariff, given: () => [{ tariff: { n: 10_000n, d: 7n }, daysPerWeek: 3 }] },
  packageLadder: {
    call: packageLadder,
    given: () => [{ hourPrice: third().n / 30_000n, hoursAWeek: "2.5", packages: 9 }],
  },
  convertTariff: {
    call: convertTariff,
    given: () => [{ tariff: { n: 10_000n, d: 7n }, unit: "day", to: "month", convention: "365-days" }],
  },
  supervisionTariffs: { call: supervisionTariffs, given: () => [{ base: 10_000, approvalBase: third() }] },
  checkCap: {
    call: checkCap,
    given: () => [
      {
        kind: "shelter",
        tariff: { amount: 1500, priceLevel: 2025 },
        series: indexSeries("kl-tariff").with({ 2025: "0.03" }),
      },
    ],
  },
  checkAlternative: {
    call: checkAlternative,
    given: () => [
      { offered: third(), alternative: 3_500_000, offeredKind: "public", alternativeKind: "private-with-vat" },
    ],
  },
  placementCost: {
    call: placementCost,
    given: () => [{ decidedBy: "judge", dayPrice: { n: 30_000n, d: 7n }, days: 30, year: 2024 }],
  },
  "placementCost by a law of one's own": {
    call: placementCost,
    given: () => [
      { decidedBy: "children-committee", dayPrice: 4000, days: 30, year: 2024 },
      { ...lawOn("2024-01-01") },
    ],
  },
  forecastCases: {
    call: forecastCases,
    given: () => [
      { cases: 40, through: "2025-09-30", year: 2025, method: "months", budget: { n: 121n, d: 3n }, lastYear: 44 },
    ],
  },
  paymentPlan: {
    call: paymentPlan,
    given: () => [plans(), { year: 2025, counting: "with-last-day", series: ownSeries() }],
  },
  placementBudget: {
    call: placementBudget,
    given: () => [
      [{ citizen: "A", tariff: "bo", days: 300 }],
      [{ id: "bo", amount: { n: 10_000n, d: 7n }, priceLevel: 2024 }],
      2025,
      { series: ownSeries() },
    ],
  },
};

const all = Object.entries(CASES);
const called = ({ call, given }: Case, args = given()): Fields =>
  (call as (...all: readonly unknown[]) => object)(...args) as Fields;

/** All of a value as text; what a `Decimal` and a whole number are is told apart. */
const wholly = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}n` : each)) ?? "undefined";

const other = (value: unknown): unknown =>
  typeof value === "number" ? value + 1 : typeof value === "bigint" ? value + 1n : "changed";

/** Changes all that can be changed of a value, to its depths, and turns and empties its lists. */
function spoil(value: unknown): void {
  if ((!isPlain(value) && !Array.isArray(value)) || Object.isFrozen(value)) return;
  for (const key of Object.keys(value)) {
    const each: unknown = Reflect.get(value, key);
    if (isPlain(each) || Array.isArray(each)) spoil(each);
    else Reflect.set(value, key, other(each));
  }
  if (Array.isArray(value)) value.reverse().length = 0;
}

describe("what is read late is what would have been read at once", () => {
  test.each(all)("whatever is done to what was given: %s", (_, each) => {
    const expected = wholly(called(each));
    const given = each.given();
    const result = called(each, given);
    for (const one of given) spoil(one);
    expect(wholly(result)).toBe(expected);
  });

  test.each(all)("whatever is done to other fields of the result: %s", (_, each) => {
    const keysOf = Object.keys(called(each));
    for (const spoilt of keysOf) {
      const [atOnce, late] = [called(each), called(each)];
      for (const key of keysOf) wholly(atOnce[key]);
      spoil(atOnce[spoilt]);
      spoil(late[spoilt]);
      for (const key of keysOf)
        expect(wholly(late[key]), `${key} after ${spoilt} was changed`).toBe(wholly(atOnce[key]));
      const written = called(each);
      if (Object.isFrozen(written)) continue;
      Reflect.set(written, spoilt, "written over");
      const rest = keysOf.filter((key) => key !== spoilt);
      const whole = called(each);
      for (const key of rest) expect(wholly(written[key]), `${key} beside ${spoilt}`).toBe(wholly(whole[key]));
    }
  });

  test.each(all)("in whatever order it is read, and once: %s", (_, each) => {
    const [forwards, backwards] = [called(each), called(each)];
    const keysOf = Object.keys(forwards);
    for (const key of keysOf.toReversed()) expect(backwards[key]).toBe(backwards[key]);
    expect(Object.keys(backwards)).toEqual(keysOf);
    expect(wholly(backwards)).toBe(wholly(forwards));
  });

  test.each(all)("as a copy, frozen or not: %s", (_, each) => {
    const expected = wholly(called(each));
    expect(wholly({ ...called(each) })).toBe(expected);
    expect(wholly(Object.fromEntries(Object.entries(called(each))))).toBe(expected);
    expect(wholly(Object.freeze(called(each)))).toBe(expected);
    expect(Object.keys(structuredClone(called(each)))).toEqual(Object.keys(called(each)));
    expect(Object.keys(called(each)).length === Object.getOwnPropertyNames(called(each)).length).toBe(true);
  });
});

describe("an explanation ends with what the findings say", () => {
  test("whatever was done to the findings before", () => {
    const [changed, whole] = [calculated(24), calculated(24)];
    const messages = whole.findings.map(({ message }) => message.da);
    expect(messages.length).toBeGreaterThan(0);
    spoil(changed.findings);
    expect(changed.findings.length).toBe(0);
    const says = changed.explanation.says.map(({ da }) => da);
    expect(says.slice(-messages.length)).toEqual(messages);
  });
});

describe("parts of a payment", () => {
  test("have an øre more in the first of them where the amount does not divide", () => {
    const area = ["Fanø", "Esbjerg", "Varde"];
    const scheme = defineScheme({
      id: "own",
      title: "Eget",
      objectiveShare: 1,
      measure: "inhabitants",
      area,
      instalments: 7,
    });
    const given = { scheme, year: 2024, budget: "1000000.03", keyDate: "2023-01-01" };
    const rows = financeByKey(given).municipalities;
    for (const { objective, instalments = [] } of rows) {
      const oere = instalments.map((part) => BigInt(part.times(100).toFixed()));
      const all = BigInt(objective.times(100).toFixed());
      const many = BigInt(oere.length);
      expect(oere).toEqual(oere.map((_, i) => all / many + (BigInt(i) < all % many ? 1n : 0n)));
    }
    expect(rows.map(({ instalments = [] }) => instalments.length)).toEqual([7, 7, 7]);
  });
});
