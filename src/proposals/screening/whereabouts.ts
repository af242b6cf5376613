import type { Bound } from "./bound.ts";
import { NONE, placeCodes } from "./places.ts";
import { at, type ReadColumns } from "./read.ts";

/**
 * Where an offer lies, by who runs it: a municipality or a region of the agreement, in it; or outside, and of a private operator
 * perhaps nowhere that is stated.
 */
export const WHERE = { municipality: 0, region: 1, outside: 2, nowhere: 3 } as const;

/** The last of those that lie inside. */
export const IS_INSIDE: number = WHERE.region;

function whereIs(code: number, lies: number, { region }: Bound): number {
  const places = placeCodes();
  const own = places.region[code] as number;
  if (code === NONE) return lies === NONE ? WHERE.nowhere : WHERE.outside;
  const isInside = own === region && (lies === NONE || places.region[lies] === region);
  if (!isInside) return WHERE.outside;
  return places.kind[code] === "region" ? WHERE.region : WHERE.municipality;
}

/** Where the offers of a group lie; the same offer's place is found once in a row. */
export function whereabouts(
  { operator, location }: ReadColumns,
  bound: Bound,
  rows: Int32Array | undefined,
  size: number,
): Uint8Array {
  const where = new Uint8Array(size);
  if (typeof operator === "number" && typeof location === "number")
    return where.fill(whereIs(operator, location, bound));
  let [code, lies, found] = [Number.NaN, Number.NaN, 0];
  for (let i = 0; i < size; i++) {
    const row = rows === undefined ? i : (rows[i] as number);
    const [nextCode, nextLies] = [at(operator, row), at(location, row)];
    if (nextCode !== code || nextLies !== lies) found = whereIs(nextCode, nextLies, bound);
    code = nextCode;
    lies = nextLies;
    where[i] = found;
  }
  return where;
}
