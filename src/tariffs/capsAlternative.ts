import { z } from "zod";
import { lawOn } from "../agreements/lawOn.ts";
import type { Decimal } from "../decimal.ts";
import { inBoth } from "../distribution/figures.ts";
import { aboveZero, notNegative } from "../given/figures.ts";
import { readGiven } from "../given/readGiven.ts";
import { numeric } from "../given/shape.ts";
import { type Numeric, toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { inDecimals } from "../numbers/inDecimals.ts";
import { kr } from "../numbers/krText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { parameters } from "../parameters/parameters.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import type { KnownValue } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import type { CapFinding } from "./capsFinding.ts";
import { alternativeLimit } from "./capsRules.ts";

/** The prices of the offer that the municipality has offered and of the one that is wished instead, per the same unit. */
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

/** Holds an alternative against the limit; see {@link checkAlternative}. */
interface CheckAlternative {
  (question: AlternativeQuestion): AlternativeCheck;
  /** The same check as exact fractions. */
  exact(question: AlternativeQuestion): AlternativeCheck<Fraction>;
}

const schema = z.strictObject({ offered: numeric, alternative: numeric }) as z.ZodType<AlternativeQuestion>;

type Checked = Omit<AlternativeCheck<Fraction>, "findings" | "explanation">;

function above({ alternative, limit, excess, isAbove }: Checked, known: KnownValue): CapFinding[] {
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

function within({ alternative, limit, isAbove }: Checked): Text[] {
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

function exactly(question: AlternativeQuestion): AlternativeCheck<Fraction> {
  const read = readGiven(schema, question, "");
  const offered = aboveZero(read.offered, "offered");
  const alternative = notNegative(read.alternative, "alternative");
  const given = { offered, alternativePrice: alternative };
  const check = { offered, alternative, ...alternativeLimit.exact(given) };
  const known = lawOn("2025-12-31").known(parameters.caps.alternativeShare);
  const findings = [...above(check, known), dateNotKnown(known)];
  const title = { da: "Beløbsgrænse for et alternativt tilbud", en: "Amount limit for an alternative offer" };
  const says = [...within(check), ...findings.map(({ message }) => message)];
  return { ...check, findings, explanation: account(title, says, [alternativeLimit.explain(given)]) };
}

/**
 * Holds the price of an alternative offer against the amount limit: at most 10 % above the price of the one offered.
 *
 * Both prices are kr. per the same unit (a day, a month, a year) and at one price level. A price exactly at the limit is within it,
 * one øre more is above; the limit is shown truncated to whole øre. A finding tells that the date from which the limit holds is not
 * known. Throws `RuleError`: `missing`, `malformed`, `unknown-key` and `out-of-range` for what is given. Source: Act 747/2025.
 *
 * @example
 * ```ts
 * import { checkAlternative } from "rammetakst";
 * checkAlternative({ offered: 2000, alternative: 2200 }).isAbove; // => false
 * checkAlternative({ offered: 2000, alternative: "2200.01" }).excess; // => 0.01
 * ```
 */
export const checkAlternative: CheckAlternative = Object.assign(
  (question: AlternativeQuestion) => inDecimals(exactly(question)),
  { exact: exactly },
);
