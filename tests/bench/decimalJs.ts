import { Decimal } from "decimal.js";

/** decimal.js with as many digits as a spreadsheet engine of the exact kind would keep. */
export const Decimal34 = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP });
type Decimal34 = Decimal;

export interface RoundRow<N> {
  readonly costBasis: N;
  readonly places: N;
  readonly occupancy: N;
  readonly days: N;
  readonly index: N;
  readonly proposed: N;
}

/** The tariff round of one row of decimals. */
export function decimalRound({ costBasis, places, occupancy, days, index, proposed }: RoundRow<Decimal34>) {
  const tariff = costBasis.dividedBy(places.times(occupancy).times(days)).times(index).toDecimalPlaces(2);
  return { tariff, isAbove: proposed.greaterThan(tariff) };
}

/** The tariff round of one row of plain numbers. */
export function decimalRoundOfNumbers({ costBasis, places, occupancy, days, index, proposed }: RoundRow<number>) {
  const occupied = new Decimal34(places).times(occupancy).times(days);
  const tariff = new Decimal34(costBasis).dividedBy(occupied).times(index).toDecimalPlaces(2);
  return { tariff, isAbove: new Decimal34(proposed).greaterThan(tariff) };
}
