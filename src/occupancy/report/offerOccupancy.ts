import { WordsBehind } from "../../findings/wordsBehind.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { OccupancyFinding } from "../finding.ts";
import { doubtFindings } from "./doubtFindings.ts";
import { figureFindings } from "./figureFindings.ts";
import { listingFindings } from "./listingFindings.ts";
import type { OfferOccupancy } from "./result.ts";
import type { WeighedOffer } from "./weighOffer.ts";
import { whyOfOffer } from "./why.ts";

/** What is reported of an offer, but what is said of it. */
export type OfferFigures<N = Fraction> = Omit<OfferOccupancy<N>, "findings" | "explanation">;

/** The figures of an offer as it is reported. */
export function offerFigures(weighed: WeighedOffer): OfferFigures {
  const { read, days, rates, listed, revenueEffect, projected, settlement, tariffChange, services } = weighed;
  const { id, name, operator, closure, initiatives, expectsBackRegulation } = read;
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
  };
}

export type OfferBehind = WordsBehind<OccupancyFinding>;

/** What is said of an offer, for when it is read. */
export function offerBehind(weighed: WeighedOffer): OfferBehind {
  return new WordsBehind({
    findings: () => [...listingFindings(weighed), ...figureFindings(weighed), ...doubtFindings(weighed)],
    explanation: (said) => whyOfOffer(weighed, said()),
  });
}

/** An offer with its rates, and those of its services, rounded for showing. */
export function shownOffer(offer: OfferFigures, set: RuleSet): OfferFigures {
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
