import type { Fraction } from "../../numbers/fraction.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { doubtFindings } from "./doubtFindings.ts";
import { figureFindings } from "./figureFindings.ts";
import { listingFindings } from "./listingFindings.ts";
import type { OfferOccupancy } from "./result.ts";
import type { WeighedOffer } from "./weighOffer.ts";
import { whyOfOffer } from "./why.ts";

/** An offer as it is reported, with its findings and its explanation. */
export function offerOccupancy(weighed: WeighedOffer): OfferOccupancy<Fraction> {
  const { read, days, rates, listed, revenueEffect, projected, settlement, tariffChange, services } = weighed;
  const { id, name, operator, closure, initiatives, expectsBackRegulation } = read;
  const findings = [...listingFindings(weighed), ...figureFindings(weighed), ...doubtFindings(weighed)];
  return {
    id,
    name,
    ...(operator !== undefined && { operator }),
    days,
    ...rates,
    listed,
    ...(revenueEffect && { revenueEffect }),
    ...(projected && { projected }),
    ...(settlement && { settlement }),
    tariffChange,
    ...(closure && { closure }),
    initiatives,
    ...(expectsBackRegulation !== undefined && { expectsBackRegulation }),
    services: services.map(({ service }) => service),
    findings,
    explanation: whyOfOffer(weighed, findings),
  };
}

/** An offer with its rates, and those of its services, rounded for showing. */
export function shownOffer(offer: OfferOccupancy<Fraction>, set: RuleSet): OfferOccupancy<Fraction> {
  const shown = (rate: Fraction) => shownRate(rate, set);
  return {
    ...offer,
    budgeted: shown(offer.budgeted),
    actual: shown(offer.actual),
    deviation: shown(offer.deviation),
    services: offer.services.map((service) => ({
      ...service,
      budgeted: shown(service.budgeted),
      ...(service.actual && { actual: shown(service.actual) }),
    })),
  };
}
