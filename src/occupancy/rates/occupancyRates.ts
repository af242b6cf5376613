import type { Agreement } from "../../agreements/agreement.ts";
import { type AgreementsOfRows, type ReadAgreements, readAgreements } from "../../agreements/agreementsOfRows.ts";
import { fail } from "../../errors.ts";
import { checkedOffer } from "../../given/failedRow.ts";
import { readGiven } from "../../given/readGiven.ts";
import { readRowIds } from "../../given/rowIds.ts";
import { isRecord } from "../../isRecord.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { fraction, times } from "../../numbers/fraction.ts";
import { failureOf, unlessRefused } from "../../refusals.ts";
import { occupancyRevenue } from "../occupancyRevenue.ts";
import { type ReportPeriod, reportPeriod } from "../period.ts";
import { readContext } from "../report/context.ts";
import type { OccupancyOffer, OccupancyOptions } from "../report/input.ts";
import { occupancyListing } from "../report/listing.ts";
import { occupancyReport } from "../report/occupancyReport.ts";
import type { OccupancyReport, OfferOccupancy } from "../report/result.ts";
import { optionsSchema } from "../report/schema.ts";
import { BEYOND_REASON, LISTED, LOOKED_FOR } from "./codes.ts";
import { countDays, type Days, MILLIONTHS } from "./days.ts";
import type { GivenOffers } from "./given.ts";
import type { OccupancyColumns, OccupancyRatesOptions } from "./input.ts";
import { readColumns } from "./read.ts";
import { readRows } from "./readRows.ts";
import { type FailedOccupancy, NOT_LOOKED_AT, type OccupancyRates } from "./result.ts";
import { calledByPlace, inMillionths, inOere, offerAt } from "./single.ts";
import * as say from "./words.ts";

/** The columns that results go into. */
type Out = Pick<OccupancyRates, "budgeted" | "actual" | "deviation" | "listed" | "revenueEffect" | "findings">;

interface Given extends GivenOffers {
  readonly agreements: ReadAgreements;
  readonly options: OccupancyOptions;
  readonly period: ReportPeriod;
}

/** What is asked of a year, and what the offers are called. */
function readOptions(all: unknown) {
  const { ids, ...own } = isRecord(all) ? all : { ids: undefined };
  const options = readGiven(optionsSchema(), isRecord(all) ? own : all, "options");
  return { options, ids, period: reportPeriod(options) };
}

function readFromColumns(given: unknown, agreement: unknown, all: unknown): Given {
  if (given === undefined) fail({ kind: "missing", path: "columns", found: given, ...say.OFFERS_OR_COLUMNS });
  const columns = readColumns(given);
  const { offers } = columns;
  const agreements = readAgreements(agreement, offers, "2025-09-30");
  const { ids: own, ...read } = readOptions(all);
  const ids = readRowIds(own, offers) ?? [...new Int32Array(offers).keys()];
  const offerOf = (offer: number) => offerAt(columns, offer, ids[offer] as string | number);
  return { columns, ids, names: ids.map(String), offerOf, agreements, ...read };
}

function readFromRows(rows: readonly unknown[], agreement: unknown, all: unknown): Given {
  const agreements = readAgreements(agreement, rows.length, "2025-09-30");
  const { ids, ...read } = readOptions(all);
  return { ...readRows(rows, ids, read.period), agreements, ...read };
}

/** The agreement on the last day of the period; nothing where the full report tells what is wrong. */
function agreementIn(asked: Agreement, options: OccupancyOptions): Agreement | undefined {
  return unlessRefused(() => readContext(asked, options).agreement);
}

/** The rule sets of offers for the loops; one that is not known is never looked at, since its offers are left out. */
function setsFor(sets: readonly (Agreement | undefined)[], of: ArrayLike<number> | undefined) {
  const known = sets.find((set) => set !== undefined) as Agreement;
  if (of === undefined) return known;
  return { sets: sets.map((set) => set ?? known), of: Int32Array.from(of) };
}

/** Days that stand for those of offers that are left out, so that the loops take them. */
function setApart({ odd, ofOffers }: Days): void {
  for (let offer = 0; offer < odd.length; offer++) {
    if (odd[offer] === 0) continue;
    ofOffers.occupied[offer] = 0;
    ofOffers.budgeted[offer] = 0;
    ofOffers.available[offer] = 1;
  }
}

const UNITS = { occupiedDays: "1", budgetedDays: "0.000001", availableDays: "1" };

