import { agreementInForce, type SetAsideOptions, type SetAsideYear, setAsideLedger } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const NORDJYLLAND = agreementInForce("nordjylland", "2025-12-31");
const PER_YEAR: SetAsideOptions = { limitIs: "per-year", deficits: "set-asides-then-tariff", opening: [] };

/** A year with costs and a tariff basis of 1 000 000 kr., whose limit is 50 000 kr., and nothing in its tariff. */
const year = (of: number, result: number, more: Partial<SetAsideYear> = {}): SetAsideYear => {
  const figures = { revenue: 1_000_000 + result, costs: 1_000_000, budget: 1_000_000, backRegulationInTariff: 0 };
  return { year: of, ...figures, ...more };
};
const ledger = (years: readonly SetAsideYear[], options: Partial<SetAsideOptions> = {}) =>
  setAsideLedger(years, NORDJYLLAND, { ...PER_YEAR, ...options });
const refused = (years: readonly unknown[], options: object = {}) => {
  const { kind, path } = refusal(() => ledger(years as readonly SetAsideYear[], options));
  return [kind, path];
};

/** Per year: set aside in, used, expired, set aside, out, to the tariff. */
const amountsOf = (years: readonly SetAsideYear[], options: Partial<SetAsideOptions> = {}) =>
  ledger(years, options).years.map(({ setAsideIn, used, expired, setAside, setAsideOut, toTariff }) =>
    [setAsideIn, used, expired, setAside, setAsideOut, toTariff].map(Number),
  );

