import type { SpendingRow } from "rammetakst";

/** A line of the accounts, with whatever a test is about. */
export const line = (own: Partial<SpendingRow> = {}): SpendingRow => ({
  payer: "Odense",
  year: 2024,
  area: "adults",
  account: "accounts",
  amount: 100,
  priceLevel: "nominal",
  ...own,
});

export const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }): string[] =>
  findings.map(({ code }) => code);
