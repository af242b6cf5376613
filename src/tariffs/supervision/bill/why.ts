import type { Fraction } from "../../../numbers/fraction.ts";
import type { Text } from "../../../words.ts";
import type { SupervisedOffer, SupervisionLine } from "./result.ts";
import * as say from "./words.ts";

function lineSays(line: SupervisionLine<Fraction>): Text {
  return line.item === "supervisionTariff" ? say.monthsCharged(line) : say.timesCharged(line);
}

/** What a bill is made of, in sentences for a note: the places of a treatment offer, and each line. */
export function billSays(
  { expectedCitizens }: SupervisedOffer,
  places: Fraction,
  lines: readonly SupervisionLine<Fraction>[],
): Text[] {
  const citizens = expectedCitizens === undefined ? [] : [say.citizensAsPlaces(expectedCitizens, places)];
  return [...citizens, ...lines.map(lineSays)];
}
