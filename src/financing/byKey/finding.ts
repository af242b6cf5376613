import type { Text } from "../../words.ts";
import type { FinancingFinding, FinancingFindingCode } from "./result.ts";

const OWN: Text = Object.freeze({ da: "brugerens egen oplysning", en: "the user's own" });

/** A finding of a financing; information of the user's own unless told otherwise. */
export function finding(
  code: FinancingFindingCode,
  message: Text,
  more: Partial<Omit<FinancingFinding, "code" | "message">> = {},
): FinancingFinding {
  const remedy = { da: "kontrollér, at det er det, der menes", en: "check that this is what is meant" };
  return { code, severity: "info", message, figures: {}, source: OWN, mark: "local", remedy, ...more };
}
