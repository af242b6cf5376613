import { compareFinancing, type FinanceInput, financeByKey } from "rammetakst";
import { describe, expect, test } from "vitest";
import { comparison, financing as houses } from "../../examples/boernehus-syd-2022.ts";
import { financing as kofoedsminde } from "../../examples/kofoedsminde.ts";
import { financing as samraad } from "../../examples/samraad-2020.ts";

const row = <Row extends { readonly municipality: string }>(rows: readonly Row[], name: string) =>
  rows.find(({ municipality }) => municipality === name);

// Socialportal Syd: 0.88 kr.; FOLK1A, 1 January 2020: 1 223 105 inhabitants in Syddanmark, 3 488 on Fanø.
test("Samråd Syddanmark 2020 is 1 076 332.40 kr", () => {
  expect(samraad.sumOfPayments.toString()).toBe("1076332.4");
  expect(row(samraad.municipalities, "Fanø")?.objective.toString()).toBe("3069.44");
});

describe("Børnehus Syd 2022 (constructed budget of 25 mio. kr, real key)", () => {
  // 60 % of 25 mio. is 15 mio.; Fanø has 616 and Odense 37 878 of 240 239: 38 461.6985… and 2 365 019.834…
  test("is paid by the 0-17-year-olds on 1 January 2021", () => {
    expect([houses.objective, houses.casePot, houses.sumOfPayments].map(Number)).toEqual([15e6, 10e6, 15e6]);
    expect(row(houses.municipalities, "Fanø")?.objective.toString()).toBe("38461.7");
    expect(row(houses.municipalities, "Odense")?.objective.toString()).toBe("2365019.83");
    // 10 000 000 / 600 is 16 666.666…, and 600 · 16 666.67 is 10 000 002.
    expect([houses.perCase, houses.caseResidue].map(Number)).toEqual([16_666.67, -2]);
  });

  // Constructed: Odense has one case for 133 children, all others one for 400, so less payment per case helps it alone.
  test("moves money from the municipality with many cases when 80/20 comes, and in all nothing", () => {
    expect([comparison.exactSumOfChanges, comparison.sumOfChanges].map(Number)).toEqual([0, 0]);
    expect(
      comparison.municipalities.filter(({ change }) => change.isNegative()).map(({ municipality }) => municipality),
    ).toEqual(["Odense"]);
  });
});

// Herning Kommune, 29 May 2019, item 50: 617 136 kr. in 2019 for the result of 2017.
test("Kofoedsminde's result of 2017 is in Herning's bill of 2019", () => {
  expect(row(kofoedsminde.municipalities, "Herning")?.ofEarlierResults.toString()).toBe("617136");
  expect(kofoedsminde.earlierResults).toMatchObject([{ year: 2017, deadline: 2019, isLate: false }]);
  const late = financeByKey({
    scheme: "kofoedsminde",
    year: 2020,
    budget: 0,
    keyDate: "2019-01-01",
    earlierResults: [{ year: 2017, result: -1 }],
  });
  expect(late.findings.map(({ code }) => code)).toContain("result-after-deadline");
});

// Socialtilsyn Øst's own table has 17 municipalities, Hjørring among them and Holbæk not.
test("Socialtilsyn Øst is paid by 17 municipalities", () => {
  const budget = 24_459_806;
  const oest = financeByKey({
    scheme: "foster-family-supervision",
    year: 2022,
    area: "oest",
    budget,
    keyDate: "2021-01-01",
  });
  expect([oest.municipalities.length, oest.sumOfPayments.toString()]).toEqual([17, "24459806"]);
});

// Minutes of 6 September 2024, item 6, and 24 January 2025, item 9: proposed, outcome unknown. Budget and citizens constructed.
test("domstype 2 by tariff moves payment from all to those who have citizens there", () => {
  const budget = { year: 2025, budget: 10_000_000 };
  const before: FinanceInput = { ...budget, scheme: "kofoedsminde", keyDate: "2024-01-01" };
  const cases = [
    { municipality: "Odense", cases: 3 },
    { municipality: "Fanø", cases: 1 },
  ];
  const { municipalities, payMore, payLess, exactSumOfChanges, findings } = compareFinancing(before, {
    ...budget,
    scheme: "kofoedsminde-type-2",
    cases,
  });
  expect([payMore, payLess, Number(exactSumOfChanges)]).toEqual([2, 96, 0]);
  expect([row(municipalities, "Odense")?.after, row(municipalities, "Fanø")?.after].map(Number)).toEqual([
    7_500_000, 2_500_000,
  ]);
  expect(findings.map(({ code }) => code)).toContain("proposed-value");
});
