import { table } from "arquero";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import * as rammetakst from "../../src/index.ts";
import { fromTable } from "../../src/tables.ts";
import { refusal } from "../refusal.ts";

const agreement = rammetakst.agreementInForce("syddanmark", "2025-01-01");

/** A notice of a day offer in Vejen, as a table would give it; figures of the examples in the README. */
const notice = {
  id: "v1",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: "2347.50", priceLevel: 2024 },
  proposed: { amount: "2476.86", priceLevel: 2025 },
  effectiveFrom: "2025-01-01",
} as const;

const assess = (changes: object) =>
  rammetakst.assessProposal({ ...notice, ...changes } as unknown as rammetakst.Notice, agreement);
const refused = (changes: object) => refusal(() => assess(changes));

describe("text with a point and three digits", () => {
  /** Everywhere an amount comes in: structured input, lists, rules, and the amount itself. */
  const AMOUNTS: readonly (readonly [string, string, (text: string) => unknown])[] = [
    ["a notice", "current.amount", (text) => assess({ current: { amount: text, priceLevel: 2024 } })],
    [
      "back-regulation",
      "current.backRegulation",
      (text) => assess({ current: { amount: 900_000, priceLevel: 2024, backRegulation: text } }),
    ],
    [
      "a reason",
      "reasons[0].amount",
      (text) => assess({ reasons: [{ kind: "documentation", evidence: "stated", amount: text }] }),
    ],
    ["an amount", "amount", (text) => rammetakst.amount(text, 2024)],
    ["a distribution", "total", (text) => rammetakst.distribute(text, [{ id: 461, key: 1 }])],
    [
      "a refund",
      "monthly[0]",
      (text) => rammetakst.stateRefund({ year: 2022, monthly: Array.from({ length: 6 }, () => text) }),
    ],
    [
      "accounts",
      "rows[0].amount",
      (text) =>
        rammetakst.spendingData([
          { payer: 461, year: 2024, area: "adults", account: "accounts", amount: text, priceLevel: 2024 },
        ]),
    ],
    [
      "a rule",
      "result",
      (text) => rammetakst.carryOver({ result: text, carriedIn: 0, fullYearBudget: 10_000_000 }, agreement),
    ],
    [
      "a rule's explanation",
      "result",
      (text) => rammetakst.carryOver.explain({ result: text, carriedIn: 0, fullYearBudget: 10_000_000 }, agreement),
    ],
    [
      "one value for all rows of a column",
      "carriedIn",
      (text) =>
        rammetakst.carryOver.columns(
          { result: Int32Array.of(1), carriedIn: text, fullYearBudget: 10_000_000 },
          { units: { result: "1" }, set: agreement },
        ),
    ],
    ["a table", "total", (text) => rammetakst.distribute(text, fromTable(table({ id: [461], key: [1] })) as never)],
  ];

  test.each(AMOUNTS)("is refused as an amount: %s", (_, path, read) => {
    for (const text of ["2.347", "-2.347", "200.000", "12.500", "1234.500", "0.039"]) {
      expect([refusal(() => read(text)).kind, refusal(() => read(text)).path]).toEqual(["malformed", path]);
    }
  });

  test.each(AMOUNTS)("other text is not: %s", (_, __, read) => {
    for (const text of ["2347", "2347.5", "2347.50", "200000.00"]) expect(() => read(text)).not.toThrow();
  });

  test("the words give both readings, and how to write either", () => {
    const { found, remedy } = refusal(() => rammetakst.amount("2.347", 2024));
    expect(found.da).toBe('"2.347"');
    expect(remedy.da).toContain('skriv "2347", hvis punktummet står mellem tusinder');
    expect(remedy.da).toContain('"2.3470", hvis det står før decimaler (2,347)');
    expect(remedy.en).toContain('write "2347"');
    expect(remedy.en).toContain('"2.3470"');
    expect(rammetakst.amount("2347", 2024).amount.toString()).toBe("2347");
    expect(rammetakst.amount("2.3470", 2024).amount.toString()).toBe("2.347");
  });

  test("an amount that is shown is refused where it may have thousands", () => {
    for (const text of ["2.347", "200.000"])
      expect(refusal(() => rammetakst.formatAmount(text, "da")).kind).toBe("malformed");
    expect(rammetakst.formatAmount("1055.685", "da")).toBe("1.055,69\u00a0kr.");
  });

  test("the same is said of several groups, which have one reading", () => {
    expect(refusal(() => rammetakst.amount("30.000.000", 2024)).remedy.en).toContain('write "30000000"');
    expect(refusal(() => rammetakst.distribute("-1.652.253", [{ id: 1, key: 1 }])).remedy.en).toContain('"-1652253"');
  });

  test("numbers, Decimals and bigints are never ambiguous", () => {
    expect(rammetakst.amount(2.347, 2024).amount.toString()).toBe("2.347");
    expect(rammetakst.amount(new Decimal("2.347"), 2024).amount.toString()).toBe("2.347");
    expect(rammetakst.amount(2347n, 2024).amount.toString()).toBe("2347");
  });

  test("six times 200.000 is no refund of 0: 317 500 kr. of the number, nothing of the text", () => {
    expect(rammetakst.stateRefund({ year: 2022, monthly: Array(6).fill(200_000) }).refund.toString()).toBe("317500");
    const asText = () => rammetakst.stateRefund({ year: 2022, monthly: Array(6).fill("200.000") });
    expect(refusal(asText).path).toBe("monthly[0]");
  });
});

