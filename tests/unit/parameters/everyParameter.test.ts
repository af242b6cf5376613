import { afterAll, describe, expect, test, vi } from "vitest";
import { PARAMETERS } from "../../../src/generated/parameters.ts";
import * as library from "../../../src/index.ts";
import { allParameters } from "../../../src/parameters/parameters.ts";
import type { Scenario } from "../../../src/rules/parameter.ts";
import { refusal } from "../../refusal.ts";

type Library = typeof library;
type Agreement = library.Agreement;
type Call = (set: Agreement, lib: Library) => unknown;
/** Another value than the one in force, and a call whose result it changes. */
type Entry = readonly [other: string, call: Call];

const notice = {
  id: "n1",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: "1000.10", priceLevel: 2025, backRegulation: 0 },
  proposed: { amount: "1000.37", priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2026-01-01",
  notifiedOn: "2025-11-01",
  roundTheClock: true,
  citizens: 2,
} as const;
const assessed =
  (more: object = {}): Call =>
  (set, { assessProposal }) => {
    const { agreed, national, annualEffect, increase, verdict, findings } = assessProposal({ ...notice, ...more }, set);
    return { agreed, national, annualEffect, increase, verdict, codes: findings.map(({ code }) => code) };
  };
const aYearOn = { current: { ...notice.current, priceLevel: 2024 } };
/** 1010 · 1.0551 = 1065.651 is 1066 in whole kroner; 1000.055 · 1.0551 is 1055.16, an øre more than 1000.05 · 1.0551. */
const raised = (current: string, proposed: string) => ({
  current: { amount: current, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: proposed, priceLevel: 2025, backRegulation: 0 },
});
const closed =
  (closedBy: "authority" | "operator"): Call =>
  (set, { closingAccounts }) =>
    closingAccounts(
      {
        year: 2026,
        closedOn: "2026-04-01",
        kind: "closure",
        closedBy,
        result: -300_000,
        carriedIn: 0,
        onItsWay: 0,
        closingCosts: 0,
        fullYearBudget: 12_000_000,
      },
      set,
    ).borneByOperator;
const carried =
  (result: number | string, fullYearBudget: number | string): Call =>
  (set, { carryOver }) =>
    carryOver({ result, carriedIn: 0, fullYearBudget }, set);
const steps =
  (change: object): Call =>
  (set, { requiredSteps }) =>
    requiredSteps({ operator: "municipality", ...change } as never, set).steps;
const tariffed =
  (unit: "day" | "month", rounding?: "kroner"): Call =>
  (set, { calculateTariff }) => {
    const { tariff, findings } = calculateTariff(
      {
        name: "A",
        year: 2026,
        unit,
        places: 10,
        occupancy: 1,
        costs: [
          { kind: "wages", amount: 3_000_001, priceLevel: 2026 },
          { kind: "indirect", amount: 7, priceLevel: 2026 },
        ],
        ...(rounding && { rounding }),
      } as never,
      set,
    );
    return [tariff, findings.map(({ message }) => message)];
  };
const depreciated: Call = (set, { straightLine }) =>
  straightLine(
    {
      acquisitionCost: 1_000_000,
      lifetime: 84,
      monthsBefore: 24,
      monthsAfter: 36,
      interestRate: "0.01",
      shareOfYear: 1,
    },
    set,
  );
const partTime =
  (daysPerWeek: number): Call =>
  (set, { partTimeTariff }) =>
    partTimeTariff({ tariff: "1000.01", daysPerWeek }, undefined, set).tariff;
const refund: Call = (set, { yearlyRefund }) => yearlyRefund({ cost: "3000000.01" }, set);
const older: Call = (set, { olderRefund }) => olderRefund({ cost: 3_000_000 }, set);
const child: Call = (set, { olderChildRefund }) => olderChildRefund({ cost: 3_000_000 }, set);
const supervised =
  (places: number): Call =>
  (set, { supervisionTariff }) =>
    supervisionTariff({ unroundedBase: "10040.4", places }, set);
