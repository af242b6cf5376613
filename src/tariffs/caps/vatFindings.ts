import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, times } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { VatFactor } from "../privatePrices/factor.ts";
import { lastKnownFactor, publicWithoutVat } from "../privatePrices/findings.ts";
import type { PriceKind } from "../privatePrices/priceKind.ts";
import type { AlternativeWithoutVat } from "./alternative.ts";
import type { CapFinding } from "./finding.ts";
import { alternativeLimit } from "./rules.ts";
import * as say from "./words.ts";

type Check = AlternativeWithoutVat<Fraction>;

/** An alternative that was checked as given and, where the kinds of both prices are stated, without VAT. */
export interface VatQuestion {
  readonly check: Check;
  readonly withoutVat: Check | null;
  /** Of the one offered, and of the alternative. */
  readonly kinds: readonly [PriceKind | undefined, PriceKind | undefined];
  /** Absent where no price is known to hold VAT and the rule set knows no factor. */
  readonly factor: VatFactor | undefined;
}

type Known = VatQuestion & { readonly factor: VatFactor };

/** Whether the verdict would be another one if prices whose kind is not stated were private ones with VAT. */
function couldChange({ check, kinds, factor }: Known): boolean {
  const [offered, alternative] = [check.offered, check.alternative].map((price, i) => {
    const kind = kinds[i];
    return { price, net: kind === undefined || kind === "private-with-vat" ? times(price, factor.exact) : price };
  }) as [Prices, Prices];
  const verdicts = [
    { offered: offered.net, alternativePrice: alternative.price },
    { offered: offered.price, alternativePrice: alternative.net },
    { offered: offered.net, alternativePrice: alternative.net },
  ].map((prices) => alternativeLimit.exact(prices).isAbove);
  return verdicts.some((isAbove) => isAbove !== check.isAbove);
}

interface Prices {
  readonly price: Fraction;
  readonly net: Fraction;
}

function notStated(question: VatQuestion): CapFinding[] {
  const { factor } = question;
  if (factor !== undefined && !couldChange({ ...question, factor })) return [];
  return [
    {
      code: "vat-not-stated",
      severity: "info",
      mark: "assumed",
      source: sources.ownReading,
      message: factor === undefined ? say.VAT_NOT_STATED_OR_KNOWN : say.vatNotStated(factor.known.text),
      figures: factor === undefined ? {} : { factor: factor.known.text },
      remedy: say.STATE_KINDS,
    },
  ];
}

function basisNotKnown({ check, factor }: Known, withoutVat: Check): CapFinding {
  const { alternative, limit, isAbove } = withoutVat;
  return {
    code: "vat-basis-not-known",
    severity: isAbove === check.isAbove ? "info" : "warning",
    mark: "assumed",
    source: sources.ownReading,
    message: say.basisNotKnown(check.isAbove, withoutVat),
    figures: { alternative: toDecimal(alternative), limit: toDecimal(limit), factor: factor.known.text },
    remedy: say.FIND_BASIS,
  };
}

/** Where the indirect VAT decides whether an alternative is within the limit, or could. */
export function vatFindings(question: VatQuestion): CapFinding[] {
  const { withoutVat, kinds, factor, check } = question;
  if (withoutVat === null) return notStated(question);
  const isChanged =
    compare(check.offered, withoutVat.offered) !== 0 || compare(check.alternative, withoutVat.alternative) !== 0;
  if (!isChanged || factor === undefined) return [];
  return [
    basisNotKnown({ ...question, factor }, withoutVat),
    ...lastKnownFactor(factor),
    ...(kinds.includes("public") ? [publicWithoutVat()] : []),
  ];
}
