import { compare, type Fraction, plus, ZERO } from "../../numbers/fraction.ts";
import { isSafe } from "./safe.ts";

/** Why a count is not shown: it is small, or it would give a small one away. */
export type HiddenWhy = "small" | "secondary";

/** The hidden places of a group, and whether someone who knows the group's sums can work out none of them. */
export interface HiddenCounts {
  readonly hidden: ReadonlyMap<number, HiddenWhy>;
  readonly isProtected: boolean;
}

/** A column of counts of a group; a place without a number has none. */
type Counts = readonly (Fraction | undefined)[];

/** Above 0 and below the limit; a count of nobody gives nobody away. */
export function isSmall(count: Fraction, below: Fraction): boolean {
  return count.n > 0n && compare(count, below) < 0;
}

/** A column whose places are hidden from the smallest count up. */
class Column {
  readonly counts: Counts;
  /** Places of counts above 0, the smallest first. */
  readonly #rising: readonly number[];
  #shown = 0;
  #many = 0;
  #sum = ZERO;
  #most = ZERO;

  constructor(counts: Counts) {
    this.counts = counts;
    const counted = counts.flatMap((count, at) => (count === undefined || count.n <= 0n ? [] : [{ count, at }]));
    this.#rising = counted.sort((a, b) => compare(a.count, b.count) || a.at - b.at).map(({ at }) => at);
  }

  hide(at: number): void {
    const count = this.counts[at];
    if (count === undefined || count.n <= 0n) return;
    this.#many += 1;
    this.#sum = plus(this.#sum, count);
    if (compare(count, this.#most) > 0) this.#most = count;
  }

  /** The place of the least count that is shown. */
  next(hidden: ReadonlyMap<number, HiddenWhy>): number | undefined {
    while (this.#shown < this.#rising.length && hidden.has(this.#rising[this.#shown] as number)) this.#shown += 1;
    return this.#rising[this.#shown];
  }

  isSafe(hidden: ReadonlyMap<number, HiddenWhy>, below: Fraction): boolean {
    if (this.#many === 0) return true;
    const next = this.next(hidden);
    return isSafe(
      { many: this.#many, sum: this.#sum, most: this.#most, next: next === undefined ? next : this.counts[next] },
      below,
    );
  }
}

/**
 * Which places of a group to hide: those with a small count in some column and, so that no column's sum gives one away, the
 * next smallest until none can be worked out. A place is hidden in all columns, since one count says something of another.
 */
export function hiddenCounts(columns: readonly Counts[], below: Fraction): HiddenCounts {
  const hidden = new Map<number, HiddenWhy>();
  const all = columns.map((counts) => new Column(counts));
  const hide = (at: number, why: HiddenWhy) => {
    if (hidden.has(at)) return;
    hidden.set(at, why);
    for (const column of all) column.hide(at);
  };
  for (const counts of columns) {
    for (const [at, count] of counts.entries()) if (count !== undefined && isSmall(count, below)) hide(at, "small");
  }
  const open = () => all.find((column) => !column.isSafe(hidden, below) && column.next(hidden) !== undefined);
  for (let column = open(); column !== undefined; column = open()) hide(column.next(hidden) as number, "secondary");
  return { hidden, isProtected: all.every((column) => column.isSafe(hidden, below)) };
}
