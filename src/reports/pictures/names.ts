/** Vega groups by plain objects, where such a name would find what every object has. */
const UNSEEN = "\u200B";

function harmless(name: string): string {
  return name in {} ? `${name}${UNSEEN}` : name;
}

/** Names as they are written on an axis: two of one name are numbered, since an axis has each once. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = harmless(name);
    for (let number = 2; taken.has(distinct); number++) distinct = `${name} (${number})`;
    taken.add(distinct);
    return distinct;
  });
}
