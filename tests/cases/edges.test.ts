import {
  agreementInForce,
  amount,
  assessProposals,
  assetCosts,
  calculateTariff,
  costlyCases,
  costlyCasesSheet,
  defineScheme,
  distribute,
  distributeSheet,
  explanationText,
  financeByKey,
  financeByKeySheet,
  indexSeries,
  lawOn,
  mergeLedgers,
  municipalities,
  type Notice,
  placementCost,
  population,
  populationDates,
  proposalReply,
  rule,
  settlementLedger,
  stateRefund,
  sum,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refuseNotInRegister } from "../../src/financing/byKey/keyFailures.ts";
import { fraction } from "../../src/numbers/fraction.ts";
import { kr } from "../../src/numbers/krText.ts";
import { figureText } from "../../src/rules/figureText.ts";
import { raises, surplusName, theSurplus } from "../../src/settlement/inWords.ts";
import { resultOfYear } from "../../src/settlement/words.ts";
import { billSays } from "../../src/tariffs/supervision/bill/why.ts";
import { refusal } from "../refusal.ts";
import { rests, rounding } from "../unit/rules/example.ts";

/** Edges that a change of one sign, number or word would move: each figure here follows from the rule by hand. */

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const whole = (n: number) => fraction(BigInt(n));

describe("amounts and figures in texts", () => {
  test("whole øre have two decimals, any other amount all it has", () => {
    expect([whole(5), fraction(1n, 4n), fraction(1n, 1000n)].map((each) => plain(kr(each, "da")))).toEqual([
      "5,00 kr.",
      "0,25 kr.",
      "0,001 kr.",
    ]);
  });

  test("twelve decimals are shown, of thirteen six and an ellipsis", () => {
    expect(figureText("0.123456789012", "kr", "da")).toBe("0,123456789012");
    expect(figureText("0.1234567890123", "kr", "da")).toBe("0,123456…");
  });
});

describe("a distribution", () => {
  // A total is rounded to the unit, halves away from zero: 0.985 to 0.99, where halves to even would give 0.98.
  test.each([
    ["0.9850", "0.99"],
    ["-0.9850", "-0.99"],
    ["0.9840", "0.98"],
    ["0.9950", "1"],
  ])("of %s gives %s in all, by every method", (total, distributed) => {
    const keys = ["a", "b", "c"].map((id) => ({ id, key: 1 }));
    for (const method of ["largest-remainder", "sainte-lague", "d-hondt"] as const) {
      expect(String(distribute(total, keys, { method }).distributed)).toBe(distributed);
    }
  });

  test("has one row of totals", () => {
    expect(distributeSheet(distribute(1, [{ id: "a", key: 1 }])).totalRows).toBe(1);
  });

  test("that guarantees more than there is says what that would be: 3 × 40", () => {
    const keys = ["a", "b", "c"].map((id) => ({ id, key: 1 }));
    const { allowed } = refusal(() => distribute(100, keys, { floor: 40 }));
    expect(allowed.en).toBe("at most 100 in all for 3 participants; it would be 120");
  });
});

