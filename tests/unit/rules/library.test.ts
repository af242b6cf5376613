import { describe, expect, test } from "vitest";
import * as face from "../../../src/index.ts";
import { indexRule } from "../../../src/indexation/indexRule.ts";
import { partsWithoutWords } from "../../../src/rules/unitWords.ts";

interface Made {
  readonly steps: readonly unknown[];
  readonly gives: object;
}

const isRule = (value: unknown): value is Made => typeof value === "function" && "gives" in value;
const rules = [...Object.entries(face), ["indexRule", indexRule] as const].filter(([, value]) => isRule(value));

/** The library's own rules run their formula at first use; here each is used, so that units that do not fit fail a test. */
describe("the library's own rules", () => {
  test("are there", () => {
    expect(rules.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "annualEffect",
        "carryOver",
        "dayTariff",
        "exactNoticeLimit",
        "indexRule",
        "noticeLimit",
        "yearlyRefund",
      ]),
    );
  });

  test.each(rules)("%s has units that have words in both languages, in src/rules/unitWords.ts", (_, made) => {
    const { inputs, gives } = made as unknown as { readonly inputs: object; readonly gives: object };
    const units = [...Object.values(inputs), ...Object.values(gives)].flat() as string[];
    expect(units.length).toBeGreaterThan(0);
    expect(units.flatMap(partsWithoutWords)).toEqual([]);
  });

  test.each(rules)("%s has steps whose units fit", (_, made) => {
    expect((made as unknown as Made).steps.length).toBeGreaterThan(1);
  });
});
