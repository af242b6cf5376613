import { groupsOf } from "../groups.ts";
import type { Assessment } from "./judgement/result.ts";

type ById = ReadonlyMap<string | number, Assessment>;

/**
 * What the explanation of an assessment rests on, its rules, parameters and rates, with the unit that these are shown per: those
 * with one key rest on the same. Of notices that are taken together, the tariff before is the first one's.
 */
function groundOf({ id, agreement, agreed, national, notice, takenTogether }: Assessment, byId: ById): string {
  const { effectiveFrom, unit, proposed } = notice;
  const first = takenTogether === undefined ? notice : byId.get(takenTogether.ids[0] ?? id)?.notice;
  const levels = [first?.current.priceLevel ?? `of ${id}`, proposed.priceLevel];
  return [agreement, agreed.series, national?.series, effectiveFrom, unit, ...levels].join("\n");
}

/**
 * As many assessments as rest on everything that all of them rest on, however many these are: the first and the last of those
 * on each ground, so that what is first or last said of a ground is said in the same order.
 */
export function onEveryGround(assessments: readonly Assessment[]): Assessment[] {
  const byId: ById = new Map(assessments.map((each) => [each.id, each]));
  const grounds = [...groupsOf(assessments, (each) => groundOf(each, byId)).values()];
  const order = new Map(assessments.map((each, i) => [each, i]));
  const lasts = grounds.flatMap((each) => each.at(-1) ?? []);
  const inOrder = lasts.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...grounds.flatMap(([first]) => first ?? []), ...inOrder];
}
