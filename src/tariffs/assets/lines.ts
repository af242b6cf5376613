import type { Fraction } from "../../numbers/fraction.ts";
import type { CostLine } from "../calculation/input.ts";
import type { AssetCost } from "./year.ts";

/** What distinguishes the lines of an asset: its name, and its id where another asset has the same name. */
function lineName({ id, name }: AssetCost<Fraction>, all: readonly AssetCost<Fraction>[]): string {
  return all.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name;
}

/** Depreciation and interest as lines of a cost basis; an asset that costs nothing of a kind has no line of it. */
export function assetLines(
  all: readonly AssetCost<Fraction>[],
  year: number,
): readonly (CostLine & { readonly amount: Fraction })[] {
  const lines = all.flatMap((asset) => {
    const [name, priceLevel] = [lineName(asset, all), year];
    return [
      { kind: "depreciation", name, amount: asset.depreciation, priceLevel },
      { kind: "interest", name, amount: asset.interest, priceLevel },
    ] as const;
  });
  return lines.filter(({ amount }) => amount.n > 0n);
}
