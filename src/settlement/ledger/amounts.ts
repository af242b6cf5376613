import type { YearFigures } from "./result.ts";

/** The amounts of a settled year that are computed, whether the offer closes or not. */
export const SETTLED = [
  "backRegulationInTariff",
  "result",
  "limit",
  "carriedIn",
  "available",
  "carriedOut",
  "toTariff",
] as const satisfies readonly (keyof YearFigures)[];

/** The same with those of an offer that closes. */
export const COMPUTED = [
  ...SETTLED,
  "borneByOperator",
  "settledWithBuyers",
] as const satisfies readonly (keyof YearFigures)[];

/** All amounts of a settled year, which are added up when ledgers are merged. */
export const AMOUNTS = ["revenue", "costs", "budget", ...COMPUTED] as const satisfies readonly (keyof YearFigures)[];
