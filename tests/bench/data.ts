/** A stream of whole numbers below `most`, the same in every run. */
export function wholeNumbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}

/** A column of `rows` numbers. */
export function column(rows: number, cell: (row: number) => number): Float64Array {
  const cells = new Float64Array(rows);
  for (let row = 0; row < rows; row++) cells[row] = cell(row);
  return cells;
}

/** The same column counted in another unit, as a float: whole øre by 100 are kroner. */
export function scaled(cells: Float64Array, by: number): Float64Array {
  return cells.map((cell) => cell / by);
}

/** How many cells differ; both count the same unit. */
export function differing(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

/** A wrong answer is not worth measuring. */
export function mustAgree(what: string, a: ArrayLike<number>, b: ArrayLike<number>): void {
  const wrong = a.length === b.length ? differing(a, b) : a.length;
  if (wrong > 0) throw new Error(`${what}: ${wrong} of ${a.length} cells differ`);
}
