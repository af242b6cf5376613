import type { Decimal } from "../../decimal.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { parameters } from "../../parameters/parameters.ts";
import { alwaysKnown } from "../../rules/binding.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { alternativeFindings, withinAlternative } from "./alternativeFindings.ts";
import type { CapFinding } from "./finding.ts";
import { alternativeLimit } from "./rules.ts";
import { ALTERNATIVE_TITLE } from "./words.ts";

/** The prices of the offer that the municipality proposes and of the one that is wanted instead, per the same unit. */
export interface AlternativeQuestion {
  /** Kr., above 0. */
  readonly offered: Numeric;
  /** Kr., 0 or more, per the same unit and at the same price level. */
  readonly alternative: Numeric;
}

/** An alternative against the amount limit; amounts in kr. per the unit that the prices are per. */
export interface AlternativeCheck<N = Decimal> {
  readonly offered: N;
  readonly alternative: N;
  /** What the alternative may cost at most, truncated to whole øre. */
  readonly limit: N;
  /** What the alternative exceeds the limit by, never below 0. */
  readonly excess: N;
  readonly isAbove: boolean;
  readonly findings: readonly CapFinding[];
  readonly explanation: Explanation;
}

/** Compares an alternative with the limit; see {@link checkAlternative}. */
interface CheckAlternative {
  (question: AlternativeQuestion): AlternativeCheck;
  /** The same check as exact fractions. */
  exact(question: AlternativeQuestion): AlternativeCheck<Fraction>;
}

const schema = atFirstUse(() => objectOf<AlternativeQuestion>()({ offered: numeric, alternative: numeric }));

function exactly(question: AlternativeQuestion): AlternativeCheck<Fraction> {
  const read = readGiven(schema(), question, "");
  const offered = aboveZero(read.offered, "offered");
  const alternative = notNegative(read.alternative, "alternative");
  const given = { offered, alternativePrice: alternative };
  const check = { offered, alternative, ...alternativeLimit.exact(given) };
  const known = alwaysKnown(parameters.caps.alternativeShare);
  const findings = alternativeFindings(check, known);
  const says = [...withinAlternative(check), ...findings.map(({ message }) => message)];
  return { ...check, findings, explanation: account(ALTERNATIVE_TITLE, says, [alternativeLimit.explain(given)]) };
}

/**
 * Compares the price of an alternative offer with the amount limit: at most 10 % above the price of the one offered.
 *
 * Both prices are kr. per the same unit (a day, a month, a year) and at one price level. A price exactly at the limit is
 * within it, one øre more is above; the limit is shown truncated to whole øre. A finding states that the date from which
 * the limit applies is not known. Throws `RuleError`: `missing`, `malformed`, `unknown-key` and `out-of-range` for what is
 * given. Source: Act 747/2025.
 *
 * @example
 * ```ts
 * import { checkAlternative } from "rammetakst";
 * checkAlternative({ offered: 2000, alternative: 2200 }).isAbove; // => false
 * checkAlternative({ offered: 2000, alternative: "2200.01" }).excess; // => 0.01
 * ```
 */
export const checkAlternative: CheckAlternative = withExact(
  "checkAlternative",
  (question: AlternativeQuestion) => inDecimals(exactly(question)),
  exactly,
);
