import { describe, expect, test } from "vitest";
import * as face from "../../../src/index.ts";
import { indexRule } from "../../../src/indexation/indexRule.ts";

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

  test.each(rules)("%s has steps whose units fit", (_, made) => {
    expect((made as unknown as Made).steps.length).toBeGreaterThan(1);
  });
});
