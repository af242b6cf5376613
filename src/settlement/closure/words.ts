import { frozen } from "../../frozen.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import type { ClosureRule } from "./rule.ts";
export const LOOK_IN_CLOSING_ANNEX: Text = frozen({
  da: "Se efter i den gældende rammeaftales bilag om lukning af tilbud.",
  en: "Look in the annex on closing offers of the agreement in force.",
});

/** Who bears what, where the share is not the usual one: `Køberne bærer 25 % …`. */
export function sharedText({ buyersShare }: ClosureRule): Text {
  const share = both(formatRate, buyersShare, { decimals: "exact" });
  return {
    da: `Køberne bærer ${share.da} af det, der er tilbage, og af lukkeomkostningerne; resten bliver hos driftsherren.`,
    en: `The buyers bear ${share.en} of what is left and of the closing costs; the rest stays with the operator.`,
  };
}
