import { carriedText } from "../../findings/carriedText.ts";
import type { Finding } from "../../findings/finding.ts";
import type { ClosureRule } from "./rule.ts";

/** What is said of a closure whose rule is used beyond the period that it was stated for. */
export function carriedRule({
  known: { carriedFrom, source },
}: ClosureRule): Finding<"closing-rule-carried-forward"> | undefined {
  if (carriedFrom === undefined) return undefined;
  return {
    code: "closing-rule-carried-forward",
    severity: "info",
    message: carriedText(carriedFrom),
    figures: { carriedFrom },
    source,
    mark: "assumed",
    remedy: {
      da: "Se efter i den gældende rammeaftales bilag om lukning af tilbud.",
      en: "Look in the annex on closing offers of the agreement in force.",
    },
  };
}