describe("counts", () => {
  const COUNTS: readonly (readonly [string, string, (text: string) => unknown])[] = [
    ["citizens", "citizens", (text) => assess({ citizens: text })],
    ["units", "quantityPerYear", (text) => assess({ quantityPerYear: text })],
    ["keys", "keys[0].key", (text) => rammetakst.distribute(100, [{ id: 461, key: text }])],
    [
      "days of a rule",
      "days",
      (days) => rammetakst.dayTariff({ costBasis: 1_000, places: 1, occupancy: 1, days, index: 1 }),
    ],
    [
      "places of a rule",
      "places",
      (places) => rammetakst.dayTariff({ costBasis: 1_000, places, occupancy: 1, days: 365, index: 1 }),
    ],
    [
      "users",
      "rows[0].users",
      (users) =>
        rammetakst.spendingData([
          { payer: 461, year: 2024, area: "adults", account: "accounts", amount: 1, priceLevel: 2024, users },
        ]),
    ],
  ];

  test.each(COUNTS)("a group of thousands is refused: %s", (_, path, read) => {
    for (const text of ["1.055", "12.345", "200.000"]) {
      const { kind, path: at, remedy } = refusal(() => read(text));
      expect([kind, at]).toEqual(["malformed", path]);
      expect(remedy.en).toContain(`"${text.replace(".", "")}"`);
    }
  });

  test.each(COUNTS)("what can be no group is read: %s", (_, __, read) => {
    for (const text of ["1055", "0.125", "1.0550", "12.5"]) expect(() => read(text)).not.toThrow();
  });
});

describe("rates, shares, factors, weights and indexes", () => {
  test("are read as written", () => {
    expect(rammetakst.formatRate("0.039", "en")).toBe("3.90%");
    expect(rammetakst.indexSeries("syddanmark").with({ 2027: "0.039" }).rate(2027).rate.toString()).toBe("0.039");
    expect(agreement.with({ band: "0.045" }).id).toBeDefined();
    const { limit } = rammetakst.noticeLimit(
      { current: "1000", currentBackRegulation: 0, proposed: "1055", proposedBackRegulation: 0, index: "1.055" },
      agreement,
    );
    expect(limit.toString()).toBe("1055");
    const tariff = rammetakst.calculateTariff(
      { year: 2025, unit: "day", costs: [{ kind: "wages", amount: 3650 }], places: 10, occupancy: "0.875", days: 365 },
      agreement,
    );
    // 3650 / (10 · 0.875 · 365) = 1.142857…
    expect(tariff.tariff.toString()).toBe("1.14");
    const byRule = rammetakst.dayTariff({ costBasis: 4015, places: 10, occupancy: "1.100", days: 365, index: 1 });
    // 4015 / (10 · 1.1 · 365) = 1
    expect(byRule.tariff.toString()).toBe("1");
  });

  test("a rule reads its rate inputs so, whichever way it is called", () => {
    const rule = rammetakst.rule({
      title: { da: "Andel", en: "Share" },
      mark: "local",
      source: { da: "eget eksempel", en: "an example of our own" },
      words: { cost: { da: "udgift", en: "cost" }, rate: { da: "sats", en: "rate" }, part: { da: "del", en: "part" } },
      inputs: { cost: "kr", rate: "rate" },
      gives: { part: "kr" },
      formula: ({ cost, rate }) => ({ part: cost.times(rate) }),
    });
    expect(rule({ cost: 1000, rate: "1.055" }).part.toString()).toBe("1055");
    expect(rule({ rate: "1.055", cost: 1000 }).part.toString()).toBe("1055");
    expect(rule.exact({ cost: 1000, rate: "1.055" }).part).toEqual({ n: 1_055_000n, d: 1000n });
    expect(refusal(() => rule({ cost: "1.055", rate: 1 })).path).toBe("cost");
    expect(refusal(() => rule({ rate: 1, cost: "1.055" })).path).toBe("cost");
    const stored = JSON.parse(JSON.stringify(rule.explain({ cost: 1000, rate: "1.055" })));
    expect(rammetakst.reevaluate(stored).part).toBe("1055");
  });

  test("an explanation whose values have three decimals is computed again", () => {
    const given = { current: "1.0550", currentBackRegulation: 0, proposed: "2", proposedBackRegulation: 0, index: 1 };
    const stored = JSON.parse(JSON.stringify(rammetakst.noticeLimit.explain(given, agreement)));
    expect(stored.calculation.inputs[0].value).toBe("1.055");
    expect(rammetakst.reevaluate(stored).limit).toBe("1.06");
  });
});

