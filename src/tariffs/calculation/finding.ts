import type { Finding } from "../../findings/finding.ts";

/** What a finding of a tariff calculation or comparison is about, for programs to branch on. */
export type TariffFindingCode =
  | "level-assumed"
  | "level-after-tariff-year"
  | "residents-payment-outside"
  | "residents-payment-inside"
  | "indirect-costs-missing"
  | "overhead-target"
  | "basis-not-above-zero"
  | "tariff-below-zero"
  | "occupancy-above-one"
  | "occupancy-not-shown"
  | "quantity-differs-from-places"
  | "leap-year-on-fixed-days"
  | "days-beyond-year"
  | "carried-forward"
  | "local-value"
  | "names-differ";

/** Something that a tariff calculation or comparison found: what, how grave, on what it rests, and what to do. */
export type TariffFinding = Finding<TariffFindingCode>;
