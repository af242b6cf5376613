import { readFileSync } from "node:fs";
import type { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { auditDistribution } from "../../src/distribution/audit/auditDistribution.ts";
import { auditDistributionSheet } from "../../src/distribution/audit/sheet.ts";
import { distribute } from "../../src/distribution/distribute.ts";
import { compare } from "../../src/numbers/fraction.ts";
import { municipalities } from "../../src/registers/municipalities.ts";
import { population } from "../../src/registers/population.ts";

/**
 * Samråd Syddanmark 2020: 0.88 kr. for each inhabitant of the region's 22 municipalities (socialportalsyd, "Samråd"); the
 * key date, 1 January 2020, is assumed. Inhabitants: Danmarks Statistik, FOLK1A.
 */
const SYDDANMARK_2020 = [
  ["Middelfart", 38_853],
  ["Assens", 40_965],
  ["Faaborg-Midtfyn", 51_556],
  ["Kerteminde", 23_812],
  ["Nyborg", 32_009],
  ["Odense", 204_895],
  ["Svendborg", 58_296],
  ["Nordfyns", 29_665],
  ["Langeland", 12_491],
  ["Ærø", 5_964],
  ["Haderslev", 55_670],
  ["Billund", 26_608],
  ["Sønderborg", 74_220],
  ["Tønder", 37_366],
  ["Esbjerg", 115_483],
  ["Fanø", 3_488],
  ["Varde", 49_961],
  ["Vejen", 42_742],
  ["Aabenraa", 58_761],
  ["Fredericia", 51_377],
  ["Kolding", 93_175],
  ["Vejle", 115_748],
] as const;

describe("Samråd Syddanmark 2020", () => {
  const keys = SYDDANMARK_2020.map(([id, key]) => ({ id, key }));
  /** 1 223 105 inhabitants at 88 øre are 107 633 240 øre. */
  const total = "1076332.40";
  const inOere = (share: Decimal) => share.times(100).toNumber();

  test("is paid by all of the region's municipalities, by the register's inhabitants", () => {
    const date = "2020-01-01";
    const register = municipalities("syddanmark").map(({ code, name }) => [
      name,
      population({ municipality: code, date }),
    ]);
    expect(register).toEqual(SYDDANMARK_2020);
    expect(population({ region: "syddanmark", date })).toBe(1_223_105);
  });

  test.each(["round-each", "largest-remainder"] as const)("is 88 øre for each inhabitant, exactly, by %s", (method) => {
    const { shares, difference, distributed } = distribute(total, keys, { method });
    expect(shares.map(({ id, share }) => [id, inOere(share)])).toEqual(
      SYDDANMARK_2020.map(([id, key]) => [id, 88 * key]),
    );
    expect(difference.isZero()).toBe(true);
    expect(inOere(distributed)).toBe(107_633_240);
  });

  test("has its rate found again in the bills", () => {
    const bills = SYDDANMARK_2020.map(([id, key]) => ({ id, key, amount: { n: BigInt(88 * key), d: 100n } }));
    const register = { measure: "inhabitants", date: "2020-01-01" };
    const { explained, rate, rows } = auditDistribution(bills, { unit: "0.01", register });
    expect(explained).toBe(22);
    expect(rate.from.lessThan("0.88") && rate.to.greaterThan("0.88")).toBe(true);
    // Half an øre over the largest municipality's 204 895 inhabitants.
    expect(rate.to.minus("0.88").toFixed(12)).toBe("0.000000024403");
    expect(rows.some(({ differsFromRegister }) => differsFromRegister)).toBe(false);
  });
});

/**
 * Socialtilsyn Øst, "Takster og objektiv finansiering", Opgørelse af de objektive finansieringsbidrag 2022; the heading of
 * the key is "0-17-årige pr. 1. kvartal 2021". The amounts, in whole kr., as published. Stevns' key 4280 is as printed.
 */
const SOCIALTILSYN_OEST_2022 = [
  ["Greve", 11_166, 1_705_337],
  ["Køge", 12_611, 1_926_025],
  ["Lejre", 6_368, 972_558],
  ["Roskilde", 18_573, 2_836_577],
  ["Solrød", 5_660, 864_428],
  ["Faxe", 7_023, 1_072_593],
  ["Guldborgsund", 10_163, 1_552_153],
  ["Kalundborg", 8_907, 1_360_329],
  ["Lolland", 6_283, 959_576],
  ["Næstved", 16_145, 2_465_759],
  ["Odsherred", 5_030, 768_211],
  ["Ringsted", 7_136, 1_089_852],
  ["Slagelse", 14_792, 2_259_120],
  ["Sorø", 6_128, 935_904],
  ["Stevns", 4_280, 670_772],
  ["Vordingborg", 7_649, 1_168_200],
  ["Hjørring", 12_129, 1_852_412],
] as const;

describe("Socialtilsyn Øst 2022", () => {
  const rows = SOCIALTILSYN_OEST_2022.map(([id, key, amount]) => ({ id, key, amount }));
  const audit = auditDistribution(rows, { unit: 1, register: { measure: "0-17", date: "2021-01-01" } });

  // The highest of the 16 lower ends is Næstved's 2 465 758.5 / 16 145, the lowest upper end Faxe's 1 072 593.5 / 7 023.
  test("has one rate behind 16 of the 17 amounts", () => {
    const { from, to, includesFrom, includesTo } = audit.rate;
    expect(audit.explained).toBe(16);
    expect(audit.candidates).toHaveLength(1);
    expect(from.lessThanOrEqualTo("152.725829") && to.greaterThan("152.725829")).toBe(true);
    expect(from.greaterThan("152.7258284") && to.lessThan("152.7258295")).toBe(true);
    expect([includesFrom, includesTo]).toEqual([true, false]);
    const exact = auditDistribution.exact(rows, { unit: 1 }).rate;
    expect(compare(exact.from, { n: 24_657_585n, d: 161_450n })).toBe(0);
    expect(compare(exact.to, { n: 10_725_935n, d: 70_230n })).toBe(0);
  });

  test("does not fit Stevns' printed key, whose amount implies 4 392", () => {
    expect(audit.outside.map(({ id }) => id)).toEqual(["Stevns"]);
    const stevns = audit.outside[0]?.impliedKey;
    expect([stevns?.from, stevns?.to].map(String)).toEqual(["4392", "4392"]);
    const others = audit.rows.filter(({ fits }) => fits);
    expect(others.every(({ key, impliedKey }) => impliedKey?.from.equals(key) && impliedKey.to?.equals(key))).toBe(
      true,
    );
  });

  test("follows another date's key: 16 of the 17 printed differ from the register of 1 January 2021", () => {
    const agreeing = audit.rows.filter(({ differsFromRegister }) => !differsFromRegister);
    expect(agreeing.map(({ id, registerKey }) => [id, registerKey])).toEqual([["Stevns", 4_280]]);
    expect(audit.rows[0]?.registerKey).toBe(11_061);
    expect(auditDistributionSheet(audit).notes?.at(-1)?.da).toContain("16 af 17 nøgler afviger");
  });

  // 24 459 806 kr. in all; without Stevns 23 789 034 kr. and 155 763 children.
  test("sums to 24.46 mio. kr., of which rounding moved less than a krone", () => {
    expect([audit.sumOfAmounts, audit.sumOfKeys].map(String)).toEqual(["24459806", "160043"]);
    const { from, to } = audit.roundingResidue;
    expect([from, to].map((end) => end.toFixed(2))).toEqual(["0.63", "0.79"]);
  });

  test("is kept as an example with its source, just as it is here", () => {
    const file = new URL("../../examples/data/socialtilsyn-oest-2022.json", import.meta.url);
    const example = JSON.parse(readFileSync(file, "utf8"));
    expect(example.rows).toEqual(rows);
    expect(example).toMatchObject({ unit: "1", mark: "practice", keyHeading: "0-17-årige pr. 1. kvartal 2021" });
    expect(example.source).toContain("Socialtilsyn Øst");
    expect(auditDistribution(example.rows, { unit: example.unit }).rate).toEqual(audit.rate);
  });
});