describe("a number of a spreadsheet's formula", () => {
  test("is the decimal that the spreadsheet shows", () => {
    expect(rammetakst.amount(1055.8913249999998, 2025).amount.toString()).toBe("1055.891325");
    expect(rammetakst.amount(0.1 + 0.2, 2025).amount.toString()).toBe("0.3");
    expect(rammetakst.distribute(0.1 + 0.2, [{ id: 461, key: 1 }]).shares[0]?.share.toString()).toBe("0.3");
  });

  test("of 3 002 tariffs by 1.0551, as formulas give them, none is refused, and none is another than by hand", () => {
    for (let kroner = 0; kroner <= 3001; kroner++) {
      const øre = BigInt(100_000 + kroner * 37);
      const { amount } = rammetakst.amount((Number(øre) / 100) * 1.0551, 2025);
      expect(amount.toString()).toBe(new Decimal((øre * 10_551n).toString()).dividedBy(1_000_000).toFixed());
    }
  });

  test("of whole tariffs 500 to 3 501 by six agreed rates, none is refused by a notice's own rule", () => {
    for (const rate of ["1.0551", "1.039", "1.027", "1.0356", "1.031", "0.98"]) {
      for (let current = 500; current <= 3501; current++) {
        const proposed = current * Number(rate);
        const given = { current, currentBackRegulation: 0, proposed, proposedBackRegulation: 0, index: rate };
        const { excess } = rammetakst.noticeLimit.exact(given, agreement);
        // The limit is rounded to øre, the tariff not: it is above it by less than half an øre.
        expect(excess.n * 200n < excess.d).toBe(true);
      }
    }
  });

  test("a column of floats counts what they stand for, row by row as one by one", () => {
    // 1001.1 · 100 = 100110.00000000001 and 2476.85 · 100 = 247685 or a float beside it.
    const kroner = [1001.1, 2476.85, 1105.35, 4.35, 1.15, 8.2];
    const result = Float64Array.from(kroner, (each) => each * 100);
    expect(result.some((each) => !Number.isInteger(each))).toBe(true);
    const { results, faults } = rammetakst.carryOver.columns(
      { result, carriedIn: 0, fullYearBudget: 1 },
      { units: { result: "0.01" }, set: agreement },
    );
    expect(faults).toEqual([]);
    for (const [row, each] of kroner.entries()) {
      const one = rammetakst.carryOver({ result: each, carriedIn: 0, fullYearBudget: 1 }, agreement);
      expect(results.toTariff[row]).toBe(one.toTariff.times(100).toNumber());
    }
  });

  test("a count that is not whole by its first 15 digits is a fault of its row", () => {
    for (const cell of [2347.5, 0.1, 1e15 + 0.5, Number.NaN]) {
      const { faults, results } = rammetakst.carryOver.columns(
        { result: Float64Array.of(700, cell), carriedIn: 0, fullYearBudget: 1 },
        { units: { result: "0.01" }, set: agreement },
      );
      expect(faults.map(({ row, kind }) => [row, kind])).toEqual([[1, Number.isNaN(cell) ? "missing" : "malformed"]]);
      expect([...results.available]).toEqual([700, Number.NaN]);
    }
  });
});

