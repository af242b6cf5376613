import {
  agreementInForce,
  auditTariffPair,
  auditTariffPairSheet,
  convertTariff,
  explanationText,
  type PrintedTariffs,
  type TariffToConvert,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const day = (changes: Partial<TariffToConvert> = {}): TariffToConvert => ({
  ...{ tariff: 1000, unit: "day", to: "month", convention: "365-days" },
  ...changes,
});
const refused = (given: object) => refusal(() => convertTariff(given as TariffToConvert));

describe("convertTariff", () => {
  test.each([
    ["365-days", "month", "30416.67"], // 1 000 × 365/12
    ["30.5-days", "month", "30500"],
    ["334-days", "month", "27833.33"], // 1 000 × 334/12
    ["365-days", "year", "365000"],
    ["30.5-days", "year", "366000"],
    ["334-days", "year", "334000"],
    ["365-days", "day", "1000"],
  ] as const)("1 000 kr. a day by %s per %s are %s kr.", (convention, to, expected) => {
    expect(convertTariff(day({ convention, to })).converted.toString()).toBe(expected);
  });

  test("leads back from month and year", () => {
    const back = (tariff: number, unit: "month" | "year", to: "day" | "month") =>
      convertTariff(day({ tariff, unit, to, convention: "30.5-days" })).converted.toString();
    expect([back(30_500, "month", "day"), back(366_000, "year", "day"), back(366_000, "year", "month")]).toEqual([
      ...["1000", "1000", "30500"],
    ]);
  });

  test("rounds once, halves away from zero, to øre or kroner, and keeps the unrounded", () => {
    const { converted, unrounded, yearTariff, rounding } = convertTariff(day({ tariff: 119, convention: "30.5-days" }));
    expect([converted, unrounded, yearTariff].map(String)).toEqual(["3629.5", "3629.5", "43554"]);
    expect(rounding).toBe("oere");
    const kroner = convertTariff(day({ tariff: 119, convention: "30.5-days", rounding: "kroner" }));
    expect(kroner.converted.toString()).toBe("3630");
    expect(convertTariff.exact(day()).converted).toEqual({ n: 3_041_667n, d: 100n });
  });

  test("says by what it was computed, in the words of the field, and on what that rests", () => {
    const { explanation } = convertTariff(day({ convention: "30.5-days" }));
    expect(explanation.says.map(({ da }) => plain(da))).toEqual([
      "1.000,00 kr. pr. døgn er 30.500,00 kr. pr. måned.",
      "Det er regnet med 30,5 døgn om måneden. Andre regner anderledes, så sammenlign kun takster, der er omregnet ens.",
    ]);
    expect(explanation.provenance.map(({ mark }) => mark)).toEqual(["practice", "practice"]);
    const english = plain(explanationText(explanation, "en"));
    expect(english).toContain("DKK 30,500");
    expect(english).not.toMatch(/\/other|\/unit|undefined/);
  });

  test("takes a scenario's numbers of days", () => {
    const set = agreementInForce("syddanmark", "2025-01-01").with({ daysInYear: 366 });
    expect(convertTariff(day({ to: "year" }), set).converted.toString()).toBe("366000");
  });

  test("asks for the convention, and names them", () => {
    const { convention: _, ...without } = day();
    const failure = refused(without);
    expect(failure).toMatchObject({ kind: "missing", path: "convention" });
    expect(failure.allowed.da).toContain("30,5 døgn om måneden");
    expect(refused(day({ convention: "30-days" as never })).path).toBe("convention");
    expect(refused(day({ unit: "hour" as never })).path).toBe("unit");
    expect(refused(day({ tariff: -1 }))).toMatchObject({ kind: "out-of-range", path: "tariff" });
    expect(refused({ ...day(), days: 365 }).kind).toBe("unknown-key");
    expect(refused(day({ rounding: "krone" as never })).path).toBe("rounding");
  });
});

describe("auditTariffPair", () => {
  const basesOf = (printed: PrintedTariffs) =>
    auditTariffPair(printed).conventions.map(({ convention, bases, couldFit }) => [convention, bases, couldFit]);

  test("says which printed tariff gives the other, by which convention", () => {
    expect(basesOf({ day: "141.59", month: 4307 })).toEqual([
      ["365-days", ["day"], true],
      ["30.5-days", [], false],
      ["334-days", [], false],
    ]);
    expect(auditTariffPair({ day: "141.59", month: 4307 }).fitting).toEqual(["365-days"]);
  });

  test("knows tariffs that may be rounded from one that is not printed", () => {
    // A year of 100 000.20 kr. is 8 333.35 a month and 273.97 a day; neither gives the other to the øre, but both fit.
    const [first] = auditTariffPair({ day: "273.97", month: "8333.35" }).conventions;
    expect(first).toMatchObject({ bases: ["month"], couldFit: true });
    const [kroner] = auditTariffPair({ day: 274, month: 8333, year: 100_000 }).conventions;
    expect(kroner).toMatchObject({ bases: ["year"], couldFit: true }); // 8 333 × 12 = 99 996
    const [none] = auditTariffPair({ day: 3, month: 77, year: 930 }).conventions;
    expect(none).toMatchObject({ bases: [], couldFit: true }); // 929.90 a year is 77.49 a month and 2.55 a day; 930 is 77.50
  });

  test("reads whole kroner as rounded to kroner, and anything else as rounded to øre", () => {
    const { computed } = auditTariffPair({ day: "123.24", month: 3759 }).conventions[1] ?? { computed: [] };
    expect(computed.map(({ from, to, computed: amount, fits }) => [from, to, String(amount), fits])).toEqual([
      ["day", "month", "3759", true], // 3 758.82
      ["month", "day", "123.25", false], // 123.2459…
    ]);
  });

  test("explains each convention in a sentence", () => {
    const { explanation } = auditTariffPair({ day: 2356, month: 71_856 });
    expect(explanation.says.map(({ da }) => da)).toEqual([
      "Med 365 døgn og 12 måneder om året passer taksterne ikke.",
      "Med 30,5 døgn om måneden passer taksterne, beregnet ud fra taksten pr. måned.",
      "Med 334 døgn og 12 måneder om året passer taksterne ikke.",
    ]);
    expect(auditTariffPair({ day: 3, month: 77, year: 930 }).explanation.says[0]?.en).toContain("none of them gives");
    expect(explanation.provenance).toHaveLength(4);
  });

  test("refuses one tariff alone, and amounts that are none", () => {
    const fails = (printed: object) => refusal(() => auditTariffPair(printed as PrintedTariffs));
    expect(fails({ day: 1 })).toMatchObject({ kind: "missing", path: "printed" });
    expect(fails({})).toMatchObject({ kind: "missing", path: "printed" });
    expect(fails({ day: 0, month: 1 })).toMatchObject({ kind: "out-of-range", path: "day" });
    expect(fails({ day: 1, week: 7 }).kind).toBe("unknown-key");
    expect(fails({ day: "1.000", month: 2 }).path).toBe("day");
  });

  test("is a table with a row for each printed tariff computed from each other", () => {
    const sheet = auditTariffPairSheet(auditTariffPair({ day: "141.59", month: 4307, year: 51_680 }));
    expect(sheet.rows).toHaveLength(18);
    expect(sheet.notes).toHaveLength(3);
  });
});
