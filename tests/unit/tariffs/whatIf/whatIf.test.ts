import { describe, expect, test } from "vitest";
import { agreementInForce } from "../../../../src/agreements/agreementInForce.ts";
import { indexSeries } from "../../../../src/indexation/indexSeries.ts";
import { asText } from "../../../../src/reports/text/asText.ts";
import { calculateTariff } from "../../../../src/tariffs/calculation/calculateTariff.ts";
import type { TariffInput } from "../../../../src/tariffs/calculation/input.ts";
import type { WhatIfAxes } from "../../../../src/tariffs/whatIf/input.ts";
import { whatIfSheets } from "../../../../src/tariffs/whatIf/sheets.ts";
import { whatIf } from "../../../../src/tariffs/whatIf/whatIf.ts";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");
const series = indexSeries("syddanmark");

const input: TariffInput = {
  year: 2025,
  unit: "day",
  costs: [
    { kind: "wages", amount: 12_000_000, priceLevel: 2024 },
    { kind: "indirect", rate: "0.06" },
  ],
  series,
  places: 24,
  occupancy: "0.96",
};

const tariffs = (axes: WhatIfAxes, given = input) =>
  whatIf(given, agreement, axes).rows.map(({ cells }) => cells.map(({ tariff }) => tariff.toFixed(2)));

describe("a tariff tried with other values", () => {
  test("is 12 720 000 · 1.0551 / (places · occupancy · 365), rounded, in each cell", () => {
    // 13 420 872 / (24 · 0.92 · 365 = 8 059.2), and so on
    expect(tariffs({ occupancy: ["0.92", "0.96", 1] })).toEqual([["1665.29"], ["1595.90"], ["1532.06"]]);
    // 13 420 872 / 7 008 and / 8 409.6, and 13 101 600 (3 %) by the same
    expect(tariffs({ rate: ["0.0551", "0.03"], places: [20, 24] })).toEqual([
      ["1915.08", "1595.90"],
      ["1869.52", "1557.93"],
    ]);
    // 13 420 872 / (24 · 0.96 · 366 = 8 432.64)
    expect(tariffs({ daysInYear: [365, 366] })).toEqual([["1595.90"], ["1591.54"]]);
  });

  test("is in every cell what a calculation of its own gives", () => {
    const occupancy = ["0.85", "0.9", "0.951", "0.96", "0.99", "1", "1.05"];
    const rate = ["-0.01", "0", "0.0123", "0.02", "0.0551", "0.06", "0.07"];
    const found = whatIf(input, agreement, { occupancy, rate }).rows.map(({ cells }) =>
      cells.map((cell) => cell.tariff),
    );
    const alone = occupancy.map((share) =>
      rate.map((own) => {
        const tried = { ...input, occupancy: share, series: series.with({ 2025: own }) };
        return calculateTariff(tried, agreement).tariff;
      }),
    );
    expect(found).toEqual(alone);
    expect(new Set(found.flat().map(String)).size).toBeGreaterThan(40);
  });

  test("tries a parameter as a scenario of the agreement does", () => {
    const [[cell] = []] = whatIf(input, agreement, { daysInYear: [360] }).rows.map(({ cells }) => cells);
    expect(cell?.tariff).toEqual(calculateTariff(input, agreement.with({ daysInYear: 360 })).tariff);
  });

  test("tries the rate of another year on the way", () => {
    const later = { ...input, year: 2026, series: series.with({ 2026: "0.03" }) };
    // 12 720 000 · 1.01 · 1.03 / 8 409.6 and 12 720 000 · 1.0551 · 1.03 / 8 409.6
    expect(tariffs({ rate: { year: 2025, values: ["0.01", "0.0551"] } }, later)).toEqual([["1573.51"], ["1643.78"]]);
  });
});

describe("the base case", () => {
  test("is marked where its row and its column meet, and all else is measured from it", () => {
    const tried = whatIf(input, agreement, { occupancy: ["0.92", "0.960"], rate: ["0.03", "0.0551"] });
    expect(tried.base?.toFixed(2)).toBe("1595.90");
    expect(tried.rows.map(({ value, isBase }) => [value, isBase])).toEqual([
      ["0.92", false],
      ["0.96", true],
    ]);
    expect(tried.columns.map(({ value, isBase }) => [value, isBase])).toEqual([
      ["0.03", false],
      ["0.0551", true],
    ]);
    expect(tried.rows.map(({ cells }) => cells.map(({ isBase }) => isBase))).toEqual([
      [false, false],
      [false, true],
    ]);
    const differences = tried.rows.map(({ cells }) => cells.map(({ difference }) => difference?.toFixed(2)));
    expect(differences).toEqual([
      ["29.77", "69.39"],
      ["-37.97", "0.00"],
    ]);
  });

  test("is there too where none of its values is tried", () => {
    const tried = whatIf(input, agreement, { occupancy: ["0.9"] });
    expect(tried.base?.toFixed(2)).toBe("1595.90");
    expect(tried.rows[0]?.cells[0]).toMatchObject({ isBase: false });
  });

  test("is absent where a value has none as given: a rate that is not known, an occupancy left out", () => {
    const tried = [
      whatIf({ ...input, year: 2026 }, agreement, { rate: ["0.03"] }),
      whatIf({ ...input, occupancy: undefined } as unknown as TariffInput, agreement, { occupancy: ["0.9"] }),
    ];
    expect(tried.map(({ base }) => base)).toEqual([undefined, undefined]);
    expect(tried.map(({ rows }) => rows[0]?.cells[0]?.difference)).toEqual([null, null]);
    expect(tried.map(({ rows }) => rows[0]?.cells[0]?.isBase)).toEqual([false, false]);
  });
});

