export const COST_KINDS = [
  "wages",
  "premises",
  "other-direct",
  "indirect",
  "depreciation",
  "interest",
  "civil-servant-pensions",
  "supervision",
  "development",
  "other-income",
  "residents-payment",
] as const;

/**
 * What a cost of an offer is for. `other-income` and `residents-payment` are incomes: they are given as positive amounts
 * and subtracted; the residents' own payment stays outside the basis unless it is asked for.
 */
export type CostKind = (typeof COST_KINDS)[number];

/** Whether an overhead rate is a rate of the costs of a kind. */
export const isDirect = (kind: CostKind): boolean => kind === "wages" || kind === "premises" || kind === "other-direct";

/** Whether amounts of a kind are given as positive and subtracted. */
export const isIncome = (kind: CostKind): boolean => kind === "other-income" || kind === "residents-payment";