describe("financing", () => {
  const area = ["Fanø", "Varde", "Esbjerg"];
  const keys = area.map((municipality) => ({ municipality, key: 1 }));
  const scheme = (instalments?: number) =>
    defineScheme({
      id: "three",
      title: "Tre",
      objectiveShare: 1,
      area,
      ...(instalments !== undefined && { instalments }),
    });
  const sheet = (instalments?: number) =>
    financeByKeySheet(financeByKey({ scheme: scheme(instalments), year: 2024, budget: 300, keys }));

  test("has shares of the key that add up to 100 %", () => {
    const { columns, rows } = sheet();
    const share = columns.findIndex(({ word }) => word === "shareOfKey");
    expect(Number(rows.at(-1)?.[share])).toBe(1);
    expect(rows.slice(0, -1).reduce((so, row) => so + Number(row[share]), 0)).toBeCloseTo(1, 12);
  });

  test("has columns of instalments where there are two or more", () => {
    const count = (instalments?: number) =>
      sheet(instalments).columns.filter(({ word }) => word === "instalment").length;
    expect([count(), count(1), count(2), count(3)]).toEqual([0, 0, 2, 3]);
  });

  test("tells in both languages how many given keys differ from the register", () => {
    const register = municipalities("syddanmark").map(({ code }, i) => ({
      municipality: code,
      key: population({ municipality: code, date: "2021-01-01", ages: "0-17" }) + (i === 0 ? 1 : 0),
    }));
    const houses = { scheme: "childrens-houses", year: 2022, area: "syddanmark", budget: 20_000_000 } as const;
    const { findings } = financeByKey({ ...houses, expectedCases: 1, keys: register });
    const { message } = findings.find(({ code }) => code === "keys-differ-from-register") ?? {};
    expect(message?.da).toMatch(/^1 af 22 givne nøgler afviger fra registret/);
    expect(message?.en).toMatch(/^1 of 22 keys that are given differ from the register/);
  });

  test("names the first and the last date that the register holds", () => {
    const fyn = { title: { da: "Fyn", en: "Funen" }, municipalities: [], isOwn: true };
    const { allowed } = refusal(() => refuseNotInRegister("inhabitants", "1999-01-01", fyn, "keys"));
    expect(allowed.en).toContain(`(2007-01-01, …, ${populationDates().at(-1)})`);
  });

  // 365 × 4 527 = 1 652 355: the day tariff is the yearly one over the days, and nothing was rounded.
  test("says that a day tariff is rounded only where it is", () => {
    const given = { decidedBy: "judge", dayPrice: 9_000, days: 100, year: 2024 } as const;
    const codes = (crimePreventiveTariff: number) => {
      const law = lawOn("2024-01-01").with({ crimePreventiveTariff, crimePreventiveDayTariff: 4_527 });
      return placementCost(given, law).findings.map(({ code }) => code);
    };
    expect(codes(1_652_355)).not.toContain("day-tariff-rounded");
    expect(codes(1_652_354)).toContain("day-tariff-rounded");
  });
});

describe("refunds", () => {
  /** 12 × 25 % × (month − 860 000 / 12): 100 000 a month gives 85 000, and 10 000 of income off each month 55 000. */
  test("income beside one-off costs alone is spread over all twelve months", () => {
    expect(Number(stateRefund({ year: 2022, oneOff: 1_200_000 }).refund)).toBe(85_000);
    expect(Number(stateRefund({ year: 2022, oneOff: 1_200_000, income: 120_000 }).refund)).toBe(55_000);
  });

  test("a household has up to 50 more children", () => {
    const of = (children: number) => ({ year: 2022, monthly: [1], household: Array(children).fill({ monthly: [1] }) });
    expect(() => stateRefund(of(50))).not.toThrow();
    expect(refusal(() => stateRefund(of(51))).path).toContain("household");
  });

  // From 1 200 000 to 3 300 000 is 175 %.
  test("the table of costly cases shows the growth of their cost", () => {
    const full = (id: string, year: number, yearly: number) => ({ id, year, yearly, months: 12 });
    const sheet = costlyCasesSheet(
      costlyCases([full("a", 2021, 1_200_000), full("a", 2022, 800_000), full("b", 2022, 2_500_000)]),
    );
    const at = sheet.columns.findIndex(({ word }) => word === "costGrowth");
    expect(sheet.rows.map((row) => row[at] && Number(row[at]))).toEqual([null, 1.75]);
  });
});