describe("what is found", () => {
  test("an axis without effect", () => {
    const effects = (axes: WhatIfAxes) =>
      whatIf(input, agreement, axes).axes.map(({ key, hasEffect }) => [key, hasEffect]);
    expect(effects({ coverageThreshold: ["0.1", "0.2"], places: [20, 24] })).toEqual([
      ["coverageThreshold", false],
      ["places", true],
    ]);
    expect(effects({ coverageThreshold: ["0.1"] })).toEqual([["coverageThreshold", true]]);
  });

  test("findings of any cell, each once", () => {
    const { findings } = whatIf(input, agreement, { occupancy: ["0.9", "1.1", "1.2"] });
    const codes = findings.map(({ code }) => code).filter((code) => code === "occupancy-above-one");
    expect(codes).toHaveLength(2);
  });
});

describe("what is refused, by its place", () => {
  test.each([
    [undefined, "missing", "axes"],
    [{}, "missing", "axes"],
    [{ occupancy: ["0.9"], places: [20], rate: ["0.03"] }, "out-of-range", "axes"],
    [{ ocupancy: ["0.9"] }, "unknown-key", "axes"],
    [{ "tariffs.daysInYear": [365] }, "unknown-key", "axes"],
    [{ occupancy: "0.9" }, "malformed", "axes.occupancy"],
    [{ occupancy: [] }, "out-of-range", "axes.occupancy"],
    [{ occupancy: Array(51).fill("0.9") }, "out-of-range", "axes.occupancy"],
    [{ occupancy: ["0.9", 96] }, "out-of-range", "axes.occupancy[1]"],
    [{ occupancy: ["0.9", "0.90"] }, "duplicate", "axes.occupancy[1]"],
    [{ places: [20, 0] }, "out-of-range", "axes.places[1]"],
    [{ rate: ["0.03", 3] }, "out-of-range", "axes.rate[1]"],
    [{ rate: { year: 25, values: ["0.03"] } }, "malformed", "axes.rate.year"],
    [{ rate: { year: 2025, values: ["0.03", "x"] } }, "malformed", "axes.rate.values[1]"],
    [{ rate: { year: 2025, rates: ["0.03"] } }, "unknown-key", "axes.rate"],
    [{ daysInYear: [365, 367] }, "out-of-range", "axes.daysInYear[1]"],
    [{ daysInYear: [{ value: 365 }] }, "malformed", "axes.daysInYear[0]"],
  ])("%j is %s at %s", (axes, kind, path) => {
    expect(refusal(() => whatIf(input, agreement, axes as unknown as WhatIfAxes))).toMatchObject({ kind, path });
  });

  test("a rate without one common series, and an input that is none", () => {
    const rate = ["0.03"];
    const { series: _, ...without } = input;
    const several = { ...input, seriesByKind: { wages: indexSeries("kl-general") } };
    for (const given of [without, several]) {
      expect(refusal(() => whatIf(given, agreement, { rate }))).toMatchObject({ kind: "missing", path: "series" });
    }
    const none = null as unknown as TariffInput;
    expect(refusal(() => whatIf(none, agreement, { rate }))).toMatchObject({ kind: "malformed", path: "" });
    const other = { ...input, year: 2027 };
    expect(refusal(() => whatIf(other, agreement, { places: [20] }))).toMatchObject({ kind: "outside-validity" });
  });

  test("with what to do, in Danish", () => {
    const { remedy } = refusal(() => whatIf(input, agreement, { ocupancy: ["0.9"] } as unknown as WhatIfAxes));
    expect(remedy.da).toBe("mente du occupancy?");
  });
});

describe("the tables", () => {
  const show = (axes: WhatIfAxes, which: "tariffs" | "differences", given = input) =>
    asText(whatIfSheets(whatIf(given, agreement, axes))[which], "da", { maxWidth: 200 }).replaceAll("\u00a0", " ");

  test("show the tariffs with the base case marked", () => {
    const text = show({ occupancy: ["0.92", "0.96"], rate: ["0.03", "0.0551"] }, "tariffs");
    expect(text).toContain("Hvad nu hvis: takst 2025, pr. døgn");
    expect(text).toMatch(/Takst, P\/L 2025: 3 % \(kr\.\) +Takst, P\/L 2025: 5,51 % \(udgangspunkt\) \(kr\.\)/);
    expect(text).toMatch(/96 % \(udgangspunkt\) +1\.557,93 +1\.595,90/);
    expect(text).toContain("Udgangspunktet er 1.595,90 kr. (budgetteret belægning: 96 %, P/L 2025: 5,51 %).");
  });

  test("show the differences, empty where there is no base case, which a note says", () => {
    expect(show({ occupancy: ["0.92"] }, "differences")).toMatch(/92 % +69,39/);
    const unknown = show({ rate: ["0.03"] }, "differences", { ...input, year: 2026 });
    expect(unknown).toMatch(/\n3 % *\n/);
    expect(unknown).toContain("Der er intet udgangspunkt: P/L 2026 er ikke kendt uden en prøvet værdi.");
  });

  test("say what is without effect, and what is grave", () => {
    expect(show({ coverageThreshold: ["0.1", "0.2"] }, "tariffs")).toContain(
      "Taksten er den samme, uanset salgsgrænse for at være omfattet af rammeaftalen.",
    );
    expect(show({ daysInYear: [366] }, "tariffs")).toContain("Taksten er beregnet på 366 døgn, men 2025 har kun 365.");
  });
});
