import { describe, expect, test } from "vitest";
import type { Operation, Step } from "../../../src/rules/quantity.ts";
import { rule } from "../../../src/rules/rule.ts";
import { parseUnit, sameUnit, unitsOf, unitText } from "../../../src/rules/units.ts";
import { refusal } from "../../refusal.ts";
import { parameter, rests, rounding, text } from "./example.ts";

describe("parseUnit", () => {
  test.each([
    ["kr", "kr"],
    ["1", "1"],
    ["rate", "1"],
    ["rate-difference", "1"],
    ["flag", "flag"],
    ["kr@now/kr@then", "kr@now/kr@then"],
    ["kr/day", "kr/day"],
    ["1/day", "1/day"],
    ["day·kr", "day·kr"],
    ["kr·day", "day·kr"],
    ["kr/day·place", "kr/day/place"],
    ["kr/day/place", "kr/day/place"],
    ["kr·day/day", "kr"],
    ["kr@2024/kr@2024", "1"],
    ["kr·kr", "kr·kr"],
  ])("reads %s as %s", (unit, canonical) => {
    expect(unitText(parseUnit(unit))).toBe(canonical);
  });

  test.each([
    "",
    " ",
    "kr ",
    "Kr",
    "kr//day",
    "kr/",
    "2",
    "kr@",
    "kr@24",
    "kr@20245",
    "kr@Now",
    "kr@now@then",
    "@now",
    "1@now",
    "kr*day",
    "kr-difference",
    "rate-difference@now",
    "kr·",
  ])("refuses %j", (unit) => {
    expect(refusal(() => parseUnit(unit)).kind).toBe("unit");
  });

  test.each(["any", "kr/any", "flag·kr", "kr/flag", "word", "series", "rate@now", "any@2024", "flag@now"])(
    "refuses %j, which would pass for something that is no unit",
    (unit) => {
      expect(refusal(() => parseUnit(unit)).kind).toBe("unit");
    },
  );

  test("reads a text once, and the same however many others there have been", () => {
    const first = parseUnit("kr@now/day");
    expect(parseUnit("kr@now/day")).toBe(first);
    for (let year = 1000; year < 2000; year++) expect(unitText(parseUnit(`kr@${year}/day`))).toBe(`kr@${year}/day`);
    expect(parseUnit("kr@now/day")).toEqual(first);
    for (const _ of [1, 2]) expect(refusal(() => parseUnit("kroner!")).kind).toBe("unit");
  });

  test("refuses a megabyte of text at once, and shows its beginning", () => {
    const failure = refusal(() => parseUnit("kr·".repeat(400_000)));
    expect(failure.kind).toBe("unit");
    expect(failure.found.da.length).toBeLessThan(120);
  });
});

describe("sameUnit", () => {
  test("knows a unit written in two ways, and keeps price levels apart", () => {
    expect(sameUnit(parseUnit("kr·day"), parseUnit("day·kr"))).toBe(true);
    expect(sameUnit(parseUnit("rate"), parseUnit("1"))).toBe(true);
    expect(sameUnit(parseUnit("kr@now"), parseUnit("kr@then"))).toBe(false);
    expect(sameUnit(parseUnit("kr@now"), parseUnit("kr"))).toBe(false);
  });

  test("lets nothing be of any unit, but not a yes or no", () => {
    expect(sameUnit("any", parseUnit("kr"))).toBe(true);
    expect(sameUnit(parseUnit("kr"), "any")).toBe(true);
    expect(sameUnit("any", "any")).toBe(true);
    expect(sameUnit("any", "flag")).toBe(false);
    expect(sameUnit("flag", "any")).toBe(false);
  });
});

/** The unit of one operation on inputs of the units given, as text, or the kind of its refusal. */
function unitOf(op: Operation, ...args: readonly string[]): string {
  const steps: Step[] = args.map((unit) =>
    unit === "0" ? { op: "zero", args: [], name: "" } : { op: "input", args: [], name: unit },
  );
  steps.push({ op, args: args.map((_, i) => i), name: "" });
  return unitText(unitsOf(steps, ({ name }) => name, "example").at(-1) ?? "any");
}
const misfit = (op: Operation, ...args: readonly string[]) => refusal(() => unitOf(op, ...args)).kind;

