const OF_A_YEAR = Object.freeze({ least: "-1", below: "1" });

/** No estimate doubles prices within a year, and none takes away more than there is: 2.3 for 2.3 % is per cent without its sign. */
export const ESTIMATES_OF_A_YEAR = Object.freeze({ original: OF_A_YEAR, revised: OF_A_YEAR });

/** The same of the rate that leads to the year. */
export const RATES_OF_A_YEAR = Object.freeze({ rate: OF_A_YEAR, ...ESTIMATES_OF_A_YEAR });
