import { financingScheme, financingSchemes, parameters, type SchemeValue, schemeInForce } from "rammetakst";
import { describe, expect, test } from "vitest";
import { periodFaults } from "../../../../scripts/generate/schemePeriods.ts";
import { refusal } from "../../../refusal.ts";

const { objectiveShare, ratePerKey } = parameters.financing;
const all = financingSchemes.map((name) => [name, financingScheme(name)] as const);

/** The value of a list in a year, looked up by the calendar alone. */
function valueIn<V>(values: readonly SchemeValue<V>[], year: number): (V | null)[] {
  const day = `${year}-06-30`;
  return values.filter(({ from, to }) => (from ?? "") <= day && day <= (to ?? "9999")).map(({ value }) => value);
}

describe("every scheme", () => {
  test("is found by its name", () => {
    expect(financingSchemes).toEqual([
      "childrens-houses",
      "foster-family-supervision",
      "frontline-function",
      "joint-secretariat",
      "kofoedsminde-type-2",
      "kofoedsminde",
      "samraad-syddanmark",
      "secure-institutions",
      "special-psychiatric-places",
      "subscriptions-midtjylland",
    ]);
  });

  test.each(all)(
    "%s states mark and source of every value, and why one is unknown",
    (_, { id: _id, title, direction: _d, ...lists }) => {
      expect([title.da, title.en].every((text) => /\S/.test(text))).toBe(true);
      for (const values of Object.values(lists)) {
        expect(values.length).toBeGreaterThan(0);
        for (const { value, source, mark, note } of values) {
          expect([source.da, source.en, mark].every((text) => /\S/.test(text))).toBe(true);
          if (value === null) expect(note).toBeDefined();
        }
      }
    },
  );

  test.each(all)(
    "%s has one value of each kind in every year",
    (_, { id: _id, title: _t, direction: _d, ...lists }) => {
      for (const values of Object.values(lists)) {
        for (const year of [2000, 2013, 2014, 2019, 2020, 2021, 2023, 2024, 2025, 2050]) {
          expect(valueIn<unknown>(values, year)).toHaveLength(1);
        }
      }
    },
  );
});

describe("what the sources say", () => {
  const of = (name: string) => financingScheme(name);

  test("of children's houses: 60 % to 2023, 80 % from 2024, by 0-17-year-olds on 1 January of the year before", () => {
    const { objectiveShare: shares, measure, keyDate, area, settlementYears } = of("childrens-houses");
    expect([2013, 2014, 2023, 2024, 2025].map((year) => valueIn(shares, year)[0])).toEqual([
      null,
      "0.6",
      "0.6",
      "0.8",
      "0.8",
    ]);
    for (const year of [2022, 2025]) {
      expect(valueIn(measure, year)).toEqual(["0-17"]);
      expect(valueIn(keyDate, year)).toEqual([{ day: "01-01", yearsBefore: 1 }]);
      expect(valueIn(area, year)).toEqual(["region"]);
      expect(valueIn(settlementYears, year)).toEqual([2]);
    }
    expect(measure.map(({ mark }) => mark)).toEqual(["assumed", "law", "assumed"]);
  });

  test("of secure institutions, Kofoedsminde and its proposed tariff financing", () => {
    expect(of("secure-institutions")).toMatchObject({ measure: [{ value: "15-17" }], area: [{ value: "country" }] });
    expect(of("secure-institutions").settlementYears).toMatchObject([{ value: null }]);
    expect(of("kofoedsminde")).toMatchObject({ measure: [{ value: "inhabitants" }], keyDate: [{ value: null }] });
    expect(of("kofoedsminde")).toMatchObject({ settlementYears: [{ value: 2, mark: "practice" }] });
    expect(of("kofoedsminde-type-2").objectiveShare.at(-1)).toMatchObject({ value: "0", mark: "proposed" });
  });

  test("of Samråd: 0.88 kr in 2020 and in no other year", () => {
    const { ratePerKey: rates } = of("samraad-syddanmark");
    expect([2019, 2020, 2021].map((year) => valueIn(rates, year)[0])).toEqual([null, "0.88", null]);
  });

  test("of the secretariat's key, the frontline function's date and the subscriptions' key: nothing", () => {
    expect(of("joint-secretariat")).toMatchObject({ measure: [{ value: null }], keyDate: [{ value: null }] });
    expect(of("frontline-function")).toMatchObject({ direction: "grant", keyDate: [{ value: null }] });
    expect(of("subscriptions-midtjylland")).toMatchObject({ measure: [{ value: null }], instalments: [{ value: 2 }] });
  });
});

