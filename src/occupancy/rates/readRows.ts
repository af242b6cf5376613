import { fail } from "../../errors.ts";
import { copied } from "../../given/copied.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, nameOrCode } from "../../given/shape.ts";
import { wholeIn } from "../../given/wholeIn.ts";
import { isRecord } from "../../isRecord.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { unlessRefused } from "../../refusals.ts";
import type { ReportPeriod } from "../period.ts";
import type { OccupancyOffer, OfferService, OpeningDays } from "../report/input.ts";
import { readOpening } from "../report/readPlaces.ts";
import { offerSchema } from "../report/schema.ts";
import { MILLIONTHS } from "./days.ts";
import type { GivenOffers } from "./given.ts";
import type { ReadColumns } from "./read.ts";
import * as say from "./words.ts";

const OERE_OF_KRONE = 100;

/** An offer of the list, copied so that what is changed in it later changes no answer; what cannot be looked at stays as it is. */
function rowOf(given: unknown): unknown {
  try {
    return copied(given);
  } catch {
    return given;
  }
}

/** A field of an offer, by which it is called also where the rest of it is not as it should be. */
function fieldOf<T>(row: unknown, read: (row: Readonly<Record<string, unknown>>) => T): T | undefined {
  return isRecord(row) ? unlessRefused(() => read(row)) : undefined;
}

/** On how many days of the period a service was open; NaN where the year's opening days are not as they should be. */
function openingOf(given: OpeningDays, period: ReportPeriod): number {
  if (given === "all") return period.days;
  const read = unlessRefused(() => readOpening(given, period, "openingDays"));
  if (read === undefined) return Number.NaN;
  if (read === "all") return period.days;
  const open = Number(read.period.n / read.period.d);
  if (read.year === undefined) return open;
  const after = Number(read.year.n / read.year.d) - open;
  return after >= 0 && after <= period.daysOfYear - period.days ? open : Number.NaN;
}

const isOneNumber = (given: OfferService["places"] | OfferService["occupiedDays"]): given is Numeric =>
  !Array.isArray(given) && !(isRecord(given) && "stays" in given);

const countOf = (given: OfferService["places"] | OfferService["occupiedDays"]): number =>
  isOneNumber(given) ? wholeIn(1, given, "count") : Number.NaN;

/** Whether an amount that the loops do not look at is one that the full report takes. */
const isAmount = (given: Numeric | undefined): boolean =>
  given === undefined || Number.isSafeInteger(wholeIn(OERE_OF_KRONE, given));

const areDistinct = (services: readonly OfferService[]): boolean =>
  services.length === 1 ||
  unlessRefused(() => {
    refuseTwice(
      services.map(({ id }) => id),
      String,
    );
    return true;
  }) === true;

/** Whether an offer has nothing but what the columns hold, or what changes nothing that they are asked for. */
function isOrdinary({ closure, services, carriedIn, backRegulationInTariff, result }: OccupancyOffer): boolean {
  return (
    closure === undefined &&
    areDistinct(services) &&
    isAmount(carriedIn) &&
    isAmount(backRegulationInTariff) &&
    isAmount(result)
  );
}

type Filled = { -readonly [K in keyof ReadColumns]-?: Exclude<ReadColumns[K], undefined | number> };

/** Writes offers into columns, and tells which are left to their full report. */
class Filling {
  readonly #period: ReportPeriod;
  readonly columns: Omit<Filled, "offers">;

  constructor(offers: readonly (OccupancyOffer | undefined)[], period: ReportPeriod) {
    this.#period = period;
    const starts = new Int32Array(offers.length + 1);
    for (const [at, offer] of offers.entries()) {
      starts[at + 1] = (starts[at] as number) + (offer?.services.length ?? 0);
    }
    const services = starts[offers.length] as number;
    const column = () => new Float64Array(services);
    this.columns = {
      starts,
      ...{ places: column(), occupiedDays: column(), budgetedOccupancy: column(), openingDays: column() },
      ...{ countsPlaces: new Uint8Array(services), tariff: column(), budget: new Float64Array(offers.length) },
      isTariffStated: new Uint8Array(offers.length),
      isLeft: new Uint8Array(offers.length),
    };
    for (const [at, offer] of offers.entries()) this.#offer(offer, at);
  }

  #offer(offer: OccupancyOffer | undefined, at: number): void {
    const { starts, budget, isLeft, isTariffStated } = this.columns;
    if (offer === undefined || !isOrdinary(offer)) {
      isLeft[at] = 1;
      return;
    }
    const { services } = offer;
    budget[at] = wholeIn(OERE_OF_KRONE, offer.budget);
    const stated = services.filter(({ tariff }) => tariff !== undefined).length;
    isTariffStated[at] = Number(stated === services.length);
    // The effect is known where all tariffs are; where only some are, those are still looked at by the full report.
    if (stated > 0 && stated < services.length) isLeft[at] = 1;
    for (const [i, service] of services.entries()) this.#service(service, (starts[at] as number) + i);
  }

  /** What is no whole number becomes NaN, which the loops do not take. */
  #service(service: OfferService, at: number): void {
    const { places, occupiedDays, budgetedOccupancy, openingDays, countsPlaces, tariff } = this.columns;
    places[at] = countOf(service.places);
    occupiedDays[at] = countOf(service.occupiedDays);
    budgetedOccupancy[at] = wholeIn(MILLIONTHS, service.budgetedOccupancy, "as-written") / MILLIONTHS;
    openingDays[at] = openingOf(service.openingDays, this.#period);
    countsPlaces[at] = Number(service.countsPlaces);
    if (service.tariff !== undefined) tariff[at] = wholeIn(OERE_OF_KRONE, service.tariff);
  }
}

/** Many offers as the full report takes them; those that are not of the loops' kind are left to it. */
export function readRows(given: readonly unknown[], ids: unknown, period: ReportPeriod): GivenOffers {
  if (ids !== undefined) fail({ kind: "out-of-range", path: "options.ids", found: ids, ...say.IDS_OF_OFFERS });
  const rows = Array.from(given, rowOf);
  const read = rows.map((row) => unlessRefused(() => readGiven(offerSchema(), row, "offers")));
  const own = rows.map((row, at) => read[at]?.id ?? fieldOf(row, ({ id }) => readGiven(nameOrCode, id, "offers")));
  const named = own.flatMap((id, at) => (id === undefined ? [] : [{ id, at }]));
  refuseTwice(
    named.map(({ id }) => id),
    (i) => `offers[${named[i]?.at}].id`,
  );
  const called = own.map((id, at) => id ?? at);
  const { columns } = new Filling(read, period);
  return {
    columns: {
      offers: rows.length,
      ...columns,
      tariff: columns.isTariffStated.includes(1) ? columns.tariff : undefined,
    },
    ids: called,
    names: rows.map(
      (row, at) => read[at]?.name ?? fieldOf(row, ({ name }) => readGiven(line, name, "offers")) ?? String(called[at]),
    ),
    offerOf: (offer) => rows[offer] as OccupancyOffer,
  };
}
