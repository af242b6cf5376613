import type { Agreement } from "../agreements/agreement.ts";
import { exact, toDecimal } from "../numbers/exact.ts";
import { compare, type Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { parameters, sources } from "../parameters/parameters.ts";
import type { Language, Text } from "../words.ts";
import { type ExactComparison, shownRate } from "./comparison.ts";
import type { ProposalFinding } from "./finding.ts";
import type { Judged } from "./judged.ts";

const percent = (value: Fraction, language: Language) => formatRate(value, language);

/** What a limit finding tells of a comparison. */
function figuresOf({ excess, limit, rate }: ExactComparison, agreement: Agreement) {
  return { excess: toDecimal(excess), limit: toDecimal(limit), rate: shownRate(rate, agreement) };
}

const FOR_COMPARISON: Text = {
  da: "Kræver ingen handling; tallet er kun til sammenligning.",
  en: "No action is needed; the figure is for comparison only.",
};

/** What a limit rests on: the agreed rate, or none where no year lies between the tariffs. */
function limitRestsOn({ agreed: { rate }, case: { read, before } }: Judged): Text {
  if (before.priceLevel === read.proposed.priceLevel) {
    return {
      da: ", som er uden P/L, da begge takster er i samme prisniveau",
      en: ", which holds no indexation, since both tariffs are at the same price level",
    };
  }
  return {
    da: ` efter den aftalte P/L på ${percent(rate, "da")}`,
    en: ` given by the agreed indexation of ${percent(rate, "en")}`,
  };
}

function aboveAgreed(judged: Judged): ProposalFinding {
  const { agreed, agreement, isOutside } = judged;
  const { excess, limit } = agreed;
  const restsOn = limitRestsOn(judged);
  return {
    code: "above-agreed-rate",
    severity: isOutside ? "info" : "warning",
    message: {
      da: `Taksten ligger ${kr(excess, "da")} over grænsen på ${kr(limit, "da")}${restsOn.da}.`,
      en: `The tariff lies ${kr(excess, "en")} above the limit of ${kr(limit, "en")}${restsOn.en}.`,
    },
    figures: figuresOf(agreed, agreement),
    source: sources.forum2025Item6,
    mark: "minutes",
    remedy: isOutside
      ? FOR_COMPARISON
      : {
          da: "Bed om en begrundelse for den del, der ligger over grænsen.",
          en: "Ask for a reason for the part above the limit.",
        },
  };
}

/** Above the agreed limit, or above the national one only. */
export function limitFindings(judged: Judged): ProposalFinding[] {
  const { agreed, national, agreement, isOutside } = judged;
  if (agreed.isAbove) return [aboveAgreed(judged)];
  if (national?.isAbove !== true) return [];
  const { excess, limit, rate, series } = national;
  return [
    {
      code: "above-national-rate-only",
      severity: "info",
      message: {
        da: `Taksten holder sig inden for den aftalte P/L, men ligger ${kr(excess, "da")} over grænsen på ${kr(limit, "da")} efter ${series.title.da} på ${percent(rate, "da")}.`,
        en: `The tariff keeps within the agreed indexation, but lies ${kr(excess, "en")} above the limit of ${kr(limit, "en")} given by ${series.title.en} of ${percent(rate, "en")}.`,
      },
      figures: figuresOf(national, agreement),
      source: sources.forum2025Item6,
      mark: "minutes",
      remedy: isOutside
        ? FOR_COMPARISON
        : { da: "Efter aftalen behøves ingen begrundelse.", en: "Under the agreement no reason is needed." },
    },
  ];
}

/** Tariffs are mostly whole kroner: an excess that is gone when the limit is rounded to kroner is said to be so. */
export function kronerFinding({ agreed, case: { read, before }, agreement }: Judged): ProposalFinding[] {
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
        da: `Begge takster er i hele kroner. Afrundes grænsen også til hele kroner, er den ${kr(limit, "da")}, og overskridelsen på ${kr(agreed.excess, "da")} falder bort.`,
        en: `Both tariffs are in whole kroner. Rounded to whole kroner too, the limit is ${kr(limit, "en")}, and the excess of ${kr(agreed.excess, "en")} falls away.`,
      },
      figures: { excess: toDecimal(agreed.excess), limitInKroner: toDecimal(limit) },
      source: known.source,
      mark: known.mark,
      remedy: {
        da: "Behandl overskridelsen som en afrunding, ikke som en stigning ud over P/L.",
        en: "Treat the excess as rounding, not as a rise above the indexation.",
      },
    },
  ];
}

/** The national series has no rate for the years: the comparison with it is left out. */
export function nationalFinding({ national, nationalSeries, case: { read, before } }: Judged): ProposalFinding[] {
  if (national !== undefined) return [];
  const { id, title } = nationalSeries;
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  return [
    {
      code: "national-rate-not-known",
      severity: "info",
      message: {
        da: `${title.da} fra ${from} til ${to} er ikke kendt; sammenligningen med den er udeladt.`,
        en: `${title.en} from ${from} to ${to} is not known; the comparison with it is left out.`,
      },
      figures: { series: id, from: String(from), to: String(to) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: `Giv satsen: { national: indexSeries("${id}").with({ … }) }.`,
        en: `Give the rate: { national: indexSeries("${id}").with({ … }) }.`,
      },
    },
  ];
}
