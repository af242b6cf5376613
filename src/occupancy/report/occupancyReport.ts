import type { Agreement } from "../../agreements/agreement.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { type ReportContext, readContext } from "./context.ts";
import { reportFindings } from "./findings.ts";
import type { OccupancyOffer, OccupancyOptions } from "./input.ts";
import { offerOccupancy, shownOffer } from "./offerOccupancy.ts";
import { readOffers } from "./read.ts";
import type { OccupancyReport } from "./result.ts";
import { weighOffer } from "./weighOffer.ts";
import { countsOf, whyOfReport } from "./whyOfReport.ts";

/** Reports occupancy; see {@link occupancyReport}. */
interface OccupancyReporter {
  (offers: readonly OccupancyOffer[], agreement: Agreement, options: OccupancyOptions): OccupancyReport;
  /** The same report with exact fractions, its rates unrounded. */
  exact(offers: readonly OccupancyOffer[], agreement: Agreement, options: OccupancyOptions): OccupancyReport<Fraction>;
}

function reportIn(offers: readonly OccupancyOffer[], context: ReportContext): OccupancyReport<Fraction> {
  const { agreement, period, tariffYear, threshold } = context;
  const weighed = readOffers(offers, period, agreement).map((each) => weighOffer(each, context));
  const all = weighed.map(offerOccupancy);
  const findings = reportFindings(context, weighed);
  return {
    year: period.year,
    period: { from: period.from, to: period.to, days: period.days },
    tariffYear,
    agreement: agreement.id,
    threshold,
    offers: all,
    counts: countsOf(all),
    findings,
    explanation: whyOfReport(context, all, findings),
  };
}

function exactly(offers: readonly OccupancyOffer[], given: Agreement, options: OccupancyOptions) {
  return reportIn(offers, readContext(given, options));
}

function reported(offers: readonly OccupancyOffer[], agreement: Agreement, options: OccupancyOptions): OccupancyReport {
  const context = readContext(agreement, options);
  const report = reportIn(offers, context);
  return inDecimals({ ...report, offers: report.offers.map((each) => shownOffer(each, context.agreement)) });
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
export const occupancyReport: OccupancyReporter = withExact("occupancyReport", reported, exactly);
