import type { Decimal } from "../../decimal.ts";
import { distribute } from "../../distribution/distribute.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import { keyFindings } from "../byKey/keyFindings.ts";
import type { FinancingKeys } from "../byKey/keys.ts";
import { readFinance } from "../byKey/read.ts";
import type { FinanceInput, FinancingFinding } from "../byKey/result.ts";
import { keyFields } from "../byKey/schema.ts";
import { keyText } from "../byKey/words.ts";
import type { UnreadScheme } from "../schemes/scheme.ts";
import * as say from "./words.ts";

/** What is to be paid back: a surplus above 0 in kr., whole øre, by the scheme's key of a year or one that is given. */
export interface PayBackInput extends Pick<FinanceInput, "scheme" | "year" | "area" | "keys" | "keyDate"> {
  /** The surplus that is paid back: kr., 0 or more, whole øre. */
  readonly amount: NonNullable<FinanceInput["budget"]>;
}

/** A surplus paid back; amounts in kr. */
export interface PayBack {
  readonly title: Text;
  readonly amount: Decimal;
  /** By code; they add up to the amount. */
  readonly municipalities: readonly {
    readonly municipality: string;
    readonly code: number;
    readonly key: Decimal;
    readonly repaid: Decimal;
  }[];
  readonly findings: readonly FinancingFinding[];
  readonly explanation: Explanation;
}

const schema = atFirstUse(() => objectOf<UnreadScheme<PayBackInput>>()({ ...keyFields(), amount: numeric }));

/** The key in a sentence; where the scheme's measure is not known it is only the user's own. */
const keyWords = (keys: FinancingKeys | undefined): Text => (keys?.measure === undefined ? say.OWN_KEY : keyText(keys));

/**
 * Pays a surplus back to those who share in a scheme, by its key or one that is given, in whole øre by largest remainder.
 *
 * `amount` in kr., 0 or more, whole øre; the municipalities' amounts add up to it exactly. Throws `RuleError` as
 * {@link financeByKey} does: `missing`, `malformed` or `unknown-key` for the input, `out-of-range` for the amount,
 * `unknown-value` where neither sources nor registers state the key, with what to pass instead.
 * Source: minutes of 20 May 2015, item 5, whose key is not known; otherwise the scheme's.
 *
 * @example
 * ```ts
 * import { municipalities, payBack, population } from "rammetakst";
 * const keys = municipalities("syddanmark").map(({ code, name }) => ({
 *   municipality: name,
 *   key: population({ municipality: code, date: "2015-01-01" }),
 * }));
 * const { amount, findings } = payBack({ scheme: "joint-secretariat", year: 2015, amount: 2_000_000, keys });
 * amount; // => 2000000
 * findings[0]?.code; // => "own-keys"
 * ```
 */
export function payBack(input: PayBackInput): PayBack {
  const { amount, ...given } = readGiven(schema(), input, "");
  const read = readFinance({ ...given, budget: amount, objectiveShare: 1 }, "", { budget: "amount" });
  const { area, keys, budget, scheme, year } = read;
  const rows = area.municipalities.map(({ code }, i) => ({ id: code, key: keys?.counts[i] as Fraction }));
  const { shares } = distribute(budget, rows);
  const title = say.payBackTitle(scheme.title, year);
  return {
    title,
    amount: toDecimal(budget),
    municipalities: area.municipalities.map(({ name, code }, i) => {
      const { key, share } = shares[i] as (typeof shares)[number];
      return { municipality: name, code, key, repaid: share };
    }),
    findings: keyFindings(read),
    explanation: account(title, [say.paidBack(budget, area.title, keyWords(keys))]),
  };
}
