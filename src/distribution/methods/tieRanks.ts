import type { Participants } from "../participants.ts";

function ranksOf<T>(values: readonly T[], compare: (a: T, b: T) => number): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => compare(a.value, b.value));
  const ranks: number[] = [];
  for (const [rank, { i }] of order.entries()) ranks[i] = rank;
  return ranks;
}

/** JavaScript's own order of text goes by UTF-16 units, which puts rare characters before common ones. */
function byCodePoint(a: string, b: string): number {
  for (let i = 0; ; i++) {
    const x = a.codePointAt(i);
    const y = b.codePointAt(i);
    if (x === undefined || y === undefined || x !== y) return (x ?? -1) - (y ?? -1);
  }
}

/**
 * The place of each id in the order that settles ties: by municipality code where every id is a municipality, else by
 * the code points of the id as text. The order of the list plays no part.
 */
export function tieRanks({ ids, municipalities }: Participants): number[] {
  if (municipalities !== undefined)
    return ranksOf(
      municipalities.map(({ code }) => code),
      (a, b) => a - b,
    );
  return ranksOf(ids.map(String), byCodePoint);
}
