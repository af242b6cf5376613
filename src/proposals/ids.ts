type Id = string | number;

const MOST = 8;

/** Numbers first, by size; then texts, by code point. */
export function inIdOrder(a: Id, b: Id): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Notices by their ids; of many the first, and how many they are. */
export function idsText(ids: readonly Id[]): string {
  const first = ids.slice(0, MOST).join(", ");
  return ids.length > MOST ? `${first} … (${ids.length})` : first;
}