describe("settlement", () => {
  test("nothing is a surplus, and lowers", () => {
    expect([theSurplus(whole(0), "da"), surplusName(whole(0), "en"), raises(whole(0), "da")]).toEqual([
      "overskuddet",
      "surplus",
      "ned",
    ]);
    expect([theSurplus(whole(-1), "da"), raises(whole(-1), "en")]).toEqual(["underskuddet", "raises"]);
  });

  test("closing costs and back-regulation are stated where there are any", () => {
    const figures = {
      year: 2024,
      result: whole(0),
      revenue: whole(5),
      costs: whole(5),
      backRegulationInTariff: whole(0),
    };
    const told = (closing?: number) =>
      plain(resultOfYear(figures, closing === undefined ? undefined : whole(closing)).da);
    expect(told()).toMatch(/^2024 gik lige op: provenuet var 5,00 kr\. og omkostningerne 5,00 kr\.+$/);
    expect(told(0)).toBe(told());
    expect(told(1)).toContain(", heraf lukkeomkostninger på 1,00 kr.");
  });

  test("a merged year has a title in each language", () => {
    const year = { year: 2024, costs: 100, budget: 100, revenue: 100, carriedIn: 0, backRegulationInTariff: 0 };
    const agreement = agreementInForce("syddanmark", "2025-12-31");
    const [a, b] = ["A", "B"].map((offer) => settlementLedger([year], agreement, { offer }));
    const [merged] = mergeLedgers([a, b] as never).years;
    expect(merged?.explanation.title).toEqual({ da: "Samlet afregning af 2024", en: "Combined settlement of 2024" });
  });
});

describe("tariffs", () => {
  test("a bill of supervision tells each line in each language", () => {
    const offer = { year: 2024, base: "41001.25", expectedCitizens: whole(75) };
    const items = ["supervisionTariff", "approval"] as const;
    const lines = items.map((item) => ({ item, number: 10, tariff: whole(12), amount: whole(10) }));
    const [citizens, yearly, approval] = billSays(offer, fraction(15n, 2n), lines);
    expect(plain(yearly?.da ?? "")).toMatch(/: 10 af 12 måneder af 12,00 kr\. er 10,00 kr\.$/);
    expect(yearly?.en).toMatch(/: 10 of 12 months of DKK\u00a012\.00 is DKK\u00a010\.00\.$/);
    expect(plain(approval?.da ?? "")).toMatch(/: 10 · 12,00 kr\. er 10,00 kr\.$/);
    expect(citizens?.da).toMatch(/^75 forventede borgere .* som 7,5 pladser/);
    expect(citizens?.en).toMatch(/^75 expected citizens .* as 7\.5 places/);
  });

  test("an asset that is not there yet is told apart from one that is depreciated", () => {
    const bus = { id: "bus", name: "Bus", acquisitionCost: 400_000, acquired: 2018, lifetimeYears: 7 };
    const told = (year: number) => assetCosts([bus], year, { interestRate: 0 } as never).findings.at(-1)?.message.da;
    expect(told(2017)).toBe("Bus er først anskaffet i 2018 og koster intet i 2017.");
    expect(told(2025)).toBe("Bus er afskrevet og koster hverken afskrivning eller forrentning i 2025.");
  });

  // 9 000 000 − 1 000 000 = 8 000 000 at the level of 2024, times 1.0551 = 8 440 800.
  test("incomes are subtracted from what is indexed, in its explanation too", () => {
    const costs = [
      { kind: "wages", amount: 9_000_000, priceLevel: 2024 },
      { kind: "other-income", amount: 1_000_000, priceLevel: 2024 },
    ] as const;
    const series = indexSeries("syddanmark");
    const budget = { year: 2025, unit: "day", costs, series, places: 24, occupancy: "0.96" } as const;
    const { explanation } = calculateTariff(budget, agreementInForce("syddanmark", "2025-01-01"));
    const text = plain(explanationText(explanation, "da"));
    expect(text).toContain("8.440.800,00 kr.");
    expect(text).not.toContain("10.551.000");
  });
});

