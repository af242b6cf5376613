import { agreementInForce, closingAccounts, occupancyReport, settlementLedger, settleYear } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

/** −350 000 kr. left: a result of −300 000 with a deficit of 50 000 carried in, in whole øre. */
const accounts = { revenue: 9_700_000, costs: 10_000_000, budget: 10_000_000, carriedIn: -50_000 };
const ledgerOf = (by: "authority" | "operator", year: number, agreement: ReturnType<typeof agreementInForce>) =>
  settleYear({ ...accounts, year, backRegulationInTariff: 0, closure: { by } }, agreement);
const closingOf = (closedBy: "authority" | "operator", year: number, agreement: ReturnType<typeof agreementInForce>) =>
  closingAccounts(
    {
      year,
      closedOn: `${year}-12-31`,
      kind: "closure",
      closedBy,
      result: -300_000,
      carriedIn: -50_000,
      onItsWay: 0,
      closingCosts: 0,
      fullYearBudget: 10_000_000,
    },
    agreement,
  );
type Shares = Pick<ReturnType<typeof settleYear>, "borneByOperator" | "settledWithBuyers">;
const parts = ({ borneByOperator, settledWithBuyers }: Shares) => [Number(borneByOperator), Number(settledWithBuyers)];

describe("who bears what at a closure is the same in the ledger as in closing accounts", () => {
  const in2021 = agreementInForce("syddanmark", "2021-12-31");
  const shared = in2021.with({ authorityClosureShare: "0.25", operatorClosureShare: "0.5" });

  test.each([
    ["authority", in2021, [-350_000, 0]],
    ["operator", in2021, [0, -350_000]],
    ["authority", shared, [-262_500, -87_500]],
    ["operator", shared, [-175_000, -175_000]],
  ] as const)("closed by %s", (by, set, expected) => {
    expect(parts(ledgerOf(by, 2021, set))).toEqual(expected);
    expect(parts(closingOf(by, 2021, set))).toEqual(expected);
    const { totals } = settlementLedger([{ ...accounts, year: 2021, backRegulationInTariff: 0, closure: { by } }], set);
    expect([...parts(totals), Number(totals.difference)]).toEqual([...expected, 0]);
  });

  test("closing costs follow the share, and parts of an øre stay with the operator", () => {
    const closure = { by: "authority", closingCosts: 100_000.01 } as const;
    const settled = settleYear({ ...accounts, year: 2021, backRegulationInTariff: 0, closure }, shared);
    // a quarter of −350 000 is −87 500, of the costs 25 000.0025
    expect(parts(settled)).toEqual([-337_500.01, -112_500]);
  });

  test("the words and findings say the share, and name whose it is", () => {
    const settled = ledgerOf("authority", 2021, shared);
    const finding = settled.findings.find(({ code }) => code === "closed-by-authority");
    expect(finding?.message.da).toContain("Køberne bærer 25 %");
    expect(finding?.mark).toBe("local");
    expect(settled.explanation.says[0]?.da).toContain(
      "betales af køberne efter belagte døgn med 87.500,00 kr. og bæres af driftsherren med 262.500,00 kr.",
    );
    const closing = closingOf("authority", 2021, shared);
    expect(closing.findings.find(({ code }) => code === "closed-by-authority")?.message.da).toContain("25 %");
  });

  test("a rule that is not known is refused by both, on both sides of the day it is known from", () => {
    const in2020 = agreementInForce("syddanmark", "2020-12-31");
    for (const of of [ledgerOf, closingOf]) {
      const failure = refusal(() => of("authority", 2020, in2020));
      expect([failure.kind, failure.path]).toEqual(["unknown-value", "capacity.authorityClosureShare"]);
      expect(parts(of("authority", 2021, in2020))).toEqual([-350_000, 0]);
    }
  });

  test("a rule that is carried forward is said to be so by both", () => {
    const codes = (year: number) =>
      [ledgerOf, closingOf].map((of) =>
        of("authority", year, in2021).findings.some(({ code }) => code === "rule-carried-forward"),
      );
    expect(codes(2022)).toEqual([false, false]);
    expect(codes(2023)).toEqual([true, true]);
  });
});

describe("an occupancy report honours them too", () => {
  const stay = { id: 1, places: 20, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95" } as const;
  const closing = (by: "authority" | "operator", year: number, own: object) => {
    const set = agreementInForce("syddanmark", `${year}-09-30`).with({ listingThreshold: "0.05", ...own });
    const services = [{ ...stay, occupiedDays: 1500, tariff: "1441.96" }];
    const offer = { id: "A", name: "A", budget: 10_000_000, result: -300_000, carriedIn: -50_000, services };
    const closed = { ...offer, closure: { from: `${year}-04-01`, by } };
    const [first] = occupancyReport([closed], set, { year }).offers;
    const { leftAtClosure, borneByOperator, settledWithBuyers } = first?.settlement ?? {};
    const finding = first?.findings.find(({ code }) => code === "offer-closes");
    return { parts: [leftAtClosure, borneByOperator, settledWithBuyers].map(String), finding };
  };

  test("by share, and unknown where the rule is", () => {
    expect(closing("authority", 2021, {}).parts).toEqual(["-350000", "-350000", "0"]);
    expect(closing("authority", 2021, { authorityClosureShare: "0.25" }).parts).toEqual([
      "-350000",
      "-262500",
      "-87500",
    ]);
    expect(closing("operator", 2021, { operatorClosureShare: "0.5" }).parts).toEqual(["-350000", "-175000", "-175000"]);
    const unknown = closing("authority", 2020, {});
    expect(unknown.parts).toEqual(["-350000", "undefined", "undefined"]);
    expect(unknown.finding?.message.da).toContain("er der ingen kendt regel for");
    expect(closing("authority", 2023, {}).finding?.message.da).toContain("kendt til og med den 31. december 2022");
  });
});
