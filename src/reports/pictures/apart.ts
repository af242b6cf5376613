/** Places along a line moved so that each is at least `step` from the next, near where they were, within 0 and `most`. */
export function apart(places: readonly number[], step: number, most: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = order.map((i) => places[i] ?? 0);
  for (let i = 1; i < moved.length; i++) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + step);
  let bound = Math.max(most, step * (moved.length - 1));
  for (let i = moved.length - 1; i >= 0; i--) {
    moved[i] = Math.min(moved[i] ?? 0, bound);
    bound = (moved[i] ?? 0) - step;
  }
  const result = new Array<number>(places.length);
  order.forEach((i, at) => {
    result[i] = moved[at] ?? 0;
  });
  return result;
}