describe("notices", () => {
  const notice = (id: string, proposed: number | string, more: Partial<Notice> = {}): Notice => ({
    id,
    offer: id,
    operator: { kind: "municipality", municipality: "Vejen" },
    unit: "day",
    current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
    proposed: { amount: proposed, priceLevel: 2025, backRegulation: 0 },
    effectiveFrom: "2025-01-01",
    ...more,
  });
  const round = (...notices: readonly Notice[]) =>
    assessProposals(notices, agreementInForce("syddanmark", "2025-01-01"));

  test("a letter about several asks for an answer where one of them does", () => {
    const letter = (...notices: readonly Notice[]) =>
      proposalReply(round(...notices).assessments, { operator: "Vejen", lang: "da" });
    const noAnswer = "Brevet er til orientering og kræver ikke svar.";
    expect(letter(notice("a", 2100))).toContain(noAnswer);
    expect(letter(notice("a", 2100), notice("b", 2300))).not.toContain(noAnswer);
    expect(letter(notice("a", 2300), notice("b", 2300))).not.toContain(noAnswer);
  });

  test("a tariff of nothing is a fall, and one below is refused", () => {
    expect(round(notice("a", 0)).assessments[0]?.verdict).toBe("decrease");
    expect(round(notice("a", "-0.01")).failed[0]?.failure.path).toBe("notices[0].proposed.amount");
    const below = { amount: 100, priceLevel: 2025, backRegulation: 101 };
    expect(round(notice("a", 0, { proposed: { ...below, backRegulation: 100 } })).failed).toEqual([]);
    expect(round(notice("a", 0, { proposed: below })).failed[0]?.failure.path).toBe(
      "notices[0].proposed.backRegulation",
    );
  });

  test("up to 100 reasons are weighed together, in one notice or in those it builds on", () => {
    const reasons = (many: number) =>
      Array.from(
        { length: many },
        (_, i) => ({ kind: "other", amount: 1, evidence: "stated", reference: `bilag ${i}` }) as const,
      );
    expect(round(notice("a", 2300, { reasons: reasons(100) })).failed).toEqual([]);
    const chained = (second: number) =>
      round(
        notice("a", 2300, { offer: "Birk", reasons: reasons(50) }),
        notice("b", 2400, {
          offer: "Birk",
          current: { amount: 2300, priceLevel: 2025, backRegulation: 0 },
          effectiveFrom: "2025-07-01",
          reasons: reasons(second),
        }),
      ).failed.map(({ failure }) => failure.kind);
    expect([chained(50), chained(51)]).toEqual([[], ["out-of-range"]]);
  });
});

describe("a rule", () => {
  test("takes amounts with their price levels in lists, and refuses two levels in one", () => {
    const parts = rule({
      ...rests,
      words: { parts: { da: "dele", en: "parts" }, whole: { da: "i alt", en: "in all" } },
      inputs: { parts: ["kr@now"] },
      gives: { whole: "kr@now" },
      formula: ({ parts: each }) => ({ whole: sum(each) }),
    });
    const of = (...years: readonly number[]) => parts({ parts: years.map((year) => amount("1.25", year)) });
    expect(Number(of(2024, 2024).whole)).toBe(2.5);
    expect(refusal(() => of(2024, 2025)).kind).toBe("price-level");
  });

  // A block is 1 024 rows: what is unfit in one says nothing of the same row in the next.
  test("over columns tells each row that cannot be computed, at the same place in every block", () => {
    const whole = rule({
      ...rests,
      words: {
        given: { da: "givet", en: "given" },
        share: { da: "andel", en: "share" },
        whole: { da: "helhed", en: "whole" },
      },
      parameters: { oere: rounding("0.01") },
      inputs: { given: "kr", share: "rate" },
      gives: { whole: "kr" },
      formula: ({ given, share, oere }) => ({ whole: given.dividedBy(share).plus(given).plus(given).roundedTo(oere) }),
    });
    const unfit = [5, 1024 + 5, 2048 + 6];
    const columns = {
      given: new Float64Array(3072).fill(300),
      share: Float64Array.from({ length: 3072 }, (_, row) => (unfit.includes(row) ? 0 : 2)),
    };
    const { faults, results } = whole.columns(columns, { units: { given: "0.01", share: "1" } });
    expect(faults.map(({ row }) => row)).toEqual(unfit);
    expect(
      Array.from(results.whole).every((each, row) => (unfit.includes(row) ? Number.isNaN(each) : each === 750)),
    ).toBe(true);
  });
});
