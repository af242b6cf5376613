import type { Agreement } from "../../agreements/agreement.ts";
import { reduced } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { ReadColumns } from "./read.ts";

/** Budgeted days are counted in millionths, as the shares that they come of. */
export const MILLIONTHS = 1_000_000;

/** So many places, days and øre of a tariff the loops take: what they come to is far below 2^53. */
const [MOST_PLACES, MOST_DAYS, MOST_TARIFF] = [10_000, 2 ** 22, 1e9];

/** The days of each service in the period, and those of each offer's services that count places. */
export interface Days {
  readonly occupied: Float64Array;
  /** In millionths of a day. */
  readonly budgeted: Float64Array;
  readonly ofOffers: {
    readonly occupied: Float64Array;
    readonly budgeted: Float64Array;
    readonly available: Float64Array;
  };
  /** 1 for each offer in which something is not of the loops' kind. */
  readonly odd: Uint8Array;
  /** 1 for each offer of which a service has more occupied days than seem possible. */
  readonly beyond: Uint8Array;
}

/** What is looked at in an agreement: the most that an occupancy can be, as n / d. */
interface Plausible {
  readonly n: number;
  readonly d: number;
}

const isWhole = (value: number, most: number): boolean => Math.floor(value) === value && value >= 0 && value <= most;

/** Counts the days of services; `days` are those of the period. */
class Counting {
  readonly #columns: ReadColumns;
  readonly #periodDays: number;
  readonly days: Days;

  constructor(columns: ReadColumns, periodDays: number) {
    this.#columns = columns;
    this.#periodDays = periodDays;
    const { offers, places } = columns;
    const column = (length: number) => new Float64Array(length);
    this.days = {
      ...{ occupied: column(places.length), budgeted: column(places.length) },
      ofOffers: { occupied: column(offers), budgeted: column(offers), available: column(offers) },
      ...{ odd: new Uint8Array(offers), beyond: new Uint8Array(offers) },
    };
  }

  /** A service of an offer; nothing is kept of one that the loops do not take, and its offer is marked. */
  #service(offer: number, at: number, { n, d }: Plausible): void {
    const { places, occupiedDays, budgetedOccupancy, openingDays, countsPlaces, tariff } = this.#columns;
    const { occupied, budgeted, ofOffers, odd, beyond } = this.days;
    const share = typeof budgetedOccupancy === "number" ? budgetedOccupancy : (budgetedOccupancy[at] as number);
    const millionths = Math.round(share * MILLIONTHS);
    const open = openingDays === undefined ? this.#periodDays : (openingDays[at] as number);
    const [own, used] = [places[at] as number, occupiedDays[at] as number];
    const counts = countsPlaces === undefined || countsPlaces[at] === 1;
    // A float is what its first 15 digits say, and that is so many millionths where the quotient is the same float.
    const isTaken =
      millionths / MILLIONTHS === share &&
      share >= 0 &&
      millionths * d <= n * MILLIONTHS &&
      isWhole(own, MOST_PLACES) &&
      (own > 0 || !counts) &&
      isWhole(used, MOST_DAYS) &&
      isWhole(open, this.#periodDays) &&
      (tariff === undefined || isWhole(tariff[at] as number, MOST_TARIFF));
    if (!isTaken) {
      odd[offer] = 1;
      return;
    }
    const available = own * open;
    occupied[at] = used;
    budgeted[at] = available * millionths;
    if (!counts) return;
    ofOffers.occupied[offer] = (ofOffers.occupied[offer] as number) + used;
    ofOffers.budgeted[offer] = (ofOffers.budgeted[offer] as number) + available * millionths;
    ofOffers.available[offer] = (ofOffers.available[offer] as number) + available;
    if (used * d > available * n) beyond[offer] = 1;
  }

  offer(offer: number, plausible: Plausible | undefined): void {
    const { starts, budget, isLeft } = this.#columns;
    const { odd, ofOffers } = this.days;
    const end = starts[offer + 1] as number;
    if (plausible === undefined || isLeft?.[offer] === 1) odd[offer] = 1;
    else for (let at = starts[offer] as number; at < end; at++) this.#service(offer, at, plausible);
    if (ofOffers.available[offer] === 0) odd[offer] = 1;
    if (budget !== undefined && !isWhole(budget[offer] as number, Number.MAX_SAFE_INTEGER)) odd[offer] = 1;
  }
}

function plausibleIn(agreement: Agreement): Plausible {
  const { n, d } = reduced(exactParameter(parameters.occupancy.plausibleOccupancy, agreement));
  return { n: Number(n), d: Number(d) };
}

/** Counts the days of all services; an offer without an agreement is left to its full report. */
export function countDays(
  columns: ReadColumns,
  periodDays: number,
  agreementOf: (offer: number) => Agreement | undefined,
): Days {
  const counting = new Counting(columns, periodDays);
  const known = new Map<Agreement | undefined, Plausible | undefined>([[undefined, undefined]]);
  for (let offer = 0; offer < columns.offers; offer++) {
    const agreement = agreementOf(offer);
    if (agreement !== undefined && !known.has(agreement)) known.set(agreement, plausibleIn(agreement));
    counting.offer(offer, known.get(agreement));
  }
  return counting.days;
}
