import type { Agreement } from "../../agreements/agreement.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Language, Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { type ExactComparison, shownRate } from "../judgement/comparison.ts";
import type { Judged } from "../judgement/judged.ts";

const percent = (value: Fraction, language: Language) => formatRate(value, language);

/** What a limit finding tells of a comparison. */
function figuresOf({ excess, limit, rate }: ExactComparison, agreement: Agreement) {
  return { excess: toDecimal(excess), limit: toDecimal(limit), rate: shownRate(rate, agreement) };
}

const FOR_COMPARISON: Text = Object.freeze({
  da: "Kræver ingen handling; tallet er kun til sammenligning.",
  en: "No action is needed; the figure is for comparison only.",
});

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

const ASK_FOR_REASON: Text = frozen({
  da: "Bed om en begrundelse for den del, der ligger over grænsen.",
  en: "Ask for a reason for the part above the limit.",
});
const ASK_FOR_AMOUNT: Text = frozen({
  da: "Bed om beløbet for den begrundelse, der er givet.",
  en: "Ask for the amount of the reason that was given.",
});
const COVERED: Text = frozen({
  da: "Begrundelserne dækker den del, der ligger over grænsen.",
  en: "The reasons cover the part above the limit.",
});

/** What to do about a tariff above its limit: nobody is asked for a reason who has given one. */
function remedyOf({ isOutside, lacksReason, substantiation: { carried } }: Judged): Text {
  if (isOutside) return FOR_COMPARISON;
  if (!lacksReason) return COVERED;
  return carried.some(({ problem }) => problem === "no-amount") ? ASK_FOR_AMOUNT : ASK_FOR_REASON;
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
    remedy: remedyOf(judged),
  };
}

/** What a tariff above the national limit only is within. */
function agreedText({ rounding: { explains } }: Judged): Text {
  return explains === undefined
    ? { da: "den aftalte P/L", en: "the agreed indexation" }
    : { da: "afrundingen af den aftalte P/L", en: "the rounding of the agreed indexation" };
}

/** Above the agreed limit by more than rounding makes, or above the national one only. */
export function limitFindings(judged: Judged): ProposalFinding[] {
  const { agreed, national, agreement, isOutside, rounding } = judged;
  if (agreed.isAbove && rounding.explains === undefined) return [aboveAgreed(judged)];
  if (national?.isAbove !== true) return [];
  const { excess, limit, rate, series } = national;
  const within = agreedText(judged);
  return [
    {
      code: "above-national-rate-only",
      severity: "info",
      message: {
        da: `Taksten holder sig inden for ${within.da}, men ligger ${kr(excess, "da")} over grænsen på ${kr(limit, "da")} efter ${series.title.da} på ${percent(rate, "da")}.`,
        en: `The tariff keeps within ${within.en}, but lies ${kr(excess, "en")} above the limit of ${kr(limit, "en")} given by ${series.title.en} of ${percent(rate, "en")}.`,
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
        da: `Er satsen kendt, så giv den som jeres egen i serien ${id} (national).`,
        en: `If the rate is known, give it as your own in the series ${id} (national).`,
      },
    },
  ];
}
