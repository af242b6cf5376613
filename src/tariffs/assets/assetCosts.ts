import type { Decimal } from "../../decimal.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { priceLevel } from "../../rules/levels.ts";
import type { CostLine } from "../calculation/input.ts";
import { type AssetFinding, type AssetState, wholeYearsAssumed } from "./findings.ts";
import { type Asset, type AssetCounting, type AssetOptions, readAssets } from "./input.ts";
import { assetLines } from "./lines.ts";
import { assetsExplained } from "./why.ts";
import { type AssetCost, assetInYear } from "./year.ts";

export type { Asset, AssetCost, AssetCounting, AssetOptions, AssetState };

/** What assets cost in a year, each and in total. */
export interface AssetCosts<N = Decimal> {
  readonly year: number;
  readonly interestRate: N;
  readonly count: AssetCounting;
  /** In the order they were given. */
  readonly assets: readonly AssetCost<N>[];
  readonly depreciation: N;
  readonly interest: N;
  readonly bookValue: N;
  readonly bookValueEnd: N;
  /** Depreciation and interest of each asset as lines of a cost basis, at the price level of the year. */
  readonly costs: readonly (CostLine & { readonly amount: N })[];
  readonly findings: readonly AssetFinding[];
  readonly explanation: Explanation;
}

/** Computes the costs of assets; see {@link assetCosts}. */
interface ComputeAssets {
  (assets: readonly Asset[], year: number, options: AssetOptions): AssetCosts;
  /** The same as exact fractions. */
  exact(assets: readonly Asset[], year: number, options: AssetOptions): AssetCosts<Fraction>;
}

function costsOf(assets: readonly Asset[], given: number, options: AssetOptions): AssetCosts<Fraction> {
  const year = priceLevel(given, "year");
  const read = readAssets(assets, options);
  const { interestRate, count } = read;
  const each = read.assets.map((asset) => assetInYear(asset, year, interestRate));
  const costs = each.map(({ cost }) => cost);
  const sumOf = (key: "depreciation" | "interest" | "bookValue" | "bookValueEnd"): Fraction =>
    total(costs.map((cost) => cost[key]));
  const sums = {
    depreciation: sumOf("depreciation"),
    interest: sumOf("interest"),
    bookValue: sumOf("bookValue"),
    bookValueEnd: sumOf("bookValueEnd"),
  };
  const result = { year, interestRate, count, assets: costs, ...sums, costs: assetLines(costs, year) };
  const assumed = count === "whole-years" ? [wholeYearsAssumed()] : [];
  return toldWhenRead<typeof result, AssetFinding>(
    result,
    () => [...assumed, ...each.flatMap(({ findings }) => findings())],
    (messages) => assetsExplained(read, year, sums, each, messages),
  );
}

function computed(assets: readonly Asset[], year: number, options: AssetOptions): AssetCosts {
  return decimalsWhenRead(costsOf(assets, year, options)) as AssetCosts;
}

function exactly(assets: readonly Asset[], year: number, options: AssetOptions): AssetCosts<Fraction> {
  return fractionsWhenRead(costsOf(assets, year, options));
}

/**
 * What an offer's assets cost in a year: straight-line depreciation, and interest on the book value.
 *
 * Each asset has an acquisition cost in whole øre, the year (or day) it was acquired, and a lifetime in whole years.
 * The year of acquisition counts whole, or from its month with `{ count: "months" }`. Interest is the book value at the
 * start of the year × `interestRate`, a share of 1; in the year of acquisition the book value is the acquisition cost,
 * and by months only those left of the year count. All amounts are whole øre, and an asset's depreciation over its
 * lifetime is exactly its cost. `costs` goes straight into {@link calculateTariff}.
 *
 * Throws `RuleError`: `out-of-range` for a cost below 0 or not in whole øre, a lifetime outside 1 to 100, or a rate
 * outside 0 to 1; `duplicate` for an id given twice; `malformed` where months count and only a year is given;
 * `missing` or `unknown-key` for the rest. Source: Social Services Act § 174; straight line and interest are assumed.
 *
 * @example
 * ```ts
 * import { assetCosts } from "rammetakst";
 * const van = { id: "bus", acquisitionCost: 400_000, acquired: 2018, lifetimeYears: 7 };
 * const costs = assetCosts([van], 2020, { interestRate: "0.02" });
 * costs.depreciation; // => 57142.86
 * costs.interest; // => 5714.29
 * costs.bookValueEnd; // => 228571.43
 * assetCosts([van], 2024, { interestRate: "0.02" }).bookValueEnd; // => 0
 * ```
 */
export const assetCosts: ComputeAssets = withExact("assetCosts", computed, exactly);
