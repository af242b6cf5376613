import type { Agreement } from "../../agreements/agreement.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { notNegative, oereFromZero, refuseOutOfRange, wholeOere } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { dayIn, type ReportPeriod, type Span, wholeYear } from "../period.ts";
import { plausibleShare } from "../plausibleShare.ts";
import type { OccupancyOffer, OfferClosure, OfferService } from "./input.ts";
import { type PlaceDays, placeDays } from "./placeDays.ts";
import { readOccupied } from "./readOccupied.ts";
import { readOpening, readPlaces } from "./readPlaces.ts";
import { offersSchema } from "./schema.ts";
import * as say from "./words.ts";

/** A service with its figures exact and its days counted. */
export interface ReadService {
  readonly id: string | number;
  readonly name: string;
  readonly countsPlaces: boolean;
  readonly days: PlaceDays;
  readonly budgetedOccupancy: Fraction;
  readonly occupiedDays: Fraction;
  readonly tariff: Fraction | undefined;
}

/** An offer that has been checked. */
export interface ReadOffer {
  readonly id: string | number;
  readonly name: string;
  readonly operator: string | undefined;
  readonly budget: Fraction;
  readonly services: readonly ReadService[];
  readonly carriedIn: Fraction | undefined;
  readonly backRegulationInTariff: Fraction | undefined;
  readonly result: Fraction | undefined;
  readonly closure: OfferClosure | undefined;
  readonly initiatives: readonly string[];
  readonly expectsBackRegulation: boolean | undefined;
}

function readService(
  given: OfferService,
  period: ReportPeriod,
  open: Span,
  agreement: Agreement,
  path: string,
): ReadService {
  const { id, name = String(id), countsPlaces, tariff } = given;
  const places = readPlaces(given, period.year, open, `${path}.places`);
  const opening = readOpening(given.openingDays, period, `${path}.openingDays`);
  return {
    id,
    name,
    countsPlaces,
    days: placeDays(places, opening, period, `${path}.openingDays`),
    budgetedOccupancy: plausibleShare(given.budgetedOccupancy, agreement, `${path}.budgetedOccupancy`),
    occupiedDays: readOccupied(given.occupiedDays, period, `${path}.occupiedDays`),
    tariff: tariff === undefined ? undefined : notNegative(tariff, `${path}.tariff`),
  };
}

function checkServices(services: readonly ReadService[], path: string): void {
  refuseTwice(
    services.map(({ id }) => id),
    (at) => `${path}[${at}].id`,
  );
  if (services.some(({ countsPlaces, days }) => countsPlaces && days.available.n > 0n)) return;
  refuseOutOfRange(path, services.length, say.noPlaces.allowed, say.noPlaces.remedy);
}

const optional = (value: Numeric | undefined, path: string) =>
  value === undefined ? undefined : wholeOere(value, path);

function readOffer(given: OccupancyOffer, period: ReportPeriod, agreement: Agreement, path: string): ReadOffer {
  const { id, name, operator, closure, initiatives = [], expectsBackRegulation } = given;
  const year = wholeYear(period.year);
  const closes = closure === undefined ? undefined : dayIn(period.year, closure.from, `${path}.closure.from`);
  const open = closes === undefined ? year : { ...year, last: closes - 1 };
  const services = given.services.map((each, i) =>
    readService(each, period, open, agreement, `${path}.services[${i}]`),
  );
  checkServices(services, `${path}.services`);
  return {
    id,
    name,
    operator,
    budget: oereFromZero(given.budget, `${path}.budget`),
    services,
    carriedIn: optional(given.carriedIn, `${path}.carriedIn`),
    backRegulationInTariff: optional(given.backRegulationInTariff, `${path}.backRegulationInTariff`),
    result: optional(given.result, `${path}.result`),
    closure,
    initiatives,
    expectsBackRegulation,
  };
}

/** A list of offers from outside, checked in full. */
export function readOffers(given: unknown, period: ReportPeriod, agreement: Agreement): ReadOffer[] {
  const offers = readGiven(offersSchema(), given, "offers");
  refuseTwice(
    offers.map(({ id }) => id),
    (at) => `offers[${at}].id`,
  );
  return offers.map((each, i) => readOffer(each, period, agreement, `offers[${i}]`));
}
