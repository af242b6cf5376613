import type { Agreement } from "../../agreements/agreement.ts";
import { carriedRule } from "../../findings/sharedFindings.ts";
import type { IndexSeries, IndexStep } from "../../indexation/indexSeries.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { inBoth } from "../../words.ts";
import type { Payer, PriceBasis } from "../accounts/data.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { listed } from "../labels.ts";
import { rateText } from "../shown.ts";
import type { CeilingFindingCode, CeilingLine } from "./result.ts";

type Found = SpendingFinding<CeilingFindingCode>;

/** What the verdict rests on. */
export interface CeilingBasis {
  readonly year: number;
  readonly series: IndexSeries;
  readonly step: IndexStep | undefined;
  readonly priceBasis: PriceBasis | "unstated";
  /** The agreement of the year, and the series it names. */
  readonly agreement: Agreement | undefined;
  readonly agreed: KnownValue | undefined;
}

const RULE = Object.freeze({ source: sources.forum2019Item5, mark: "minutes" } as const);

function unstatedPrices({ year }: CeilingBasis): Found {
  return {
    ...RULE,
    code: "prices-not-stated",
    severity: "warning",
    message: {
      da: `Det er ikke oplyst, om tallene for ${year - 1} og ${year} er i løbende eller faste priser, så der gives ingen vurdering mod loftet.`,
      en: `Nominal or fixed prices are not stated for ${year - 1} and ${year}, so no ceiling verdict is given.`,
    },
    figures: { year: String(year) },
    remedy: { da: "Find ud af, hvilke priser tallene er i.", en: "Find out which prices the figures are in." },
  };
}

function fixedPrices({ priceBasis }: CeilingBasis): Found {
  return {
    ...RULE,
    code: "fixed-prices",
    severity: "warning",
    message: {
      da: `Tabellen er i ${priceBasis}-niveau; loftet er året før plus pris- og lønfremskrivning og gælder løbende priser, så der gives ingen vurdering.`,
      en: `The table is at the ${priceBasis} level; the ceiling is the year before plus indexation and holds for nominal prices, so no verdict is given.`,
    },
    figures: { priceLevel: String(priceBasis) },
    remedy: { da: "Giv regnskaberne i løbende priser.", en: "Give the accounts in nominal prices." },
  };
}

function rateNotKnown({ year, series }: CeilingBasis): Found {
  return {
    ...RULE,
    code: "rate-not-known",
    severity: "warning",
    message: {
      da: `Satsen fra ${year - 1} til ${year} i ${series.title.da} er ikke kendt, så der gives ingen vurdering mod loftet.`,
      en: `The rate from ${year - 1} to ${year} of ${series.title.en} is not known, so no ceiling verdict is given.`,
    },
    figures: { year: String(year), series: series.id },
    remedy: {
      da: `Giv satsen: indexSeries("${series.id}").with({ ${year}: "…" }).`,
      en: `Give the rate: indexSeries("${series.id}").with({ ${year}: "…" }).`,
    },
  };
}

/** Why no verdict can be given; nothing where one can. */
export function withoutVerdict(basis: CeilingBasis): Found[] {
  const prices =
    basis.priceBasis === "unstated"
      ? [unstatedPrices(basis)]
      : basis.priceBasis === "nominal"
        ? []
        : [fixedPrices(basis)];
  return basis.step === undefined ? [...prices, rateNotKnown(basis)] : prices;
}

function ruleNotAsked(): Found {
  return {
    ...RULE,
    code: "rule-not-asked",
    severity: "info",
    message: {
      da: "Ingen rammeaftale er givet, så det er ikke undersøgt, om loftet er aftalt for året; KL's generelle P/L er brugt, hvor ingen serie er nævnt.",
      en: "No framework agreement is given, so whether the ceiling is agreed for the year has not been looked into; KL's general P/L is used where no series is named.",
    },
    figures: {},
    remedy: { da: "Giv agreementInForce(region, dato).", en: "Give agreementInForce(region, date)." },
  };
}

