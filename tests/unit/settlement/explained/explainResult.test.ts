import {
  type Agreement,
  agreementInForce,
  explainResult,
  type ResultYear,
  wageEstimateEffect,
  yearResult,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

/** A stay with 20 citizens budgeted at 1 000 kr. a day on 365 days: 7 300 000 kr., its budget. */
const YEAR: ResultYear = {
  year: 2023,
  services: [{ name: "Botilbud", tariff: 1000, budgetedDays: 7300, occupiedDays: 7300 }],
  costs: [
    { kind: "wages", budget: 6_000_000, accounts: 6_000_000 },
    { kind: "premises", budget: 1_300_000, accounts: 1_300_000 },
  ],
  backRegulationInTariff: 0,
};
const explained = (more: Partial<ResultYear> = {}) => explainResult({ ...YEAR, ...more });
const parts = (more: Partial<ResultYear> = {}) =>
  explained(more).parts.map(({ kind, amount }) => [kind, Number(amount)]);
/** The parts that are not 0. */
const moved = (more: Partial<ResultYear>) => parts(more).filter(([, amount]) => amount !== 0);
const [stay] = YEAR.services;
const services = (more: object) => [{ ...stay, ...more }] as ResultYear["services"];
const costs = (...more: ResultYear["costs"]) => more;

describe("explainResult", () => {
  test("of a year that went as budgeted is 0 in every part", () => {
    expect(parts()).toEqual([
      ["tariff-against-budget", 0],
      ["earlier-back-regulation", 0],
      ["occupancy", 0],
      ["costs", 0],
      ["costs", 0],
      ["unexplained", 0],
    ]);
    expect(explained().findings).toEqual([]);
  });

  test("shows occupancy, of each service", () => {
    expect(moved({ services: services({ occupiedDays: 7500 }) })).toEqual([["occupancy", 200_000]]);
    const two = [...services({ occupiedDays: 7200 }), { name: "Dag", tariff: 500, budgetedDays: 0, occupiedDays: 10 }];
    const found = explained({ services: two }).parts.filter(({ kind }) => kind === "occupancy");
    expect(found.map(({ service, amount }) => [service, Number(amount)])).toEqual([
      ["Botilbud", -100_000],
      ["Dag", 5000],
    ]);
    expect(found[0]?.title.da).toBe("Belægning: Botilbud");
  });

  test("shows the leap day in a leap year, and not in others", () => {
    const full = { services: services({ occupiedDays: 7320 }) };
    expect(moved({ ...full, year: 2024 })).toEqual([["leap-day", 20_000]]);
    expect(moved({ ...full, year: 2023 })).toEqual([["occupancy", 20_000]]);
    expect(parts({ year: 2024, services: services({ daysOfTariff: 366 }) }).map(([kind]) => kind)).not.toContain(
      "leap-day",
    );
    const dayOffer = services({ daysOfTariff: 225, daysOfYear: 224, budgetedDays: 4500, occupiedDays: 4480 });
    // 1000 × 4500 × −1/225 = −20 000; the tariff brings 4 500 000 against the budget's 7 300 000.
    expect(moved({ services: dayOffer })).toEqual([
      ["tariff-against-budget", -2_800_000],
      ["leap-day", -20_000],
    ]);
  });

  test("shows each kind of costs against its budget, incomes the other way", () => {
    const found = moved({
      costs: costs(
        { kind: "wages", budget: 6_500_000, accounts: 6_400_000 },
        { kind: "premises", budget: 1_300_000, accounts: 1_350_000 },
        { kind: "other-income", budget: 500_000, accounts: 470_000 },
      ),
    });
    expect(found).toEqual([
      ["costs", 100_000],
      ["costs", -50_000],
      ["costs", -30_000],
    ]);
  });

  test("sets the wage estimate apart from the rest of wages", () => {
    const wages = { kind: "wages", budget: 7_300_000, accounts: 7_250_000 } as const;
    expect(moved({ costs: costs(wages), wageEstimate: 40_000 })).toEqual([
      ["costs", 10_000],
      ["wage-estimate", 40_000],
    ]);
    const failure = refusal(() => explained({ costs: costs({ ...wages, kind: "premises" }), wageEstimate: 1 }));
    expect([failure.kind, failure.path]).toEqual(["missing", "costs"]);
  });

  test("takes the effect of the wage estimate as its rule gives it: a fall gives a surplus", () => {
    const { resultEffect } = wageEstimateEffect({ wageBudget: 6_000_000, original: "0.02", revised: "0.014" });
    const wages = { kind: "wages", budget: 7_300_000, accounts: 7_200_000 } as const;
    expect(resultEffect.isPositive()).toBe(true);
    const found = explained({ costs: costs(wages), wageEstimate: resultEffect }).parts;
    expect(found.find(({ kind }) => kind === "wage-estimate")?.amount).toEqual(resultEffect);
  });

  test("takes back-regulation of earlier years out, against a tariff that holds it", () => {
    const raised = { services: services({ tariff: 1010 }), backRegulationInTariff: 73_000 };
    expect(moved(raised)).toEqual([
      ["tariff-against-budget", 73_000],
      ["earlier-back-regulation", -73_000],
    ]);
    expect(explained(raised).findings).toEqual([]);
    expect(explained({ ...raised, backRegulationInTariff: -73_000 }).findings.map(({ code }) => code)).toEqual([
      "tariff-differs-from-budget",
    ]);
  });

  test("says where the tariff does not fit the budget by more than rounding: half an øre a day", () => {
    // 7 300 days × 0.005 kr. = 36.50 kr.
    const found = (accounts: string) =>
      explained({ costs: costs({ kind: "wages", budget: accounts, accounts }) }).findings.map(({ code }) => code);
    expect(found("7300036.50")).toEqual([]);
    expect(found("7300036.51")).toEqual(["tariff-differs-from-budget"]);
    expect(found("7299963.50")).toEqual([]);
    expect(found("7299963.49")).toEqual(["tariff-differs-from-budget"]);
  });

  test("says what it cannot explain: revenue that is not days × tariff", () => {
    const { parts: found, findings, explanation } = explained({ revenue: 7_310_000 });
    expect(Number(found.at(-1)?.amount)).toBe(10_000);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["unexplained-rest", "warning"]]);
    expect(explanation.says.at(-1)?.da.replaceAll("\u00a0", " ")).toBe(
      "Uforklaret rest trak op med 10.000,00 kr.: følger ikke af det oplyste.",
    );
  });

  test("has the same result as the year's settlement", () => {
    const given = { services: services({ occupiedDays: 7123 }), backRegulationInTariff: 12_345 };
    const wanted = yearResult({ revenue: 7_123_000, costs: 7_300_000, backRegulation: 12_345 });
    expect(String(explained(given).result)).toBe(String(wanted.result));
  });

  test("a year can have overspending and a surplus at once, and says both", () => {
    const year = explained({
      services: services({ occupiedDays: 7600 }),
      costs: costs({ kind: "wages", budget: 7_300_000, accounts: 7_400_000 }),
    });
    expect([year.result, year.overspending, year.underspending].map(Number)).toEqual([200_000, 100_000, 0]);
    expect(year.explanation.says.slice(0, 2).map(({ da }) => da.replaceAll("\u00a0", " "))).toEqual([
      "2023 gav et overskud på 200.000,00 kr.: provenuet var 7.600.000,00 kr. og omkostningerne 7.400.000,00 kr.",
      "Der var et merforbrug på 100.000,00 kr. mod omkostningsbudgettet på 7.300.000,00 kr.",
    ]);
  });

  test("an unknown back-regulation is taken as 0 and said", () => {
    const { backRegulationInTariff, ...without } = YEAR;
    expect(backRegulationInTariff).toBe(0);
    expect(explainResult(without).findings.map(({ code }) => code)).toEqual(["back-regulation-not-stated"]);
  });

  test("takes rules of one's own", () => {
    const set = agreementInForce("syddanmark", "2023-12-31").with({ resultRounding: 1 });
    const rounded = explainResult({ ...YEAR, services: services({ tariff: "1000.3", occupiedDays: 7301 }) }, set);
    expect(rounded.parts.every(({ amount }) => amount.isInteger())).toBe(true);
  });

  test.each([
    [{ services: [stay, stay] }, "duplicate", "services[1].name"],
    [{ costs: [...YEAR.costs, { kind: "wages", budget: 1, accounts: 1 }] }, "duplicate", "costs[2].kind"],
    [{ costs: [{ kind: "wage", budget: 1, accounts: 1 }] }, "malformed", "costs[0].kind"],
    [{ costs: [{ kind: "wages", budget: "1.0050", accounts: 1 }] }, "out-of-range", "costs[0].budget"],
    [{ services: services({ tariff: -1 }) }, "out-of-range", "services[0].tariff"],
    [{ services: services({ daysOfTariff: 0 }) }, "out-of-range", "services[0].daysOfTariff"],
    [{ revenue: "1.0010" }, "out-of-range", "revenue"],
    [{ wageEstimat: 1 }, "unknown-key", ""],
  ])("refuses %j", (more, kind, path) => {
    const failure = refusal(() => explained(more as Partial<ResultYear>));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });

  test.each([null, 5, "syddanmark", {}, []])("refuses %j as a rule set", (set) => {
    const failure = refusal(() => explainResult(YEAR, set as unknown as Agreement));
    expect([failure.kind, failure.path]).toEqual(["malformed", "set"]);
  });
});
