import { compare, times } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import { knownBand } from "../bandFor.ts";
import * as shared from "../words.ts";
import { closureText } from "./closureText.ts";
import type { Settled } from "./settle.ts";
import * as say from "./yearWords.ts";

function openingText({ opened, figures: { year, carriedIn, result, available } }: Settled): Text {
  const before = year - 1;
  if (!opened) return say.openingNotStated(before);
  if (carriedIn.n === 0n) return say.nothingCarriedIn(before);
  if (result.n === 0n) return say.carriedIn(before, carriedIn);
  if (available.n === 0n) return say.carriedInEvensOut(before, carriedIn);
  return say.carriedInWithResult(before, carriedIn, available);
}

function limitText({ figures: { limit, budget, available }, set }: Settled): Text {
  const { share } = knownBand(available, set);
  return say.mostThatMayBeCarried({ limit, share, budget, isTruncated: compare(times(budget, share), limit) !== 0 });
}

function outcomeText({ read, figures: { year, available, carriedOut, toTariff, tariffYear } }: Settled): Text[] {
  const isChosen = read.carry !== undefined;
  const next = year + 1;
  if (available.n === 0n) return [say.NOTHING_TO_CARRY];
  if (toTariff.n === 0n) {
    return [isChosen ? say.choseToCarryAll(available, next) : say.allIsCarried(available, next, tariffYear)];
  }
  if (carriedOut.n === 0n) {
    return [...(isChosen ? [say.CHOSE_TO_CARRY_NOTHING] : []), say.allEntersTariff(available, tariffYear)];
  }
  return isChosen
    ? [say.choseToCarryPart(carriedOut, available, next), say.restEntersTariff(toTariff, tariffYear)]
    : [say.partIsCarried(carriedOut, available, next), say.restBeyondLimit(toTariff, tariffYear)];
}

/** A settled year as a paragraph for a settlement note: result, limit, what is carried, what enters which tariff, and why. */
export function yearText(settled: Settled): Text {
  const { figures, read } = settled;
  const { closure } = read;
  const opening = [shared.resultOfYear(figures, closure?.closingCosts), openingText(settled)];
  if (closure !== undefined) return shared.paragraph([...opening, ...closureText(settled, closure.by)]);
  const limit = figures.available.n === 0n ? [] : [limitText(settled)];
  return shared.paragraph([...opening, ...limit, ...outcomeText(settled)]);
}