/** How many of a unit, so many to one, another one is; where that is no whole number, all offers are left to their full report. */
function timesIn(unit: string, perOne: number, { odd }: Days): number {
  const { n, d } = times(exactAsWritten(unit), fraction(BigInt(perOne)));
  if (n % d !== 0n) odd.fill(1);
  return Number(n / d);
}

/** What each service earned more than was budgeted, added up by offer. */
function effectsOf({ columns }: Given, days: Days, sets: ReturnType<typeof setsFor>): Float64Array {
  const { offers, starts, tariff, isTariffStated } = columns;
  const effects = new Float64Array(offers);
  if (tariff === undefined) return effects.fill(Number.NaN);
  const ofService = new Int32Array(tariff.length);
  const own = tariff.slice();
  for (let offer = 0; offer < offers; offer++) {
    const [from, to] = [starts[offer] as number, starts[offer + 1] as number];
    if ("of" in sets) ofService.fill(sets.of[offer] as number, from, to);
    if (days.odd[offer] === 1) own.fill(0, from, to);
  }
  const set = "of" in sets ? { sets: sets.sets, of: ofService } : sets;
  const given = { occupiedDays: days.occupied, budgetedDays: days.budgeted, tariff: own };
  const units = { occupiedDays: UNITS.occupiedDays, budgetedDays: UNITS.budgetedDays, tariff: "0.01" };
  const { results, units: counted } = occupancyRevenue.columns(given, { units, set });
  const oere = timesIn(counted.revenueEffect, 100, days);
  for (let offer = 0; offer < offers; offer++) {
    if (isTariffStated?.[offer] === 0) {
      effects[offer] = Number.NaN;
      continue;
    }
    let sum = 0;
    for (let at = starts[offer] as number; at < (starts[offer + 1] as number); at++)
      sum += (results.revenueEffect[at] as number) * oere;
    effects[offer] = sum;
    if (!Number.isSafeInteger(sum)) days.odd[offer] = 1;
  }
  return effects;
}

/** What the loops say of all offers; of those that are left to their full report nothing is meant. */
function looped(given: Given, days: Days, sets: ReturnType<typeof setsFor>): Out {
  const { occupied, budgeted, available } = days.ofOffers;
  const columns = { occupiedDays: occupied, budgetedDays: budgeted, availableDays: available };
  const { results, units } = occupancyListing.columns(columns, { units: UNITS, set: sets });
  const { budgetedOccupancy, actualOccupancy, deviation, isListed } = results;
  const findings = new Uint8Array(isListed.length);
  for (let offer = 0; offer < findings.length; offer++) {
    findings[offer] = (isListed[offer] as number) * LISTED + (days.beyond[offer] as number) * BEYOND_REASON;
  }
  const millionths = (column: Float64Array, unit: string): Float64Array => {
    const each = timesIn(unit, MILLIONTHS, days);
    return each === 1 ? column : column.map((rate) => rate * each);
  };
  return {
    budgeted: millionths(budgetedOccupancy, units.budgetedOccupancy),
    actual: millionths(actualOccupancy, units.actualOccupancy),
    deviation: millionths(deviation, units.deviation),
    listed: isListed,
    revenueEffect: effectsOf(given, days, sets),
    findings,
  };
}

function nothing(offers: number): Out {
  const unknown = () => new Float64Array(offers).fill(Number.NaN);
  return {
    ...{ budgeted: unknown(), actual: unknown(), deviation: unknown(), revenueEffect: unknown() },
    ...{ listed: new Uint8Array(offers).fill(NOT_LOOKED_AT), findings: new Uint8Array(offers) },
  };
}

/** The report of one offer. */
function reportAt({ offerOf, agreements: { sets, of }, options }: Given, offer: number): OccupancyReport {
  return calledByPlace(offer, () => occupancyReport([offerOf(offer)], sets[of?.[offer] ?? 0] as Agreement, options));
}

/** What the full report says of an offer, as the columns hold it. */
function write(
  { budgeted, actual, deviation, listed, revenueEffect, findings }: OfferOccupancy,
  offer: number,
  out: Out,
) {
  const path = `offers[${offer}]`;
  const rates = [budgeted, actual, deviation].map((rate) => inMillionths(rate, path));
  const effect = revenueEffect === undefined ? Number.NaN : inOere(revenueEffect, path);
  for (const [i, column] of [out.budgeted, out.actual, out.deviation].entries()) column[offer] = rates[i] as number;
  out.listed[offer] = Number(listed);
  out.revenueEffect[offer] = effect;
  const has = (code: string): number => Number(findings.some((finding) => finding.code === code));
  out.findings[offer] = has("listed") * LISTED + has("occupied-days-beyond-reason") * BEYOND_REASON;
}

