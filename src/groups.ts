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

type Branches<T> = Map<string, Branches<T> | T[]>;

/** What stands under a key, made where nothing does yet. */
function under<T, Below extends Branches<T> | T[]>(branches: Branches<T>, key: string, make: () => Below): Below {
  const before = branches.get(key) as Below | undefined;
  if (before !== undefined) return before;
  const made = make();
  branches.set(key, made);
  return made;
}

/**
 * A list split by several texts; groups and their members in the order met. Texts are not put together into one, which of many
 * long ones costs more than all else that is done with them.
 */
export function groupsByAll<T>(list: readonly T[], textsOf: (each: T) => readonly [string, ...string[]]): T[][] {
  const [root, groups]: [Branches<T>, T[][]] = [new Map(), []];
  for (const each of list) {
    const texts = textsOf(each);
    let branches = root;
    for (let i = 0; i < texts.length - 1; i++) branches = under(branches, texts[i] ?? "", (): Branches<T> => new Map());
    const group = under<T, T[]>(branches, texts.at(-1) ?? "", () => {
      const made: T[] = [];
      groups.push(made);
      return made;
    });
    group.push(each);
  }
  return groups;
}
