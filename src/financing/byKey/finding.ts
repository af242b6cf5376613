import type { Text } from "../../words.ts";
import * as say from "./findingWords.ts";
import type { FinancingFinding, FinancingFindingCode } from "./result.ts";

/** A finding of a financing; information of the user's own unless `more` says otherwise. */
export function finding(
  code: FinancingFindingCode,
  message: Text,
  more: Partial<Omit<FinancingFinding, "code" | "message">> = {},
): FinancingFinding {
  const rests = { source: say.USERS_OWN, mark: "local", remedy: say.CHECK_MEANING } as const;
  return { code, severity: "info", message, figures: {}, ...rests, ...more };
}
