import type { Agreement } from "../../agreements/agreement.ts";
import { isCovered } from "../../capacity/isCovered.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { dividedBy } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import type { Language } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { ReadNotice } from "../notice/read.ts";
import { isOutsideAgreement } from "./place.ts";

const { coverageThreshold } = parameters.capacity;

/** Whether the agreement covers the offer; nothing where the days are not told or its threshold is not known. */
export function coverageOf({ coverage }: ReadNotice, agreement: Agreement): boolean | undefined {
  if (coverage === undefined || agreement.find(coverageThreshold) === undefined) return undefined;
  return isCovered.exact(coverage, agreement).isCovered;
}

function notCovered({ agreement, case: { read } }: Judged, known: KnownValue): ProposalFinding[] {
  const { coverage } = read;
  if (coverage === undefined) return [];
  const share = dividedBy(coverage.soldDays, coverage.occupiedDays);
  const told = (language: Language) => ({
    sold: formatNumber(coverage.soldDays, language, { decimals: "exact" }),
    days: formatNumber(coverage.occupiedDays, language, { decimals: "exact" }),
    share: formatRate(share, language),
    threshold: formatRate(known.text, language, { decimals: "exact" }),
  });
  const [da, en] = [told("da"), told("en")];
  return [
    {
      code: "not-covered",
      severity: "warning",
      message: withCarried(
        {
          da: `Tilbuddet solgte ${da.sold} af ${da.days} belagte døgn til andre (${da.share}); først over ${da.threshold} er det omfattet af ${agreement.title.da}. Dens regler binder derfor ikke, og grænsen er kun til sammenligning.`,
          en: `The offer sold ${en.sold} of ${en.days} occupied days to others (${en.share}); only above ${en.threshold} is it covered by ${agreement.title.en}. Its rules do therefore not bind, and the limit is for comparison only.`,
        },
        known,
      ),
      figures: {
        soldDays: toDecimal(coverage.soldDays),
        occupiedDays: toDecimal(coverage.occupiedDays),
        ...carriedFigure(known),
      },
      source: known.source,
      mark: known.mark,
      remedy: {
        da: "Kontrollér døgnene i det senest afsluttede år, og se i kontrakten, hvad der er aftalt om taksten.",
        en: "Check the days of the last closed year, and look in the contract for what is agreed on the tariff.",
      },
    },
  ];
}

function notTold({ agreement }: Judged, known: KnownValue): ProposalFinding {
  const threshold = (language: Language) => formatRate(known.text, language, { decimals: "exact" });
  return {
    code: "coverage-not-told",
    severity: "info",
    message: withCarried(
      {
        da: `At tilbuddet er omfattet af ${agreement.title.da}, er ikke kontrolleret: døgn solgt til andre, som skal være over ${threshold("da")}, er ikke oplyst.`,
        en: `That the offer is covered by ${agreement.title.en} is not checked: the days sold to others, which must be above ${threshold("en")}, are not told.`,
      },
      known,
    ),
    figures: carriedFigure(known),
    source: known.source,
    mark: known.mark,
    remedy: {
      da: "Skriv solgte og belagte døgn i det senest afsluttede år (feltet coverage).",
      en: "Write the days sold and occupied in the last closed year (the field coverage).",
    },
  };
}

function notKnown({ title }: Agreement): ProposalFinding {
  return {
    code: "coverage-not-known",
    severity: "info",
    message: {
      da: `Hvor meget et tilbud skal sælge til andre for at være omfattet, er ikke kendt for ${title.da}.`,
      en: `How much an offer must sell to others to be covered is not known for ${title.en}.`,
    },
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: {
      da: "Se aftalens bilag om, hvilke tilbud der er omfattet.",
      en: "See the agreement's annex on the offers it covers.",
    },
  };
}

/** Whether the agreement covers the offer by what it sells to others, or that this was not checked. */
export function coverageFindings(judged: Judged): ProposalFinding[] {
  const { agreement, isCovered: covered, case: own } = judged;
  if (covered === true || isOutsideAgreement(own.read, agreement)) return [];
  const known = agreement.find(coverageThreshold);
  if (known === undefined) return own.read.coverage === undefined ? [] : [notKnown(agreement)];
  return covered === false ? notCovered(judged, known) : [notTold(judged, known)];
}
