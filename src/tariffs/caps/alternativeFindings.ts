import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { inBoth, type Text } from "../../words.ts";
import type { CapFinding } from "./finding.ts";

/** An alternative held against the limit. */
interface Held {
  readonly alternative: Fraction;
  readonly limit: Fraction;
  readonly excess: Fraction;
  readonly isAbove: boolean;
}

function above({ alternative, limit, excess, isAbove }: Held, known: KnownValue): CapFinding[] {
  if (!isAbove) return [];
  return [
    {
      code: "above-alternative-limit",
      severity: "warning",
      mark: known.mark,
      source: known.source,
      message: inBoth((language) => {
        const share = formatRate(known.text, language, { decimals: "exact" });
        const [price, most, over] = [kr(alternative, language), kr(limit, language), kr(excess, language)];
        return language === "da"
          ? `Alternativet til ${price} er ${over} over beløbsgrænsen på ${most}, som er det tilbudte med ${share} oveni.`
          : `The alternative at ${price} is ${over} above the amount limit of ${most}, which is the one offered with ${share} on top.`;
      }),
      figures: { alternative: toDecimal(alternative), limit: toDecimal(limit), excess: toDecimal(excess) },
      remedy: {
        da: "Kontrollér, at de to priser er pr. samme enhed og i samme prisniveau.",
        en: "Check that the two prices are per the same unit and at one price level.",
      },
    },
  ];
}

function dateNotKnown({ mark, source, text }: KnownValue): CapFinding {
  return {
    code: "alternative-date-not-known",
    severity: "info",
    mark,
    source,
    message: inBoth((language) => {
      const share = formatRate(text, language, { decimals: "exact" });
      return language === "da"
        ? `At et alternativt tilbud højst må koste ${share} mere end det tilbudte, følger af lov 747/2025; fra hvilken dato er ikke kendt her.`
        : `That an alternative offer may cost at most ${share} more than the one offered follows from Act 747/2025; from which date is not known here.`;
    }),
    figures: { share: text },
    remedy: {
      da: "Find ikrafttrædelsen i loven, før grænsen bruges som krav.",
      en: "Find the date of effect in the law before the limit is used as a demand.",
    },
  };
}

/** What is said of a price that breaches nothing. */
export function withinAlternative({ alternative, limit, isAbove }: Held): Text[] {
  if (isAbove) return [];
  return [
    inBoth((language) => {
      const [price, most] = [kr(alternative, language), kr(limit, language)];
      return language === "da"
        ? `Alternativet til ${price} er inden for beløbsgrænsen på ${most}`
        : `The alternative at ${price} is within the amount limit of ${most}.`;
    }),
  ];
}

/** What was found: the limit may be exceeded, and its date is not known. */
export function alternativeFindings(held: Held, known: KnownValue): CapFinding[] {
  return [...above(held, known), dateNotKnown(known)];
}
