import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { markText } from "../../rules/explanationText.ts";
import type { RequiredSteps } from "./requiredSteps.ts";

/**
 * What a change needs as a table: each step in order, who takes it, and what it rests on. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link requiredSteps}.
 *
 * @example
 * ```ts
 * import { agreementInForce, requiredSteps, requiredStepsSheet } from "rammetakst";
 * const change = { kind: "closing-accounts", operator: "municipality" } as const;
 * requiredStepsSheet(requiredSteps(change, agreementInForce("syddanmark", "2021-01-01"))).rows.length; // => 1
 * ```
 */
export function requiredStepsSheet(required: RequiredSteps): Sheet {
  const { steps, findings, explanation } = resultOf("requiredSteps", required, ["steps", "isKnown"]);
  return {
    title: explanation.title,
    columns: [
      { word: "step", unit: "count" },
      { word: "body", unit: "text" },
      { word: "action", unit: "text" },
      { word: "source", unit: "text" },
    ],
    rows: steps.map(({ order, body, says, source, mark }) => {
      const rests = { da: `${source.da} [${markText(mark, "da")}]`, en: `${source.en} [${markText(mark, "en")}]` };
      return [order, body, says, rests];
    }),
    notes: findings.map(({ message }) => message),
  };
}
