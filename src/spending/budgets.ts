import type { Account } from "./accounts/row.ts";

/** The adopted budget, and the budget as revised within the year. */
export const BUDGETS = ["budget", "revised-budget"] as const satisfies readonly Account[];

export type Budget = (typeof BUDGETS)[number];
