import type { TariffInput } from "../../tariffs/calculation/input.ts";
import type { JobOptions } from "../options.ts";

/** How the tariffs of a table are computed. */
export interface TariffTablesOptions extends JobOptions {
  /** The tariff year, where neither rows nor headings state it. */
  readonly year?: number;
  /** To what a tariff is rounded: `oere`, the default, or `kroner`. */
  readonly rounding?: NonNullable<TariffInput["rounding"]>;
  /** Whether the residents' own payment is outside the tariff, the default, or inside it and then subtracted. */
  readonly residentsPayment?: NonNullable<TariffInput["residentsPayment"]>;
}

/** The keys that these options have besides those of every job. */
export const TARIFF_OPTIONS = ["year", "rounding", "residentsPayment"] as const;
