import { describe, expect, test } from "vitest";
import { agreementInForce } from "../../../src/agreements/agreementInForce.ts";
import { amount } from "../../../src/indexation/amount.ts";
import { parameters } from "../../../src/parameters/parameters.ts";
import type { Explanation } from "../../../src/rules/explanation.ts";
import { explanationMarkdown, explanationText as textOf } from "../../../src/rules/explanationText.ts";
import { type Quantity, sum } from "../../../src/rules/quantity.ts";
import { reevaluate } from "../../../src/rules/reevaluate.ts";
import { rule } from "../../../src/rules/rule.ts";
import { words as terms } from "../../../src/words.ts";
import { refusal } from "../../refusal.ts";
import { parameter, rests, rounding, text } from "./example.ts";

/** The text with ordinary spaces, also before the sign of per cent. */
const explanationText: typeof textOf = (explanation, language) =>
  textOf(explanation, language).replaceAll("\u00a0", " ");

const words = {
  budget: { da: "budget", en: "budget" },
  result: { da: "resultat", en: "result" },
  band: { da: "bånd", en: "band" },
  isClosed: { da: "lukket", en: "closed" },
  left: { da: "rest", en: "left" },
};
const carry = rule({
  ...rests,
  title: { da: "Overførsel", en: "Carry-over" },
  words,
  inputs: { result: "kr@now", budget: "kr@now", isClosed: "flag" },
  parameters: { band: parameter("band", "rate", "0.05"), rounding: rounding("0.01", "towards-zero") },
  gives: { total: "kr@now", left: "kr@now", isAbove: "flag" },
  formula: ({ result, budget, isClosed, band, rounding }) => {
    const limit = budget.times(band).roundedTo(rounding).named("limit");
    const total = isClosed.choose(0, result.between(limit.negated(), limit));
    return { total, left: result.minus(total).named(words.left), isAbove: result.exceeds(limit) };
  },
});
const given = { result: amount("-770000", 2024), budget: amount("8000000.55", 2024), isClosed: false };
const why = carry.explain(given);

describe("an explanation", () => {
  test("is told in Danish", () => {
    expect(explanationText(why, "da").split("\n")).toEqual([
      "Overførsel",
      "  Grundlag: own example-da [brugerens eget]",
      "  Givet",
      "    resultat: −770.000,00 kr. (2024-niveau)",
      "    budget: 8.000.000,55 kr. (2024-niveau)",
      "    lukket: nej",
      "  Forudsætninger",
      "    band-da: 5 % – own example-da [brugerens eget]",
      "    rounding-da: 0,01 kr. – own example-da [brugerens eget]",
      "  Beregning",
      "    grænse = budget · band-da, afrundet til 0,01 (mod nul)",
      "        = 8.000.000,55 · 5 %, afrundet til 0,01 = 400.000,02 kr. (2024-niveau)",
      "    rest = resultat − (hvis lukket, så 0, ellers (den mindste af (den største af resultat og −grænse) og grænse))",
      "        = −770.000,00 − (hvis nej, så 0, ellers (den mindste af (den største af −770.000,00 og −400.000,02) og 400.000,02)) = −369.999,98 kr. (2024-niveau)",
      "    i alt = hvis lukket, så 0, ellers (den mindste af (den største af resultat og −grænse) og grænse)",
      "        = hvis nej, så 0, ellers (den mindste af (den største af −770.000,00 og −400.000,02) og 400.000,02) = −400.000,02 kr. (2024-niveau)",
      "    over grænsen = resultat > grænse",
      "        = −770.000,00 > 400.000,02 = nej",
    ]);
  });

  test("is told in English", () => {
    const lines = explanationText(why, "en").split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "Carry-over",
      "  Basis: own example [the user's own]",
      "  Given",
      "    result: −770,000.00 DKK (2024 level)",
      "    budget: 8,000,000.55 DKK (2024 level)",
      "    closed: no",
      "  Based on",
    ]);
    expect(lines[10]).toBe("    limit = budget · band, rounded to 0.01 (towards zero)");
    expect(lines.at(-3)).toBe(
      "        = if no, then 0, else (the smaller of (the larger of −770,000.00 and −400,000.02) and 400,000.02) = −400,000.02 DKK (2024 level)",
    );
  });

  test("is told as nested lists of Markdown", () => {
    const lines = explanationMarkdown(why, "da").split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "- **Overførsel**",
      "  - *Grundlag: own example-da \\[brugerens eget\\]*",
      "  - Givet:",
      "    - resultat: −770.000,00 kr. (2024-niveau)",
    ]);
    expect(lines.at(-1)).toBe("      = −770.000,00 \\> 400.000,02 = nej");
  });

  test("survives JSON and gives the same again", () => {
    const again = reevaluate(JSON.parse(JSON.stringify(why)));
    expect(again).toEqual({ total: "-400000.02", left: "-369999.98", isAbove: "false" });
    expect(why.calculation?.results.map(({ value }) => value)).toEqual(Object.values(again));
  });
});

