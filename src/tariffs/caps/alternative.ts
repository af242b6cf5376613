import type { Decimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { PriceKind } from "../privatePrices/priceKind.ts";
import type { CapFinding } from "./finding.ts";

/** The prices of the offer that the municipality proposes and of the one that is wanted instead, per the same unit. */
export interface AlternativeQuestion {
  /** Kr., above 0. */
  readonly offered: Numeric;
  /** Kr., 0 or more, per the same unit and at the same price level. */
  readonly alternative: Numeric;
  /** Whose price `offered` is, and whether it holds the indirect VAT share; not stated, the prices are compared as given. */
  readonly offeredKind?: PriceKind;
  /** The same of `alternative`. */
  readonly alternativeKind?: PriceKind;
}

/** The same comparison of both prices without the indirect VAT share; amounts in kr. per the unit that the prices are per. */
export interface AlternativeWithoutVat<N = Decimal> {
  readonly offered: N;
  readonly alternative: N;
  readonly limit: N;
  readonly excess: N;
  readonly isAbove: boolean;
}

/** An alternative against the amount limit; amounts in kr. per the unit that the prices are per. */
export interface AlternativeCheck<N = Decimal> {
  readonly offered: N;
  readonly alternative: N;
  /** What the alternative may cost at most, truncated to whole øre. */
  readonly limit: N;
  /** What the alternative exceeds the limit by, never below 0. */
  readonly excess: N;
  /** Of the prices as given. */
  readonly isAbove: boolean;
  /** Both prices without the indirect VAT share; nothing where the kinds of both are not stated. */
  readonly withoutVat: AlternativeWithoutVat<N> | null;
  readonly findings: readonly CapFinding[];
  readonly explanation: Explanation;
}
