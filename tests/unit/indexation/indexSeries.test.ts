import { describe, expect, test } from "vitest";
import { indexFactor } from "../../../src/indexation/indexFactor.ts";
import { indexSeries, indexSeriesNames } from "../../../src/indexation/indexSeries.ts";
import { unknownYear } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";

const KL_2018 =
  "plejefamilierne.dk (vederlag 2017) og Faaborg-Midtfyn Kommune, kriterier for vederlagsniveauer (beløb uden årstal)";
const KL_2020 = "KL's takster for 2020, gengivet i OS2bos, mod KL's skrivelse af 21. august 2018";
const REGION = "Region Syddanmark, takstblad for";
const STATE = "Økonomistyrelsen, pris- og lønforudsætninger til finanslovforslaget for";
const DAY_PRICES =
  "Bekendtgørelse 1261/2020 og regionernes sider om døgntaksten for særlige pladser i psykiatrien, 2019, 2020 og 2022";

/** The only rates that the sources give. */
const KNOWN = [
  ["syddanmark", 2025, "0.0551", "minutes", "Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6"],
  ["kl-general", 2018, "0.017", "derived", KL_2018],
  ["kl-general", 2019, "0.02", "practice", "KL's skrivelse af 21. august 2018 om vederlag for 2019"],
  ["kl-general", 2020, "0.027", "derived", KL_2020],
  ["kl-general", 2023, "0.026", "practice", "KL's skrivelse af 1. september 2022 om vederlag for 2023"],
  ["kl-general", 2025, "0.039", "minutes", "Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6"],
  ["kl-tariff", 2013, "0.0153", "practice", "En syddansk kommunes budget 2013"],
  ["region-syddanmark", 2022, "0.0196", "practice", `${REGION} Specialcenter Syddanmark, takster i 2022-niveau`],
  ["region-syddanmark", 2023, "0.0356", "practice", `${REGION} Socialcenter Lillebælt, takster i 2023-niveau`],
  ["satsregulering", 2022, "0.012", "practice", `${STATE} 2022`],
  ["satsregulering", 2023, "0.027", "practice", `${STATE} 2023`],
  ["satsregulering", 2025, "0.036", "practice", `${STATE} 2025, 6. juni 2024`],
  ["health-excl-medicine", 2020, "0.0242", "derived", DAY_PRICES],
] as const;

describe("indexSeries", () => {
  test("knows these rates and no others", () => {
    const known = indexSeriesNames.flatMap((name) => indexSeries(name).steps.map(({ year }) => `${name} ${year}`));
    expect(known.toSorted()).toEqual(KNOWN.map(([name, year]) => `${name} ${year}`).toSorted());
  });

  /** By hand from the printed amounts: the widest quotient of figures that round to them, outwards to six decimals. */
  test.each([
    ["kl-general", 2018, "0.016696", "0.017022"], // 4 221.83…/4 152.5 and 4 222.16…/4 151.5
    ["kl-general", 2020, "0.026978", "0.027079"], // 145.415/141.595 and 10 999.5/10 709.5
    ["health-excl-medicine", 2020, "0.023992", "0.024505"], // 4 054.5/3 959.5 and 4 055.5/3 958.5
  ])("%s %i is derived from rounded amounts, and says between what it lies", (name, year, least, most) => {
    const { bounds } = indexSeries(name).rate(year);
    expect([bounds?.least, bounds?.most].map(String)).toEqual([least, most]);
  });

  test("knows these rates of several years together, and none of the years between", () => {
    const spans = indexSeriesNames.flatMap((name) =>
      indexSeries(name).spans.map(({ from, year, rate }) => `${name} ${from}-${year} ${rate}`),
    );
    expect(spans.toSorted()).toEqual([
      "health-excl-medicine 2017-2019 0.0321",
      "health-excl-medicine 2020-2022 0.0271",
      "kl-general 2020-2022 0.03427",
    ]);
    const failure = refusal(() => indexSeries("kl-general").rate(2022));
    expect(failure.allowed.da).toContain("2020-2022 under ét (3,427\u00a0%)");
    expect(failure.allowed.en).toContain("2020-2022 together (3.427%)");
    expect(indexSeries("kl-general").find(2021)).toBeUndefined();
  });

  test("lets no rate of several years pass by a rate that the user gives for one of them", () => {
    const own = indexSeries("kl-general").with({ 2022: "0.10" });
    expect(own.spans).toEqual([]);
    expect(refusal(() => indexFactor(2020, 2022, own)).kind).toBe("unknown-value");
    expect(indexFactor(2020, 2022, own.with({ 2021: "0.10" })).factor.toString()).toBe("1.21");
    // Years outside of it, its first among them, leave it as it is.
    const outside = indexSeries("kl-general").with({ 2020: "0.10", 2030: "0.02" });
    expect(indexFactor(2020, 2022, outside).factor.toString()).toBe("1.03427");
  });

  test.each(KNOWN)("%s has the rate of %i", (name, year, rate, mark, source) => {
    const step = indexSeries(name).rate(year);
    expect(step.rate.toString()).toBe(rate);
    expect(step).toMatchObject({ year, mark, source: { da: source } });
  });

  test.each(indexSeriesNames)("%s does not know the year before its first nor the year after its last", (name) => {
    const series = indexSeries(name);
    for (const other of [(series.steps[0]?.year ?? 0) - 1, unknownYear(name)]) {
      expect(series.find(other)).toBeUndefined();
      const failure = refusal(() => series.rate(other));
      expect(failure).toMatchObject({ kind: "unknown-value", path: `indexSeries("${name}")` });
      expect(failure.found.da).toContain(`ingen sats fra ${other - 1} til ${other} i ${series.title.da}`);
      expect(failure.remedy.en).toContain(`.with({ ${other}: "…" })`);
    }
  });

  test("tells the years it knows in each language's figures", () => {
    const failure = refusal(() => indexSeries("syddanmark").rate(unknownYear("syddanmark")));
    expect(failure.allowed.da.replaceAll("\u00a0", " ")).toMatch(/^et kendt år: .*\b2025 \(5,51 %\)/);
    expect(failure.allowed.en).toMatch(/^a known year: .*\b2025 \(5\.51%\)/);
  });

  test("suggests the series nearly written, and refuses others", () => {
    expect(refusal(() => indexSeries("sydanmark"))).toMatchObject({
      kind: "unknown-name",
      remedy: { da: 'mente du "syddanmark"?' },
    });
    for (const name of ["", "kl", "__proto__", "constructor", undefined, null, 5, {}, "x".repeat(1_000_000)]) {
      expect(refusal(() => indexSeries(name as string))).toMatchObject({ kind: "unknown-name", path: "indexSeries" });
    }
  });

  test("refuses what is no year", () => {
    for (const year of [Number.NaN, "24", 24, 2024.5, undefined]) {
      expect(refusal(() => indexSeries("syddanmark").rate(year as number)).path).toBe("year");
    }
  });
});

