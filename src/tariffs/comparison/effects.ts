import { dividedBy, type Fraction, minus, times } from "../../numbers/fraction.ts";
import { type Computed, roundingOf } from "../calculation/computed.ts";
import type { Use } from "../calculation/readUse.ts";
import type { CostKind } from "../costKind.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { type ComparedCosts, priceEffect } from "./costs.ts";
import type { TariffComponent } from "./result.ts";

/** An effect in kr. per unit, exact. */
export interface ExactEffect {
  readonly component: TariffComponent;
  readonly kind?: CostKind;
  readonly effect: Fraction;
}

/** A step from one quantity to the next: what is changed, and the quantity after it. */
interface QuantityStep {
  readonly component: TariffComponent;
  readonly quantity: Fraction;
}

const UNITS: Readonly<Partial<Record<TariffUnit, TariffComponent>>> = { day: "days", month: "months" };

/** From the use before to the use after, one thing at a time: places, then occupancy, then days or months. */
function quantitySteps(before: Use, after: Use, unit: TariffUnit): QuantityStep[] {
  const [from, to] = [before.units?.number, after.units?.number];
  const { places, occupancy } = after;
  if (from === undefined || to === undefined || places === undefined || occupancy === undefined) {
    return [{ component: "quantity", quantity: after.quantity }];
  }
  const steps: QuantityStep[] = [
    { component: "places", quantity: times(times(places, before.occupancy ?? occupancy), from) },
    { component: "occupancy", quantity: times(times(places, occupancy), from) },
  ];
  const units = UNITS[unit];
  return units === undefined ? steps : [...steps, { component: units, quantity: after.quantity }];
}

/** How the later costs per unit change, as the quantity goes from that before to that after. */
function quantityEffects(before: Computed, after: Computed): ExactEffect[] {
  let quantity = before.use.quantity;
  return quantitySteps(before.use, after.use, after.input.unit).map((step) => {
    const from = dividedBy(after.costBasis, quantity);
    quantity = step.quantity;
    return { component: step.component, effect: minus(dividedBy(after.costBasis, quantity), from) };
  });
}

/** The effects in their fixed order; together exactly the difference of the two tariffs. */
export function tariffEffects(before: Computed, after: Computed, compared: ComparedCosts): ExactEffect[] {
  const { quantity } = before.use;
  const costs = compared.costs.map(({ kind, lifted, after: now }): ExactEffect => {
    return { component: "cost", kind, effect: dividedBy(minus(now, lifted), quantity) };
  });
  return [
    { component: "price-level", effect: dividedBy(priceEffect(compared), quantity) },
    ...costs,
    ...quantityEffects(before, after),
    { component: "back-regulation", effect: minus(after.unroundedBackRegulation, before.unroundedBackRegulation) },
    { component: "rounding", effect: minus(roundingOf(after), roundingOf(before)) },
  ];
}
