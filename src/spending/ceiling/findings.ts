import type { Agreement } from "../../agreements/agreement.ts";
import { carriedRule } from "../../findings/sharedFindings.ts";
import { type IndexSeries, type IndexStep, indexSeries } from "../../indexation/indexSeries.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { both } from "../../words.ts";
import type { Payer, PriceBasis } from "../accounts/data.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { ADD_ROWS_OF_YEAR, asGiven, listed, rateText } from "../words.ts";
import type { AtBounds } from "./atBounds.ts";
import type { CeilingFindingCode, CeilingLine } from "./result.ts";
import * as say from "./words.ts";

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
    message: say.pricesNotStated(year),
    figures: { year: String(year) },
    remedy: say.FIND_OUT_PRICES,
  };
}

function fixedPrices({ priceBasis }: CeilingBasis): Found {
  return {
    ...RULE,
    code: "fixed-prices",
    severity: "warning",
    message: say.fixedPrices(priceBasis),
    figures: { priceLevel: String(priceBasis) },
    remedy: say.GIVE_NOMINAL_ACCOUNTS,
  };
}

function rateNotKnown({ year, series }: CeilingBasis): Found {
  return {
    ...RULE,
    code: "rate-not-known",
    severity: "warning",
    message: say.rateNotKnown(year, series.title),
    figures: { year: String(year), series: series.id },
    remedy: say.STATE_RATE,
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
    message: say.AGREEMENT_NOT_GIVEN,
    figures: {},
    remedy: say.GIVE_AGREEMENT,
  };
}

function ruleNotKnown({ title }: Agreement, year: number): Found {
  return {
    ...OWN_READING,
    code: "rule-not-known",
    severity: "warning",
    message: say.ceilingNotKnown(title, year),
    figures: { year: String(year) },
    remedy: say.LOOK_UP_CEILING,
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
      message: say.otherSeries(indexSeries(text).title, series.title),
      figures: { agreed: text, used: series.id },
      remedy: say.LEAVE_OUT_SERIES,
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
      message: say.outsideAgreement(listed(names), agreement.title),
      figures: { payers: names.join(", ") },
      remedy: say.CHOOSE_AGREEMENT_PAYERS,
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
      message: say.noCeiling(listed(names), year),
      figures: { year: String(year), payers: names.join(", ") },
      remedy: ADD_ROWS_OF_YEAR,
    },
  ];
}

/** Payers whose verdict hangs on a rate that is known between two bounds only. */
export function withinBounds(lines: readonly AtBounds[], { step }: CeilingBasis): Found[] {
  const bounds = step?.bounds;
  if (step === undefined || bounds === undefined) return [];
  return lines.map(({ payer, least, most }) => {
    const who = payer === null ? say.ALL_PAYERS : asGiven(payer);
    const [low, high] = [
      { ...least, rate: bounds.least },
      { ...most, rate: bounds.most },
    ];
    return {
      source: step.source,
      mark: step.mark,
      code: "rate-known-within-bounds",
      severity: "warning",
      message: say.hangsOnBounds(who, low, high),
      figures: {
        payer: payer ?? "",
        leastRate: bounds.least,
        mostRate: bounds.most,
        leastCeiling: toDecimal(least.ceiling),
        mostCeiling: toDecimal(most.ceiling),
        leastVerdict: least.verdict,
        mostVerdict: most.verdict,
      },
      remedy: say.FIND_AGREED_RATE,
    };
  });
}

/** Payers above their ceiling, and by how much: what the reader wants first. */
export function exceeded(lines: readonly CeilingLine<Fraction>[], agreed: KnownValue | undefined): Found[] {
  const rests = agreed === undefined ? RULE : { source: agreed.source, mark: agreed.mark };
  return lines.flatMap(({ payer, excess, excessRate, verdict }) => {
    if (verdict !== "above" || excess === null) return [];
    const who = payer === null ? say.ALL_PAYERS : asGiven(payer);
    const rate = excessRate === null ? undefined : rateText(excessRate);
    return [
      {
        ...rests,
        code: "ceiling-exceeded" as const,
        severity: "warning" as const,
        message: say.ceilingExceeded(who, both(kr, excess), rate),
        figures: { payer: payer ?? "" },
        remedy: say.EXPLAIN_GROWTH,
      },
    ];
  });
}
