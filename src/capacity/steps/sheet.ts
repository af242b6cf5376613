import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { RequiredSteps } from "./requiredSteps.ts";
import { basisOf } from "./words.ts";

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
  const notes = findings.map(({ message }) => message);
  return tableOf(
    explanation.title,
    steps,
    [
      { word: "step", unit: "count", cell: ({ order }) => order },
      { word: "body", unit: "text", cell: ({ body }) => body },
      { word: "action", unit: "text", cell: ({ says }) => says, code: ({ action }) => action },
      { word: "source", unit: "text", cell: basisOf },
    ],
    { notes },
  );
}
