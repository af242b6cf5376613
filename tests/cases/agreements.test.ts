import {
  agreementInForce,
  type CapacityChange,
  capacityEffect,
  closingAccounts,
  comingRulesSheet,
  type GivenClosing,
  isCovered,
  lawOn,
  type Parameter,
  parameters,
  requiredSteps,
  settleYear,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { before, moved } from "../../examples/holtegaarden.ts";
import { assessment, check, needed } from "../../examples/late-notice.ts";
import { carriedAgreement, dayAfterLastAgreement, lastAgreement } from "../frontier.ts";
import { refusal } from "../refusal.ts";

const on = (date: string) => agreementInForce("syddanmark", date);
const answer = (change: CapacityChange, date: string) => {
  const { isKnown, steps } = requiredSteps(change, on(date));
  return [isKnown, ...steps.map(({ says }) => says.da)];
};

/** Socialdirektørforum Syddanmark, 11 December 2019, item 3: "et salg på over 10 %". */
describe("who is covered", () => {
  test.each([
    [1_000, false],
    [1_001, true],
  ])("%i of 10 000 days sold: %s", (soldDays, covered) => {
    expect(isCovered({ soldDays, occupiedDays: 10_000 }, on("2021-01-01")).isCovered).toBe(covered);
  });
});

/** Items 3 and 12 of the same meeting. */
describe("who must approve or be heard", () => {
  const expansion = { kind: "change-of-places", operator: "municipality", isHighlySpecialised: true } as const;
  const closing = { kind: "closing-of-places", operator: "municipality" } as const;
  const increase = { kind: "tariff-increase", operator: "municipality", isAboveIndexation: true } as const;

  test("Holtegården's expansion in 2020 needs Socialdirektørforum's approval", () => {
    expect(answer(expansion, "2020-01-01")).toEqual([true, "Godkendes af Socialdirektørforum."]);
    expect(answer(expansion, "2020-12-31")).toEqual([true, "Godkendes af Socialdirektørforum."]);
  });

  test("from 2021 an expansion is not stated in the sources, and closing places is the municipality's own decision", () => {
    expect(answer(expansion, "2021-01-01")).toEqual([false]);
    expect(requiredSteps(expansion, on("2021-01-01")).findings[0]?.message.en).toContain(
      "2021-22 is not known: the division",
    );
    expect(answer(closing, "2021-01-01")).toEqual([true, "Afgøres af kommunen selv."]);
    expect(answer(closing, "2020-12-31")).toEqual([false]);
  });

  test("a tariff increase in 2025 goes to hearing in Forretningsudvalget, and nowhere else", () => {
    expect(answer(increase, "2025-01-01")).toEqual([true, "Til høring i Forretningsudvalget."]);
  });

  test("the expansion shows what it does to base and packages, with the step beside it", () => {
    const { operator, isHighlySpecialised } = expansion;
    const offer = (year: number, base: typeof before.base, packages: typeof before.packages) => ({
      offer: "Holtegården",
      year,
      base: { cost: base.cost, places: base.places, expectedCitizens: base.citizens },
      packages: packages.map(({ id, name, cost, quantity, unit }) => ({ id, name, cost, quantity, unit })),
    });
    const after = offer(2019, moved.after.base, moved.after.packages);
    const effect = capacityEffect(offer(2019, before.base, before.packages), after, on("2019-01-01"), {
      operator,
      isHighlySpecialised,
    });
    // Base 2 000 to 2 054.10, packages 400 to 352.36 and 900 to 782: the base rises and the packages fall, as the minutes say.
    expect(effect.services.map(({ difference }) => Number(difference))).toEqual([54.1, -47.64, -118]);
    expect(effect.steps.map(({ says }) => says.da)).toEqual(["Godkendes af Socialdirektørforum."]);
  });
});

/** Item 3: the rule of back-regulation does not apply when an authority closes; closing costs are the operator's alone. */
describe("an offer that closes", () => {
  const closing: GivenClosing = {
    year: 2021,
    closedOn: "2021-04-01",
    kind: "closure",
    closedBy: "authority",
    result: 0,
    carriedIn: 0,
    onItsWay: 0,
    closingCosts: 250_000,
    fullYearBudget: 8_000_000,
  };

  test.each([700_000, -700_000])(
    "by an authority leaves nothing of %i in tariffs, nor of the closing costs",
    (result) => {
      const accounts = closingAccounts({ ...closing, result }, on("2021-04-01"));
      expect([accounts.toTariff, accounts.settledWithBuyers, accounts.carriedOut].map(Number)).toEqual([0, 0, 0]);
      expect(Number(accounts.borneByOperator)).toBe(result - 250_000);
      const year = { year: 2021, revenue: 8_000_000, costs: 8_000_000 - result, budget: 8_000_000, carriedIn: 0 };
      const settled = settleYear({ ...year, closure: { by: "authority", closingCosts: 250_000 } }, on("2021-12-31"));
      expect([settled.toTariff, settled.borneByOperator].map(Number)).toEqual([0, result - 250_000]);
    },
  );

  // 5 % of the whole year's 8 000 000 is 400 000; of a quarter of it, 100 000.
  test("or only moves keeps the rule, with 5 % of a whole year's budget", () => {
    const { closedBy: _, onItsWay: __, ...moving } = closing;
    const accounts = closingAccounts({ ...moving, kind: "move", closingCosts: 0, result: 450_000 }, on("2021-04-01"));
    expect([accounts.limit, accounts.carriedOut, accounts.toTariff].map(Number)).toEqual([400_000, 400_000, 50_000]);
  });
});

/** Minutes of 24 January 2025, items 8 and 9, and of 11 December 2019, item 18. */
describe("rules that were named as coming", () => {
  const { caps } = parameters;
  const COMING: readonly (readonly [string, Parameter])[] = [
    ["ny model for kapacitetsstyring på herbergsområdet", caps.shelterCapacityModel],
    ["takstmodel for borgerstyret personlig assistance", caps.personalAssistanceTariffModel],
    ["nyt takstsystem for socialområdet", caps.newTariffSystem],
    ["specialeplanlægning", caps.specialtyPlanning],
    ["takstfinansiering af borgere med domstype 2", caps.secondTypeTariffFinancing],
    ["betaling for sundhedsydelser ud over taksten", caps.healthServicesBesideTariff],
  ];

  test.each(COMING)(
    "asked for after the last agreement, %s is answered as not decided in the sources",
    (name, parameter) => {
      const asked = [
        lawOn(dayAfterLastAgreement("syddanmark")),
        on(lastAgreement("syddanmark").to),
        carriedAgreement("syddanmark"),
      ];
      for (const set of asked) {
        const { kind, found } = refusal(() => set.known(parameter));
        expect(kind).toBe("unknown-value");
        expect(found.da).toContain(name);
        expect(found.da).toContain(
          "i kilderne er intet besluttet om indhold eller dato (Socialdirektørforum Syddanmark",
        );
        expect(found.en).toContain(
          "nothing is decided in the sources about content or date (Socialdirektørforum Syddanmark",
        );
      }
      const rules = comingRulesSheet().rows.map(([rule]) => rule);
      expect(rules).toContainEqual({ ...parameter.title, code: parameter.id });
    },
  );
});

/** A constructed notice of 2020 against a constructed deadline; the rules are those of 2019–20. */
describe("a late notice of a highly specialised offer", () => {
  // Three months before 1 January 2020 is 1 October 2019; to 20 November are 30 + 20 = 50 days.
  test("comes 50 days after the deadline, and needs the forum's approval", () => {
    expect([check.status, check.days, check.deadline]).toEqual(["late", 50, "2019-10-01"]);
    expect(needed.steps.map(({ says }) => says.da)).toEqual(["Godkendes af Socialdirektørforum."]);
    const codes = assessment.findings.map(({ code }) => code);
    for (const code of ["notice-late", "capacity-step", "hearing-not-known"]) expect(codes).toContain(code);
  });
});
