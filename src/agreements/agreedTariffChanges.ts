import type { Decimal } from "../decimal.ts";
import { frozen } from "../frozen.ts";
import { TARIFF_CHANGES } from "../generated/tariffChanges.ts";
import { exactAsWritten, toDecimal } from "../numbers/exact.ts";
import { findRegion } from "../registers/regions.ts";
import type { Provenance } from "../rules/parameter.ts";

/** What the municipalities of a region and the region agreed, recommended or planned that tariffs change by. */
export interface AgreedTariffChange extends Provenance {
  readonly id: string;
  /** The region's id. */
  readonly region: string;
  /** The first and the last tariff year; both belong to it. */
  readonly from: number;
  readonly to: number;
  /** `change`: tariffs are to change by the rate; `at-most`: they may rise by no more. */
  readonly kind: "change" | "at-most";
  /** A share of 1, below 0 for a cut; `null` where its size is not known. */
  readonly rate: Decimal | null;
}

function held({ rate, ...rest }: (typeof TARIFF_CHANGES)[number]): AgreedTariffChange {
  return { ...rest, rate: rate === null ? null : toDecimal(exactAsWritten(rate, "rate")) };
}

const CHANGES: readonly AgreedTariffChange[] = frozen(TARIFF_CHANGES.map(held));

/**
 * What is known of agreed changes of tariffs, the oldest first: the cuts of 2011-2014 and, from 2025, tariffs that cannot rise
 * in Midtjylland. Whether indexation is inside a rate is told of none of them.
 *
 * `region` by id, name or code; all regions without. Throws `RuleError` (`unknown-name`) for one that is none. Source: each has
 * its own; a news article of 2011 and a municipality's page, not the agreements themselves.
 *
 * @example
 * ```ts
 * import { agreedTariffChanges } from "rammetakst";
 * agreedTariffChanges("syddanmark").map(({ from, rate }) => `${from}: ${rate}`); // => ["2011: -0.02", "2012: -0.03"]
 * agreedTariffChanges("midtjylland").at(-1)?.kind; // => "at-most"
 * ```
 */
export function agreedTariffChanges(region?: string | number): readonly AgreedTariffChange[] {
  if (region === undefined) return CHANGES;
  const { id } = findRegion(region, "region");
  return CHANGES.filter((change) => change.region === id);
}
