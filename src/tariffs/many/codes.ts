import { bitsOfCodes } from "../../findings/ofBits.ts";
import type { TariffFindingCode } from "../calculation/finding.ts";

/** What is looked for on every tariff, in the order of the bits: all that the calculation of one finds. */
export const LOOKED_FOR = [
  "basis-not-above-zero",
  "tariff-below-zero",
  "level-assumed",
  "level-after-tariff-year",
  "indirect-costs-missing",
  "overhead-target",
  "residents-payment-outside",
  "residents-payment-inside",
  "occupancy-not-shown",
  "occupancy-above-one",
  "leap-year-on-fixed-days",
  "days-beyond-year",
  "quantity-differs-from-places",
  "carried-forward",
  "local-value",
] as const satisfies readonly TariffFindingCode[];

/** The bit of each. */
export const BIT = bitsOfCodes(LOOKED_FOR);

/** What does not depend on the figures of a row, but on its year, its price levels, its agreement and what was given at all. */
export const OF_GROUP: number =
  BIT["level-after-tariff-year"] |
  BIT["residents-payment-outside"] |
  BIT["residents-payment-inside"] |
  BIT["occupancy-not-shown"] |
  BIT["leap-year-on-fixed-days"] |
  BIT["carried-forward"] |
  BIT["local-value"];
