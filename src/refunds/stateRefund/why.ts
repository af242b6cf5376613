import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { BareRefund } from "./findings.ts";
import * as say from "./words.ts";

/** Why the refund is what it is: the sum, the brackets, what was assumed, and the rule's calculation. */
export function refundWhy(refund: BareRefund, messages: readonly Text[], calculation: Explanation): Explanation {
  const says = [
    say.refundSums({ ...refund, months: refund.months.length }),
    ...refund.brackets.map(say.bracketRefund),
    ...messages,
  ];
  return account(say.refundTitle(refund.year), says, [calculation]);
}
