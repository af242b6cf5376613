import type { Finding } from "../../findings/finding.ts";

/** What a finding on a cap is about. */
export type CapFindingCode =
  | "above-cap"
  | "cap-date-not-known"
  | "cap-indexed"
  | "further-cap-not-known"
  | "above-alternative-limit"
  | "alternative-date-not-known"
  | "vat-basis-not-known"
  | "vat-not-stated"
  | "vat-factor-last-known"
  | "public-taken-without-vat";

/** Something that was found on a tariff or price compared with a cap or limit, with source and remedy. */
export type CapFinding = Finding<CapFindingCode>;