describe("schemeInForce", () => {
  test("answers for the year, both sides of the change", () => {
    const share = (year: number) => schemeInForce("childrens-houses", year).known(objectiveShare);
    expect([share(2023).text, share(2024).text]).toEqual(["0.6", "0.8"]);
    expect(share(2024)).toMatchObject({ mark: "minutes", from: "2024-01-01", to: null });
    expect(share(2024).source.da).toContain("24. januar 2025, pkt. 2");
  });

  test("asks the law for everything else, and takes scenarios", () => {
    const set = schemeInForce("samraad-syddanmark", 2020);
    expect(set.known(parameters.financing.financingRounding).text).toBe("0.01");
    expect(set.known(ratePerKey).text).toBe("0.88");
    expect(set.with({ ratePerKey: "0.9" }).known(ratePerKey)).toMatchObject({ text: "0.9", mark: "local" });
    expect(set.with({ ratePerKey: "0.9" }).known(objectiveShare).text).toBe("1");
  });

  test("says what is known where the year's value is not", () => {
    const failure = refusal(() => schemeInForce("samraad-syddanmark", 2021).known(ratePerKey));
    expect(failure).toMatchObject({ kind: "unknown-value", path: "financing.ratePerKey" });
    expect(failure.allowed.da).toContain("0,88 kr./person (1. januar 2020 – 31. december 2020)");
    expect(failure.found.da).toContain("Samråd Syddanmark i 2021");
    expect(failure.remedy.da).toContain("ratePerKey");
    expect(refusal(() => schemeInForce("childrens-houses", 2022).known(parameters.settlement.band)).kind).toBe(
      "unknown-value",
    );
  });

  test("refuses what is no scheme and no year", () => {
    expect(refusal(() => schemeInForce("childrens-house", 2022)).remedy.en).toBe("did you mean childrens-houses?");
    expect(refusal(() => financingScheme("samråd")).kind).toBe("unknown-name");
    expect(refusal(() => schemeInForce({ ...financingScheme("kofoedsminde") }, 2022)).kind).toBe("malformed");
    expect(refusal(() => schemeInForce("kofoedsminde", 20.5)).path).toBe("year");
    expect(refusal(() => schemeInForce("kofoedsminde", undefined as unknown as number)).kind).toBe("missing");
  });
});

describe("periods of a scheme", () => {
  const at = (...periods: [string | null, string | null][]) => {
    return periodFaults(periods.map(([from, to]) => ({ from, to }))).map((fault) => `${fault.at} ${fault.field}`);
  };

  test("follow each other by whole years", () => {
    expect(at([null, null])).toEqual([]);
    expect(at([null, "2023-12-31"], ["2024-01-01", "2024-12-31"], ["2025-01-01", null])).toEqual([]);
  });

  test.each<[string, [string | null, string | null][], string]>([
    ["a year that is not whole", [["2024-01-02", null]], "0 from"],
    ["an end within a year", [[null, "2023-12-30"]], "0 to"],
    ["an end before the beginning", [["2024-01-01", "2023-12-31"]], "0 to"],
    [
      "a gap",
      [
        [null, "2022-12-31"],
        ["2024-01-01", null],
      ],
      "1 from",
    ],
    [
      "an overlap",
      [
        [null, "2024-12-31"],
        ["2024-01-01", null],
      ],
      "1 from",
    ],
    [
      "something after an open end",
      [
        [null, null],
        ["2024-01-01", null],
      ],
      "1 from",
    ],
    [
      "an open beginning after the first",
      [
        [null, "2023-12-31"],
        [null, null],
      ],
      "1 from",
    ],
  ])("are refused for %s", (_, periods, expected) => {
    expect(at(...periods)).toEqual([expected]);
  });
});
