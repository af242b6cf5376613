import { describe, expect, test } from "vitest";
import type { Interval } from "../../../../src/distribution/audit/interval.ts";
import { mostCovered } from "../../../../src/distribution/audit/mostCovered.ts";

/** `[1,2)` and the like, written as in a textbook. */
function interval(text: string): Interval {
  const [from = "", to = ""] = text.slice(1, -1).split(",");
  return {
    from: { at: { n: BigInt(from), d: 1n }, after: text.startsWith("(") },
    to: { at: { n: BigInt(to), d: 1n }, after: text.endsWith("]") },
  };
}

function written({ from, to }: Interval): string {
  return `${from.after ? "(" : "["}${from.at.n},${to.at.n}${to.after ? "]" : ")"}`;
}

describe("mostCovered", () => {
  test.each<[string[], number, string[]]>([
    [["[1,5)"], 1, ["[1,5)"]],
    [["[1,5)", "[3,9)"], 2, ["[3,5)"]],
    [["[3,9)", "[1,5)"], 2, ["[3,5)"]],
    [["[1,3)", "[3,5)"], 1, ["[1,3)", "[3,5)"]],
    [["[1,3]", "[3,5)"], 2, ["[3,3]"]],
    [["(1,3]", "(3,5)"], 1, ["(1,3]", "(3,5)"]],
    [["(1,3)", "[3,5)", "[1,9)", "[4,6)"], 3, ["[4,5)"]],
    [["[1,2)", "[1,2)", "[4,5)", "[4,5)", "[7,8)"], 2, ["[1,2)", "[4,5)"]],
    [["[1,9)", "(2,3)", "[6,7]"], 2, ["(2,3)", "[6,7]"]],
    [["[1,3)", "[1,3]", "(1,3)"], 3, ["(1,3)"]],
    [["(-5,0)", "[-2,-1)", "(-1,4]"], 2, ["[-2,-1)", "(-1,0)"]],
    [[], 0, []],
  ])("of %j is covered %i times: %j", (texts, count, stretches) => {
    const found = mostCovered(texts.map(interval));
    expect(found.count).toBe(count);
    expect(found.stretches.map(written)).toEqual(stretches);
  });
});
