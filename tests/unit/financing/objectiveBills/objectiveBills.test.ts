import {
  asText,
  financeByKey,
  financingSchemes,
  municipalities,
  objectiveBills,
  objectiveBillsSheet,
  population,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownCountYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

/** Constructed budgets; the keys are those of 1 January 2021. */
const budgets = [
  { scheme: "childrens-houses", budget: 20_000_000 },
  { scheme: "secure-institutions", budget: 200_000_000 },
];
const shown = (...given: Parameters<typeof objectiveBills>) =>
  objectiveBills(...given).bills.map(({ scheme, objective, gap }) => [scheme, objective && Number(objective), gap]);

describe("objectiveBills", () => {
  test("has a row for each scheme, and those without a budget are named", () => {
    const [first, second, ...others] = shown("Odense", 2022, budgets);
    expect([first, second]).toEqual([
      ["childrens-houses", 1_892_015.87, null],
      ["secure-institutions", 6_131_003.68, null],
    ]);
    expect(others).toEqual(
      expect.arrayContaining([
        ["foster-family-supervision", null, "budget-missing"],
        ["frontline-function", null, "budget-missing"],
        ["joint-secretariat", null, "budget-missing"],
        ["kofoedsminde", null, "budget-missing"],
        ["samraad-syddanmark", null, "budget-missing"],
      ]),
    );
    const schemes = others.map(([scheme]) => scheme);
    expect(schemes).toEqual(financingSchemes.filter((scheme) => schemes.includes(scheme)));
    const { objective, isComplete, findings } = objectiveBills("Odense", 2022, budgets);
    expect([Number(objective), isComplete, findings.length]).toEqual([8_023_019.55, false, others.length]);
  });

  test("has the municipality's row of financeByKey, in its own region", () => {
    const { bills } = objectiveBills("Aarhus", 2022, budgets);
    const own = financeByKey({ ...budgets[0], scheme: "childrens-houses", area: "midtjylland", year: 2022 });
    expect(bills[0]?.objective).toEqual(own.municipalities.find(({ code }) => code === 751)?.objective);
    expect(Number(bills[0]?.sumOfKeys)).toBe(population({ region: "midtjylland", date: "2021-01-01", ages: "0-17" }));
  });

  test("of all municipalities add up to the budget's objective part", () => {
    const all = municipalities().map(
      ({ code }) => objectiveBills.exact(code, 2022, budgets.slice(1)).bills[0]?.objective,
    );
    const oere = all.map((each) => (each === undefined || each === null ? 0n : (each.n * 100n) / each.d));
    expect(oere.reduce((sum, each) => sum + each, 0n)).toBe(20_000_000_000n);
  });

  test("a scheme with an amount per person needs no budget: Samråd Syddanmark 2020, 204 895 × 0.88", () => {
    expect(shown("Odense", 2020, [])).toContainEqual(["samraad-syddanmark", 180_307.6, null]);
    expect(shown("Aarhus", 2020, []).map(([scheme]) => scheme)).not.toContain("samraad-syddanmark");
  });

  test("a key that is not known is a finding that says what is missing, and no error", () => {
    const year = unknownCountYear("0-17") + 1;
    const { bills, findings } = objectiveBills("Odense", year, budgets);
    expect(bills[0]?.gap).toBe("value-missing");
    expect(findings[0]?.message.da).toContain(`0-17-årige pr. 1. januar ${year - 1}`);
    expect(findings[0]?.remedy.da).toBe("Oplys det, der mangler, når det er kendt.");
    const keys = municipalities("syddanmark").map(({ code }) => ({ municipality: code, key: code === 461 ? 4 : 0 }));
    expect(shown("Odense", 2025, [{ ...budgets[0], scheme: "childrens-houses", keys }])[0]).toEqual([
      "childrens-houses",
      16_000_000,
      null,
    ]);
  });

  test("cases are charged besides the key, and summed apart", () => {
    const cases = [{ municipality: "Odense", cases: 10 }];
    const given = { scheme: "childrens-houses", budget: 20_000_000, expectedCases: 400, cases };
    const { bills, casePayments, objective } = objectiveBills("Odense", 2022, [given]);
    expect([bills[0]?.casePayment, casePayments, objective].map(Number)).toEqual([200_000, 200_000, 1_892_015.87]);
    const [first] = objectiveBillsSheet(objectiveBills("Odense", 2022, [given])).rows;
    expect(Number(first?.[5])).toBe(200_000);
  });

  test("a municipality outside a scheme's area pays nothing, which is said", () => {
    const { bills, findings, objective } = objectiveBills("Aarhus", 2021, [
      { scheme: "samraad-syddanmark", budget: 1_000_000 },
    ]);
    expect([bills[0]?.gap, Number(bills[0]?.objective), Number(objective)]).toEqual(["outside-area", 0, 0]);
    expect(findings[0]?.code).toBe("outside-area");
  });

  test("Hjørring belongs to Socialtilsyn Øst, Holbæk does not and must name its area", () => {
    const given = [{ scheme: "foster-family-supervision", budget: 1_000_000, keyDate: "2021-01-01" }];
    expect(shown("Hjørring", 2022, given)[0]?.[2]).toBe(null);
    expect(refusal(() => objectiveBills("Holbæk", 2022, given)).path).toBe("budgets[0].area");
  });

  test("grants are summed apart, and a proposed scheme is left out until its budget is given", () => {
    const keys = municipalities("syddanmark").map(({ code }) => ({ municipality: code, key: 1 }));
    const given = [{ scheme: "frontline-function", budget: 2_200, keys, keyDate: "2019-01-01" }];
    const { granted, objective } = objectiveBills("Odense", 2020, given);
    expect([Number(granted), Number(objective)]).toEqual([100, 180_307.6]);
    expect(shown("Odense", 2022, []).map(([scheme]) => scheme)).not.toContain("kofoedsminde-type-2");
    const cases = [{ municipality: "Odense", cases: 1 }];
    const [type2] = objectiveBills("Odense", 2025, [{ scheme: "kofoedsminde-type-2", budget: 100, cases }]).bills;
    expect([type2?.key, type2?.sumOfKeys, String(type2?.casePayment)]).toEqual([null, null, "100"]);
  });

  test("what is wrong in a budget is an error at its place", () => {
    const refused = (...given: unknown[]) => {
      const { kind, path } = refusal(() => objectiveBills("Odense", 2022, given as typeof budgets));
      return [kind, path];
    };
    expect(refused({ scheme: "childrens-houses", budget: -1 })).toEqual(["out-of-range", "budgets[0].budget"]);
    expect(refused({ scheme: "childrens-houses", budgt: 1 })).toEqual(["unknown-key", "budgets[0]"]);
    expect(refused({ scheme: "childrens-houses" })).toEqual(["missing", "budgets[0].budget"]);
    expect(refused({ ...budgets[0], year: 2021 })).toEqual(["unknown-key", "budgets[0].year"]);
    expect(refused({ budget: 1 })).toEqual(["missing", "budgets[0].scheme"]);
    expect(refused({ scheme: "børnehus", budget: 1 })).toEqual(["unknown-name", "budgets[0].scheme"]);
    expect(refused(budgets[0], budgets[0])).toEqual(["duplicate", "budgets[1].scheme"]);
    expect(refusal(() => objectiveBills("Odins", 2022, [])).kind).toBe("unknown-name");
  });

  test("is shown as a table, empty where an amount is missing", () => {
    const text = asText(objectiveBillsSheet(objectiveBills("Odense", 2022, budgets)), "da");
    expect(text).toMatch(/Børnehuse +20\.000\.000,00 +37\.878 +240\.239 +1\.892\.015,87/);
    expect(text).toMatch(/I alt +8\.023\.019,55/);
    expect(text).toContain("Summen er ikke fuldstændig");
  });
});
