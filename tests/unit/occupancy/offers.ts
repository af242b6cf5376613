import {
  type Agreement,
  agreementInForce,
  type OccupancyOffer,
  type OccupancyOptions,
  type OfferOccupancy,
  type OfferService,
  occupancyReport,
} from "rammetakst";

/** Syddanmark's agreement 2019–20, whose threshold is 5 percentage points and whose band is 5 per cent. */
export const AGREEMENT: Agreement = agreementInForce("syddanmark", "2019-09-30");

/** 20 places in 273 days are 5 460 days, of which 95 per cent, 5 187, are budgeted; in the year 7 300 and 6 935. */
const STAY: OfferService = {
  id: "stay",
  name: "Døgnophold",
  places: 20,
  countsPlaces: true,
  openingDays: "all",
  budgetedOccupancy: "0.95",
  occupiedDays: 5187,
  tariff: 1000,
};

export const service = (changes: Partial<OfferService> = {}): OfferService => ({ ...STAY, ...changes });

/** Its budget is what the tariff earns at the budgeted occupancy: 6 935 days at 1 000 kr. */
const OFFER: OccupancyOffer = {
  id: "A",
  name: "Solgården",
  budget: 6_935_000,
  services: [STAY],
  carriedIn: 0,
  backRegulationInTariff: 0,
  initiatives: ["Pladserne tilbydes andre kommuner"],
};

export const offer = (changes: Partial<OccupancyOffer> = {}): OccupancyOffer => ({ ...OFFER, ...changes });

/** The one offer of a report. */
export function reported(
  changes: Partial<OccupancyOffer> = {},
  options: Partial<OccupancyOptions> = {},
  agreement = AGREEMENT,
): OfferOccupancy {
  const [first] = occupancyReport([offer(changes)], agreement, { year: 2019, ...options }).offers;
  if (first === undefined) throw new Error("an offer that was given is reported");
  return first;
}

/** An offer of the one stay, changed. */
export const stayed = (changes: Partial<OfferService>, options: Partial<OccupancyOptions> = {}): OfferOccupancy =>
  reported({ services: [service(changes)] }, options);

export const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }): string[] =>
  findings.map(({ code }) => code);
