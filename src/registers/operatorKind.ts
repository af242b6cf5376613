export const OPERATOR_KINDS = ["municipality", "region", "private"] as const;

/** Who runs an offer: a municipality, a region or a private party. */
export type OperatorKind = (typeof OPERATOR_KINDS)[number];