describe("the unit of a step", () => {
  test.each(["plus", "minus", "smaller", "larger"] as const)("%s keeps the unit of two of the same", (op) => {
    expect(unitOf(op, "kr@now", "kr@now")).toBe("kr@now");
    expect(unitOf(op, "kr@now", "0")).toBe("kr@now");
    expect(unitOf(op, "0", "kr@now")).toBe("kr@now");
    expect(unitOf(op, "0", "0")).toBe("any");
    expect(misfit(op, "kr@now", "kr@then")).toBe("unit");
    expect(misfit(op, "kr", "day")).toBe("unit");
    expect(misfit(op, "kr", "kr@now")).toBe("unit");
    expect(misfit(op, "kr", "1")).toBe("unit");
    expect(misfit(op, "flag", "flag")).toBe("unit");
    expect(misfit(op, "kr", "flag")).toBe("unit");
    expect(misfit(op, "0", "flag")).toBe("unit");
    expect(misfit(op, "flag", "0")).toBe("unit");
  });

  test("times and dividedBy add and take powers", () => {
    expect(unitOf("times", "kr/day", "day")).toBe("kr");
    expect(unitOf("times", "kr@then", "kr@now/kr@then")).toBe("kr@now");
    expect(unitOf("dividedBy", "kr", "place")).toBe("kr/place");
    expect(unitOf("dividedBy", "kr@now", "kr@now")).toBe("1");
    expect(unitOf("dividedBy", "kr@now", "kr@then")).toBe("kr@now/kr@then");
    expect(unitOf("dividedBy", "1", "day")).toBe("1/day");
    expect(unitOf("times", "kr@then", "kr@then/kr@before")).toBe("kr@then·kr@then/kr@before");
    for (const op of ["times", "dividedBy"] as const) {
      expect(misfit(op, "kr", "0")).toBe("unit");
      expect(misfit(op, "0", "kr")).toBe("unit");
      expect(misfit(op, "flag", "kr")).toBe("unit");
      expect(misfit(op, "kr", "flag")).toBe("unit");
    }
  });

  test("exceeds and reaches give a yes or no of two of the same", () => {
    for (const op of ["exceeds", "reaches"] as const) {
      expect(unitOf(op, "kr", "kr")).toBe("flag");
      expect(unitOf(op, "kr", "0")).toBe("flag");
      expect(misfit(op, "kr@now", "kr@then")).toBe("unit");
      expect(misfit(op, "flag", "flag")).toBe("unit");
      expect(misfit(op, "0", "flag")).toBe("unit");
    }
  });

  test("and, or, not take yes or no alone", () => {
    expect(unitOf("and", "flag", "flag")).toBe("flag");
    expect(unitOf("not", "flag")).toBe("flag");
    for (const op of ["and", "or"] as const) {
      expect(misfit(op, "flag", "kr")).toBe("unit");
      expect(misfit(op, "kr", "flag")).toBe("unit");
      expect(misfit(op, "flag", "0")).toBe("unit");
      expect(misfit(op, "0", "flag")).toBe("unit");
    }
    expect(misfit("not", "kr")).toBe("unit");
    expect(misfit("not", "0")).toBe("unit");
  });

  test("choose takes a yes or no and two of the same", () => {
    expect(unitOf("choose", "flag", "kr", "kr")).toBe("kr");
    expect(unitOf("choose", "flag", "0", "kr")).toBe("kr");
    expect(unitOf("choose", "flag", "kr", "0")).toBe("kr");
    expect(misfit("choose", "flag", "kr", "day")).toBe("unit");
    expect(misfit("choose", "kr", "kr", "kr")).toBe("unit");
    expect(misfit("choose", "0", "kr", "kr")).toBe("unit");
  });

  test("roundedTo takes kr. to whatever kr. are per, and anything else to its own unit", () => {
    expect(unitOf("roundedTo", "kr@now/day", "kr")).toBe("kr@now/day");
    expect(unitOf("roundedTo", "kr", "kr")).toBe("kr");
    expect(unitOf("roundedTo", "rate", "rate")).toBe("1");
    expect(unitOf("roundedTo", "day/year", "day/year")).toBe("day/year");
    expect(unitOf("roundedTo", "kr@now/kr@then", "rate")).toBe("kr@now/kr@then");
    expect(misfit("roundedTo", "kr@now/kr@then", "kr")).toBe("unit");
    expect(misfit("roundedTo", "kr·kr", "kr")).toBe("unit");
    expect(misfit("roundedTo", "day", "kr")).toBe("unit");
    expect(misfit("roundedTo", "kr", "rate")).toBe("unit");
    expect(misfit("roundedTo", "rate", "kr")).toBe("unit");
    expect(misfit("roundedTo", "1/day", "rate")).toBe("unit");
    expect(misfit("roundedTo", "flag", "kr")).toBe("unit");
    expect(misfit("roundedTo", "0", "kr")).toBe("unit");
  });

  test("a formula that squares again and again is refused before its unit fills the memory", () => {
    const square = () =>
      rule({
        ...rests,
        words: { side: text("side") },
        inputs: { side: "kr" },
        gives: { total: "kr" },
        formula: ({ side }) => {
          let area = side;
          for (let i = 0; i < 60; i++) area = area.times(area);
          return { total: area };
        },
      });
    expect(refusal(square).kind).toBe("unit");
  });
});

