/** A list split by key; groups and their members in the order met. */
export function groupsOf<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

type TextOf<T> = (each: T) => string;

/** Groups in the order in which their first members stand in a list. */
function inOrderMet<T>(groups: readonly T[][], list: readonly T[]): T[][] {
  const byFirst = new Map(groups.map((group) => [group[0] as T, group]));
  const inOrder: T[][] = [];
  for (const each of list) {
    const group = byFirst.get(each);
    if (group === undefined) continue;
    inOrder.push(group);
    byFirst.delete(each);
  }
  return inOrder;
}

/**
 * A list split by several texts, of which the first should be the one that tells most apart; groups and their members in the
 * order met. Texts are not put together into one, which of many long ones costs more than all else that is done with them.
 */
export function groupsByAll<T>(list: readonly T[], first: TextOf<T>, ...others: readonly TextOf<T>[]): T[][] {
  const groups = [...groupsOf(list, first).values()];
  const isOne = (group: readonly T[]) =>
    others.every((textOf) => group.every((each) => textOf(each) === textOf(group[0] as T)));
  if (groups.every((group) => group.length === 1 || isOne(group))) return groups;
  const [second, ...rest] = others as [TextOf<T>, ...TextOf<T>[]];
  const split = groups.flatMap((group) => (isOne(group) ? [group] : groupsByAll(group, second, ...rest)));
  return inOrderMet(split, list);
}
