import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { audit } from "../../examples/audit-socialtilsyn.ts";
import { financing } from "../../examples/samraad-2020.ts";
import { round } from "../../examples/tariff-round.ts";
import { assessments as whatIf } from "../../examples/what-if.ts";
import { VERDICTS } from "../../src/proposals/judgement/result.ts";

/** The codes as the source lists them. */
function findingCodes(): string[] {
  const source = readFileSync(new URL("../../src/proposals/finding.ts", import.meta.url), "utf8");
  const union = source.slice(source.indexOf("export type FindingCode"));
  return Array.from(union.slice(0, union.indexOf(";")).matchAll(/"([a-z-]+)"/g), ([, code = ""]) => code);
}

const all = [...round.assessments, ...whatIf];

describe("the constructed tariff round", () => {
  test("is assessed to the last notice", () => {
    expect(round.failed).toEqual([]);
    expect(round.assessments.length).toBeGreaterThanOrEqual(30);
  });

  test("comes to every verdict", () => {
    expect(new Set(round.assessments.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
  });

  test("meets every finding, with the what-ifs", () => {
    const met = new Set<string>(all.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect(findingCodes().length).toBeGreaterThan(25);
    expect(findingCodes().filter((code) => !met.has(code))).toEqual([]);
  });

  test("says every finding with source and remedy in both languages", () => {
    for (const { findings } of all) {
      for (const { message, source, remedy } of findings) {
        for (const { da, en } of [message, source, remedy])
          expect([da.length > 2, en.length > 2]).toEqual([true, true]);
      }
    }
  });

  // Minutes of 24 January 2025, item 6: 5.51 % agreed against KL's 3.9 %.
  test("holds 2 347.50 kr against 2 476.85 and 2 439.05", () => {
    const [first] = round.assessments;
    expect(first?.agreed.limit.toString()).toBe("2476.85");
    expect(first?.national?.limit.toString()).toBe("2439.05");
  });
});

describe("the real distributions", () => {
  // 1 223 105 inhabitants of the 22 municipalities on 1 January 2020 (FOLK1A) at 88 øre are 107 633 240 øre.
  test("Samråd Syddanmark 2020 is 0.88 kr for each inhabitant", () => {
    expect(financing.budget.toString()).toBe("1076332.4");
    const atRate = financing.municipalities.map(({ key, objective }) => objective.times(100).eq(key?.times(88) ?? -1));
    expect(atRate).toEqual(Array(22).fill(true));
  });

  // Published amounts over published keys: Greve 1 705 337 / 11 166 lies near 152.7258.
  test("Socialtilsyn Øst 2022 used one rate for 16 of 17", () => {
    expect(audit.explained).toBe(16);
    expect(audit.rate.from.lt("152.725829") && audit.rate.to.gt("152.725829")).toBe(true);
    expect(audit.outside.map(({ id }) => id)).toEqual(["Stevns"]);
  });
});