describe("a rule does not load", () => {
  const inputs = { current: "kr@then", proposed: "kr@now", index: "kr@now/kr@then" } as const;

  test("where amounts of two price levels are added, compared, bounded or chosen between", () => {
    const formulas = [
      refusal(() =>
        rule({ ...rests, inputs, gives: { total: "kr@now" }, formula: (g) => ({ total: g.proposed.plus(g.current) }) }),
      ),
      refusal(() =>
        rule({
          ...rests,
          inputs,
          gives: { isAbove: "flag" },
          formula: (g) => ({ isAbove: g.proposed.exceeds(g.current) }),
        }),
      ),
      refusal(() =>
        rule({
          ...rests,
          inputs,
          gives: { total: "kr@now" },
          formula: (g) => ({ total: g.proposed.atMost(g.current) }),
        }),
      ),
      refusal(() =>
        rule({
          ...rests,
          inputs,
          gives: { total: "kr@now" },
          formula: (g) => ({ total: g.proposed.exceeds(0).choose(g.proposed, g.current) }),
        }),
      ),
    ];
    for (const failure of formulas) {
      expect(failure).toMatchObject({ kind: "unit", path: "Example" });
      expect(failure.found.en).toContain("kr@now");
      expect(failure.found.en).toContain("kr@then");
      expect(failure.remedy.da).toContain("fremskriv beløbet til det samme prisniveau først");
    }
    expect(formulas[0]?.found.en).toBe("plus(kr@now, kr@then)");
  });

  test("where an amount is indexed twice to the same level", () => {
    const twice = refusal(() =>
      rule({
        ...rests,
        inputs,
        gives: { total: "kr@now" },
        formula: ({ current, index }) => ({ total: current.times(index).times(index) }),
      }),
    );
    expect(twice).toMatchObject({ kind: "unit", path: "Example: total", allowed: { da: "kr@now" } });
    expect(twice.found.en).toContain("kr@now·kr@now/kr@then");
  });

  test("where an amount that is at the level already is indexed to it", () => {
    const again = () =>
      rule({
        ...rests,
        inputs,
        gives: { total: "kr@now" },
        formula: ({ proposed, index }) => ({ total: proposed.times(index) }),
      });
    expect(refusal(again).kind).toBe("unit");
  });

  test("where a result has not the unit declared, and loads where it has", () => {
    const give = (unit: string) =>
      rule({
        ...rests,
        inputs,
        gives: { total: unit },
        formula: ({ current, index }) => ({ total: current.times(index) }),
      });
    expect(refusal(() => give("kr@then")).kind).toBe("unit");
    expect(refusal(() => give("kr")).kind).toBe("unit");
    expect(refusal(() => give("flag")).kind).toBe("unit");
    expect(give("kr@now").gives).toEqual({ total: "kr@now" });
  });

  test("where an input has no unit that exists", () => {
    const take = (unit: string) =>
      rule({ ...rests, inputs: { total: unit }, gives: { amount: "kr" }, formula: ({ total }) => ({ amount: total }) });
    expect(refusal(() => take("any")).kind).toBe("unit");
    expect(refusal(() => take("kroner!")).kind).toBe("unit");
    expect(refusal(() => take("constructor")).kind).toBe("unit");
  });

  test("where a parameter holds a key and no number", () => {
    const withKey = () =>
      rule({
        ...rests,
        inputs: { total: "kr" },
        parameters: { series: parameter("series", "series", "syddanmark") },
        gives: { amount: "kr" },
        formula: ({ total, series }) => ({ amount: total.times(series) }),
      });
    expect(refusal(withKey).kind).toBe("unit");
  });

  test("where an index is rounded to whole øre", () => {
    const round = () =>
      rule({
        ...rests,
        inputs,
        parameters: { rounding: rounding("0.01") },
        gives: { limit: "kr@now/kr@then" },
        formula: ({ index, rounding }) => ({ limit: index.roundedTo(rounding) }),
      });
    expect(refusal(round).kind).toBe("unit");
  });
});
