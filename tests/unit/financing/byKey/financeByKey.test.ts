import {
  defineScheme,
  explanationText,
  type FinanceInput,
  type Financing,
  financeByKey,
  financeByKeySheet,
  municipalities,
  population,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownCountYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

const houses = { scheme: "childrens-houses", year: 2022, area: "syddanmark", budget: 20_000_000 } as const;
/** Three municipalities whose keys are easy to compute with. */
const three = defineScheme({
  id: "three",
  title: "Tre",
  objectiveShare: "0.6",
  area: ["Fanø", "Varde", "Esbjerg"],
  settlementYears: 2,
});
const keys = [
  { municipality: "Esbjerg", key: 1 },
  { municipality: "Fanø", key: 1 },
  { municipality: "Varde", key: 1 },
];
const own: FinanceInput = { scheme: three, year: 2024, budget: 100, keys };

const numbers = (financing: Financing, field: "objective" | "payment" | "ofEarlierResults" | "key") =>
  financing.municipalities.map((row) => Number(row[field]));
/** Amounts are written with a space that does not break. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const codes = ({ findings }: Financing) => findings.map(({ code }) => code);

/** A year by whose 1 January before no ages are known. */
const UNKNOWN_KEY = unknownCountYear("0-17") + 1;

describe("the key", () => {
  test("of 2022 is 1 January 2021, from the register", () => {
    const financing = financeByKey(houses);
    expect(financing.keyDate).toBe("2021-01-01");
    expect(financing.sumOfKeys?.toString()).toBe("240239");
    expect(financing.municipalities).toHaveLength(22);
    const odense = financing.municipalities.find(({ code }) => code === 461);
    expect(odense?.key?.toString()).toBe(
      String(population({ municipality: "Odense", date: "2021-01-01", ages: "0-17" })),
    );
  });

  test("of a year that no register knows is asked for by measure, date and area", () => {
    const year = UNKNOWN_KEY;
    const failure = refusal(() => financeByKey({ ...houses, year }));
    expect(failure).toMatchObject({ kind: "unknown-value", path: "keys" });
    expect(failure.found.da).toContain(`0-17-årige pr. 1. januar ${year - 1}`);
    expect(failure.found.da).toContain("Region Syddanmark");
    expect(failure.found.en).toContain(`0-17-year-olds on 1 January ${year - 1}`);
    expect(failure.remedy.da).toContain("keys: [{ municipality:");
    expect(failure.remedy.da).toContain("22 kommuner");
  });

  test("of secure institutions is the whole country's 15-17-year-olds", () => {
    const financing = financeByKey({ scheme: "secure-institutions", year: 2022, budget: 1_000_000 });
    expect([financing.sumOfKeys?.toString(), financing.municipalities.length]).toEqual(["204208", 98]);
    const unknown = { scheme: "secure-institutions", year: UNKNOWN_KEY, budget: 1 };
    expect(refusal(() => financeByKey(unknown)).found.da).toContain(`15-17-årige pr. 1. januar ${UNKNOWN_KEY - 1}`);
  });

  test("of Kofoedsminde needs a date, which is then the user's", () => {
    const failure = refusal(() => financeByKey({ scheme: "kofoedsminde", year: 2025, budget: 1 }));
    expect(failure).toMatchObject({ kind: "unknown-value", path: "keyDate" });
    const financing = financeByKey({ scheme: "kofoedsminde", year: 2025, budget: 1_000_000, keyDate: "2024-01-01" });
    expect(financing.keyDate).toBe("2024-01-01");
    expect(codes(financing)).toEqual(["own-key-date"]);
  });

  test("of the secretariat is not known", () => {
    const failure = refusal(() => financeByKey({ scheme: "joint-secretariat", year: 2016, budget: 1 }));
    expect(failure).toMatchObject({ kind: "unknown-value", path: "keys" });
    expect(failure.found.da).toContain("fordelingsnøglen for Fælleskommunalt Socialsekretariat");
  });

  test("that is passed is reported, and compared with the register where it can be", () => {
    const register = municipalities("syddanmark").map(({ code }) => ({
      municipality: code,
      key: population({ municipality: code, date: "2021-01-01", ages: "0-17" }),
    }));
    expect(codes(financeByKey({ ...houses, expectedCases: 1, keys: register }))).toEqual(["own-keys"]);
    const [first, ...rest] = register;
    const other = [{ municipality: first?.municipality ?? 0, key: 7871 }, ...rest];
    const financing = financeByKey({ ...houses, expectedCases: 1, keys: other });
    expect(codes(financing)).toEqual(["keys-differ-from-register", "own-keys"]);
    expect(financing.findings[0]).toMatchObject({ severity: "warning", figures: { differing: "1" } });
  });

  test.each<[string, { municipality: string | number; key: number | string }[], string, string]>([
    ["a municipality left out", keys.slice(1), "missing", "keys"],
    ["a municipality twice", [...keys, { municipality: 563, key: 1 }], "duplicate", "keys[3].municipality"],
    ["one outside the area", [...keys, { municipality: "Odense", key: 1 }], "out-of-range", "keys[3].municipality"],
    ["one that is none", [...keys, { municipality: "Mandø", key: 1 }], "unknown-name", "keys[3].municipality"],
    ["a key below 0", [...keys.slice(1), { municipality: "Esbjerg", key: -1 }], "out-of-range", "keys[2].key"],
    ["half a person", [...keys.slice(1), { municipality: "Esbjerg", key: "1.5" }], "out-of-range", "keys[2].key"],
    ["keys that are all 0", keys.map((each) => ({ ...each, key: 0 })), "not-computable", "keys"],
  ])("is refused for %s", (_, given, kind, path) => {
    expect(refusal(() => financeByKey({ ...own, keys: given }))).toMatchObject({ kind, path });
  });

  test("may be 0 for some, who then pay nothing", () => {
    const some = [...keys.slice(1), { municipality: "Esbjerg", key: 0 }];
    expect(numbers(financeByKey({ ...own, keys: some }), "objective")).toEqual([0, 30, 30]);
  });
});

describe("the area", () => {
  test("of Socialtilsyn Øst is Sjælland without Holbæk and with Hjørring", () => {
    const oest = {
      scheme: "foster-family-supervision",
      year: 2022,
      area: "oest",
      budget: 24_459_806,
      keyDate: "2021-01-01",
    };
    const names = financeByKey(oest).municipalities.map(({ municipality }) => municipality);
    expect(names).toHaveLength(17);
    expect([names.includes("Holbæk"), names.includes("Hjørring"), names.includes("Stevns")]).toEqual([
      false,
      true,
      true,
    ]);
    const failure = refusal(() => financeByKey({ ...oest, area: "syd" }));
    expect(failure).toMatchObject({ kind: "unknown-name", path: "area" });
    expect(failure.allowed.en).toBe("oest or a list of municipalities");
    expect(refusal(() => financeByKey({ ...oest, area: undefined } as unknown as FinanceInput)).kind).toBe("missing");
  });

  test("is needed where the scheme leaves it open, and settled where it does not", () => {
    const { area: _, ...open } = houses;
    expect(refusal(() => financeByKey(open))).toMatchObject({ kind: "missing", path: "area" });
    const samraad = { scheme: "samraad-syddanmark", year: 2020 };
    expect(financeByKey({ ...samraad, area: 1083 }).municipalities).toHaveLength(22);
    expect(refusal(() => financeByKey({ ...samraad, area: "sjaelland" }))).toMatchObject({
      kind: "out-of-range",
      path: "area",
    });
    expect(
      refusal(() => financeByKey({ scheme: "secure-institutions", year: 2022, budget: 1, area: "syddanmark" })).path,
    ).toBe("area");
  });

  test("may be the user's own list, and is reported", () => {
    const financing = financeByKey({ ...houses, area: ["Odense", "Assens"], expectedCases: 10 });
    expect(financing.municipalities.map(({ municipality }) => municipality)).toEqual(["Assens", "Odense"]);
    expect(codes(financing)).toEqual(["own-area"]);
    expect(refusal(() => financeByKey({ ...houses, area: ["Odense", 461] })).kind).toBe("duplicate");
  });
});

describe("the split", () => {
  test("is 60/40 in 2023 and 80/20 in 2024, and adds up", () => {
    const of = (splitOfYear: number) => financeByKey({ ...houses, splitOfYear, expectedCases: 100 });
    expect([of(2023).objective, of(2023).casePot].map(String)).toEqual(["12000000", "8000000"]);
    expect([of(2024).objective, of(2024).casePot].map(String)).toEqual(["16000000", "4000000"]);
    expect([codes(of(2023)), codes(of(2022))]).toEqual([["own-split"], []]);
  });

  test("may be the user's own", () => {
    const financing = financeByKey({ ...houses, objectiveShare: "0.7", expectedCases: 100 });
    expect(financing.objective.toString()).toBe("14000000");
    expect(financing.findings).toMatchObject([
      { code: "own-split", mark: "local", figures: { share: "0.7", schemesShare: "0.6" } },
    ]);
    expect(refusal(() => financeByKey({ ...houses, objectiveShare: "80" })).path).toBe("objectiveShare");
    expect(refusal(() => financeByKey({ ...houses, objectiveShare: 1, splitOfYear: 2024 })).kind).toBe("malformed");
  });

  test("that is proposed or assumed is said", () => {
    const given = { scheme: "kofoedsminde-type-2", year: 2025, budget: 100 };
    expect(codes(financeByKey({ ...given, expectedCases: 3 }))).toEqual(["proposed-value"]);
    const assumed = financeByKey({ scheme: "samraad-syddanmark", year: 2020 });
    expect(assumed.findings).toMatchObject([{ code: "assumed-value", mark: "assumed" }]);
    expect(refusal(() => financeByKey({ ...given, year: 2024 })).path).toBe("financing.objectiveShare");
  });
});

describe("a scheme that pays by use alone", () => {
  const type2 = { scheme: "kofoedsminde-type-2", year: 2025, budget: 100 };
  const cases = [{ municipality: "Fanø", cases: 4 }];

  test("asks for no key, and has none", () => {
    const financing = financeByKey({ ...type2, cases });
    expect([financing.measure, financing.keyDate, financing.sumOfKeys]).toEqual([null, null, null]);
    expect(financing.municipalities.every(({ key, quota }) => key === null && quota.isZero())).toBe(true);
    expect(financing.municipalities.find(({ code }) => code === 563)?.payment.toString()).toBe("100");
    const da = plain(explanationText(financing.explanation, "da"));
    expect(da).toContain("Område: alle landets kommuner (98 kommuner)");
    expect(da).toContain("Intet betales efter en nøgle (0 %), så der er ikke brugt nogen");
    expect(da).not.toContain("Nøgle");
    const { columns, rows } = financeByKeySheet(financing);
    expect(columns.map(({ word }) => word).slice(2)).toEqual(["objective", "cases", "casePayment", "payment"]);
    expect(rows.at(-1)?.slice(2).map(Number)).toEqual([0, 4, 100, 100]);
  });

  test.each([
    ["keyDate", "2024-01-01"],
    ["keys", keys],
  ])("refuses %s, which it would ignore, also where the split is said again", (path, value) => {
    const failure = refusal(() => financeByKey({ ...type2, cases, [path]: value }));
    expect(failure).toMatchObject({ kind: "unknown-key", path });
    expect(failure.allowed.da).toContain("intet betales efter en nøgle");
    expect(refusal(() => financeByKey({ ...type2, cases, objectiveShare: 0, [path]: value })).path).toBe(path);
  });

  test("asks for the key of a scenario that has a use for it", () => {
    const part = { ...type2, cases, objectiveShare: "0.2" };
    expect(refusal(() => financeByKey(part))).toMatchObject({ kind: "unknown-value", path: "keyDate" });
    expect(financeByKey({ ...part, keyDate: "2024-01-01" }).objective.toString()).toBe("20");
  });

  test("is not a scheme that only a scenario has pay by use: its key is left aside", () => {
    const scenario = financeByKey({ ...own, cases: [{ municipality: "Fanø", cases: 1 }], objectiveShare: 0 });
    expect([scenario.sumOfKeys, scenario.objective.toString()]).toEqual([null, "0"]);
    expect(codes(scenario)).toEqual(["own-split"]);
    const dateless = { scheme: "kofoedsminde", year: 2025, budget: 100, cases };
    expect(financeByKey({ ...dateless, objectiveShare: 0 }).casePot.toString()).toBe("100");
    expect(refusal(() => financeByKey(dateless)).path).toBe("keyDate");
  });

  test("needs the key where its budget is an amount per person", () => {
    const scheme = defineScheme({ id: "rate", title: "Sats", objectiveShare: 0, ratePerKey: 2, area: ["Fanø"] });
    const given = { scheme, year: 2024, cases };
    expect(refusal(() => financeByKey(given))).toMatchObject({ kind: "unknown-value", path: "keys" });
    const { casePot, sumOfKeys } = financeByKey({ ...given, keys: [{ municipality: "Fanø", key: 5 }] });
    expect([casePot, sumOfKeys].map(String)).toEqual(["10", "5"]);
  });
});

describe("payment per case", () => {
  // 40 kr. among 3 expected cases is 13.333… each: 13.33 leaves 1 øre.
  test("is the pot by the expected cases, in whole øre, with what that leaves", () => {
    const financing = financeByKey({ ...own, expectedCases: 3 });
    expect([financing.perCase, financing.caseResidue].map(String)).toEqual(["13.33", "0.01"]);
    expect(numbers(financing, "payment")).toEqual([20, 20, 20]);
    expect(codes(financing)).toEqual(["own-keys"]);
  });

  test("at that amount for the actual cases; what differs is reported", () => {
    const cases = [{ municipality: "Varde", cases: 4 }];
    const financing = financeByKey({ ...own, expectedCases: 3, cases });
    expect(numbers(financing, "payment")).toEqual([20, 20, 73.32]);
    expect(financing.caseResidue?.toString()).toBe("-13.32");
    expect(financing.findings.find(({ code }) => code === "cases-differ-from-expected")?.message.da).toMatch(
      /13,32\skr\. mere/,
    );
    const few = financeByKey({ ...own, expectedCases: 3, cases: [{ municipality: "Varde", cases: 1 }] });
    expect(few.findings.find(({ code }) => code === "cases-differ-from-expected")?.message.da).toMatch(
      /26,67\skr\. mindre/,
    );
    const same = financeByKey({ ...own, expectedCases: 3, cases: [{ municipality: "Varde", cases: 3 }] });
    expect(codes(same)).toEqual(["own-keys"]);
  });

  // 40 kr. by 1, 1 and 1 case: 13.34, 13.33 and 13.33, the odd øre to the lowest code.
  test("shares the whole pot by the actual cases alone", () => {
    const cases = keys.map(({ municipality }) => ({ municipality, cases: 1 }));
    const financing = financeByKey({ ...own, cases });
    expect(financing.municipalities.map(({ casePayment }) => Number(casePayment))).toEqual([13.34, 13.33, 13.33]);
    expect([financing.caseResidue, financing.sumOfPayments].map(String)).toEqual(["0", "100"]);
  });

  test("is not known without cases, and is none where all is objective", () => {
    expect(financeByKey(own)).toMatchObject({ perCase: null, caseResidue: null });
    expect(codes(financeByKey(own))).toEqual(["own-keys", "no-cases"]);
    expect(codes(financeByKey({ ...own, objectiveShare: 1 }))).toEqual(["own-keys", "own-split"]);
    expect(financeByKey({ ...own, objectiveShare: 1, cases: [] }).sumOfPayments.toString()).toBe("100");
  });

  test.each<[string, Partial<FinanceInput>, string, string]>([
    ["no cases at all", { cases: [] }, "not-computable", "cases"],
    ["no expected cases", { expectedCases: 0 }, "out-of-range", "expectedCases"],
    ["half a case", { cases: [{ municipality: "Fanø", cases: "0.5" }] }, "out-of-range", "cases[0].cases"],
    ["cases outside", { cases: [{ municipality: "Odense", cases: 1 }] }, "out-of-range", "cases[0].municipality"],
    ["parts of an øre", { budget: "1.0010" }, "out-of-range", "budget"],
    ["a budget below 0", { budget: -1 }, "out-of-range", "budget"],
    ["an unknown key", { budgets: 1 } as Partial<FinanceInput>, "unknown-key", ""],
    ["a scheme that is none", { scheme: "three" }, "unknown-name", "scheme"],
    ["a year that is none", { year: 24 }, "malformed", "year"],
  ])("is refused for %s", (_, change, kind, path) => {
    expect(refusal(() => financeByKey({ ...own, ...change }))).toMatchObject({ kind, path });
  });

  test("is refused without a budget where no amount per person is known", () => {
    const failure = refusal(() => financeByKey({ scheme: "samraad-syddanmark", year: 2021 }));
    expect(failure).toMatchObject({ kind: "missing", path: "budget" });
  });
});

describe("an earlier result", () => {
  test("enters the budget with its sign, by that year's split and key", () => {
    const deficit = financeByKey({ ...own, expectedCases: 1, earlierResults: [{ year: 2022, result: -30 }] });
    expect([deficit.toFinance, deficit.objective, deficit.casePot].map(String)).toEqual(["130", "78", "52"]);
    expect(numbers(deficit, "objective")).toEqual([26, 26, 26]);
    expect(numbers(deficit, "ofEarlierResults")).toEqual([6, 6, 6]);
    const surplus = financeByKey({ ...own, expectedCases: 1, earlierResults: [{ year: 2022, result: 30 }] });
    expect([surplus.toFinance, surplus.objective].map(String)).toEqual(["70", "42"]);
    expect(numbers(surplus, "ofEarlierResults")).toEqual([-6, -6, -6]);
  });

  test.each([
    [2022, false, 2024],
    [2021, true, 2023],
  ])("of %i in the budget of 2024 is late: %s", (year, isLate, deadline) => {
    const financing = financeByKey({ ...own, expectedCases: 1, earlierResults: [{ year, result: -30 }] });
    expect(financing.earlierResults).toMatchObject([{ year, isLate, deadline }]);
    expect(codes(financing).includes("result-after-deadline")).toBe(isLate);
    expect(financing.toFinance.toString()).toBe("130");
  });

  test("is named a deficit or a surplus, and a practice is no rule that is broken", () => {
    const late = (scheme: string, result: number) => {
      const given = { scheme, year: 2024, area: scheme === "kofoedsminde" ? undefined : "syddanmark", budget: 100 };
      const keys = municipalities(scheme === "kofoedsminde" ? undefined : "syddanmark");
      const { findings } = financeByKey({
        ...JSON.parse(JSON.stringify(given)),
        keys: keys.map(({ code }) => ({ municipality: code, key: 1 })),
        earlierResults: [{ year: 2021, result }],
      });
      const { severity, message } = findings.find(({ code }) => code === "result-after-deadline") ?? {};
      return [severity, message?.da];
    };
    expect(late("childrens-houses", -30)).toEqual([
      "warning",
      "Underskuddet fra 2021 på 30,00\u00a0kr. indregnes først i 2024; det skulle være sket senest i 2023.",
    ]);
    expect(late("kofoedsminde", 30)).toEqual([
      "info",
      "Overskuddet fra 2021 på 30,00\u00a0kr. indregnes først i 2024; i den kendte praksis sker det senest i 2023.",
    ]);
  });

  test("without a known deadline is reported", () => {
    const given = {
      scheme: "secure-institutions",
      year: 2022,
      budget: 100,
      earlierResults: [{ year: 2010, result: 1 }],
    };
    const financing = financeByKey(given);
    expect(financing.earlierResults).toMatchObject([{ deadline: null, isLate: null }]);
    expect(codes(financing)).toEqual(["settlement-deadline-unknown"]);
  });

  test("is refused of the year itself, twice, or in parts of an øre", () => {
    const failed = (...earlierResults: { year: number; result: number | string }[]) =>
      refusal(() => financeByKey({ ...own, earlierResults }));
    expect(failed({ year: 2024, result: 1 })).toMatchObject({ kind: "out-of-range", path: "earlierResults[0].year" });
    expect(failed({ year: 2022, result: 1 }, { year: 2022, result: 2 }).kind).toBe("duplicate");
    expect(failed({ year: 2022, result: "0.001" }).path).toBe("earlierResults[0].result");
  });

  test("larger than the budget gives the municipalities money back", () => {
    const financing = financeByKey({ ...own, expectedCases: 1, earlierResults: [{ year: 2023, result: 200 }] });
    expect(numbers(financing, "objective")).toEqual([-20, -20, -20]);
  });
});

describe("instalments", () => {
  test("are equal parts in whole øre that add up for each municipality", () => {
    const scheme = defineScheme({
      id: "parts",
      title: "Rater",
      objectiveShare: 1,
      area: ["Fanø", "Varde"],
      instalments: 3,
    });
    const given = [
      { municipality: "Fanø", key: 1 },
      { municipality: "Varde", key: 3 },
    ];
    const { municipalities: rows } = financeByKey({ scheme, year: 2024, budget: 100, keys: given });
    expect(rows.map(({ instalments }) => instalments?.map(Number))).toEqual([
      [8.34, 8.33, 8.33],
      [25, 25, 25],
    ]);
    expect(financeByKey(own).municipalities[0]).not.toHaveProperty("instalments");
  });
});

describe("the reading", () => {
  const given = {
    ...own,
    expectedCases: 3,
    cases: [{ municipality: "Varde", cases: 3 }],
    earlierResults: [{ year: 2020, result: -30 }],
  };

  test("is a sheet whose totals are the sums of its rows", () => {
    const sheet = financeByKeySheet(financeByKey(given));
    const last = sheet.rows.at(-1) ?? [];
    for (const [i, { unit }] of sheet.columns.entries()) {
      if (unit !== "kr" && unit !== "count") continue;
      const sum = sheet.rows.slice(0, -1).reduce((so, row) => so + Number(row[i]), 0);
      expect(Number(last[i])).toBeCloseTo(sum, 6);
    }
    expect(sheet.columns.map(({ word }) => word)).toEqual([
      "municipalityCode",
      "municipality",
      "key",
      "shareOfKey",
      "objective",
      "ofEarlierResults",
      "cases",
      "casePayment",
      "payment",
    ]);
  });

  test("calls a grant a grant", () => {
    const grant = { scheme: "frontline-function", year: 2020, budget: 1000, keyDate: "2020-01-01" };
    expect(financeByKeySheet(financeByKey(grant)).columns.at(-1)?.word).toBe("granted");
    expect(explanationText(financeByKey(grant).explanation, "da")).toContain("tildeles efter nøglen");
  });

  test("states budget, key, pots and deadline in both languages", () => {
    const { explanation } = financeByKey(given);
    const da = plain(explanationText(explanation, "da"));
    expect(da).toContain("underskud fra 2020 lægges til: 30,00 kr.; i alt at finansiere: 130,00 kr.");
    expect(da).toContain("60 %, 78,00 kr., betales efter nøglen");
    expect(da).toContain("52,00 kr. betales pr. sag: 17,33 kr. ved 3 forventede sager");
    expect(da).toContain("0,01 kr. af sagspuljen opkræves ikke");
    expect(plain(explanationText(explanation, "en"))).toContain("deficit of 2020 is added: DKK 30.00");
  });

  // 60 kr. by 1 of 7 does not end: 8.571428…
  test("as exact fractions loses nothing", () => {
    const [first, ...rest] = keys;
    const uneven = [{ municipality: first?.municipality ?? "", key: 5 }, ...rest];
    const { objective, municipalities: rows } = financeByKey.exact({ ...own, keys: uneven });
    expect(objective.n).toBe(60n * objective.d);
    const fano = rows[1]?.quota;
    expect(fano && [fano.n * 7n, fano.d * 60n]).toEqual([fano && fano.d * 60n, fano && fano.d * 60n]);
    expect(rows.map(({ objective: { n, d } }) => Number(n) / Number(d))).toEqual([42.86, 8.57, 8.57]);
  });

  test("refuses what is no data at once", () => {
    expect(refusal(() => financeByKey(null as unknown as FinanceInput)).kind).toBe("malformed");
    expect(refusal(() => financeByKey({ ...own, keyDate: "x".repeat(1_000_000) })).kind).toBe("malformed");
    expect(refusal(() => financeByKey({ ...own, budget: Number.NaN })).path).toBe("budget");
    const hostile = JSON.parse('{"scheme":"kofoedsminde","year":2024,"__proto__":{"budget":1}}');
    expect(refusal(() => financeByKey(hostile)).kind).toBe("unknown-key");
  });
});