/** Reports an offer in full; an error that a person can act on is its outcome. */
function reportFully(given: Given, offer: number, out: Out): FailedOccupancy | undefined {
  const failure = failureOf(() => write(reportAt(given, offer).offers[0] as OfferOccupancy, offer, out));
  if (failure === undefined) return undefined;
  for (const column of [out.budgeted, out.actual, out.deviation, out.revenueEffect]) column[offer] = Number.NaN;
  out.listed[offer] = NOT_LOOKED_AT;
  out.findings[offer] = 0;
  return { id: given.ids[offer] as string | number, offer, failure };
}

function placesWhere(odd: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < odd.length; at++) if (odd[at] === 1) places.push(at);
  return places;
}

/**
 * The occupancy of many offers at once: budgeted and actual rates, their deviation, whether it is listed, and what revenue it makes, as
 * columns with the same bits as {@link occupancyReport} gives for each offer by itself; `why(offer)` is its full report, with the
 * projected year, its settlement and the change of the tariff where tariffs and budgets are given.
 *
 * The offers come as columns of their services, with amounts in whole øre, or as the list that {@link occupancyReport} takes, with amounts
 * in kr. and any number of them. Days are days of the period, by default 1 January to 30 September of `options.year`; rates come in
 * millionths of 1 and amounts in whole øre. `agreement` is one for all, or `{ sets, of }` with the place of each offer's own. What the
 * loops do not take, such as half a place, and of a list also stretches of places, stays and closures, is reported in full for that offer.
 * An offer that cannot be looked at is in `failed` with what is wrong, has NaN for its rates and 255 in `listed`, and the others are done.
 * What was given is copied, so that what is changed in it later changes no answer.
 *
 * Throws `RuleError` for what concerns the whole call: columns that are none or of other lengths, unknown keys, two offers of a list with
 * one id (`duplicate`), an agreement or options that are none. Source: the forum of Syddanmark, 11 December 2019, item 4.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyRates } from "rammetakst";
 * const columns = { places: Int16Array.of(20, 12), occupiedDays: Int32Array.of(4641, 3112), budgetedOccupancy: 0.95 };
 * const agreement = agreementInForce("syddanmark", "2019-09-30");
 * const { actual, deviation, listed, why } = occupancyRates(columns, agreement, { year: 2019 });
 * [...actual]; // => [850000, 949939]
 * [...deviation]; // => [-100000, -61]
 * [...listed]; // => [1, 0]
 * why(0).offers[0]?.findings[0]?.code; // => "listed"
 * const stay = { id: 1, places: 20, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95" } as const;
 * const services = [{ ...stay, occupiedDays: 4641, tariff: "1441.96" }];
 * const list = [{ id: "A", name: "Solgården", budget: 10_000_000, services }];
 * [...occupancyRates(list, agreement, { year: 2019 }).revenueEffect]; // => [-78731016]
 * ```
 */
export function occupancyRates(
  given: OccupancyColumns | readonly OccupancyOffer[],
  agreement: Agreement | AgreementsOfRows,
  options: OccupancyRatesOptions,
): OccupancyRates {
  const all = Array.isArray(given)
    ? readFromRows(given, agreement, options)
    : readFromColumns(given, agreement, options);
  const { columns, agreements, ids, names, period } = all;
  const { offers } = columns;
  const sets = agreements.sets.map((each) => agreementIn(each, all.options));
  const days = countDays(columns, period.days, (offer) => sets[agreements.of?.[offer] ?? 0]);
  setApart(days);
  const isAnyKnown = offers > 0 && sets.some((set) => set !== undefined);
  const out = isAnyKnown ? looped(all, days, setsFor(sets, agreements.of)) : nothing(offers);
  const failed = placesWhere(days.odd).flatMap((offer) => reportFully(all, offer, out) ?? []);
  const why = (offer: number): OccupancyReport => reportAt(all, checkedOffer(offer, offers));
  const listedInAll = out.listed.reduce((sum, each) => sum + Number(each === 1), 0);
  const { year, from, to, days: length } = period;
  return {
    ...{ year, period: { from, to, days: length }, offers, ids: [...ids], names: [...names] },
    ...out,
    ...{ findingCodes: [...LOOKED_FOR], listedInAll, failed, why },
  };
}
