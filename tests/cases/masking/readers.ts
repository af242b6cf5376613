/** What a reader sees of a column of counts: hidden cells are `null`, and the sum in all where it is shown. */
export interface Seen {
  readonly cells: readonly (number | null)[];
  readonly sum: number | null;
}

/** Counts that a reader who is not told a sum need not look beyond. */
const FAR = 3;

/** All ways to write a sum as so many whole numbers of 1 or more. */
export function* waysTo(sum: number, many: number): Generator<number[]> {
  if (many === 0) {
    if (sum === 0) yield [];
    return;
  }
  for (let first = 1; first <= sum - many + 1; first++) {
    for (const rest of waysTo(sum - first, many - 1)) yield [first, ...rest];
  }
}

function* anyOf(many: number, most: number): Generator<number[]> {
  if (many === 0) yield [];
  else for (let first = 1; first <= most; first++) for (const rest of anyOf(many - 1, most)) yield [first, ...rest];
}

/** All whole counts the hidden cells may have by the sum alone: each above 0, since 0 is shown. */
export function* possible({ cells, sum }: Seen, below: number): Generator<number[]> {
  const many = cells.filter((cell) => cell === null).length;
  const shown = cells.reduce<number>((so, cell) => so + (cell ?? 0), 0);
  yield* sum === null ? anyOf(many, below + FAR) : waysTo(sum - shown, many);
}

/** Those that rise as the hidden counts do, for a reader who knows which of them is the larger. */
export function inOrderOf(values: readonly number[]): (candidate: readonly number[]) => boolean {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  return (candidate) => order.every((at, i) => i === 0 || (candidate[order[i - 1] ?? 0] ?? 0) <= (candidate[at] ?? 0));
}

/** How many places have the same value in all candidates; that nobody is there may be known. */
export function determined(candidates: readonly (readonly number[])[]): number {
  const [first] = candidates;
  if (first === undefined) throw new Error("what was hidden is always possible");
  return first.filter((value, at) => value > 0 && candidates.every((each) => each[at] === value)).length;
}

/** All tables of so many rows with counts from 0 to the most. */
export function* allTables(rows: number, most: number): Generator<number[]> {
  if (rows === 0) yield [];
  else for (let first = 0; first <= most; first++) for (const rest of allTables(rows - 1, most)) yield [first, ...rest];
}

/**
 * How many of hidden counts have one value only, for a reader who knows their sum, their order by size, that none is above
 * the least shown and that the smallest is below the limit.
 */
export function determinedInOrder(values: readonly number[], below: number, leastShown: number): number {
  const [many, sum] = [values.length, values.reduce((so, each) => so + each, 0)];
  const most = Math.min(leastShown, sum);
  const table = () => Array.from({ length: most + 2 }, () => new Uint8Array(sum + 1));
  /** ends[i][value][so]: whether the first i + 1 of the rising counts can sum to `so` and end with the value. */
  const ends = [table()];
  for (let value = 1; value <= Math.min(most, below - 1); value++) (ends[0]?.[value] as Uint8Array)[value] = 1;
  for (let i = 1; i < many; i++) {
    const [before, now] = [ends[i - 1] as Uint8Array[], table()];
    const upTo = new Uint8Array(sum + 1);
    for (let value = 1; value <= most; value++) {
      for (let so = 0; so <= sum; so++) {
        if (before[value]?.[so]) upTo[so] = 1;
      }
      for (let so = 0; so + value <= sum; so++) if (upTo[so]) (now[value] as Uint8Array)[so + value] = 1;
    }
    ends.push(now);
  }
  /** The values and sums at a place from which the counts that follow can still reach the sum in all. */
  let lives = table();
  for (let value = 1; value <= most; value++) (lives[value] as Uint8Array)[sum] = ends[many - 1]?.[value]?.[sum] ?? 0;
  let found = 0;
  for (let i = many - 1; i >= 0; i--) {
    if (lives.filter((row) => row.includes(1)).length < 2) found++;
    const earlier = table();
    const from = new Uint8Array(sum + 1);
    for (let value = most; value >= 1; value--) {
      for (let so = 0; so + value <= sum; so++) if (lives[value]?.[so + value]) from[so] = 1;
      for (let so = 0; so <= sum; so++)
        if (from[so] && ends[i - 1]?.[value]?.[so]) (earlier[value] as Uint8Array)[so] = 1;
    }
    lives = earlier;
  }
  return found;
}
