import type { Fraction } from "../../numbers/fraction.ts";
import { serviceName } from "../../tariffs/packages/words.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import type { Text } from "../../words.ts";
import type { CapacityState, ServiceEffect } from "./result.ts";
import * as say from "./words.ts";

/** What a change of capacity does to each tariff, in sentences for a note; a service is left out where it is not in both. */
export function effectSays(
  before: CapacityState<Fraction>,
  after: CapacityState<Fraction>,
  services: readonly ServiceEffect<Fraction>[],
): Text[] {
  return [say.capacityChanged(before, after), ...services.flatMap(serviceSays)];
}

function serviceSays(service: ServiceEffect<Fraction>): Text[] {
  const { before, after, difference, unit } = service;
  if (before === null || after === null || difference === null) return [];
  return [say.tariffChanged({ name: serviceName(service), per: tariffUnitWords(unit), before, after, difference })];
}
