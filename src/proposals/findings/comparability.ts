import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, fraction, times } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";

const source = sources.ownReading;

/** Back-regulation is told for one tariff only; the other is taken to hold none. */
function oneSidedFinding({ case: { before } }: Judged, figures: ProposalFinding["figures"]): ProposalFinding {
  const side: Text = before.tellsBackRegulation
    ? { da: "den varslede", en: "the proposed" }
    : { da: "den gældende", en: "the current" };
  return {
    code: "back-regulation-taken-as-none",
    severity: "info",
    message: {
      da: `Efterregulering er kun oplyst for den ene takst; ${side.da} takst er regnet uden efterregulering.`,
      en: `Back-regulation is stated for one tariff only; ${side.en} tariff is taken to hold none.`,
    },
    figures,
    source,
    mark: "assumed",
    remedy: before.tellsBackRegulation ? ZERO_IN_PROPOSED : ZERO_IN_CURRENT,
  };
}

const ZERO_IN_PROPOSED: Text = Object.freeze({
  da: "Skriv 0 som den varslede taksts efterregulering (feltet proposed.backRegulation), hvis den ingen indeholder.",
  en: "Write 0 as the back-regulation of the proposed tariff (the field proposed.backRegulation) if it holds none.",
});
const ZERO_IN_CURRENT: Text = Object.freeze({
  da: "Skriv 0 som den gældende taksts efterregulering (feltet current.backRegulation), hvis den ingen indeholder.",
  en: "Write 0 as the back-regulation of the current tariff (the field current.backRegulation) if it holds none.",
});

/** Whether earlier years' results were told apart, so that like was compared with like. */
function backRegulationFindings(judged: Judged): ProposalFinding[] {
  const { read, before } = judged.case;
  const told = [before.tellsBackRegulation, read.proposed.tellsBackRegulation];
  if (told.every(Boolean)) return [];
  const figures = { inCurrent: toDecimal(before.backRegulation), inProposed: toDecimal(read.proposed.backRegulation) };
  if (told.some(Boolean)) return [oneSidedFinding(judged, figures)];
  return [
    {
      code: "back-regulation-not-separated",
      severity: judged.needsReason ? "warning" : "info",
      message: {
        da: "Efterregulering af tidligere år er ikke oplyst særskilt, så de samlede takster er sammenlignet. Et overskud, der falder bort, kan derfor ligne en prisstigning.",
        en: "Back-regulation of earlier years is not stated separately, so the whole tariffs are compared. A surplus that falls away can therefore look like a price rise.",
      },
      figures,
      source,
      mark: "derived",
      remedy: judged.needsReason ? ASK_FOR_BACK_REGULATION : GIVE_IF_KNOWN,
    },
  ];
}

const ASK_FOR_BACK_REGULATION: Text = frozen({
  da: "Bed driftsherren om at oplyse efterreguleringen i begge takster.",
  en: "Ask the operator to state the back-regulation in both tariffs.",
});
const GIVE_IF_KNOWN: Text = frozen({
  da: "Kræver ingen handling; er efterreguleringen kendt, så skriv den ved begge takster (feltet backRegulation).",
  en: "No action is needed; if the back-regulation is known, write it with both tariffs (the field backRegulation).",
});

/** Both tariffs are at one level: nothing lifts the limit. */
function sameLevelFinding({ case: { read, before } }: Judged): ProposalFinding[] {
  const { priceLevel } = read.proposed;
  if (before.priceLevel !== priceLevel) return [];
  return [
    {
      code: "nothing-to-index",
      severity: "info",
      message: {
        da: `Begge takster er i ${priceLevel}-niveau. Der er ingen P/L mellem dem, så grænsen er den gældende takst selv.`,
        en: `Both tariffs are at the ${priceLevel} level. There is no indexation between them, so the limit is the current tariff itself.`,
      },
      figures: { priceLevel: String(priceLevel) },
      source,
      mark: "derived",
      remedy: { da: "Kontrollér prisniveauerne i varslet.", en: "Check the price levels of the notice." },
    },
  ];
}

/** An old price level gives years of indexation that the tariff in force has most likely had already. */
function severalYearsFinding({ case: { read, before } }: Judged): ProposalFinding[] {
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  if (to - from < 2) return [];
  return [
    {
      code: "indexed-over-several-years",
      severity: "warning",
      message: {
        da: `Grænsen er fremskrevet over ${to - from} år, fra ${from}- til ${to}-niveau, men den gældende takst skal være den, der var i kraft den 31. december ${read.year - 1}.`,
        en: `The limit is indexed over ${to - from} years, from the ${from} to the ${to} level, but the current tariff is to be the one in force on 31 December ${read.year - 1}.`,
      },
      figures: { from: String(from), to: String(to), tariffYear: String(read.year) },
      source,
      mark: "derived",
      remedy: {
        da: "Kontrollér, at den gældende takst og dens prisniveau er fra året før.",
        en: "Check that the current tariff and its price level are those of the year before.",
      },
    },
  ];
}

function tariffYearFinding({ case: { read } }: Judged): ProposalFinding[] {
  const { proposed, year } = read;
  if (proposed.priceLevel === year) return [];
  return [
    {
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
    },
  ];
}

/** No tariff rises or falls so much in a year; the nearest units, month and year, lie 12 times apart. */
const FAR_APART = fraction(5n);

/** Tariffs that lie as far apart as units do were most likely not stated per the same unit. */
function unitFinding({ case: { read, before } }: Judged): ProposalFinding[] {
  const [current, proposed] = [before.comparable, read.proposed.comparable];
  const isFar = compare(proposed, times(current, FAR_APART)) >= 0 || compare(times(proposed, FAR_APART), current) <= 0;
  if (!isFar) return [];
  const unit = tariffUnitWords(read.notice.unit);
  return [
    {
      code: "unit-may-differ",
      severity: "warning",
      message: {
        da: `Den gældende takst på ${kr(current, "da")} og den varslede på ${kr(proposed, "da")} ligger så langt fra hinanden, at de kan være opgjort i hver sin enhed; varslet siger ${unit.da}.`,
        en: `The current tariff of ${kr(current, "en")} and the proposed one of ${kr(proposed, "en")} lie so far apart that their units may differ; the notice says ${unit.en}.`,
      },
      figures: { current: toDecimal(current), proposed: toDecimal(proposed), unit: read.notice.unit },
      source,
      mark: "assumed",
      remedy: {
        da: "Kontrollér, hvilken enhed hver af taksterne er opgjort i; de omregnes aldrig.",
        en: "Check which unit each of the tariffs is stated in; they are never converted.",
      },
    },
  ];
}

/** Whether like is compared with like: back-regulation, price levels and units. */
export function comparabilityFindings(judged: Judged): ProposalFinding[] {
  return [
    ...backRegulationFindings(judged),
    ...sameLevelFinding(judged),
    ...severalYearsFinding(judged),
    ...tariffYearFinding(judged),
    ...unitFinding(judged),
  ];
}
