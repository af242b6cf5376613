import type { Finding } from "../../findings/finding.ts";
import { frozen } from "../../frozen.ts";
import { equal, type Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { CapacityEffectCode, CapacityState, ServiceEffect } from "./result.ts";

type EffectFinding = Finding<CapacityEffectCode>;

const OWN = frozen({ figures: {}, source: sources.ownReading, mark: "assumed" } as const);

const UNCHANGED: EffectFinding = frozen({
  code: "places-unchanged",
  severity: "info",
  message: {
    da: "Antallet af pladser er det samme før og efter, så ændringen kræver intet efter reglerne om kapacitet.",
    en: "The number of places is the same before and after, so the change needs nothing by the rules of capacity.",
  },
  ...OWN,
  remedy: { da: "Kontrollér base.places.", en: "Check base.places." },
});

const NO_OPERATOR: EffectFinding = frozen({
  code: "operator-not-told",
  severity: "info",
  message: {
    da: "Det er ikke oplyst, hvem der driver tilbuddet, så det er ikke undersøgt, hvad ændringen kræver.",
    en: "Who runs the offer is not told, so what the change needs was not looked into.",
  },
  ...OWN,
  remedy: { da: "Giv operator, fx municipality.", en: "Give operator, such as municipality." },
});

function serviceFinding({ id, name, before, after }: ServiceEffect<Fraction>): EffectFinding[] {
  if (before !== null && after !== null) return [];
  const isNew = before === null;
  return [
    {
      code: isNew ? "service-added" : "service-removed",
      severity: "info",
      message: isNew
        ? { da: `${name} er ny og har ingen takst før.`, en: `${name} is new and has no tariff before.` }
        : { da: `${name} er ophørt og har ingen takst efter.`, en: `${name} has ended and has no tariff after.` },
      ...OWN,
      figures: { service: id },
      remedy: {
        da: "Er det den samme ydelse under et nyt navn, så giv den samme id.",
        en: "If it is the same service by a new name, give it the same id.",
      },
    },
  ];
}

/** What is found on a change of capacity, beside what it needs. */
export function effectFindings(
  before: CapacityState<Fraction>,
  after: CapacityState<Fraction>,
  services: readonly ServiceEffect<Fraction>[],
  hasOperator: boolean,
): EffectFinding[] {
  const isUnchanged = equal(before.places, after.places);
  return [...(isUnchanged ? [UNCHANGED] : hasOperator ? [] : [NO_OPERATOR]), ...services.flatMap(serviceFinding)];
}
