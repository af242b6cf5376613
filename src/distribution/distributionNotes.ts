import { both, type Text } from "../words.ts";
import type { Distribution } from "./distribution.ts";
import { kroner } from "./figures.ts";
import { municipalitiesOf } from "./participants.ts";
import * as say from "./words.ts";

function differenceNote({ difference, method }: Distribution): Text {
  if (difference.isZero()) return say.SUM_IS_EXACT;
  const by = both(kroner, difference.abs());
  return difference.isPositive() ? say.sumIsMore(by, method) : say.sumIsLess(by, method);
}

/** What was guaranteed whatever the key, and to whom the key would have given less. */
function guaranteeNote({ floor, atFloor = [], fixed }: Distribution): Text[] {
  if (fixed !== undefined) return [say.fixedFirst(both(kroner, fixed))];
  if (floor === undefined) return [];
  const least = both(kroner, floor);
  return [atFloor.length === 0 ? say.atLeastFloor(least) : say.floorGoesTo(least, atFloor.join(", "))];
}

/** What a reader must know of a distribution: unit, method, how ties were settled, and whether the sum is exact. */
export function distributionNotes(result: Distribution): Text[] {
  const { unit, method, shares } = result;
  const ties = municipalitiesOf(shares.map(({ id }) => id)) === undefined ? say.TIE_BY_ID : say.TIE_BY_CODE;
  return [
    say.wholeUnitsOf(both(kroner, unit)),
    ...guaranteeNote(result),
    say.METHODS[method],
    ...(method === "round-each" ? [] : [ties]),
    differenceNote(result),
  ];
}