const history =
  (occupancies: readonly [string, string], isShortStay = false): Call =>
  (set, { budgetedOccupancy }) => {
    const actual = occupancies.map((occupancy, i) => ({ year: 2024 + i, occupancy }));
    const kind = isShortStay ? "respite" : "ordinary";
    const { budgeted, mean, findings } = budgetedOccupancy({ year: 2026, actual, kind }, set);
    return [budgeted, mean, findings.map(({ code }) => code)];
  };
const occupied =
  (occupiedDays: number): Call =>
  (set, { occupancyReport }) => {
    const stay = { id: 1, places: 20, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95" } as const;
    const services = [{ ...stay, occupiedDays, tariff: "1441.96" }];
    const [first] = occupancyReport([{ id: "A", name: "A", budget: 9_000_000, services }], set, { year: 2026 }).offers;
    return [first?.listed, first?.findings.map(({ code }) => code)];
  };
const placed: Call = (set, { judicialPlacement }) => judicialPlacement({ dayPrice: "5000.0010", days: 7 }, set);
const fullYear: Call = (set, { placementCost }) =>
  placementCost({ dayPrice: 9_000, days: 365, year: 2026, decidedBy: "judge" }, set).placer;
const alternatives: Call = (set, { comparePlacements }) => comparePlacements({ year: 2026, days: 10 }, set);
const fosterFindings: Call = (set, { fosterCare }) => {
  const stay = { from: "2026-01-01", to: "2026-02-10", counting: "with-last-day" } as const;
  return fosterCare({ year: 2026, children: [{ child: 1, born: "2013-01-01", remunerations: 1, stay }] }, set).findings;
};
const foster: Call = (set, { fosterCare }) => {
  const stay = { from: "2026-01-01", to: "2026-02-10", counting: "with-last-day" } as const;
  const child = { remunerations: 1, stay };
  const born = ["2014-01-01", "2016-02-01", "2020-01-01"];
  return fosterCare({ year: 2026, children: born.map((day, i) => ({ child: i, born: day, ...child })) }, set).children;
};
const frontline: Call = (set, { frontlineCompensation }) =>
  frontlineCompensation({ surplus: 9_000_000, date: "2020-01-01" }, set).municipalities;
const rows = (amount: number, users = 100) =>
  [2019, 2020, 2021, 2022, 2023].map((year) => ({
    payer: "Odense",
    area: "adults",
    account: "accounts",
    priceLevel: "nominal",
    year,
    amount: year === 2023 ? amount : 100,
    users: year === 2023 ? users : 10 + year - 2019,
  }));
const coming: Call = (_, { comingRulesSheet }) => comingRulesSheet().rows.map((row) => row[3]);
const revised: Call = (set, { revisedWageEstimate }) => {
  const { resultEffect, revised } = revisedWageEstimate({ wageBudget: "10200001", original: "0.02" }, set);
  return [resultEffect, revised];
};

const converted =
  (convention: "30.5-days" | "334-days", to: "month" | "year"): Call =>
  (set, { convertTariff }) =>
    convertTariff({ tariff: 1000, unit: "day", to, convention }, set).converted;
const ladder: Call = (set, { packageLadder }) =>
  packageLadder({ hourPrice: 317, hoursAWeek: 7, packages: 2 }, set).steps.map(({ tariff }) => tariff);

/** What a scenario reaches: one entry for each parameter. */
const BY_SCENARIO: Readonly<Record<string, Entry>> = {
  "capacity.authorityClosureShare": ["0.25", closed("authority")],
  "capacity.closingAccountsBody": ["executiveCommittee", steps({ kind: "closing-accounts" })],
  "capacity.closingPlacesBody": ["directorsForum", steps({ kind: "closing-of-places" })],
  "capacity.closingRounding": [
    "1",
    (set, { closingSettlement }) =>
      closingSettlement(
        { result: "-0.4", carriedIn: 0, onItsWay: 0, closingCosts: 0, buyersShare: 1, closingCostsShare: 1 },
        set,
      ),
  ],
  "capacity.coverageThreshold": ["0.2", (set, { isCovered }) => isCovered({ soldDays: 15, occupiedDays: 100 }, set)],
  "capacity.highlySpecialisedChangeBody": [
    "executiveCommittee",
    steps({ kind: "change-of-places", isHighlySpecialised: true }),
  ],
  "capacity.newRegionalOfferBody": ["executiveCommittee", steps({ kind: "new-offer", operator: "region" })],
  "capacity.operatorClosureShare": ["0.5", closed("operator")],
  "capacity.takeOverBody": ["directorsForum", steps({ kind: "take-over" })],
  "caps.alternativeRounding": [
    "1",
    (set, { alternativeLimit }) => alternativeLimit({ offered: "1000.55", alternativePrice: 1 }, set),
  ],
  "caps.alternativeShare": [
    "0.2",
    (set, { alternativeLimit }) => alternativeLimit({ offered: "1000.55", alternativePrice: 1 }, set),
  ],
  "caps.capRounding": [
    "1",
    (set, { capLimit, amount }) => capLimit({ cap: amount("2322.4", 2024), capTariff: amount(1, 2024), index: 1 }, set),
  ],
  "financing.childrenCountedPer": [
    "100",
    (set, { casesPerChildren }) => casesPerChildren({ cases: 3, children: 70 }, set),
  ],
  "financing.compensationAYear": ["60000", frontline],
  "financing.compensationBelow": ["20000", frontline],
  "financing.crimePreventiveDayTariff": ["4000", placed],
  "financing.crimePreventiveTariff": ["1000000", fullYear],
  "financing.financingRounding": ["1", placed],
  "financing.specialPlaceDayPrice": [
    "4000",
    (set, { specialPlacesPayment }) => specialPlacesPayment({ placeDays: 10, usedDays: 4 }, set),
  ],
  "financing.fosterBoardFurtherChild": ["100", foster],
  "financing.fosterBoardOlder": ["100", foster],
  "financing.fosterBoardYounger": ["100", foster],
  "financing.fosterChildrenBelow": ["12", fosterFindings],
  "financing.fosterFullRateChildren": ["1", foster],
  "financing.fosterOlderAge": ["12", foster],
  "financing.fosterRemunerationPerDay": ["100", foster],
  "financing.fosterRemunerationPerMonth": ["100", foster],
  "financing.objectiveShare": ["0.3", (set, { financingSplit }) => financingSplit({ budget: 1000 }, set)],
  "financing.openInstitutionPrice": ["5000", alternatives],
  "financing.ratePerKey": ["2", (set, { budgetByRate }) => budgetByRate({ keyPersons: 1000 }, set)],
  "financing.securePlacePriceFrom": ["7100", alternatives],
  "financing.securePlacePriceTo": ["10100", alternatives],
  "financing.shownCasesRounding": [
    "1",
    (set, { casesPerChildren }) => casesPerChildren({ cases: 3, children: 70 }, set),
  ],
  "financing.soloProjectPriceFrom": ["7600", alternatives],
  "financing.soloProjectPriceTo": ["20100", alternatives],
  "indexation.wageEstimateChange": ["-0.01", revised],
  "indexation.wageEstimateRounding": ["1000", revised],
  "occupancy.highestOccupancy": ["1.05", history(["1.2", "1.2"])],
  "occupancy.listingThreshold": ["0.2", occupied(4641)],
  "occupancy.lowestOccupancy": ["0.9", history(["0.8", "0.8"])],
  "occupancy.lowestShortStayOccupancy": ["0.85", history(["0.8", "0.8"], true)],
  "occupancy.plausibleOccupancy": ["1.6", occupied(8463)],
  "occupancy.recommendedOccupancy": ["0.96", history(["0.97", "0.97"])],
  "occupancy.revenueOfOccupancyRounding": [
    "1",
    (set, { occupancyRevenue }) => occupancyRevenue({ occupiedDays: 3, budgetedDays: 3, tariff: "1.11" } as never, set),
  ],
  "occupancy.yearsOfMeanOccupancy": ["1", history(["0.96", "0.97"])],
  "proposals.agreedSeries": ["kl-general", assessed(aYearOn)],
  "proposals.currentTariffAllowance": ["0", assessed(raised("1000.05", "1055.16"))],
  "proposals.effectRounding": ["1", assessed()],
  "proposals.hearingBody": ["directorsForum", steps({ kind: "tariff-increase", isAboveIndexation: true })],
  "proposals.kronerRounding": ["0.05", tariffed("day", "kroner")],
  "proposals.limitRounding": ["0.25", assessed(aYearOn)],
  "proposals.nationalSeries": ["syddanmark", assessed(aYearOn)],
  "proposals.noticeDeadline": ["62", assessed()],
  "proposals.shownRateRounding": ["0.01", assessed()],
  "proposals.wholeKronerAllowance": ["0", assessed(raised("1010", "1066"))],
  "refunds.childFirstRefundLimit": ["800000", child],
  "refunds.childSecondRefundLimit": ["1500000", child],
  "refunds.firstRefundLimit": ["800000", refund],
  "refunds.firstRefundShare": ["0.3", refund],
  "refunds.olderFirstRefundLimit": ["800000", older],
  "refunds.olderFirstRefundShare": ["0.3", older],
  "refunds.olderSecondRefundLimit": ["1500000", older],
  "refunds.olderSecondRefundShare": ["0.6", older],
  "refunds.refundMonthsInYear": [
    "11",
    (set, { monthlyRefund }) => monthlyRefund({ monthlyCost: 200_000, months: 3 }, set),
  ],
  "refunds.refundRounding": ["1", refund],
  "refunds.secondRefundLimit": ["1500000", refund],
  "refunds.secondRefundShare": ["0.6", refund],
  "refunds.thirdRefundLimit": ["1900000", refund],
  "refunds.thirdRefundShare": ["0.8", refund],
  "settlement.backRegulationDelay": [
    "3",
    (set, { settleYear }) => settleYear({ year: 2026, revenue: 1, costs: 2, budget: 10 }, set).tariffYear,
  ],
  "settlement.band": ["0.04", carried(600_000, 10_000_000)],
  "settlement.bandRounding": ["1", carried(600_000, "10000010")],
  "settlement.deficitBand": ["0.04", carried(-600_000, 10_000_000)],
  "settlement.resultRounding": [
    "10",
    (set, { yearResult }) => yearResult({ revenue: 7, costs: 4, backRegulation: 0 }, set),
  ],
  "settlement.setAsideShare": [
    "0.04",
    (set, { setAside }) => setAside({ result: 600_000, setAsideBefore: 0, fullYearBudget: 10_000_000 } as never, set),
  ],
  "settlement.setAsideYears": [
    "4",
    (set, { setAsideLedger }) =>
      setAsideLedger([{ year: 2026, revenue: 110, costs: 100, budget: 100 }], set, {
        limitIs: "per-year",
        deficits: "to-tariff",
      }).years.map((each) => each.balances[0]?.usableUntil),
  ],
  "tariffs.boardingDays": ["300", converted("334-days", "year")],
  "tariffs.daysInMonth": ["30", converted("30.5-days", "month")],
  "tariffs.daysInWeek": ["5", ladder],
  "tariffs.ladderMidpoint": ["0", ladder],
  "spending.ceilingRounding": [
    "1",
    (set, { ceiling, amount }) =>
      ceiling({ spendingBefore: amount("10.4", 2025), spending: amount(1, 2025), index: 1 } as never, set),
  ],
  "spending.ceilingSeries": [
    "syddanmark",
    (set, { spendingCeiling }) =>
      spendingCeiling([2024, 2025].map((year) => ({ ...(rows(1)[0] as object), year })) as never, { year: 2025 }, set)
        .series,
  ],
  "supervision.classRounding": ["100", supervised(5)],
  "supervision.firstClassWeight": ["1.1", supervised(5)],
  "supervision.fourthClassFrom": ["60", supervised(55)],
  "supervision.fourthClassWeight": ["3.5", supervised(55)],
  "supervision.intensifiedShare": ["0.2", supervised(5)],
  "supervision.partYearRounding": [
    "1",
    (set, { supervisionCharge }) => supervisionCharge({ supervisionTariff: 1000, months: 7 }, set),
  ],
  "supervision.secondClassFrom": ["10", supervised(9)],
  "supervision.secondClassWeight": ["1.5", supervised(9)],
  "supervision.supervisionMonths": [
    "11",
    (set, { supervisionCharge }) => supervisionCharge({ supervisionTariff: 1000, months: 7 }, set),
  ],
  "supervision.thirdClassFrom": ["30", supervised(27)],
  "supervision.thirdClassWeight": ["2.5", supervised(27)],
  "tariffs.daysInYear": ["360", tariffed("day")],
  "tariffs.depreciationRounding": ["1", depreciated],
  "tariffs.interestRounding": ["1", depreciated],
  "tariffs.monthsInYear": ["11", tariffed("month")],
  "tariffs.overheadTarget": ["0.07", tariffed("day")],
  "tariffs.fullTimeHours": [
    "1600",
    (set, { hourPrice }) => hourPrice({ costs: 1_000_000, fullTimeEquivalents: 2 }, set),
  ],
  "tariffs.indirectVatFactor": ["0.95", (set, { priceWithoutVat }) => priceWithoutVat({ privatePrice: 1_000 }, set)],
  "tariffs.neededRevenueRounding": [
    "1",
    (set, { neededRevenue }) => neededRevenue({ costs: 1_000_000, overheadShare: "0.06", marginShare: 0 }, set),
  ],
  "tariffs.partTimeFullShare": ["0.95", partTime(5)],
  "tariffs.partTimeMiddleDays": ["4", partTime(4)],
  "tariffs.partTimeMiddleShare": ["0.8", partTime(3)],
  "tariffs.partTimeShortDays": ["1", partTime(2)],
  "tariffs.partTimeShortShare": ["0.5", partTime(2)],
  "tariffs.privatePriceRounding": [
    "1",
    (set, { hourPrice }) => hourPrice({ costs: 1_000_001, fullTimeEquivalents: 2 }, set),
  ],
  "tariffs.tariffRounding": ["1", tariffed("day")],
};

/** What no rule set is given to: the data themselves are changed, and the library loaded again. */
const BY_DATA: Readonly<Record<string, Entry>> = {
  "caps.alternativeLimitInForce": ["directorsForum", coming],
  "caps.capsInForce": ["directorsForum", coming],
  "caps.crisisCentreCap": [
    "3000",
    (_, { checkCap, amount }) => checkCap({ kind: "crisis-centre", tariff: amount(1, 2024) }).limit,
  ],
  "caps.healthServicesBesideTariff": ["directorsForum", coming],
  "caps.newTariffSystem": ["directorsForum", coming],
  "caps.personalAssistanceTariffModel": ["directorsForum", coming],
  "caps.secondTypeTariffFinancing": ["directorsForum", coming],
  "caps.shelterCap": [
    "2000",
    (_, { checkCap, amount }) => checkCap({ kind: "shelter", tariff: amount(1, 2024) }).limit,
  ],
  "caps.shelterCapacityModel": ["directorsForum", coming],
  "caps.specialtyPlanning": ["directorsForum", coming],
  "financing.middleOfMonth": [
    "10",
    (_, { forecastCases }) =>
      forecastCases({ cases: 920, through: "2024-11-12", year: 2024, method: "months" }).expected,
  ],
  "refunds.claimDeadline": [
    "11",
    (_, { isClaimTimely }) => isClaimTimely({ lastDay: "2023-03-15", claimedOn: "2024-03-15" }).isTimely,
  ],
  "spending.activityYears": ["4", (_, { activityGrowth }) => activityGrowth(rows(1) as never, { to: 2023 })],
  "spending.growthJump": [
    "0.9",
    (_, { spendingGrowth }) =>
      spendingGrowth(rows(170) as never, { from: 2022, to: 2023, prices: "nominal" }).findings.map(({ code }) => code),
  ],
  "spending.smallCount": [
    "4",
    (_, { maskSmallCounts }) =>
      maskSmallCounts({
        title: { da: "Brugere", en: "Users" },
        columns: [
          { word: "payer", unit: "text" },
          { word: "users", unit: "count" },
        ],
        rows: [
          ["Fanø", 4],
          ["Odense", 900],
        ],
        notes: [],
      }).hidden.length,
  ],
  "supervision.citizensPerPlace": [
    "5",
    (_, { supervisionBill }) => supervisionBill({ year: 2024, base: "41001.25", expectedCitizens: 75 }).total,
  ],
};

/** What can have no other value: what a rate is added to and a share is taken of is 1, whatever it cancels against. */
const FIXED = ["indexation.baseIndex", "tariffs.wholeRevenue"];

const all = allParameters().map((parameter) => [parameter.id, parameter] as const);
/** Every parameter known, so that every rule can be asked: as in force, as it was known last, or as any. */
const IN_2026 = library.agreementInForce("syddanmark", "2026-01-01", { mode: "lenient" });
const ALL_KNOWN = Object.fromEntries(
  all.flatMap(([id, parameter]) => {
    const { values, unit } = parameter;
    const known = IN_2026.find(parameter)?.text ?? values.findLast(({ value }) => value !== null)?.value;
    const some = unit === "word" ? "directorsForum" : unit === "series" ? "kl-general" : unit === "day" ? "60" : "0.5";
    return id === "settlement.deficitBand" ? [] : [[id, known ?? some]];
  }),
) as Scenario;

describe("every parameter is used", () => {
  test("each has an entry here, and each entry a parameter", () => {
    expect([...Object.keys(BY_SCENARIO), ...Object.keys(BY_DATA), ...FIXED].sort()).toEqual(
      all.map(([id]) => id).sort(),
    );
  });

  const set = library.agreementInForce("syddanmark", "2026-01-01").with(ALL_KNOWN);
  test.each(Object.entries(BY_SCENARIO))("a scenario of %s changes a result", (id, [other, call]) => {
    const before = JSON.stringify(call(set, library));
    expect(before).toBeDefined();
    expect(JSON.stringify(call(set.with({ [id]: other } as Scenario), library))).not.toBe(before);
  });

  test.each(FIXED)("a scenario of %s with another value is refused", (id) => {
    for (const value of ["0.999999", "1.000001"]) {
      expect(refusal(() => set.with({ [id]: value } as Scenario)).kind).toBe("out-of-range");
    }
  });

  afterAll(() => {
    vi.doUnmock("../../../src/generated/parameters.ts");
    vi.resetModules();
  });

  test.each(Object.entries(BY_DATA))("another value of %s in the data changes a result", async (id, [other, call]) => {
    const [area = "", name = ""] = id.split(".");
    const changed = structuredClone(PARAMETERS) as unknown as Record<
      string,
      Record<string, { values: { value: string }[] }>
    >;
    for (const each of changed[area]?.[name]?.values ?? []) each.value = other;
    vi.resetModules();
    vi.doMock("../../../src/generated/parameters.ts", () => ({ PARAMETERS: changed }));
    const reloaded = (await import("../../../src/index.ts")) as Library;
    const before = JSON.stringify(call(set, library));
    expect(before).toBeDefined();
    expect(JSON.stringify(call(set, reloaded))).not.toBe(before);
  });
});
