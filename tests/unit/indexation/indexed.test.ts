import { describe, expect, test } from "vitest";
import { amount } from "../../../src/indexation/amount.ts";
import { type IndexOptions, index } from "../../../src/indexation/indexed.ts";
import { indexFactor } from "../../../src/indexation/indexFactor.ts";
import { indexRule } from "../../../src/indexation/indexRule.ts";
import { indexSeries } from "../../../src/indexation/indexSeries.ts";
import { exactText } from "../../../src/numbers/exactText.ts";
import { explanationText } from "../../../src/rules/explanationText.ts";
import { reevaluate } from "../../../src/rules/reevaluate.ts";
import { unknownYear, yearBeforeFirst } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";

const own = indexSeries("syddanmark").with({ 2026: "0.031", 2027: "0.02" });

describe("index", () => {
  test("chains the years and is exact", () => {
    // 1000 · 1.0551 · 1.031 · 1.02
    const to2027 = index(amount(1000, 2024), 2027, own);
    expect(to2027.amount.toString()).toBe("1109.564262");
    expect(to2027.factor.toString()).toBe("1.109564262");
    expect(to2027.steps.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    expect(to2027).toMatchObject({ priceLevel: 2027, series: "syddanmark", rounding: "none" });
  });

  test("brings an amount back, and there and back again is where it began", () => {
    const back = index(amount("1055.1", 2025), 2024, own);
    expect(exactText(back.exact)).toBe("1000");
    const round = index(index(amount("0.01", 2024), 2027, own), 2024, own);
    expect(exactText(round.exact)).toBe("0.01");
    expect(back.steps.map(({ year }) => year)).toEqual([2025]);
    expect(index(amount(1, 2027), 2024, own).steps.map(({ year }) => year)).toEqual([2027, 2026, 2025]);
  });

  test("rounds once at the end, or after each year", () => {
    // 10.20 · 1.0551 = 10.76202; · 1.031 = 11.09564262; 10.76 · 1.031 = 11.09356
    const to2026 = (options: IndexOptions) => index(amount("10.20", 2024), 2026, own, options).amount.toString();
    expect(to2026({})).toBe("11.09564262");
    expect(to2026({ rounding: "none" })).toBe("11.09564262");
    expect(to2026({ rounding: "once" })).toBe("11.1");
    expect(to2026({ rounding: "each-year" })).toBe("11.09");
    expect(to2026({ rounding: "once", unit: "0.001" })).toBe("11.096");
    expect(to2026({ rounding: "each-year", unit: 1 })).toBe("11");
  });

  test("rounds halves away from zero", () => {
    // 50 · 1.031 = 51.55
    const half = (value: number) =>
      index(amount(value, 2025), 2026, own, { rounding: "once", unit: "0.1" }).amount.toString();
    expect([half(50), half(-50)]).toEqual(["51.6", "-51.6"]);
  });

  test("refuses an amount that is at the level already: none is indexed twice", () => {
    const once = index(amount(1000, 2024), 2025, own);
    const failure = refusal(() => index(once, 2025, own));
    expect(failure).toMatchObject({ kind: "price-level", path: "amount.priceLevel" });
    expect(failure.remedy.da).toBe("brug beløbet, som det er; det kan ikke fremskrives to gange");
    expect(refusal(() => index(amount(1, 2024), 2024, own)).kind).toBe("price-level");
  });

  test("goes on from the exact value of an indexed amount", () => {
    expect(index(index(amount(1000, 2024), 2025, own), 2026, own).amount.toString()).toBe("1087.8081");
  });

  test("names the year that is missing in the series", () => {
    const missing = yearBeforeFirst("syddanmark");
    const failure = refusal(() => index(amount(1, missing - 1), 2026, own));
    expect(failure).toMatchObject({
      kind: "unknown-value",
      found: { en: `no rate from ${missing - 1} to ${missing} in ${own.title.en}` },
    });
    const last = unknownYear("syddanmark") + 2;
    const longer = indexSeries("syddanmark").with({ [last - 1]: "0.02", [last]: "0.02" });
    expect(refusal(() => index(amount(1, last), last + 1, longer)).found.da).toContain(`fra ${last} til ${last + 1}`);
  });

  test("refuses options it does not know", () => {
    const fails = (options: unknown) => refusal(() => index(amount(1, 2024), 2025, own, options as never));
    expect(fails({ rounding: "twice" })).toMatchObject({ kind: "malformed", path: "options.rounding" });
    expect(fails({ decimals: 2 })).toMatchObject({ kind: "unknown-key", path: "options", found: { da: '"decimals"' } });
    for (const unit of [0, "-0.01"])
      expect(fails({ unit })).toMatchObject({ kind: "out-of-range", path: "options.unit" });
    for (const unit of [Number.NaN, "øre", null])
      expect(fails({ unit })).toMatchObject({ kind: "malformed", path: "options.unit" });
    for (const options of [null, "once", 5, ["once"]])
      expect(fails(options)).toMatchObject({ kind: "malformed", path: "options" });
  });

  test("refuses what is no amount, no year or no series", () => {
    expect(refusal(() => index(1000 as never, 2025, own))).toMatchObject({ kind: "malformed", path: "amount" });
    expect(refusal(() => index(amount(1, 2024), "25" as never, own))).toMatchObject({
      kind: "malformed",
      path: "year",
    });
    for (const series of ["syddanmark", null, {}, 5]) {
      expect(refusal(() => index(amount(1, 2024), 2025, series as never))).toMatchObject({
        kind: "malformed",
        path: "series",
      });
    }
    expect(refusal(() => index(amount(1, 2024), 2025, undefined as never)).kind).toBe("missing");
  });

  test("explains the rates, the rounding and the calculation", () => {
    const { explanation } = index(amount("10.10", 2024), 2026, own, { rounding: "each-year" });
    expect(explanationText(explanation, "da").replaceAll("\u00a0", " ").split("\n")).toEqual([
      "Fremskrivning fra 2024- til 2026-niveau med Syddanmarks P/L (økonomisk arbejdsgruppe) og egen sats til 2026 (3,1 %)",
      "    2025: 5,51 % – Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6 [referat]: fra 2024- til 2025-niveau; at årene er disse, er antaget",
      "    2026: 3,1 % – brugerens egen sats [brugerens eget]",
      "    Afrundet efter hvert år til 0,01 kr., halve væk fra nul: 10,66 kr. (2025-niveau); 10,99 kr. (2026-niveau)",
      "    Fremskrivning",
      "      Grundlag: Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6 [referat]",
      "      Givet",
      "        beløb: 10,10 kr. (2024-niveau)",
      "        fremskrivningsfaktor: 1,0878081",
      "      Beregning",
      "        fremskrevet beløb = beløb · fremskrivningsfaktor",
      "            = 10,10 · 1,0878081 = 10,98686181 kr. (2026-niveau)",
    ]);
    expect(explanationText(index(amount("10.10", 2024), 2025, own, { rounding: "once" }).explanation, "en")).toContain(
      "Rounded once, at the end, to 0.01 DKK, halves away from zero: 10.66 DKK (2025 level)",
    );
    expect(explanationText(index(amount(1, 2024), 2025, own).explanation, "da")).toContain(
      "Resultatet er ikke afrundet.",
    );
    const [calculation] = explanation.because;
    if (calculation === undefined) throw new Error("no calculation");
    expect(reevaluate(JSON.parse(JSON.stringify(calculation)))).toEqual({ indexed: "10.98686181" });
  });
});

/** A series with a rate of rounded amounts, 2.7 % to 2020, and one of two years together, 3.427 % from 2020 to 2022. */
describe("a rate of a rounded source", () => {
  const kl = indexSeries("kl-general");

  test("gives the amount with what it may be, turned round below 0 and on the way back", () => {
    const between = (value: number, from: number, to: number) => {
      const { bounds } = index(amount(value, from), to, kl);
      return [bounds?.least, bounds?.most].map((each) => each?.toFixed(4));
    };
    expect(between(1000, 2019, 2020)).toEqual(["1026.9780", "1027.0790"]);
    expect(between(-1000, 2019, 2020)).toEqual(["-1027.0790", "-1026.9780"]);
    expect(between(1000, 2020, 2019)).toEqual(["973.6349", "973.7307"]); // 1000/1.027079 and 1000/1.026978
    expect(index(amount(1000, 2018), 2019, kl).bounds).toBeUndefined();
  });

  test("says so in the explanation", () => {
    const says = index(amount(1000, 2019), 2020, kl).explanation.says;
    expect(says[0]?.da).toContain("2020: 2,7\u00a0% (kilden er afrundet: mellem 2,6978\u00a0% og 2,7079\u00a0%)");
    expect(says.at(-1)).toEqual({
      da: "En eller flere satser er udledt af afrundede beløb: uafrundet ligger resultatet mellem 1.026,98\u00a0kr. og 1.027,08\u00a0kr.",
      en: "One or more rates are derived from rounded amounts: unrounded, the result lies between DKK\u00a01,026.98 and DKK\u00a01,027.08",
    });
  });

  test("of several years is used for a chain that passes all of them, either way, and by no other", () => {
    expect(indexFactor(2020, 2022, kl).factor.toString()).toBe("1.03427");
    expect(exactText(index(index(amount("100", 2019), 2023, kl), 2019, kl).exact)).toBe("100");
    expect(index(amount(1, 2022), 2020, kl).explanation.says[0]?.da).toContain("2020-2022: 3,427");
    for (const [from, to] of [
      [2020, 2021],
      [2021, 2022],
      [2021, 2023],
    ] as const) {
      expect(refusal(() => indexFactor(from, to, kl)).kind).toBe("unknown-value");
    }
    const years = indexFactor(2020, 2022, kl.with({ 2021: "0.014", 2022: "0.02" })).steps;
    expect(years.map(({ year, mark }) => [year, mark])).toEqual([
      [2021, "local"],
      [2022, "local"],
    ]);
    // A rate of the user's own for one of the years is never passed by.
    expect(refusal(() => indexFactor(2020, 2022, kl.with({ 2022: "0.02" }))).kind).toBe("unknown-value");
  });

  test("is rounded once after the years that it passes", () => {
    const each = index(amount("145.42", 2020), 2023, kl, { rounding: "each-year" });
    expect(each.amount.toString()).toBe("154.31"); // 150.4035434 is 150.40; · 1.026 = 154.3104
  });
});

describe("indexFactor", () => {
  test("is 1 within a level, and the inverse backwards", () => {
    expect(indexFactor(2024, 2024, own)).toMatchObject({ from: 2024, to: 2024, steps: [] });
    expect(exactText(indexFactor(2024, 2024, own).exact)).toBe("1");
    expect(exactText(indexFactor(2024, 2026, own).exact)).toBe("1.0878081");
    expect(exactText(indexFactor(2026, 2024, own).exact)).toBe("10000000/10878081");
  });

  test("refuses what is no year: a factor of 1 would hide it", () => {
    expect(refusal(() => indexFactor(Number.NaN, 2025, own))).toMatchObject({ kind: "malformed", path: "from" });
    expect(refusal(() => indexFactor(2024, 2024.5, own))).toMatchObject({ kind: "malformed", path: "to" });
    expect(refusal(() => indexFactor(2024, 1e9, own))).toMatchObject({ kind: "malformed", path: "to" });
    expect(refusal(() => indexFactor(2024, 2025, "syddanmark" as never))).toMatchObject({
      kind: "malformed",
      path: "series",
    });
  });

  test("indexes by the rule what index indexes, and binds the levels", () => {
    const index2025 = indexFactor(2024, 2025, own);
    expect(indexRule({ amount: amount("1000.55", 2024), index: index2025 }).indexed.toString()).toBe("1055.680305");
    expect(refusal(() => indexRule({ amount: amount("1000.55", 2025), index: index2025 })).kind).toBe("price-level");
  });
});