describe("with", () => {
  const series = indexSeries("kl-general");
  const fails = (rates: unknown) => refusal(() => series.with(rates as never));

  test("adds rates of the user's own, replaces known ones, and leaves the series as it was", () => {
    const before = series.steps.map(({ year, rate, mark }) => [year, rate.toString(), mark]);
    const own = series.with({ 2027: "0.02", 2026: 0.031, 2025: "0.04" });
    const years = own.steps.filter(({ year }) => year >= 2025 && year <= 2027);
    expect(years.map(({ year, rate, mark }) => [year, rate.toString(), mark])).toEqual([
      [2025, "0.04", "local"],
      [2026, "0.031", "local"],
      [2027, "0.02", "local"],
    ]);
    expect(series.steps.map(({ year, rate, mark }) => [year, rate.toString(), mark])).toEqual(before);
    expect(series.rate(2025)).toMatchObject({ mark: "minutes" });
    expect(own.with({ 2100: 0 }).steps).toHaveLength(own.steps.length + 1);
  });

  test("takes rates within 50 per cent, on both sides, and takes more for per cent without their sign", () => {
    expect(series.with({ 2026: "0.499999999999" }).rate(2026).rate.toString()).toBe("0.499999999999");
    expect(series.with({ 2026: "-0.499999999999" }).rate(2026).rate.toString()).toBe("-0.499999999999");
    for (const rate of ["0.5", "-0.5", 5.51, "3.1"]) {
      const failure = fails({ 2026: rate });
      expect(failure).toMatchObject({ kind: "out-of-range", path: "2026" });
      expect(failure.remedy.da).toContain('parseRate("5,51 %")');
    }
  });

  test("refuses rates that are no numbers", () => {
    for (const rate of [Number.NaN, "3,1 %", null, undefined, "1e-5", {}]) {
      expect(fails({ 2026: rate })).toMatchObject({ kind: "malformed", path: "2026" });
    }
  });

  test("refuses keys that are no years, and years written so that one could be given twice", () => {
    for (const year of ["24", "1969", "2101", "2026.0", " 2026", "2e3", "0x7ea", "02026", "pl", "constructor"]) {
      expect(fails({ [year]: "0.03" })).toMatchObject({ kind: "malformed", path: "with" });
    }
    expect(fails(JSON.parse('{ "__proto__": "0.03" }'))).toMatchObject({ kind: "malformed", path: "with" });
    expect(series.with({ 1970: "0.03", 2100: "0.03" }).steps).toHaveLength(series.steps.length + 2);
  });

  test("refuses what is no object of rates", () => {
    for (const rates of [null, undefined, 5, "0.031", ["0.031"]]) {
      expect(fails(rates)).toMatchObject({ kind: "malformed", path: "with" });
    }
  });
});
