import type { Fraction } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import { COST_KINDS } from "../costKind.ts";
import { type Computed, roundingOf } from "./computed.ts";
import type { IndexedLine } from "./indexedCosts.ts";
import * as say from "./words.ts";

/** Lines by kind, in the order of the kinds. */
function inOrder(lines: readonly IndexedLine[]): IndexedLine[] {
  return lines.toSorted((a, b) => COST_KINDS.indexOf(a.line.kind) - COST_KINDS.indexOf(b.line.kind));
}

function lineSays({ line, indexed, lift }: IndexedLine, direct: Fraction, year: number): Text {
  const cost = { kind: line.kind, name: line.name, indexed };
  if ("rate" in line) return say.costByRate(cost, line.rate, direct);
  return lift === undefined ? say.costLine(cost) : say.costIndexed(cost, line.amount, lift.from, year);
}

function useSays({ use, input: { unit } }: Computed): Text {
  const { quantity, places, occupancy, units } = use;
  if (units === undefined || places === undefined || occupancy === undefined) {
    return say.dividedAsStated(quantity, unit, occupancy);
  }
  return say.dividedByPlaces({ quantity, unit, places, occupancy, unitsInYear: units.number });
}

function unitsSay({ use: { units } }: Computed): Text[] {
  if (units?.known !== undefined) return [say.unitsRestOn(units.number, units.known)];
  if (units?.counting === "actual") return [say.DAYS_OF_CALENDAR];
  return units?.counting === "given" ? [say.DAYS_AS_STATED] : [];
}

/** What a tariff is, what it is made of, what it was divided by, and how it was rounded: sentences for a note. */
export function tariffSentences(computed: Computed): Text[] {
  const { costs, costBasis, input, tariff, tariffWithoutBackRegulation: without, backRegulationPerUnit } = computed;
  const { year, unit, rounding = "oere" } = input;
  return [
    say.tariffIs({ tariff, without, backRegulation: backRegulationPerUnit, unit }),
    say.basisIs(costBasis, year, costs.lines.length > 0),
    ...inOrder(costs.lines).map((line) => lineSays(line, costs.direct, year)),
    useSays(computed),
    ...unitsSay(computed),
    say.tariffRounded({ ...computed, roundedTo: rounding, difference: roundingOf(computed) }),
  ];
}
