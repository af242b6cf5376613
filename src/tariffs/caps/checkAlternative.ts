import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { oneOf } from "../../given/oneOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { parameters } from "../../parameters/parameters.ts";
import { alwaysKnown } from "../../rules/binding.ts";
import { account } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import type { Text } from "../../words.ts";
import { vatFactor, vatFactorIfKnown } from "../privatePrices/factor.ts";
import { netOf } from "../privatePrices/netOf.ts";
import { PRICE_KINDS } from "../privatePrices/words.ts";
import type { AlternativeCheck, AlternativeQuestion, AlternativeWithoutVat } from "./alternative.ts";
import { alternativeFindings, withinAlternative } from "./alternativeFindings.ts";
import type { CapFinding } from "./finding.ts";
import { alternativeLimit } from "./rules.ts";
import { vatFindings } from "./vatFindings.ts";
import { ALTERNATIVE_TITLE } from "./words.ts";

/** Compares an alternative with the limit; see {@link checkAlternative}. */
interface CheckAlternative {
  (question: AlternativeQuestion, law?: RuleSet): AlternativeCheck;
  /** The same check as exact fractions. */
  exact(question: AlternativeQuestion, law?: RuleSet): AlternativeCheck<Fraction>;
}

const kind = atFirstUse(() => oneOf(PRICE_KINDS));
const schema = atFirstUse(() =>
  objectOf<AlternativeQuestion>()({
    offered: numeric,
    alternative: numeric,
    offeredKind: kind().optional(),
    alternativeKind: kind().optional(),
  }),
);

function compared(offered: Fraction, alternative: Fraction): AlternativeWithoutVat<Fraction> {
  return { offered, alternative, ...alternativeLimit.exact({ offered, alternativePrice: alternative }) };
}

function checkOf(question: AlternativeQuestion, law?: RuleSet): AlternativeCheck<Fraction> {
  const { offeredKind, alternativeKind, ...prices } = readGiven(schema(), question, "");
  const check = compared(aboveZero(prices.offered, "offered"), notNegative(prices.alternative, "alternative"));
  const known = alwaysKnown(parameters.caps.alternativeShare);
  const isNeeded = [offeredKind, alternativeKind].includes("private-with-vat");
  const factor = isNeeded ? vatFactor(law) : vatFactorIfKnown(law);
  const [offered, alternative] = [
    netOf(check.offered, offeredKind ?? "public", factor),
    netOf(check.alternative, alternativeKind ?? "public", factor),
  ];
  const isStated = offeredKind !== undefined && alternativeKind !== undefined;
  const withoutVat = isStated ? compared(offered.net, alternative.net) : null;
  const find = () => [
    ...alternativeFindings(check, known),
    ...vatFindings({ check, withoutVat, kinds: [offeredKind, alternativeKind], factor }),
  ];
  const explain = (messages: readonly Text[]) => {
    const because = [
      alternativeLimit.explain({ offered: check.offered, alternativePrice: check.alternative }),
      ...(isStated ? [...offered.because(), ...alternative.because()] : []),
    ];
    return account(ALTERNATIVE_TITLE, [...withinAlternative(check), ...messages], because);
  };
  const result = { ...check, withoutVat };
  return toldWhenRead<typeof result, CapFinding>(result, find, explain, mayWait(law));
}

/**
 * Compares the price of an alternative offer with the amount limit: at most 10 % above the price of the one offered.
 *
 * Both prices are kr. per the same unit (a day, a month, a year) and at one price level. A price exactly at the limit is
 * within it, one øre more is above; the limit is shown truncated to whole øre. A finding states that the date from which
 * the limit applies is not known.
 *
 * Whether the law means prices with or without the indirect VAT that a private offer's price holds is not known either. With
 * `offeredKind` and `alternativeKind` both prices are compared without it too (`withoutVat`), and a finding says where the
 * verdict depends on it; where they are not stated, a finding says so if it could. `law`, such as `lawOn("2023-01-01")`, has
 * the factor of the day; without it the last one known is used. Throws `RuleError`: `missing`, `malformed`, `unknown-key` and `out-of-range` for what is
 * given; `unknown-value` for a `law` that knows no factor, where a price holds the share. Source: Act 747/2025; the factor is practice of 2019-2023.
 *
 * @example
 * ```ts
 * import { checkAlternative } from "rammetakst";
 * checkAlternative({ offered: 2000, alternative: 2200 }).isAbove; // => false
 * checkAlternative({ offered: 2000, alternative: "2200.01" }).excess; // => 0.01
 * const kinds = { offeredKind: "public", alternativeKind: "private-with-vat" } as const;
 * const check = checkAlternative({ offered: 2200, alternative: 2461, ...kinds });
 * check.isAbove; // => true
 * check.withoutVat?.isAbove; // => false
 * ```
 */
export const checkAlternative: CheckAlternative = withExact(
  "checkAlternative",
  (question: AlternativeQuestion, law?: RuleSet) => decimalsWhenRead(checkOf(question, law)),
  (question: AlternativeQuestion, law?: RuleSet) => fractionsWhenRead(checkOf(question, law)),
);
