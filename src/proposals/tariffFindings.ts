import { formatAmount } from "../numbers/amountText.ts";
import { exact, toDecimal } from "../numbers/exact.ts";
import { compare, type Fraction } from "../numbers/fraction.ts";
import { formatRate } from "../numbers/rateText.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { parameters, sources } from "../parameters/parameters.ts";
import type { Language, Text } from "../words.ts";
import { shownRate } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import type { Judged } from "./judged.ts";

const kr = (value: Fraction, language: Language) => formatAmount(value, language);
const percent = (value: Fraction, language: Language) => formatRate(value, language);

/** Above the agreed limit, or above the national one only. */
export function limitFindings({ agreed, national, agreement }: Judged): Finding[] {
  if (agreed.isAbove) {
    const say = (language: Language) => [
      kr(agreed.excess, language),
      kr(agreed.limit, language),
      percent(agreed.rate, language),
    ];
    const [da, en] = [say("da"), say("en")];
    return [
      {
        code: "above-agreed-rate",
        severity: "warning",
        message: {
          da: `Taksten ligger ${da[0]} over grænsen på ${da[1]} efter den aftalte P/L på ${da[2]}.`,
          en: `The tariff lies ${en[0]} above the limit of ${en[1]} by the agreed indexation of ${en[2]}.`,
        },
        figures: {
          excess: toDecimal(agreed.excess),
          limit: toDecimal(agreed.limit),
          rate: shownRate(agreed.rate, agreement),
        },
        source: sources.forum2025Item6,
        mark: "minutes",
        remedy: {
          da: "Bed om en begrundelse for den del, der ligger over grænsen.",
          en: "Ask for a reason for the part above the limit.",
        },
      },
    ];
  }
  if (national?.isAbove !== true) return [];
  return [
    {
      code: "above-national-rate-only",
      severity: "info",
      message: {
        da: `Taksten holder sig inden for den aftalte P/L, men ligger ${kr(national.excess, "da")} over KL's generelle P/L på ${percent(national.rate, "da")}.`,
        en: `The tariff keeps within the agreed indexation, but lies ${kr(national.excess, "en")} above KL's general indexation of ${percent(national.rate, "en")}.`,
      },
      figures: {
        excess: toDecimal(national.excess),
        limit: toDecimal(national.limit),
        rate: shownRate(national.rate, agreement),
      },
      source: sources.forum2025Item6,
      mark: "minutes",
      remedy: { da: "Ingen begrundelse er nødvendig efter aftalen.", en: "No reason is needed under the agreement." },
    },
  ];
}

/** Tariffs are mostly whole kroner: an excess that is gone when the limit is rounded to kroner is said to be so. */
export function kronerFinding({ agreed, case: { read, before }, agreement }: Judged): Finding[] {
  if (!agreed.isAbove) return [];
  const rounding = parameters.proposals.kronerRounding;
  const known = agreement.known(rounding);
  const unit = exact(known.text);
  const isWhole = (value: Fraction) => compare(roundedTo(value, unit, rounding.mode), value) === 0;
  const limit = roundedTo(agreed.exactLimit, unit, rounding.mode);
  const tariffs = [before.amount, read.proposed.amount];
  if (!tariffs.every(isWhole) || compare(read.proposed.comparable, limit) > 0) return [];
  return [
    {
      code: "within-rounding-to-kroner",
      severity: "info",
      message: {
        da: `Begge takster er hele kroner, og overskridelsen på ${kr(agreed.excess, "da")} forsvinder, når grænsen afrundes til ${kr(limit, "da")}.`,
        en: `Both tariffs are whole kroner, and the excess of ${kr(agreed.excess, "en")} is gone when the limit is rounded to ${kr(limit, "en")}.`,
      },
      figures: { excess: toDecimal(agreed.excess), limitInKroner: toDecimal(limit) },
      source: known.source,
      mark: known.mark,
      remedy: {
        da: "Behandl den som afrunding, ikke som en stigning ud over P/L.",
        en: "Treat it as rounding, not as a rise above the indexation.",
      },
    },
  ];
}

