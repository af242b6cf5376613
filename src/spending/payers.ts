import type { Payer, SpendingData } from "./accounts/data.ts";

/** The payers at some places of the table's list. */
export function payersAt({ payers }: SpendingData, places: Iterable<number>): Payer[] {
  return [...places].map((at) => payers[at]).filter((payer) => payer !== undefined);
}

export function namesOf(payers: readonly Payer[], at: Iterable<number>): string[] {
  return [...at].map((each) => payers[each]?.name ?? "");
}