interface Example {
  readonly formula: (given: { a: Quantity; b: Quantity; c: Quantity }) => Quantity;
  readonly da: string;
  readonly figures: string;
}

const EXAMPLES: readonly Example[] = [
  { formula: ({ a, b, c }) => a.minus(b.plus(c)), da: "a-da − (b-da + c-da)", figures: "12 − (−7 + 0,5)" },
  { formula: ({ a, b, c }) => a.minus(b).plus(c), da: "a-da − b-da + c-da", figures: "12 − (−7) + 0,5" },
  { formula: ({ a, b, c }) => a.plus(b).times(c), da: "(a-da + b-da) · c-da", figures: "(12 + (−7)) · 0,5" },
  { formula: ({ a, b, c }) => a.dividedBy(b.times(c)), da: "a-da / (b-da · c-da)", figures: "12 / (−7 · 0,5)" },
  { formula: ({ a, b, c }) => a.dividedBy(b).dividedBy(c), da: "a-da / b-da / c-da", figures: "12 / (−7) / 0,5" },
  { formula: ({ a, b }) => a.times(b.negated()), da: "a-da · (−b-da)", figures: "12 · (−(−7))" },
  { formula: ({ a, b }) => a.plus(b).negated(), da: "−(a-da + b-da)", figures: "−(12 + (−7))" },
  { formula: ({ a, c }) => a.increasedBy(c), da: "a-da · (1 + c-da)", figures: "12 · (1 + 0,5)" },
  {
    formula: ({ a, b, c }) => a.atMost(b).atMost(c),
    da: "den mindste af a-da, b-da og c-da",
    figures: "den mindste af 12, −7 og 0,5",
  },
  {
    formula: ({ a, b, c }) =>
      a
        .exceeds(b.atLeast(c))
        .or(b.reaches(c).and(a.exceeds(0)))
        .choose(a, b),
    da: "hvis (a-da > (den største af b-da og c-da)) eller ((b-da ≥ c-da) og (a-da > 0)), så a-da, ellers b-da",
    figures: "hvis (12 > (den største af −7 og 0,5)) eller ((−7 ≥ 0,5) og (12 > 0)), så 12, ellers −7",
  },
  {
    formula: ({ a, b }) => a.exceeds(b).not().choose(0, a),
    da: "hvis ikke (a-da > b-da), så 0, ellers a-da",
    figures: "hvis ikke (12 > −7), så 0, ellers 12",
  },
];