/** Whether earlier years' results were told apart, so that like was compared with like. */
export function backRegulationFindings({ case: { read, before }, agreed }: Judged): Finding[] {
  const told = [before.tellsBackRegulation, read.proposed.tellsBackRegulation];
  if (told.every(Boolean)) return [];
  const none = !told.some(Boolean);
  const figures = { inCurrent: toDecimal(before.backRegulation), inProposed: toDecimal(read.proposed.backRegulation) };
  const source = sources.ownReading;
  if (!none) {
    const side: Text = told[0] ? { da: "den varslede", en: "the proposed" } : { da: "den gældende", en: "the current" };
    return [
      {
        code: "back-regulation-taken-as-none",
        severity: "info",
        message: {
          da: `Efterregulering er kun oplyst for den ene takst; ${side.da} takst er regnet uden.`,
          en: `Back-regulation is told for one tariff only; ${side.en} tariff is taken to hold none.`,
        },
        figures,
        source,
        mark: "assumed",
        remedy: {
          da: "Skriv 0, hvis taksten ingen efterregulering indeholder.",
          en: "Write 0 if the tariff holds no back-regulation.",
        },
      },
    ];
  }
  return [
    {
      code: "back-regulation-not-separated",
      severity: agreed.isAbove ? "warning" : "info",
      message: {
        da: "Efterregulering af tidligere år er ikke oplyst særskilt; de samlede takster er sammenlignet. Et overskud, der falder bort, kan ligne en prisstigning.",
        en: "Back-regulation of earlier years is not told apart; the whole tariffs are compared. A surplus that falls away can look like a price rise.",
      },
      figures,
      source,
      mark: "derived",
      remedy: {
        da: "Bed driftsherren oplyse efterreguleringen i begge takster.",
        en: "Ask the operator to tell the back-regulation in both tariffs.",
      },
    },
  ];
}

/** Price levels that leave nothing to index, or that are not those of the tariff year. */
export function levelFindings({ case: { read, before } }: Judged): Finding[] {
  const findings: Finding[] = [];
  const { proposed, year } = read;
  const source = sources.ownReading;
  if (before.priceLevel === proposed.priceLevel) {
    findings.push({
      code: "nothing-to-index",
      severity: "info",
      message: {
        da: `Begge takster er i ${proposed.priceLevel}-niveau; der er ingen P/L mellem dem, så hele stigningen skal begrundes.`,
        en: `Both tariffs are at the ${proposed.priceLevel} level; there is no indexation between them, so the whole increase needs a reason.`,
      },
      figures: { priceLevel: String(proposed.priceLevel) },
      source,
      mark: "derived",
      remedy: { da: "Kontrollér prisniveauerne i varslet.", en: "Check the price levels of the notice." },
    });
  }
  if (proposed.priceLevel !== year) {
    findings.push({
      code: "level-is-not-tariff-year",
      severity: "warning",
      message: {
        da: `Den varslede takst gælder fra ${year}, men er i ${proposed.priceLevel}-niveau.`,
        en: `The proposed tariff takes effect in ${year}, but is at the ${proposed.priceLevel} level.`,
      },
      figures: { priceLevel: String(proposed.priceLevel), tariffYear: String(year) },
      source,
      mark: "derived",
      remedy: { da: "Kontrollér, hvilket års priser taksten er i.", en: "Check which year's prices the tariff is in." },
    });
  }
  return findings;
}

/** The national series has no rate for the years: the comparison with it is left out. */
export function nationalFinding({ national, case: { read, before } }: Judged): Finding[] {
  if (national !== undefined) return [];
  const years = `${before.priceLevel} → ${read.proposed.priceLevel}`;
  return [
    {
      code: "national-rate-not-known",
      severity: "info",
      message: {
        da: `KL's generelle P/L ${years} er ikke kendt; sammenligningen er udeladt.`,
        en: `KL's general indexation ${years} is not known; the comparison is left out.`,
      },
      figures: { years },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: 'Giv satsen: { national: indexSeries("kl-general").with({ … }) }.',
        en: 'Give the rate: { national: indexSeries("kl-general").with({ … }) }.',
      },
    },
  ];
}
