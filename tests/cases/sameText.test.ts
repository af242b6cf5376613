import { table } from "arquero";
import * as lib from "rammetakst";
import { columnsOf, fromTable } from "rammetakst/tables";
import { describe, expect, test } from "vitest";

/*
 * The same name comes in several spellings: composed from most programs, decomposed from macOS, with no-break or doubled
 * spaces from spreadsheets and web pages, with a byte order mark from the head of a file. Every function that compares
 * texts gives for each of them what it gives for the plain one, and something else for another name.
 */

type Say = (text: string) => string;

const SPELLINGS: Readonly<Record<string, Say>> = {
  decomposed: (text) => text.normalize("NFD"),
  "with doubled spaces": (text) => text.replaceAll(" ", "  "),
  "with no-break spaces": (text) => text.replaceAll(" ", "\u00A0"),
  "with outer spaces": (text) => `\t ${text}\u202F\n`,
  "with a byte order mark": (text) => `\uFEFF${text}`,
  "with all of it": (text) => ` \u00A0${text.normalize("NFD").replaceAll(" ", " \u2009 ")}\u200B `,
};

const NAME = "Fonden Åsen Ærø";
const SYDDANMARK = lib.agreementInForce("syddanmark", "2025-01-01");

const notice = (say: Say, changes: object) => ({
  offer: say(NAME),
  service: say("Døgn å b"),
  paragraph: say("§ 107 å"),
  operator: { kind: "private", name: say(NAME) },
  location: "Vejen",
  unit: "day",
  current: { amount: 1000, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: 1040, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
  ...changes,
});
const july = {
  current: { amount: 1040, priceLevel: 2025, backRegulation: 0 },
  proposed: { amount: 1080, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-07-01",
};
const plain: Say = (text) => text;
const round = (say: Say, ids: readonly [string, string] = ["a", "b"]) =>
  lib.assessProposals(
    [notice(plain, { id: ids[0] }), notice(say, { id: ids[1], ...july })] as unknown as lib.Notice[],
    SYDDANMARK,
  );

const row = { payer: "Odense", account: "accounts", priceLevel: "nominal" } as const;
const rows = (say: Say, extra: object = {}) =>
  [
    { ...row, year: 2023, area: NAME, function: NAME, amount: 100, users: 10, ...extra },
    { ...row, year: 2024, area: say(NAME), function: say(NAME), amount: 150, users: 12, ...extra },
  ] as lib.SpendingRow[];
const YEARS = { from: 2023, to: 2024, prices: "nominal" } as const;
const ONE = rows(plain).slice(0, 1) as lib.SpendingRow[];

const offer = {
  offer: "Holtegården",
  year: 2020,
  base: { cost: 14_600_000, places: 22, expectedCitizens: 20 },
  packages: [{ id: NAME, cost: 1_000_000, citizens: 10 }],
};
const packages = (say: Say) => ({
  ...offer,
  groups: [
    { id: "kun basis", citizens: 10, packages: [] },
    { id: "basis og pakke", citizens: 10, packages: [say(NAME)] },
  ],
});
const in2020 = lib.agreementInForce("syddanmark", "2020-01-01");
const keys = (say: Say) => [
  { id: NAME, key: 1 },
  { id: "B", key: 2 },
  { id: say(NAME), key: 1 },
];
const wages = (name: string) => ({ kind: "wages", name, amount: 100, priceLevel: 2025 }) as const;
const calculation = (...names: readonly string[]) =>
  lib.calculateTariff({ year: 2025, unit: "day", costs: names.map(wages), places: 1, occupancy: 1 }, SYDDANMARK);
const stay = { id: 1, places: 20, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95", occupiedDays: 1 };
const occupancyOffer = (id: string, ...services: readonly string[]) =>
  ({ id, name: "S", budget: 1_000_000, services: services.map((each) => ({ ...stay, id: each })) }) as never;
const counted = (say: Say): lib.Sheet => ({
  title: { da: "Brugere", en: "Users" },
  columns: [
    { word: "area", unit: "text" },
    { word: "payer", unit: "text" },
    { word: "users", unit: "count" },
  ],
  rows: [
    [NAME, "Fanø", 3],
    [say(NAME), "Odense", 900],
    ["B", "Ærø", 12],
    ["B", "Kolding", 90],
  ],
});
const own = (say: Say) => ({ id: "own", title: "t", from: "2024-01-01", functions: [say(NAME)] });
const event = (id: string) => ({ id, title: "Varsling", when: { monthsBefore: 3 } }) as const;
const cell = (name: string) => ({ kind: "wages", name, budget: 10, accounts: 20 }) as const;

const CALLS: Readonly<Record<string, (say: Say) => unknown>> = {
  distribute: (say) => lib.distribute(100, keys(say)),
  auditDistribution: (say) =>
    lib.auditDistribution(
      keys(say).map((each) => ({ ...each, amount: 1 })),
      { unit: 1 },
    ),
  supplementWhere: (say) => lib.supplementWhere(100, keys(say), 1, () => true),
  excluding: (say) => lib.excluding(keys(plain).slice(0, 2), [say(NAME)]),
  "assessProposals, one service": (say) => round(say).assessments.map(({ agreed, findings }) => [agreed, findings]),
  "assessProposals, ids": (say) =>
    round(plain, [NAME, say(NAME)]).failed.map(({ failure }) => [failure.kind, failure.path]),
  "proposalReply, the operator": (say) =>
    lib.proposalReply(round(plain).assessments, { operator: say(NAME), lang: "da" } as never),
  "spendingData, a line twice": (say) => lib.spendingData([...ONE, { ...ONE[0], area: say(NAME) } as lib.SpendingRow]),
  "spendingData, a function twice": (say) =>
    lib.spendingData([...ONE, { ...ONE[0], function: say(NAME) } as lib.SpendingRow]),
  "spendingGrowth, areas": (say) => lib.spendingGrowth(rows(say), YEARS),
  "spendingGrowth, by function": (say) => lib.spendingGrowth(rows(say), { ...YEARS, by: "function" }),
  "spendingGrowth, areas chosen": (say) => lib.spendingGrowth(rows(plain), { ...YEARS, areas: [say(NAME)] }),
  "spendingGrowth, functions chosen": (say) => lib.spendingGrowth(rows(plain), { ...YEARS, functions: [say(NAME)] }),
  "spendingGrowth, own breaks": (say) => lib.spendingGrowth(rows(plain), { ...YEARS, breaks: [own(say)] }),
  "spendingGrowth, ids of breaks": (say) =>
    lib.spendingGrowth(rows(plain), { ...YEARS, breaks: [own(plain), { ...own(plain), id: say("own") }] }),
  activityGrowth: (say) => lib.activityGrowth(rows(plain), { to: 2024, years: 2, areas: [say(NAME)] }),
  unitCosts: (say) => lib.unitCosts(rows(plain), { per: "users", areas: [say(NAME)] } as never),
  completeness: (say) => lib.completeness(rows(say), { areas: [say(NAME)], functions: [say(NAME)] }),
  "maskSmallCounts, a sheet": (say) => lib.maskSmallCounts(counted(say), { groupBy: ["area"] } as never).hidden,
  "maskSmallCounts, rows": (say) =>
    lib.maskSmallCounts([
      { ...ONE[0], users: 3, operatorKind: "private" },
      { ...ONE[0], area: say(NAME), users: 900, operatorKind: "region" },
    ] as never).hidden,
  rowsFromPerInhabitant: (say) =>
    lib.rowsFromPerInhabitant({
      years: [2024],
      functions: [NAME, say(NAME)].map((each) => ({ function: each, area: "children" })),
      municipalities: [{ code: 563, perInhabitant: [[123], [123]] }],
    }),
  costlyCases: (say) =>
    lib.costlyCases([NAME, say(NAME)].map((id) => ({ id, year: 2022, yearly: 1_200_000, months: 12 }))),
  "calculateTariff, costs": (say) => calculation(NAME, say(NAME)),
  moveCosts: (say) => lib.moveCosts(packages(plain), { from: say(NAME), to: "base", amount: 1 }, in2020),
  "packageTariffs, groups": (say) => lib.packageTariffs(packages(say), in2020),
  "capacityEffect, packages": (say) =>
    lib
      .capacityEffect(offer, { ...offer, packages: [{ ...offer.packages[0], id: say(NAME) } as never] }, in2020, {
        operator: "municipality",
        isHighlySpecialised: true,
      })
      .services.map(({ before, after }) => [before, after]),
  assetCosts: (say) =>
    lib.assetCosts(
      [NAME, say(NAME)].map((id) => ({ id, acquisitionCost: 1, acquired: 2018, lifetimeYears: 7 })),
      2020,
      { interestRate: "0.02" },
    ),
  "placementBudget, tariffs": (say) =>
    lib.placementBudget(
      [{ citizen: "A", tariff: say(NAME), days: 9 }],
      [{ id: NAME, amount: 2, priceLevel: 2025 }],
      2025,
    ).total,
  "placementBudget, citizens": (say) =>
    lib.placementBudget(
      [NAME, say(NAME)].map((citizen) => ({ citizen, tariff: "T", days: 9 })),
      [{ id: "T", amount: 2, priceLevel: 2025 }],
      2025,
    ),
  "occupancyReport, offers": (say) =>
    lib.occupancyReport([occupancyOffer(NAME, "x"), occupancyOffer(say(NAME), "x")], in2020, { year: 2020 }),
  "occupancyReport, services": (say) =>
    lib.occupancyReport([occupancyOffer("A", NAME, say(NAME))], in2020, { year: 2020 }),
  "explainResult, costs": (say) =>
    lib.explainResult({
      year: 2024,
      services: [{ name: "Botilbud", tariff: 1000, budgetedDays: 7300, occupiedDays: 7500 }],
      costs: [cell(NAME), cell(say(NAME))],
      backRegulationInTariff: 0,
    }),
  "yearWheel, ids": (say) => lib.yearWheel(SYDDANMARK, 2025, { events: [event(NAME), event(say(NAME))] }),
  compositeIndex: (say) =>
    lib.compositeIndex(
      [NAME, say(NAME)].map((kind) => ({ kind, weight: "0.5", rate: "0.05" })),
      2025,
    ),
  indexSeries: (say) => lib.indexSeries(say("kl-general")).steps,
  financingScheme: (say) => lib.financingScheme(say("childrens-houses")),
  financeByKey: (say) =>
    lib.financeByKey({ scheme: say("childrens-houses"), year: 2022, budget: 1, area: say("syddanmark") }),
  objectiveBills: (say) =>
    lib.objectiveBills(say("Ærø"), 2022, [{ scheme: say("childrens-houses"), budget: 20 } as never]),
  compareAgreements: (say) =>
    lib.compareAgreements([say("syddanmark-2019-20"), "syddanmark-2021-22"]).rules.map(({ outcome }) => outcome),
  readLocalValues: (say) =>
    lib.readLocalValues({
      title: "t",
      values: [
        {
          parameter: say("capacity.coverageThreshold"),
          unit: "rate",
          scope: say("syddanmark"),
          from: "2026-01-01",
          to: null,
          value: "0.2",
          source: "egen",
        },
      ],
    }).values.size,
  agreementInForce: (say) => lib.agreementInForce(say("Region Sjælland"), "2025-01-01").id,
  findMunicipality: (say) => lib.findMunicipality(say("492 Ærø")),
  findRegion: (say) => lib.findRegion(say("085 Region Sjælland")),
  barPicture: (say) =>
    lib.barPicture(lib.distributeSheet(lib.distribute(10, keys(plain).slice(0, 2))), {
      names: "participant",
      values: "share",
      emphasised: [say(NAME)],
    } as never),
  columnsOf: (say) => columnsOf(table({ [NAME]: [1, 2] }), { key: say(NAME) }),
  fromTable: (say) => fromTable(table({ [say("key å")]: [1, 2] })),
};

/** What came of a call: its result, or the kind and place of its refusal; a message shows what was written. */
function outcome(call: () => unknown): string {
  try {
    return JSON.stringify(call(), (_, value) => (typeof value === "bigint" ? `${value}n` : value));
  } catch (error) {
    if (!(error instanceof lib.RuleError)) throw error;
    const { kind, path } = error.failure;
    return `${kind} ${path}`;
  }
}

describe.each(Object.entries(CALLS))("%s", (_, call) => {
  test.each(Object.entries(SPELLINGS))("takes a name %s for the same", (__, say) => {
    expect(outcome(() => call(say))).toBe(outcome(() => call(plain)));
  });

  test("takes another name for another", () => {
    expect(outcome(() => call((text) => `${text}x`))).not.toBe(outcome(() => call(plain)));
  });
});

test("two prices of one service under two spellings are one rise", () => {
  const { assessments } = round(SPELLINGS.decomposed as Say);
  expect(assessments.map(({ agreed }) => agreed.excess.toString())).toEqual(["0", "24.9"]);
  expect(assessments[1]?.findings.map(({ code }) => code)).toContain("taken-together");
});

test("what is shown is the text in one form", () => {
  const shown = lib.distribute(10, [{ id: " Fonden  A\u030Asen\u00A0", key: 1 }]).shares[0]?.id;
  expect(shown).toBe("Fonden Åsen");
});
