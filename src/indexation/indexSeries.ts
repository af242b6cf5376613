import type { Decimal } from "../decimal.ts";
import { fail, nearest } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { SERIES } from "../generated/series.ts";
import { isPlain } from "../isRecord.ts";
import { exactAsWritten, type Numeric, toDecimal } from "../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../numbers/fraction.ts";
import type { Provenance } from "../rules/parameter.ts";
import { inOneForm } from "../sameText.ts";
import type { Text } from "../words.ts";
import { priceLevel, withExact } from "./amount.ts";
import * as say from "./words.ts";

/** What the rate may be, as shares of 1, where its source prints rounded amounts. Both ends are included. */
interface RateBounds {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** The rate that leads from the year before to `year`, as a share of 1, with what it rests on. */
export interface IndexStep extends Provenance {
  readonly year: number;
  /** Only of a rate of several years together: the year that it leads from. */
  readonly from?: number;
  readonly rate: Decimal;
  /** Only where the source is rounded. */
  readonly bounds?: RateBounds;
  readonly exact: Fraction;
}

/**
 * A named series of yearly rates. `rate(year)` gives the rate that leads to a year or throws `unknown-value`;
 * `find(year)` gives nothing instead; `with({ 2026: "0.031" })` is the same series with rates of the user's own.
 */
export interface IndexSeries {
  readonly id: string;
  readonly title: Text;
  readonly steps: readonly IndexStep[];
  /** Rates of several years together, where that of each year is not known: used for a chain that passes all of them. */
  readonly spans: readonly IndexStep[];
  rate(year: number): IndexStep;
  find(year: number): IndexStep | undefined;
  /** The rate of several years together that leads from a year, and to `last` or before; nothing where there is none. */
  findSpan(from: number, last: number): IndexStep | undefined;
  with(rates: Readonly<Record<number, Numeric>>): IndexSeries;
}

/** A yearly rate beyond this is taken for per cent written without their sign. */
const MOST_RATE = fraction(1n, 2n);
const LEAST_RATE = fraction(-1n, 2n);

/** What is held of a rate besides its year and itself. */
interface HeldOfRate extends Provenance {
  readonly from?: number;
  readonly least?: string;
  readonly most?: string;
}

function boundsOf({ least, most }: HeldOfRate): RateBounds | undefined {
  if (least === undefined || most === undefined) return undefined;
  return { least: toDecimal(exactAsWritten(least, "least")), most: toDecimal(exactAsWritten(most, "most")) };
}

/** The steps that are made here, which nobody can change. */
const OWN = new WeakSet<IndexStep>();

/** Whether nobody can change rates, since they are the library's or were given by {@link IndexSeries.with}. */
export const areFixed = (steps: readonly IndexStep[]): boolean => steps.every((each) => OWN.has(each));

function step(year: number, rate: Numeric, held: HeldOfRate): IndexStep {
  const value = Object.freeze(exactAsWritten(rate, `${year}`));
  if (compare(value, MOST_RATE) >= 0 || compare(value, LEAST_RATE) <= 0) return refuseTooLarge(year, rate);
  const { mark, source, note, from } = held;
  const bounds = boundsOf(held);
  const rests = { mark, source, ...(note && { note }) };
  const over = { year, ...(from !== undefined && { from }) };
  const shown = toDecimal(value);
  frozen(shown.d);
  const made = withExact({ ...over, rate: Object.freeze(shown), ...(bounds && { bounds }), ...rests }, value);
  OWN.add(made);
  return made;
}

function refuseTooLarge(year: number, found: unknown): never {
  return fail({ kind: "out-of-range", path: `${year}`, found, ...say.tooLargeRate });
}

/** What is thrown for a year that is missing in a series. */
type Refuse = (series: IndexSeries, year: number) => never;

/** A rate of several years together says nothing any more where the user has given one of these years: it would pass that by. */
function isUntouchedBy(own: readonly IndexStep[]): (span: IndexStep) => boolean {
  return ({ from = 0, year: last }) => !own.some(({ year }) => year > from && year <= last);
}

/** A series of steps in order of year; `refuse` says what to do about a year that is missing. */
export function seriesOfSteps(
  id: string,
  title: Text,
  steps: readonly IndexStep[],
  refuse: Refuse = refuseUnknownRate,
  spans: readonly IndexStep[] = [],
): IndexSeries {
  const byYear = new Map(steps.map((each) => [each.year, each]));
  const series: IndexSeries = {
    id,
    title,
    steps,
    spans,
    find: (year) => byYear.get(year),
    findSpan: (from, last) => spans.find((span) => span.from === from && span.year <= last),
    rate: (given) => {
      const year = priceLevel(given, "year");
      return byYear.get(year) ?? refuse(series, year);
    },
    with: (rates) => {
      const own = ownSteps(rates);
      const all = new Map([...byYear, ...own.map((each) => [each.year, each] as const)]);
      const inOrder = [...all.values()].sort((a, b) => a.year - b.year);
      return seriesOfSteps(id, title, inOrder, refuse, spans.filter(isUntouchedBy(own)));
    },
  };
  return series;
}

const YEAR = /^\d{4}$/;

/** Rates of the user's own by year; a year is written in one way only, so that none is given twice. */
export function ownSteps(rates: unknown): readonly IndexStep[] {
  if (!isPlain(rates)) return refuseNonRates(rates);
  return Object.entries(rates as Readonly<Record<string, Numeric>>).map(([year, rate]) =>
    step(priceLevel(YEAR.test(year) ? Number(year) : year, "with"), rate, { mark: "local", source: say.OWN_RATE }),
  );
}

function refuseNonRates(found: unknown): never {
  return fail({ kind: "malformed", path: "with", found, ...say.noRates });
}

function refuseUnknownRate({ id, title, steps, spans }: IndexSeries, year: number): never {
  return fail({
    kind: "unknown-value",
    path: `indexSeries("${id}")`,
    lacksRateOf: year,
    foundAs: say.noRateTo(year, title),
    allowed: say.knownRates(steps, spans),
    remedy: say.giveRate(id, year),
  });
}

/** The names of the series that are built in. */
export const indexSeriesNames: readonly string[] = Object.freeze(frozen(SERIES).map(({ id }) => id));

/**
 * A series of indexation rates by name: `syddanmark` (the economic working group), `kl-general`, `kl-tariff`,
 * `region-syddanmark` (what the region itself lifted its tariffs by), `satsregulering` or `health-excl-medicine`.
 *
 * Rates are shares of 1 by the year they lead to, each with mark and source; those derived from rounded amounts have
 * `bounds`, and `spans` are rates of several years together. Years that the sources do not give are
 * unknown; pass them with `.with({ 2026: "0.031" })`. Throws `RuleError`: `unknown-name` for another name;
 * `out-of-range` for a rate of 0.5 or more, which is most likely per cent without their sign.
 *
 * @example
 * ```ts
 * import { indexSeries } from "rammetakst";
 * indexSeries("syddanmark").rate(2025).rate; // => 0.0551
 * indexSeries("kl-general").rate(2020).bounds?.most; // => 0.027079
 * indexSeries("kl-general").with({ 2026: "0.031" }).rate(2026).mark; // => "local"
 * ```
 */
export function indexSeries(name: string): IndexSeries {
  const found = SERIES.find(({ id }) => typeof name === "string" && id === inOneForm(name));
  if (found === undefined) return refuseUnknownSeries(name);
  return seriesOfSteps(
    found.id,
    found.title,
    found.steps.map((each) => step(each.year, each.rate, each)),
    refuseUnknownRate,
    found.spans.map((each) => step(each.year, each.rate, each)),
  );
}

function refuseUnknownSeries(name: unknown): never {
  const near = typeof name === "string" ? nearest(name, indexSeriesNames) : undefined;
  return fail({
    kind: "unknown-name",
    path: "indexSeries",
    found: name,
    ...say.unknownSeries(indexSeriesNames, near),
  });
}
