import { equal, ONE } from "../../numbers/fraction.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { inBoth, type Text } from "../../words.ts";
import type { ClosedBy, ClosureRule } from "./rule.ts";

/** Whether the rule is the usual one: an authority's closure leaves nothing to the buyers, an operator's all. */
export function isUsual(by: ClosedBy, { buyersShare }: ClosureRule): boolean {
  return by === "authority" ? buyersShare.n === 0n : equal(buyersShare, ONE);
}

/** Who bears what, where the share is another than the usual one: `Køberne bærer 25 % …`. */
export function sharedText({ buyersShare }: ClosureRule): Text {
  const share = inBoth((language) => formatRate(buyersShare, language, { decimals: "exact" }));
  return {
    da: `Køberne bærer ${share.da} af det, der er tilbage, og af lukkeomkostningerne; resten bliver hos driftsherren.`,
    en: `The buyers bear ${share.en} of what is left and of the closing costs; the rest stays with the operator.`,
  };
}
