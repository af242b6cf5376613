import { type AccountingYear, type Agreement, agreementInForce, type SettledYear } from "rammetakst";

export const SYDDANMARK: Agreement = agreementInForce("syddanmark", "2025-12-31");

/** A year with costs and budget of 10 000 000 kr. whose limit is 500 000 kr., and a result of so much. */
export function year(of: number, result: number | string, more: Partial<AccountingYear> = {}): AccountingYear {
  const revenue = typeof result === "number" ? 10_000_000 + result : result;
  return { year: of, revenue, costs: 10_000_000, budget: 10_000_000, ...more };
}

/** What a year comes to: result, carried in, carried out, to the tariff. */
export function amountsOf({ result, carriedIn, carriedOut, toTariff }: SettledYear): number[] {
  return [result, carriedIn, carriedOut, toTariff].map(Number);
}

export const codesOf = ({ findings }: Pick<SettledYear, "findings">): string[] => findings.map(({ code }) => code);
