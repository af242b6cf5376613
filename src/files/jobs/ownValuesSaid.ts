import { type LocalValues, type UsedValue, usedOf } from "../../agreements/localValues.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import type { DatedValue, KnownValue } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import * as say from "./words.ts";

/** More used values than these are told by their number. */
const MOST_NAMED = 6;

function ownWords(used: UsedValue): Text {
  const { value, ended }: DatedValue = used.own;
  if (value === null) return ended === true ? say.ENDED : say.UNKNOWN;
  return both(valueWords, { parameter: used.parameter, text: value } as KnownValue);
}

const usedSaid = (used: UsedValue): Text =>
  say.ownInstead(
    used.parameter.title,
    ownWords(used),
    used.otherwise === undefined ? say.UNKNOWN : both(valueWords, used.otherwise),
  );

/** Which of the values of a user's own were used, each with what holds without it; nothing where there are none. */
export function ownValuesSaid(local: LocalValues | undefined): Text[] {
  if (local === undefined) return [];
  const all = [...local.values.values()].reduce((sum, { length }) => sum + length, 0);
  const used = usedOf(local);
  if (all === 0) return [];
  return [say.ownValuesUsed(used.slice(0, MOST_NAMED).map(usedSaid), used.length, all)];
}