describe("setAsideLedger", () => {
  test("sets a surplus aside up to 5 %, and puts what lies above into the tariff of year + 2", () => {
    expect(amountsOf([year(2020, 77_000)])).toEqual([[0, 0, 0, 50_000, 50_000, 27_000]]);
    expect(ledger([year(2020, 77_000)]).years[0]?.tariffYear).toBe(2022);
  });

  test("may be used in the five years after; the rest at the close of the fifth enters the tariff two years later", () => {
    const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021].map((of) => year(of, of === 2015 ? 40_000 : 0));
    const settled = ledger(years).years;
    expect(settled.map(({ expired }) => Number(expired))).toEqual([0, 0, 0, 0, 0, 40_000, 0]);
    expect(settled.map(({ setAsideOut }) => Number(setAsideOut))).toEqual([
      40_000, 40_000, 40_000, 40_000, 40_000, 0, 0,
    ]);
    const [last] = settled.filter(({ expired }) => !expired.isZero());
    expect([last?.year, last?.tariffYear, Number(last?.toTariff)]).toEqual([2020, 2022, 40_000]);
    expect(settled[0]?.balances[0]?.usableUntil).toBe(2020);
  });

  test("in the fifth year it may still be used", () => {
    const years = [2015, 2016, 2017, 2018, 2019].map((of) => year(of, of === 2015 ? 40_000 : 0));
    expect(amountsOf([...years, year(2020, -30_000)]).at(-1)).toEqual([40_000, 30_000, 10_000, 0, 0, 10_000]);
  });

  test("uses the oldest first", () => {
    const { years } = ledger([year(2015, 30_000), year(2016, 20_000), year(2017, -35_000)]);
    expect(years[2]?.balances.map(({ year: of, amount }) => [of, Number(amount)])).toEqual([[2016, 15_000]]);
    const few = ledger([year(2015, 30_000), year(2016, 20_000), year(2017, -30_000)]);
    expect(few.years[2]?.balances.map(({ year: of }) => of)).toEqual([2016]);
  });

  test("holds the limit against the year or against the balance, as chosen", () => {
    const years = [year(2015, 40_000), year(2016, 40_000)];
    expect(amountsOf(years, { limitIs: "per-year" })[1]).toEqual([40_000, 0, 0, 40_000, 80_000, 0]);
    expect(amountsOf(years, { limitIs: "of-balance" })[1]).toEqual([40_000, 0, 0, 10_000, 50_000, 30_000]);
  });

  test("treats a deficit as chosen", () => {
    const years = [year(2015, 20_000), year(2016, -50_000)];
    expect(amountsOf(years, { deficits: "to-tariff" })[1]).toEqual([20_000, 0, 0, 0, 20_000, -50_000]);
    expect(amountsOf(years, { deficits: "set-asides-then-tariff" })[1]).toEqual([20_000, 20_000, 0, 0, 0, -30_000]);
    expect(amountsOf(years, { deficits: "set-asides-then-operator" })[1]).toEqual([20_000, 20_000, 0, 0, 0, 0]);
    const borne = ledger(years, { deficits: "set-asides-then-operator" });
    expect([borne.years[1]?.borneByOperator, borne.totals.borneByOperator].map(Number)).toEqual([-30_000, -30_000]);
  });

  test("takes what the operator states, within what there is", () => {
    expect(amountsOf([year(2015, 40_000, { setAside: 15_000 })])[0]).toEqual([0, 0, 0, 15_000, 15_000, 25_000]);
    const use = [year(2015, 40_000), year(2016, 0, { use: 10_000, setAside: 0 })];
    expect(amountsOf(use)[1]).toEqual([40_000, 10_000, 0, 0, 30_000, 10_000]);
    expect(refused([year(2015, 40_000, { setAside: "40000.01" })])).toEqual(["out-of-range", "years[0].setAside"]);
    expect(refused([year(2015, 60_000, { setAside: "50000.01" })])).toEqual(["out-of-range", "years[0].setAside"]);
    expect(refused([year(2015, -1, { setAside: 1 })])).toEqual(["out-of-range", "years[0].setAside"]);
    expect(refused([year(2015, 0, { use: "0.01" })])).toEqual(["out-of-range", "years[0].use"]);
    expect(refused([year(2015, 0, { use: -1 })])).toEqual(["out-of-range", "years[0].use"]);
  });

  test("takes its own back-regulation out two years after, with what expired", () => {
    const plain = (of: number, revenue: number): SetAsideYear => {
      return { year: of, revenue, costs: 1_000_000, budget: 1_000_000 };
    };
    // 2015: 77 000, of which 27 000 lowers the tariff of 2017.
    const { years } = ledger([plain(2015, 1_077_000), plain(2016, 1_000_000), plain(2017, 973_000)]);
    expect(years.map(({ result }) => Number(result))).toEqual([77_000, 0, 0]);
    expect(Number(years[2]?.backRegulationInTariff)).toBe(-27_000);
  });

  test("goes on from what is set aside", () => {
    const opening = [
      { year: 2017, amount: 10_000 },
      { year: 2015, amount: 5_000 },
    ];
    expect(amountsOf([year(2020, -7_000)], { opening })[0]).toEqual([15_000, 7_000, 0, 0, 8_000, 0]);
    expect(amountsOf([year(2020, 0)], { opening })[0]).toEqual([15_000, 0, 5_000, 0, 10_000, 5_000]);
    const at = (...years: readonly number[]) => ({ opening: years.map((of) => ({ year: of, amount: 1 })) });
    expect(refused([year(2020, 0)], at(2014))).toEqual(["out-of-range", "options.opening[0].year"]);
    expect(refused([year(2020, 0)], at(2019, 2020))).toEqual(["out-of-range", "options.opening[1].year"]);
    expect(refused([year(2020, 0)], at(2019, 2019))).toEqual(["duplicate", "options.opening[1].year"]);
  });

  test("has no default for what the sources do not tell", () => {
    const without = (options: object) =>
      refusal(() => setAsideLedger([year(2020, 0)], NORDJYLLAND, options as SetAsideOptions));
    expect([without({ limitIs: "per-year" }).kind, without({ limitIs: "per-year" }).path]).toEqual([
      "missing",
      "options.deficits",
    ]);
    expect(without({ deficits: "to-tariff" }).path).toBe("options.limitIs");
    expect(without({ ...PER_YEAR, limitIs: "both" }).kind).toBe("malformed");
  });

  test("refuses years as every ledger does, and other regions", () => {
    expect(refused([year(2020, 0), year(2022, 0)])).toEqual(["missing", "years[1]"]);
    expect(refused([year(2020, 0), year(2020, 0)])).toEqual(["duplicate", "years[1].year"]);
    expect(refused([{ ...year(2020, 0), closure: { by: "operator" } }])).toEqual(["unknown-key", "years[0]"]);
    const elsewhere = agreementInForce("syddanmark", "2025-12-31");
    expect(refusal(() => setAsideLedger([year(2020, 0)], elsewhere, PER_YEAR)).kind).toBe("unknown-value");
    const years = { setAsideYears: "1.5" };
    expect(refusal(() => setAsideLedger([year(2020, 0)], NORDJYLLAND.with(years), PER_YEAR)).kind).toBe("out-of-range");
  });

  test("says in words what it does, and that the readings were chosen", () => {
    const { years, findings, explanation } = ledger(
      [year(2019, 77_000), year(2020, -20_000), year(2021, 60_000), year(2022, 1000)],
      { limitIs: "of-balance", offer: "Tilbud N" },
    );
    const plain = years.map((each) => each.explanation.says[0]?.da.replaceAll("\u00a0", " "));
    expect(plain[0]).toBe(
      "2019 gav et overskud på 77.000,00 kr.: provenuet var 1.077.000,00 kr. og omkostningerne 1.000.000,00 kr. Der stod intet hensat fra tidligere år. Grænsen er 50.000,00 kr. (5 % af takstberegningsgrundlaget på 1.000.000,00 kr.). 50.000,00 kr. hensættes og kan anvendes til og med 2024; resten, 27.000,00 kr., sætter taksten for 2021 ned.",
    );
    expect(plain[1]).toMatch(/heraf er 20\.000,00 kr\. anvendt, det ældste først\. Det dækker underskuddet\.$/);
    expect(plain[3]).toMatch(
      /Det hensatte når allerede grænsen, og overskuddet på 1\.000,00 kr\. sætter taksten for 2024 ned\.$/,
    );
    expect(findings.filter(({ code }) => code === "set-aside-reading").map(({ year: of }) => of)).toEqual([2019]);
    expect(findings.map(({ code }) => code)).not.toContain("opening-not-stated");
    expect(explanation.title.da).toBe("Tilbud N: Hensatte overskud 2019–2022");
  });
});
