import { bitsOfCodes } from "../../findings/ofBits.ts";
import type { FindingCode } from "../finding.ts";

/** What is looked for on every notice, in the order of the bits: what its figures, its levels and its operator say alone. */
export const SCREENED = [
  "above-agreed-rate",
  "above-national-rate-only",
  "agreed-not-to-rise",
  "within-rounding-to-kroner",
  "within-rounding-of-current",
  "excess-unexplained",
  "stated-only",
  "reasons-exceed-excess",
  "back-regulation-not-separated",
  "back-regulation-taken-as-none",
  "nothing-to-index",
  "indexed-over-several-years",
  "level-is-not-tariff-year",
  "unit-may-differ",
  "operator-outside-agreement",
  "location-not-stated",
  "hearing",
  "hearing-not-known",
  "national-rate-not-known",
  "rate-known-within-bounds",
] as const satisfies readonly FindingCode[];

/** The bit of each. */
export const BIT = bitsOfCodes(SCREENED);
