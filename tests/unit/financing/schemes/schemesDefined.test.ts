import { defineScheme, financeByKey, type SchemeDefinition, schemeInForce } from "rammetakst";
import { describe, expect, test } from "vitest";
import { parameters } from "../../../../src/parameters/parameters.ts";
import { refusal } from "../../../refusal.ts";

const few: SchemeDefinition = {
  id: "hearing-centre",
  title: "Hørecenter",
  objectiveShare: "0.75",
  measure: "inhabitants",
  keyDate: { day: "07-01", yearsBefore: 1 },
  area: ["Varde", 563],
};

describe("defineScheme", () => {
  test("makes a scheme whose values are the user's own", () => {
    const scheme = defineScheme({ ...few, source: "Aftale om hørecenter" });
    expect(scheme.title).toEqual({ da: "Hørecenter", en: "Hørecenter" });
    expect(scheme.objectiveShare).toEqual([
      {
        value: "0.75",
        from: null,
        to: null,
        mark: "local",
        source: { da: "Aftale om hørecenter", en: "Aftale om hørecenter" },
      },
    ]);
    expect(scheme.area[0]?.value).toEqual({ municipalities: [573, 563] });
    expect(scheme).toMatchObject({ direction: "payment", instalments: [], settlementYears: [], ratePerKey: [] });
  });

  test("cannot be changed afterwards", () => {
    const scheme = defineScheme(few);
    expect(() => ((scheme.objectiveShare[0] as { value: string }).value = "2")).toThrow(TypeError);
  });

  test("takes shares by the year they begin", () => {
    const shares = [
      { fromYear: 2020, share: "0.5" },
      { fromYear: 2024, share: 1 },
    ];
    const scheme = defineScheme({ ...few, objectiveShare: shares });
    const text = (year: number) => schemeInForce(scheme, year).find(parameters.financing.objectiveShare)?.text;
    expect([2019, 2020, 2023, 2024, 2099].map(text)).toEqual([undefined, "0.5", "0.5", "1", "1"]);
  });

  test("asks for what it leaves out when that is needed", () => {
    const scheme = defineScheme({ id: "bare", title: "Bar", objectiveShare: 1 });
    expect(refusal(() => financeByKey({ scheme, year: 2024, budget: 1 }))).toMatchObject({
      kind: "missing",
      path: "area",
    });
    const own = { scheme, year: 2024, budget: 1, area: ["Fanø"] };
    expect(refusal(() => financeByKey(own))).toMatchObject({ kind: "unknown-value", path: "keys" });
    expect(financeByKey({ ...own, keys: [{ municipality: "Fanø", key: 5 }] }).objective.toString()).toBe("1");
  });

  test.each<[string, object, string, string]>([
    ["an unknown key", { objectivShare: 1 }, "unknown-key", ""],
    ["no share", { objectiveShare: undefined }, "missing", "objectiveShare"],
    ["a share above 1", { objectiveShare: "1.01" }, "out-of-range", "objectiveShare"],
    [
      "a share below 0",
      { objectiveShare: [{ fromYear: 2020, share: "-0.1" }] },
      "out-of-range",
      "objectiveShare[0].share",
    ],
    [
      "years that do not rise",
      {
        objectiveShare: [
          { fromYear: 2020, share: 1 },
          { fromYear: 2020, share: 0 },
        ],
      },
      "out-of-range",
      "objectiveShare[1].fromYear",
    ],
    ["a measure that is none", { measure: "børn" }, "malformed", "measure"],
    ["ages with the highest first", { measure: "17-0" }, "malformed", "measure"],
    ["29 February", { keyDate: { day: "02-29", yearsBefore: 0 } }, "malformed", "keyDate.day"],
    ["a key date after the year", { keyDate: { day: "01-01", yearsBefore: -1 } }, "malformed", "keyDate.yearsBefore"],
    ["a region that is none", { area: "sydjylland" }, "unknown-name", "area"],
    ["a municipality that is none", { area: ["Fanø", "Mandø"] }, "unknown-name", "area[1]"],
    ["a municipality twice", { area: ["Fanø", 563] }, "duplicate", "area[1]"],
    ["no instalments", { instalments: 0 }, "malformed", "instalments"],
    ["an amount below 0", { ratePerKey: -1 }, "out-of-range", "ratePerKey"],
    ["a name of the library", { id: "kofoedsminde" }, "duplicate", "id"],
  ])("refuses %s", (_, change, kind, path) => {
    expect(refusal(() => defineScheme({ ...few, ...change } as SchemeDefinition))).toMatchObject({ kind, path });
  });
});