function ruleNotKnown({ title }: Agreement, year: number): Found {
  return {
    ...OWN_READING,
    code: "rule-not-known",
    severity: "warning",
    message: {
      da: `Det vides ikke, om ${title.da} har et udgiftsloft for ${year}; beregningen er til sammenligning.`,
      en: `It is not known whether ${title.en} has a spending ceiling for ${year}; the computation is for comparison.`,
    },
    figures: { year: String(year) },
    remedy: {
      da: 'Slå efter i aftalen, og giv agreement.with({ ceilingSeries: "kl-general" }), hvis loftet er aftalt.',
      en: 'Look it up in the agreement, and give agreement.with({ ceilingSeries: "kl-general" }) if the ceiling is agreed.',
    },
  };
}

function otherSeries({ text, source, mark }: KnownValue, series: IndexSeries): Found[] {
  if (text === series.id) return [];
  return [
    {
      source,
      mark,
      code: "series-not-the-agreed",
      severity: "warning",
      message: {
        da: `Aftalen nævner serien ${text}; der er regnet med ${series.title.da}.`,
        en: `The agreement names the series ${text}; ${series.title.en} is used.`,
      },
      figures: { agreed: text, used: series.id },
      remedy: { da: "Udelad series for at bruge den aftalte.", en: "Leave out series to use the agreed one." },
    },
  ];
}

/** Whether the ceiling is agreed for the year, and by which series. */
export function ofAgreement({ agreement, agreed, series, year }: CeilingBasis): Found[] {
  if (agreement === undefined) return [ruleNotAsked()];
  return agreed === undefined
    ? [ruleNotKnown(agreement, year)]
    : [...carriedRule({ ...agreed, severity: "warning" }), ...otherSeries(agreed, series)];
}

/** Payers elsewhere, whom the agreement does not bind. */
export function outsideAgreement(payers: readonly Payer[], agreement: Agreement | undefined): Found[] {
  const outside = payers.filter(({ region }) => agreement !== undefined && region !== agreement.region);
  if (agreement === undefined || outside.length === 0) return [];
  const names = outside.map(({ name }) => name);
  return [
    {
      source: agreement.source,
      mark: agreement.mark,
      code: "payer-outside-agreement",
      severity: "info",
      message: {
        da: `${listed(names, "da")} er ikke omfattet af ${agreement.title.da}; tallene er til sammenligning.`,
        en: `${listed(names, "en")} are outside ${agreement.title.en}; the figures are for comparison.`,
      },
      figures: { payers: names.join(", ") },
      remedy: { da: "Vælg aftalens betalere (payers).", en: "Choose the payers of the agreement (payers)." },
    },
  ];
}

/** Payers with rows of one of the years only. */
export function missingYear(names: readonly string[], year: number): Found[] {
  if (names.length === 0) return [];
  return [
    {
      ...OWN_READING,
      code: "payer-not-comparable",
      severity: "warning",
      message: {
        da: `${listed(names, "da")} har ingen rækker i ${year}, har derfor intet loft og er ikke med i summen.`,
        en: `Without rows in ${year}, and so without a ceiling and not in the sum: ${listed(names, "en")}.`,
      },
      figures: { year: String(year), payers: names.join(", ") },
      remedy: { da: "Tilføj rækkerne for det manglende år.", en: "Add the rows of the missing year." },
    },
  ];
}

/** Payers above their ceiling, and by how much: what the reader wants first. */
export function exceeded(lines: readonly CeilingLine<Fraction>[], agreed: KnownValue | undefined): Found[] {
  const rests = agreed === undefined ? RULE : { source: agreed.source, mark: agreed.mark };
  return lines.flatMap(({ payer, excess, excessRate, verdict }) => {
    if (verdict !== "above" || excess === null) return [];
    const percent = (language: "da" | "en") => (excessRate === null ? "" : ` (${rateText(excessRate, language)})`);
    return [
      {
        ...rests,
        code: "ceiling-exceeded" as const,
        severity: "warning" as const,
        message: inBoth((language) =>
          language === "da"
            ? `${payer ?? "I alt"}: ${kr(excess, "da")}${percent("da")} over loftet.`
            : `${payer ?? "In all"}: ${kr(excess, "en")}${percent("en")} above the ceiling.`,
        ),
        figures: { payer: payer ?? "" },
        remedy: {
          da: "Forklar væksten; flere borgere og nye opgaver kan være grunden, og loftet siger intet om det.",
          en: "Explain the growth; more citizens and new tasks may be the reason, of which the ceiling says nothing.",
        },
      },
    ];
  });
}
