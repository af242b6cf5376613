import { type AccountingYear, type Ledger, mergeLedgers, settlementLedger } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { amountsOf, codesOf, SYDDANMARK, year } from "../years.ts";

const ledger = (...years: readonly AccountingYear[]) => settlementLedger(years, SYDDANMARK);
const a = ledger(year(2020, -600_000), year(2021, 200_000), year(2022, 50_000));
const b = ledger(year(2021, 700_000, { carriedIn: 100_000 }), year(2022, -400_000));

describe("mergeLedgers", () => {
  const merged = mergeLedgers([a, b], { offer: "A og B" });

  test("adds up each year, also where one offer began later", () => {
    // a: −500 and −100 in 2020; −300 in 2021; −350 in 2022, for 100 of its tariff was back-regulation. b: 500 and 300
    // in 2021, from 800; 100 in 2022.
    expect(merged.years.map(amountsOf)).toEqual([
      [-600_000, 0, -500_000, -100_000],
      [900_000, -400_000, 200_000, 300_000],
      [-450_000, 200_000, -250_000, 0],
    ]);
    expect(merged.years.map(({ year: of, tariffYear }) => [of, tariffYear])).toEqual([
      [2020, 2022],
      [2021, 2023],
      [2022, 2024],
    ]);
  });

  test("has the sums of the totals, with what was carried in to each", () => {
    for (const [key, value] of Object.entries(merged.totals)) {
      const sum = [a, b].reduce((so, { totals }) => so + Number(totals[key as keyof typeof totals]), 0);
      expect([key, Number(value)]).toEqual([key, sum]);
    }
    expect(Number(merged.totals.carriedIn)).toBe(100_000);
    expect(Number(merged.totals.difference)).toBe(0);
  });

  test("goes on as one offer: what is carried and on its way goes along", () => {
    const next = settlementLedger([year(2023, 0)], SYDDANMARK, { after: merged });
    const [carriedIn, own] = [next.years[0]?.carriedIn, next.years[0]?.backRegulationInTariff];
    expect([carriedIn, own].map(Number)).toEqual([Number(merged.totals.carriedOut), -300_000]);
  });

  test("is not a closure, and says so in words and as a finding", () => {
    expect(merged.years.some(({ closed }) => closed)).toBe(false);
    expect(codesOf(merged).filter((code) => code === "merged")).toHaveLength(1);
    expect(merged.explanation.title.en).toBe("A og B: Settlement of 2020–2022");
    expect(merged.years[1]?.explanation.says[0]?.da.replaceAll("\u00a0", " ")).toMatch(
      /Til rådighed er med det overførte i alt et overskud på 500\.000,00 kr\. I alt et overskud på 200\.000,00 kr\. overføres til driftsrammen for 2022, og 300\.000,00 kr\. sætter taksten for 2023 ned\.$/,
    );
    expect(merged.years[1]?.explanation.because).toHaveLength(2);
  });

  test("one ledger merged is itself, and the order does not matter", () => {
    expect(mergeLedgers([a]).years.map(amountsOf)).toEqual(a.years.map(amountsOf));
    expect(mergeLedgers([b, a]).years.map(amountsOf)).toEqual(merged.years.map(amountsOf));
    expect(mergeLedgers(JSON.parse(JSON.stringify([a, b]))).years.map(amountsOf)).toEqual(merged.years.map(amountsOf));
  });

  test("refuses ledgers that end apart, have closed, enter other tariffs, or are none", () => {
    const refused = (ledgers: unknown) => {
      const { kind, path } = refusal(() => mergeLedgers(ledgers as readonly Ledger[]));
      return [kind, path];
    };
    expect(refused([])).toEqual(["missing", "ledgers"]);
    expect(refused(undefined)).toEqual(["missing", "ledgers"]);
    expect(refused([a, {}])).toEqual(["missing", "ledgers[1].years"]);
    expect(refused([a, ledger(year(2021, 0))])).toEqual(["out-of-range", "ledgers[1]"]);
    expect(refused([a, ledger(year(2022, 0, { closure: { by: "authority" } }))])).toEqual([
      "out-of-range",
      "ledgers[1]",
    ]);
    expect(refused([a, b, a])).toEqual(["duplicate", "ledgers[2]"]);
    const named = (offer: string) => settlementLedger([year(2022, 1)], SYDDANMARK, { offer });
    const [x, y] = [named("X"), named("Y")];
    expect(refused([b, x, y, structuredClone(y), x, b])).toEqual(["duplicate", "ledgers[3]"]);
    expect(mergeLedgers([x, y]).totals.result.toNumber()).toBe(2);
    const later = settlementLedger([year(2022, 0)], SYDDANMARK.with({ backRegulationDelay: 3 }));
    expect(refused([a, later])).toEqual(["out-of-range", "ledgers"]);
  });

  test("refuses a ledger that was changed by hand: a year twice, a missing year, an øre too much", () => {
    const [first, second, third] = a.years;
    const refused = (years: readonly unknown[]) => {
      const { kind, path } = refusal(() => mergeLedgers([b, { ...a, years } as Ledger]));
      return [kind, path];
    };
    expect(refused([first, second, second, third])).toEqual(["duplicate", "ledgers[1].years[2].year"]);
    expect(refused([first, third])).toEqual(["missing", "ledgers[1].years[1]"]);
    const more = (key: "result" | "toTariff" | "available") => ({ ...third, [key]: third?.[key].plus("0.01") });
    for (const key of ["result", "toTariff", "available"] as const) {
      expect(refused([first, second, more(key)])).toEqual(["malformed", "ledgers[1].years[2]"]);
    }
  });

  test.each([
    [null, "malformed"],
    [{ ofer: "A" }, "unknown-key"],
    [7, "malformed"],
  ])("refuses %j as options", (options, kind) => {
    expect(refusal(() => mergeLedgers([a], options as unknown as { offer: string }))).toMatchObject({
      kind,
      path: "options",
    });
  });
});