describe("a formula in words", () => {
  test.each(EXAMPLES)("$da", ({ formula, da, figures }) => {
    const example = rule({
      ...rests,
      words: { a: text("a"), b: text("b"), c: text("c") },
      inputs: { a: "1", b: "1", c: "1" },
      gives: { total: "1" },
      formula: (given) => ({ total: formula(given) }),
    });
    const lines = explanationText(example.explain({ a: 12, b: -7, c: "0.5" }), "da").split("\n");
    expect(lines.at(-2)).toBe(`    i alt = ${da}`);
    expect(lines.at(-1)).toContain(`        = ${figures} = `);
  });

  /** The last two lines of an explanation in Danish, without their indents. */
  const last = (explanation: Explanation) =>
    explanationText(explanation, "da")
      .split("\n")
      .slice(-2)
      .map((line) => line.trim());

  test("cuts a number that does not end, and an ending one beyond 12 decimals", () => {
    const share = rule({
      ...rests,
      inputs: { amount: "kr", key: "kr" },
      gives: { total: "1", rate: "rate" },
      formula: ({ amount, key }) => ({ total: amount.dividedBy(key), rate: amount.dividedBy(key).named("rate") }),
    });
    const lines = explanationText(share.explain({ amount: -2, key: 3 }), "da")
      .split("\n")
      .slice(-4);
    expect(lines.map((line) => line.trim())).toEqual([
      "sats = beløb / fordelingsnøgle",
      "= −2,00 / 3,00 = −66,666666… %",
      "i alt = beløb / fordelingsnøgle",
      "= −2,00 / 3,00 = −0,666666…",
    ]);
    expect(explanationText(share.explain({ amount: 1, key: "4096" }), "en")).toContain(
      "= 1.00 / 4,096.00 = 0.0244140625%",
    );
    expect(explanationText(share.explain({ amount: 1, key: "65536" }), "en")).toContain("= 0.000015…");
    expect(explanationText(share.explain({ amount: 1, key: "65536" }), "en")).toContain("= 0.001525…%");
  });

  test("tells a result that is an input, and one that is a step of another name", () => {
    const same = rule({
      ...rests,
      inputs: { amount: "kr" },
      gives: { total: "kr", limit: "kr" },
      formula: ({ amount }) => ({ total: amount, limit: amount.plus(amount).named("excess") }),
    });
    expect(
      explanationText(same.explain({ amount: 5 }), "da")
        .split("\n")
        .slice(-6),
    ).toEqual([
      `    ${terms.excess.da} = beløb + beløb`,
      "        = 5,00 + 5,00 = 10,00 kr.",
      "    i alt = beløb",
      "        = 5,00 kr.",
      `    grænse = ${terms.excess.da}`,
      "        = 10,00 kr.",
    ]);
  });

  test("numbers the elements of a list, and leaves out the middle of a long one", () => {
    const all = rule({
      ...rests,
      inputs: { amount: ["kr"] },
      gives: { total: "kr" },
      formula: ({ amount }) => ({ total: sum(amount) }),
    });
    expect(last(all.explain({ amount: [1, -2, 3] }))).toEqual([
      "i alt = beløb 1 + beløb 2 + beløb 3",
      "= 1,00 + (−2,00) + 3,00 = 2,00 kr.",
    ]);
    const twelve = Array.from({ length: 12 }, () => 1);
    expect(last(all.explain({ amount: twelve }))[0]).toContain("beløb 11 + beløb 12");
    expect(last(all.explain({ amount: [...twelve, 1] }))[0]).toBe("i alt = beløb 1 + beløb 2 + beløb 3 + … + beløb 13");
    const most = all.explain({ amount: Array.from({ length: 10_000 }, () => "0.5") });
    expect(last(most)).toEqual([
      "i alt = beløb 1 + beløb 2 + beløb 3 + … + beløb 10000",
      "= 0,50 + 0,50 + 0,50 + … + 0,50 = 5.000,00 kr.",
    ]);
  });

  test("stops with an ellipsis where a formula is too long to be read", () => {
    const doubled = rule({
      ...rests,
      inputs: { amount: "kr" },
      gives: { total: "kr" },
      formula: ({ amount }) => {
        let total = amount;
        for (let i = 0; i < 200; i++) total = total.atMost(0).plus(total).negated();
        return { total };
      },
    });
    const [words = ""] = last(doubled.explain({ amount: 1 }));
    expect(words).toContain("…");
    expect(words.length).toBeLessThan(20_000);
  });

  test("has no heading for parameters where there are none", () => {
    const plain = rule({
      ...rests,
      inputs: { amount: "kr" },
      gives: { total: "kr" },
      formula: ({ amount }) => ({ total: amount }),
    });
    expect(explanationText(plain.explain({ amount: 1 }), "da")).not.toContain("Forudsætninger");
  });
});

