import { type Columns, DAYS, INDEX, type RoundResults } from "./tariffRound.ts";

/** As it is written without much thought: kroner, and two decimals by `Math.round`. */
export function carelessRound({ costBasis, places, occupancy, proposed }: Columns, { tariff, isAbove }: RoundResults) {
  const [days, index] = [DAYS, INDEX];
  for (let i = 0; i < tariff.length; i++) {
    const perDay = (costBasis[i] as number) / ((places[i] as number) * (occupancy[i] as number) * days);
    const rounded = Math.round(perDay * index * 100) / 100;
    tariff[i] = rounded;
    isAbove[i] = (proposed[i] as number) > rounded ? 1 : 0;
  }
}

/** The same, but the flag is made without a jump, which a processor guesses wrong where flags are mixed. */
export function carelessRoundNoJump({ costBasis, places, occupancy, proposed }: Columns, out: RoundResults) {
  const { tariff, isAbove } = out;
  const [days, index] = [DAYS, INDEX];
  for (let i = 0; i < tariff.length; i++) {
    const perDay = (costBasis[i] as number) / ((places[i] as number) * (occupancy[i] as number) * days);
    const rounded = Math.round(perDay * index * 100) / 100;
    tariff[i] = rounded;
    isAbove[i] = Number((proposed[i] as number) > rounded);
  }
}

/** As tight as floats allow: whole øre, one division, no jump, and nothing that would notice a wrong number. */
export function tightRound({ costBasis, places, occupancy, proposed }: Columns, { tariff, isAbove }: RoundResults) {
  const factor = (10_000 * INDEX) / DAYS;
  for (let i = 0; i < tariff.length; i++) {
    const occupied = (places[i] as number) * (occupancy[i] as number);
    const rounded = Math.floor((factor * (costBasis[i] as number)) / occupied + 0.5);
    tariff[i] = rounded;
    isAbove[i] = Number((proposed[i] as number) > rounded);
  }
}
