import type { Agreement } from "../../agreements/agreement.ts";
import type { Decimal } from "../../decimal.ts";
import { WordsBehind, withWords } from "../../findings/wordsBehind.ts";
import { allRead, fieldsWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals, inOwnFractions } from "../../numbers/inDecimals.ts";
import { DECIMALS, FRACTIONS } from "../../numbers/maker.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { isSteady } from "../../rules/steadyRuleSet.ts";
import type { OccupancyFinding } from "../finding.ts";
import { type ReportContext, readContext } from "./context.ts";
import { reportFindings } from "./findings.ts";
import type { OccupancyOffer, OccupancyOptions } from "./input.ts";
import { type OfferBehind, type OfferFigures, offerBehind, offerFigures, shownOffer } from "./offerOccupancy.ts";
import { readOffers } from "./read.ts";
import type { OccupancyReport } from "./result.ts";
import { type WeighedOffer, weighOffer } from "./weighOffer.ts";
import { countsOf, whyOfReport } from "./whyOfReport.ts";

/** Reports occupancy; see {@link occupancyReport}. */
interface OccupancyReporter {
  (offers: readonly OccupancyOffer[], agreement: Agreement, options: OccupancyOptions): OccupancyReport;
  /** The same report with exact fractions, its rates unrounded. */
  exact(offers: readonly OccupancyOffer[], agreement: Agreement, options: OccupancyOptions): OccupancyReport<Fraction>;
}

/** How the figures of a report are shown: as exact fractions, or as decimals. */
interface Showing<N> {
  readonly of: (value: Fraction) => N;
  readonly offer: (figures: OfferFigures, set: RuleSet) => OfferFigures<N>;
}

const EXACTLY: Showing<Fraction> = { of: FRACTIONS.of, offer: inOwnFractions };
const SHOWN: Showing<Decimal> = { of: DECIMALS.of, offer: (figures, set) => inDecimals(shownOffer(figures, set)) };

/** The explanations of the offers that are listed. */
function ofListed(weighed: readonly WeighedOffer[], own: readonly OfferBehind[]): Explanation[] {
  return own.filter((_, i) => weighed[i]?.listed).map(({ explanation }) => explanation);
}

/** A report of offers that were weighed: what it shows of them, and what it says, is made when it is read. */
function reportOf<N>(weighed: readonly WeighedOffer[], context: ReportContext, show: Showing<N>): OccupancyReport<N> {
  const { agreement, period, tariffYear, threshold } = context;
  const own = weighed.map(offerBehind);
  const whole: WordsBehind<OccupancyFinding> = new WordsBehind({
    findings: () => reportFindings(context, weighed),
    explanation: (said) => whyOfReport(context, countsOf(weighed), said(), ofListed(weighed, own)),
  });
  const offerAt = (each: WeighedOffer, i: number) =>
    withWords(show.offer(offerFigures(each), agreement), own[i] as OfferBehind);
  const figures = {
    year: period.year,
    period: { from: period.from, to: period.to, days: period.days },
    tariffYear,
    agreement: agreement.id,
    threshold: show.of(threshold),
  };
  return fieldsWhenRead(figures, {
    offers: () => weighed.map(offerAt),
    counts: () => countsOf(weighed),
    findings: () => whole.findings,
    explanation: () => whole.explanation,
  });
}

function reported<N>(given: readonly OccupancyOffer[], context: ReportContext, show: Showing<N>): OccupancyReport<N> {
  const { agreement, settledBy, period } = context;
  const weighed = readOffers(given, period, agreement).map((each) => weighOffer(each, context));
  const report = reportOf(weighed, context, show);
  return isSteady(agreement) && isSteady(settledBy) ? report : allRead(report);
}

/**
 * Reports the occupancy of a region's offers in a part of a year, by default its first three quarters, and what it is
 * expected to mean for their results and tariffs.
 *
 * For each offer: budgeted and actual occupancy by days, over all services that count places and weighted by places ×
 * opening days (a package counts revenue only); whether the exact deviation reaches the agreement's threshold; the
 * effect on revenue in kr.; the result of the year other things equal, costs as budgeted; what the agreement's band
 * holds of it; and the change of the tariff of year + 2 in kr. a day, a rise above 0. Rates are shares of 1, rounded to 6
 * decimals for showing; `.exact` gives all figures as fractions. What is not stated is left out, and a finding says so.
 *
 * Throws `RuleError`: `malformed`, `missing`, `unknown-key`, `out-of-range` for offers and options; `duplicate` for two
 * offers, two services of an offer, or overlapping stretches of places; `outside-validity` where the agreement is not in
 * force on the last day of the period; `unknown-value` where its threshold is not known: Syddanmark's is for 2019–20,
 * lenient mode carries it on and says so, and `agreement.with({ listingThreshold: "0.05" })` gives one.
 * Source: the forum of Syddanmark, 11 December 2019, item 4; annex "Model for indregning af overskud eller underskud i
 * taksterne"; the projection is assumed.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyReport } from "rammetakst";
 * const stay = { id: 1, places: 20, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95" } as const;
 * const offer = {
 *   id: "A",
 *   name: "Solgården",
 *   budget: 10_000_000,
 *   services: [{ ...stay, occupiedDays: 4641, tariff: "1441.96" }],
 * };
 * const agreement = agreementInForce("syddanmark", "2019-09-30");
 * const [first] = occupancyReport([offer], agreement, { year: 2019 }).offers;
 * first?.actual; // => 0.85
 * first?.deviation; // => -0.1
 * first?.listed; // => true
 * first?.revenueEffect; // => -787310.16
 * first?.tariffChange; // => { direction: "rise", year: 2021, perDay: 79.69 }
 * ```
 */
export const occupancyReport: OccupancyReporter = withExact(
  "occupancyReport",
  (offers: readonly OccupancyOffer[], agreement: Agreement, options: OccupancyOptions) =>
    reported(offers, readContext(agreement, options), SHOWN),
  (offers: readonly OccupancyOffer[], agreement: Agreement, options: OccupancyOptions) =>
    reported(offers, readContext(agreement, options), EXACTLY),
);
