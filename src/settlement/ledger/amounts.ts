import type { YearFigures } from "./result.ts";

/** The amounts of a settled year that are computed. */
export const COMPUTED = [
  "backRegulationInTariff",
  "result",
  "limit",
  "carriedIn",
  "available",
  "carriedOut",
  "toTariff",
  "borneByOperator",
  "settledWithBuyers",
] as const satisfies readonly (keyof YearFigures)[];

/** All amounts of a settled year, which are added up when ledgers are merged. */
export const AMOUNTS = ["revenue", "costs", "budget", ...COMPUTED] as const satisfies readonly (keyof YearFigures)[];