describe("empty cells, years and dates", () => {
  const verdict = (changes: object) => assess(changes).verdict;

  test("null and empty text in a field that need not be there are nothing", () => {
    for (const empty of [null, "", " "]) {
      const changes = {
        service: empty,
        notifiedOn: empty,
        buyer: empty,
        citizens: empty,
        quantityPerYear: empty,
        roundTheClock: empty,
        reasons: empty,
        coverage: empty,
        location: empty,
        operator: { ...notice.operator, region: empty, name: empty },
        current: { ...notice.current, backRegulation: empty },
      };
      expect(JSON.stringify(assess(changes))).toBe(JSON.stringify(assess({})));
    }
    expect(verdict({ reasons: [{ kind: "documentation", evidence: "stated", amount: "", text: null }] })).toBe(
      verdict({ reasons: [{ kind: "documentation", evidence: "stated" }] }),
    );
  });

  test("in a field that must be there they are refused as empty cells, not as 0", () => {
    for (const empty of [null, ""]) {
      const failure = refused({ current: { amount: empty, priceLevel: 2024 } });
      expect([failure.kind, failure.path]).toEqual(["malformed", "current.amount"]);
      expect(failure.remedy.da).toContain("en tom celle er ikke nul");
      expect(refused({ offer: empty }).remedy.en).toContain("an empty cell is no value");
    }
  });

  test("an account table takes empty cells and years as text", () => {
    const row = { payer: "Odense", year: 2024, area: "adults", account: "accounts", amount: 100, priceLevel: 2024 };
    const asText = { ...row, year: "2024", priceLevel: "2024", function: "", users: null, days: " " };
    const read = (each: object) => JSON.stringify(rammetakst.spendingData([each] as never));
    expect(read(asText)).toBe(read(row));
  });

  test("a year as text of four digits is read", () => {
    const asText = { current: { ...notice.current, priceLevel: "2024" } };
    expect(JSON.stringify(assess(asText))).toBe(JSON.stringify(assess({})));
    expect(rammetakst.amount(100, "2024" as unknown as number).priceLevel).toBe(2024);
    const input = { unit: "day", costs: [{ kind: "wages", amount: 3650 }], places: 10, occupancy: 1, days: 365 };
    const tariff = (year: unknown) => rammetakst.calculateTariff({ ...input, year } as never, agreement).tariff;
    expect(tariff("2025").toString()).toBe("1");
    for (const wrong of ["25", "20255", "2025.0", " 2025", 1899, "0025"]) {
      const { kind, path, remedy } = refusal(() => tariff(wrong));
      expect([kind, path]).toEqual(["malformed", "year"]);
      expect(remedy.da).toBe("skriv årstallet med fire cifre, 2025");
    }
  });

  test("a Date or a timestamp is refused as a date with a time", () => {
    const failure = refused({ effectiveFrom: new Date(Date.UTC(2025, 0, 31)) });
    expect(failure.found).toEqual({
      da: "en dato med klokkeslæt (Date 2025-01-31T00:00:00.000Z)",
      en: "a date with a time of day (Date 2025-01-31T00:00:00.000Z)",
    });
    expect(failure.remedy.en).toBe("write the date as text, 2025-01-31, without a time of day");
    expect(refused({ effectiveFrom: "2025-07-01T00:00:00Z" }).remedy.en).toContain("write the date alone, 2025-07-01");
    expect(refused({ current: { amount: new Date(0), priceLevel: 2024 } }).found.en).toContain("a date");
    expect(refusal(() => rammetakst.agreementInForce("syddanmark", new Date(0) as never)).found.en).toContain("a date");
  });

  test("an empty list of costs gives no tariff", () => {
    const input = { year: 2025, unit: "day", costs: [], places: 10, occupancy: 1, days: 365 } as const;
    const { path, found } = refusal(() => rammetakst.calculateTariff(input, agreement));
    expect([path, found.da]).toEqual(["costs", "en tom liste"]);
    expect(refusal(() => rammetakst.explainResult({ year: 2025, services: [], costs: [] }, agreement)).kind).toBe(
      "missing",
    );
  });
});

describe("what is of another kind is told in words, with what to write", () => {
  test.each<[string, object, string, string]>([
    ["operator", { operator: "Vejen Kommune" }, "et objekt med kind, municipality, region, name", 'skriv { kind: "mun'],
    ["current", { current: 2347 }, "et objekt med amount, priceLevel", "skriv { amount: …, priceLevel: … }"],
    ["reasons", { reasons: "øget" }, "en liste", "giv en liste, også hvor der kun er én"],
    ["roundTheClock", { roundTheClock: "ja" }, "true eller false", "skriv true for ja eller false for nej"],
    ["offer", { offer: 17 }, "tekst", "skriv værdien som tekst"],
    ["current", { current: undefined }, "et objekt med amount", "tilføj værdien"],
  ])("%s", (path, changes, allowed, remedy) => {
    const failure = refused(changes);
    expect(failure.path).toBe(path);
    expect(failure.allowed.da).toContain(allowed);
    expect(failure.remedy.da).toContain(remedy);
    expect(failure.found.da).not.toMatch(/undefined|\{ {2}\}/);
  });
});
