/** Words that differ by more letters than these in their length are not compared. */
const MOST_APART = 2;

/**
 * How many slips lie between two words: a letter changed, left out or added, or two neighbours that have changed places, which
 * a distance by letters alone counts as two. Words that differ by more than two letters in length are not compared.
 */
export function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MOST_APART) return Number.POSITIVE_INFINITY;
  const width = other.length + 1;
  const costs = new Uint8Array((one.length + 1) * width);
  for (let j = 0; j < width; j++) costs[j] = j;
  for (let i = 1; i <= one.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const [up, left, across] = [costs[at - width] ?? 0, costs[at - 1] ?? 0, costs[at - width - 1] ?? 0];
      const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      let least = Math.min(up + 1, left + 1, across + (isSame ? 0 : 1));
      const isSwap =
        one.charCodeAt(i - 1) === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (isSwap && i > 1 && j > 1) least = Math.min(least, (costs[at - 2 * width - 2] ?? 0) + 1);
      costs[at] = least;
    }
  }
  return costs[costs.length - 1] ?? 0;
}
