import { municipalities } from "../../registers/municipalities.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import { type RegionId, regions } from "../../registers/regions.ts";

/** The code that stands for a private operator, or for an offer that lies where its operator is. */
export const NONE = 0;

/** What a code stands for; codes of no place are -1 in `region`. */
interface Codes {
  /** The number of the region of each code; that of private operators is -1. */
  readonly region: Int8Array;
  readonly kind: readonly (OperatorKind | undefined)[];
}

const MOST_CODE = 1099;

function made(): Codes {
  const region = new Int8Array(MOST_CODE + 1).fill(-1);
  const kind: (OperatorKind | undefined)[] = [];
  const numbers = new Map(regions().map(({ id }, i) => [id, i]));
  kind[NONE] = "private";
  for (const each of municipalities()) {
    region[each.code] = numbers.get(each.region) ?? -1;
    kind[each.code] = "municipality";
  }
  for (const [i, { code }] of regions().entries()) {
    region[code] = i;
    kind[code] = "region";
  }
  return { region, kind };
}

let codes: Codes | undefined;

/** The places by their codes, made when they are first asked for. */
export function placeCodes(): Codes {
  codes ??= made();
  return codes;
}

/** The number of a region in these columns. */
export const regionNumber = (region: RegionId): number => regions().findIndex(({ id }) => id === region);
