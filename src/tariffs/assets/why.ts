import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { ReadAssets } from "./input.ts";
import * as say from "./words.ts";
import type { AssetInYear } from "./year.ts";

/** What the assets cost together. */
interface Sums {
  readonly depreciation: Fraction;
  readonly interest: Fraction;
}

function saysOf({ interestRate, count }: ReadAssets, year: number, sums: Sums): Text[] {
  const costs = say.costsOfYear(year, { ...sums, interestRate });
  return [costs, say.YEARS_ADD_UP, ...(count === "months" ? [say.FROM_MONTH_OF_ACQUISITION] : [])];
}

/** Why assets cost what they do in a year: how they are depreciated, and each asset that costs something. */
export function assetsExplained(
  read: ReadAssets,
  year: number,
  sums: Sums,
  each: readonly AssetInYear[],
  messages: readonly Text[],
): Explanation {
  const says = [...saysOf(read, year, sums), ...messages];
  const because = each.flatMap(({ explain }) => explain());
  return account(say.assetsTitle(year), says, because, [{ mark: "law", source: sources.tariffLaw }]);
}
