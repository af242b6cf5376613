import type { Finding } from "../../findings/finding.ts";
import { frozen } from "../../frozen.ts";
import { equal, type Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { CapacityEffectCode, CapacityState, ServiceEffect } from "./result.ts";
import * as say from "./words.ts";

type EffectFinding = Finding<CapacityEffectCode>;

const OWN = frozen({ figures: {}, source: sources.ownReading, mark: "assumed" } as const);

const UNCHANGED: EffectFinding = frozen({
  code: "places-unchanged",
  severity: "info",
  message: say.SAME_PLACES,
  ...OWN,
  remedy: say.CHECK_PLACES,
});

const NO_OPERATOR: EffectFinding = frozen({
  code: "operator-not-stated",
  severity: "info",
  message: say.NO_OPERATOR,
  ...OWN,
  remedy: say.GIVE_OPERATOR,
});

function serviceFinding({ id, name, before, after }: ServiceEffect<Fraction>): EffectFinding[] {
  if (before !== null && after !== null) return [];
  const isNew = before === null;
  return [
    {
      code: isNew ? "service-added" : "service-removed",
      severity: "info",
      message: isNew ? say.newService(name) : say.endedService(name),
      ...OWN,
      figures: { service: id },
      remedy: say.SAME_ID_IF_SAME_SERVICE,
    },
  ];
}

/** What is found on a change of capacity, besides what it needs. */
export function effectFindings(
  before: CapacityState<Fraction>,
  after: CapacityState<Fraction>,
  services: readonly ServiceEffect<Fraction>[],
  hasOperator: boolean,
): EffectFinding[] {
  const isUnchanged = equal(before.places, after.places);
  return [...(isUnchanged ? [UNCHANGED] : hasOperator ? [] : [NO_OPERATOR]), ...services.flatMap(serviceFinding)];
}