test("Markdown escapes what would be markup in words", () => {
  const odd = { da: "1. *vigtig* <b> & _a_ | [x](y) ~z~ `k`", en: "# heading" };
  const marked = rule({
    ...rests,
    words: { amount: odd },
    inputs: { amount: "kr" },
    gives: { total: "kr" },
    formula: ({ amount }) => ({ total: amount }),
  });
  const why = marked.explain({ amount: 1 });
  expect(explanationMarkdown(why, "da")).toContain(
    "    - 1\\. \\*vigtig\\* \\<b\\> \\& \\_a\\_ \\| \\[x\\](y) \\~z\\~ \\`k\\`: 1,00 kr.",
  );
  expect(explanationMarkdown(why, "en")).toContain("    - \\# heading: 1.00 DKK");
});

test("a value that is carried forward says from when, and what it rests on", () => {
  const covered = rule({
    ...rests,
    inputs: { share: "rate" },
    parameters: { coverageThreshold: parameters.capacity.coverageThreshold },
    gives: { isAbove: "flag" },
    formula: ({ share, coverageThreshold }) => ({ isAbove: share.exceeds(coverageThreshold) }),
  });
  const why = covered.explain({ share: "0.12" }, agreementInForce("syddanmark", "2025-03-01"));
  const line = explanationText(why, "da").split("\n")[5];
  expect(line).toContain(
    "10 % (videreført fra perioden til og med den 31. december 2022) – Socialdirektørforum Syddanmark 11. december 2019, pkt. 3 [antaget]",
  );
  expect(explanationText(why, "en")).toContain(
    "10% (carried forward from the period that ended on 31 December 2022) – ",
  );
});

describe("reevaluate refuses", () => {
  const altered = (change: (calculation: Record<string, never[]>) => void): Explanation => {
    const copy = JSON.parse(JSON.stringify(why));
    change(copy.calculation);
    return copy;
  };
  const set = (list: string, at: number, change: object) =>
    altered((calculation) => {
      Object.assign((calculation[list] ?? [])[at] as never, change);
    });

  test.each([null, undefined, "x", 5, [], {}, { version: 2 }, { version: 1, calculation: {} }, { version: 1 }])(
    "%j, which is no explanation",
    (wrong) => {
      expect(refusal(() => reevaluate(wrong as never))).toMatchObject({ kind: "malformed", path: "explanation" });
    },
  );

  test("an explanation of another version, and one without a calculation", () => {
    expect(refusal(() => reevaluate({ ...why, version: 2 as 1 })).kind).toBe("malformed");
    const { calculation: _, ...said } = why;
    expect(refusal(() => reevaluate(said)).remedy.en).toContain("because");
  });

  test("steps that cannot be computed", () => {
    const length = why.calculation?.steps.length ?? 0;
    const wrong = [
      { op: "power" },
      { op: "__proto__" },
      { args: [0] },
      { args: [0, length] },
      { args: [0, -1] },
      { args: [0, 0.5] },
      { args: "ab" },
      { mode: "up" },
    ];
    const round = why.calculation?.steps.findIndex(({ op }) => op === "roundedTo") ?? -1;
    for (const change of wrong) {
      expect(refusal(() => reevaluate(set("steps", round, change)))).toMatchObject({
        kind: "malformed",
        path: `explanation.calculation.steps[${round}]`,
      });
    }
    expect(refusal(() => reevaluate(set("steps", 0, { name: "nothing" }))).kind).toBe("malformed");
    expect(refusal(() => reevaluate(set("results", 0, { step: length }))).kind).toBe("malformed");
  });

  test("figures that are not what their unit says", () => {
    expect(refusal(() => reevaluate(set("inputs", 0, { value: "true" }))).kind).toBe("malformed");
    expect(refusal(() => reevaluate(set("inputs", 2, { value: "1" }))).kind).toBe("malformed");
    expect(refusal(() => reevaluate(set("inputs", 0, { value: 5 }))).kind).toBe("malformed");
    expect(refusal(() => reevaluate(set("inputs", 0, { value: "1e9" }))).kind).toBe("malformed");
    expect(refusal(() => reevaluate(set("inputs", 0, { value: "1".repeat(1_000_000) }))).kind).toBe("malformed");
    expect(refusal(() => reevaluate(set("inputs", 0, { unit: "day" }))).kind).toBe("unit");
  });

  test("a rounding unit that was altered to 0", () => {
    expect(refusal(() => reevaluate(set("parameters", 1, { value: "0" }))).kind).toBe("not-computable");
  });
});
