/** The rows of each of so many groups, in order, by the group that each row has. */
export function rowsOfEach(of: ArrayLike<number>, groups: number): Int32Array[] {
  const counts = new Array<number>(groups).fill(0);
  for (let row = 0; row < of.length; row++) counts[of[row] as number] = (counts[of[row] as number] as number) + 1;
  const lists = counts.map((count) => new Int32Array(count));
  counts.fill(0);
  for (let row = 0; row < of.length; row++) {
    const group = of[row] as number;
    const next = counts[group] as number;
    (lists[group] as Int32Array)[next] = row;
    counts[group] = next + 1;
  }
  return lists;
}
