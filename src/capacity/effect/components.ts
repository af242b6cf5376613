import { fail } from "../../errors.ts";
import { dividedBy, type Fraction, minus, ONE, times } from "../../numbers/fraction.ts";
import type { TariffComponent } from "../../tariffs/comparison/result.ts";
import type { BaseTariff, ServiceTariff } from "../../tariffs/packages/packageTariffs.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import type { CapacityComponent, ServiceEffect } from "./result.ts";
import { anotherUnit } from "./words.ts";

type Service = ServiceTariff<Fraction>;

const isBase = (service: Service): service is BaseTariff<Fraction> => "places" in service;

/** The use after, one thing at a time: of a base its places, its occupancy and its days, of a package all at once. */
function useSteps(before: Service, after: Service): (readonly [TariffComponent, Fraction])[] {
  if (!isBase(before) || !isBase(after)) return [["quantity", after.quantity]];
  const filled = dividedBy(before.citizens, before.places);
  return [
    ["places", times(times(after.places, filled), before.days)],
    ["occupancy", times(after.citizens, before.days)],
    ["days", after.quantity],
  ];
}

function useEffects(before: Service, after: Service): CapacityComponent<Fraction>[] {
  let { quantity } = before;
  return useSteps(before, after).map(([component, next]) => {
    const from = dividedBy(after.cost, quantity);
    quantity = next;
    return { component, effect: minus(dividedBy(after.cost, quantity), from) };
  });
}

const roundingOf = ({ tariff, unroundedTariff }: Service): Fraction => minus(tariff, unroundedTariff);

/** What makes the tariff after differ, in the order that a tariff is built up in. */
function componentsOf(before: Service, after: Service, index: Fraction): CapacityComponent<Fraction>[] {
  const lifted = times(before.cost, index);
  const perUnit = (amount: Fraction) => dividedBy(amount, before.quantity);
  return [
    { component: "price-level", effect: perUnit(times(before.cost, minus(index, ONE))) },
    { component: "cost", effect: perUnit(minus(after.cost, lifted)) },
    ...useEffects(before, after),
    { component: "rounding", effect: minus(roundingOf(after), roundingOf(before)) },
  ];
}

function checkUnit(before: Service, after: Service): void {
  if (before.unit === after.unit) return;
  fail({
    kind: "unit",
    path: `after.packages: ${after.id}`,
    ...anotherUnit(tariffUnitWords(before.unit), tariffUnitWords(after.unit)),
  });
}

/** A service that is there before and after, or in one of them only; `index` lifts the costs before to the level after. */
export function serviceEffect(
  before: Service | undefined,
  after: Service | undefined,
  index: Fraction,
): ServiceEffect<Fraction>[] {
  const service = after ?? before;
  if (service === undefined) return [];
  const { id, name, unit } = service;
  const tariffs = { id, name, unit, before: before?.tariff ?? null, after: after?.tariff ?? null };
  if (before === undefined || after === undefined) return [{ ...tariffs, difference: null, effects: [] }];
  checkUnit(before, after);
  const difference = minus(after.tariff, before.tariff);
  return [{ ...tariffs, difference, effects: componentsOf(before, after, index) }];
}
