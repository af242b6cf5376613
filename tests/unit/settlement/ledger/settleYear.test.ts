import { type AccountingYear, agreementInForce, readLocalValues, settleYear } from "rammetakst";
import { describe, expect, test } from "vitest";
import { yearAfterLastAgreement } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { amountsOf, codesOf, SYDDANMARK, year } from "../years.ts";

const settle = (more: Partial<AccountingYear> = {}, result = -600_000) =>
  settleYear(year(2021, result, more), SYDDANMARK);
const refused = (more: object, result?: number) => {
  const { kind, path } = refusal(() => settle(more as Partial<AccountingYear>, result));
  return [kind, path];
};

describe("settleYear", () => {
  test("carries within the band and puts the rest into the tariff of year + 2", () => {
    const settled = settle();
    expect(amountsOf(settled)).toEqual([-600_000, 0, -500_000, -100_000]);
    expect([settled.tariffYear, settled.agreement, settled.closed]).toEqual([2023, "syddanmark-2021-22", false]);
    expect([settled.limit, settled.available].map(Number)).toEqual([500_000, -600_000]);
  });

  test("counts what was carried in, and takes out the back-regulation of the tariff", () => {
    expect(amountsOf(settle({ carriedIn: 200_000 }))).toEqual([-600_000, 200_000, -400_000, 0]);
    expect(amountsOf(settle({ backRegulationInTariff: 100_000 }))).toEqual([-700_000, 0, -500_000, -200_000]);
    expect(amountsOf(settle({ backRegulationInTariff: -100_000 }))).toEqual([-500_000, 0, -500_000, 0]);
  });

  test("takes revenue as occupied days × tariff, exact and rounded once", () => {
    const items = [
      { occupiedDays: 5000, tariff: "1500.50" },
      { occupiedDays: "1250.5", tariff: 1999 },
    ];
    const given = { year: 2021, costs: 10_000_000, budget: 10_000_000 };
    // 7 502 500 + 2 499 749.50
    expect(String(settleYear({ ...given, items }, SYDDANMARK).result)).toBe("2249.5");
    const third = [{ occupiedDays: 1, tariff: "10000000.0050" }];
    expect(String(settleYear({ ...given, items: third }, SYDDANMARK).result)).toBe("0.01");
  });

  test("a stated carry is taken within its bounds; beyond them the error states the bounds", () => {
    expect(amountsOf(settle({ carry: -200_000 }))).toEqual([-600_000, 0, -200_000, -400_000]);
    expect(amountsOf(settle({ carry: "-500000" }))).toEqual([-600_000, 0, -500_000, -100_000]);
    const failure = refusal(() => settle({ carry: "-500000.01" }));
    expect([failure.kind, failure.path]).toEqual(["out-of-range", "carry"]);
    expect(failure.allowed.da).toMatch(/^fra −500\.000,00\u00a0kr\. til 0,00\u00a0kr\./);
    expect(failure.allowed.en).toMatch(/^from DKK\u00a0−500,000\.00 to DKK\u00a00\.00/);
    expect(refused({ carry: "0.01" })[0]).toBe("out-of-range");
    expect(refused({ carry: "300000.01" }, 300_000)[0]).toBe("out-of-range");
    expect(amountsOf(settle({ carry: 300_000 }, 300_000))).toEqual([300_000, 0, 300_000, 0]);
  });

  test("after closure by an authority all that is left, with the closing costs, stays with the operator", () => {
    const closed = settle({ carriedIn: -100_000, closure: { by: "authority", closingCosts: 250_000 } });
    expect(amountsOf(closed)).toEqual([-850_000, -100_000, 0, 0]);
    expect([closed.borneByOperator, closed.settledWithBuyers, closed.costs].map(Number)).toEqual([
      -950_000, 0, 10_250_000,
    ]);
    const surplus = settle({ closure: { by: "authority" } }, 700_000);
    expect([surplus.borneByOperator, surplus.toTariff, surplus.carriedOut].map(Number)).toEqual([700_000, 0, 0]);
    expect(surplus.closed).toBe(true);
  });

  test("after closure by the operator it is settled with the buyers, by days where they are stated", () => {
    const buyers = [
      { id: "Odense", days: 200 },
      { id: "Vejle", days: 100 },
    ];
    const closed = settle({ closure: { by: "operator", buyers } }, 100);
    expect([closed.borneByOperator, closed.settledWithBuyers].map(Number)).toEqual([0, 100]);
    const shares = closed.settlementByBuyers?.shares.map(({ id, share }) => [id, String(share)]);
    expect(shares).toEqual([
      ["Odense", "66.67"],
      ["Vejle", "33.33"],
    ]);
    expect(settle({ closure: { by: "operator" } }).settlementByBuyers).toBeUndefined();
  });

  test("the band is that of the year, whatever the agreement's date", () => {
    const later = agreementInForce("syddanmark", "2025-03-01");
    expect(settleYear(year(2019, -600_000), later).agreement).toBe("syddanmark-2019-20");
    const failure = refusal(() => settleYear(year(2018, -600_000), later));
    expect([failure.kind, failure.path]).toEqual(["unknown-value", "settlement.band"]);
    expect(failure.found.da).toContain("den 31. december 2018");
    expect(refusal(() => settleYear(year(2014, 0), later)).kind).toBe("outside-validity");
    expect(refusal(() => settleYear(year(yearAfterLastAgreement("syddanmark"), 0), later))).toMatchObject({
      kind: "outside-validity",
      path: "year",
    });
    expect(refusal(() => settleYear(year(2021, 0), agreementInForce("sjaelland", "2021-12-31"))).kind).toBe(
      "unknown-value",
    );
  });

  test("lenient mode carries the band on and says so; values that are tried hold in every year", () => {
    const lenient = agreementInForce("syddanmark", "2025-12-31", { mode: "lenient" });
    const after = year(yearAfterLastAgreement("syddanmark"), -600_000);
    expect(codesOf(settleYear(after, lenient))).toContain("carried-forward");
    const tried = SYDDANMARK.with({ band: "0.06" });
    const settled = settleYear(year(2018, -600_000), tried);
    expect(Number(settled.limit)).toBe(600_000);
    expect(codesOf(settled)).toContain("local-value");
  });

  test("a delay that is tried moves the tariff year; one that is no whole year is refused", () => {
    expect(settleYear(year(2021, 0), SYDDANMARK.with({ backRegulationDelay: 3 })).tariffYear).toBe(2024);
    for (const backRegulationDelay of [0, "1.5", 21]) {
      expect(refusal(() => SYDDANMARK.with({ backRegulationDelay })).path).toBe("with.backRegulationDelay");
    }
  });

  test.each([
    [{ revenue: undefined }, "missing", "revenue"],
    [{ items: [] }, "duplicate", "revenue"],
    [{ costs: "1.0050" }, "out-of-range", "costs"],
    [{ costs: -1 }, "out-of-range", "costs"],
    [{ revenue: -1 }, "out-of-range", "revenue"],
    [{ budget: -1 }, "out-of-range", "budget"],
    [{ budget: undefined }, "missing", "budget"],
    [{ carriedIn: "0.0050" }, "out-of-range", "carriedIn"],
    [{ backRegulationInTariff: "0.0050" }, "out-of-range", "backRegulationInTariff"],
    [{ carry: "x" }, "malformed", "carry"],
    [{ year: 2021.5 }, "malformed", "year"],
    [{ result: 5 }, "unknown-key", ""],
    [{ closure: { by: "nobody" } }, "malformed", "closure.by"],
    [{ closure: { by: "authority", closingCosts: -1 } }, "out-of-range", "closure.closingCosts"],
    [{ closure: { by: "authority", buyers: [] } }, "out-of-range", "closure.buyers"],
    [{ closure: { by: "authority" }, carry: 0 }, "out-of-range", "carry"],
    [{ closure: { by: "operator", buyers: [{ id: 461, days: -1 }] } }, "out-of-range", "closure.buyers[0].days"],
    [{ closure: { by: "operator", buyers: [{ id: 461, days: 0 }] } }, "not-computable", "closure.buyers"],
    [
      {
        closure: {
          by: "operator",
          buyers: [
            { id: 461, days: 1 },
            { id: "Odense", days: 1 },
          ],
        },
      },
      "duplicate",
      "closure.buyers[1].id",
    ],
  ])("refuses %j", (more, kind, path) => {
    expect(refused(more)).toEqual([kind, path]);
  });

  // 4 % of 10 000 000 is 400 000, in another year of the region than the agreement's own.
  test("keeps a working group's own values, and those tried, in the rules of its year", () => {
    const own = {
      unit: "rate",
      scope: "syddanmark",
      from: "2021-01-01",
      to: "2022-12-31",
      value: "0.04",
      source: "pkt. 4",
    };
    const local = readLocalValues({ title: "Gruppen", values: [{ parameter: "settlement.band", ...own }] });
    const later = agreementInForce("syddanmark", "2025-01-01", { local });
    const accounts = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
    expect(Number(settleYear(accounts, later).carriedOut)).toBe(-400_000);
    expect(Number(settleYear(accounts, later.with({ band: "0.03" })).carriedOut)).toBe(-300_000);
  });

  test("refuses what is no agreement and what is no year", () => {
    expect(refusal(() => settleYear(year(2021, 0), undefined as never)).kind).toBe("missing");
    expect(refusal(() => settleYear(year(2021, 0), {} as never)).path).toBe("agreement");
    expect(refusal(() => settleYear(null as never, SYDDANMARK)).kind).toBe("malformed");
    const hostile = JSON.parse('{ "__proto__": { "carry": 1 }, "year": 2021 }');
    expect(refusal(() => settleYear(hostile, SYDDANMARK)).kind).toBe("unknown-key");
  });
});
