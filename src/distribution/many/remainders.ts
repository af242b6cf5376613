/** Remainders are first told apart by so many parts of the sum of keys. */
const PARTS = 128;
/** So many are put in order one by one; more take too long, for each is held against all before it. */
const FEW = 16;

/**
 * Hands out what is left of a total to the largest remainders, of two alike to the lower rank, as sorting all of them would: one unit to
 * each that lies above the part of the sum in which the last one lies, and within that part by order.
 */
export class Remainders {
  readonly #ranks: Float64Array;
  readonly #sum: number;
  readonly #counts = new Int32Array(PARTS + 1);
  readonly #parts: Uint8Array;
  readonly #within: number[] = [];

  constructor(ranks: readonly number[], sum: number) {
    this.#ranks = Float64Array.from(ranks);
    this.#sum = sum;
    this.#parts = new Uint8Array(ranks.length);
  }

  /** Adds 1 to `left` of the shares that begin at `start`; there are fewer of them than shares. */
  handOut(remainders: Float64Array, left: number, shares: Float64Array, start: number): void {
    if (left === 0) return;
    const [counts, parts] = [this.#counts, this.#parts];
    const size = remainders.length;
    const scale = PARTS / this.#sum;
    counts.fill(0);
    for (let i = 0; i < size; i++) {
      const part = ((remainders[i] as number) * scale) | 0;
      parts[i] = part;
      counts[part] = (counts[part] as number) + 1;
    }
    let [last, rest] = [PARTS, left];
    while ((counts[last] as number) < rest) rest -= counts[last--] as number;
    const within = this.#within;
    within.length = 0;
    for (let i = 0; i < size; i++) {
      const part = parts[i] as number;
      // One more above the last part: the difference is then negative, and its first bit 1. A jump would be guessed wrong half the time.
      if (part === last) within.push(i);
      else shares[start + i] = (shares[start + i] as number) + ((last - part) >>> 31);
    }
    if (rest < within.length) this.#order(remainders);
    for (let i = 0; i < rest; i++) {
      const at = start + (within[i] as number);
      shares[at] = (shares[at] as number) + 1;
    }
  }

  /** The larger remainder first, of two alike the lower rank. A few are put in one by one, which asks no function. */
  #order(remainders: Float64Array): void {
    const [within, ranks] = [this.#within, this.#ranks];
    if (within.length > FEW) {
      within.sort(
        (a, b) => (remainders[b] as number) - (remainders[a] as number) || (ranks[a] as number) - (ranks[b] as number),
      );
      return;
    }
    for (let next = 1; next < within.length; next++) {
      const own = within[next] as number;
      const [remainder, rank] = [remainders[own] as number, ranks[own] as number];
      let at = next;
      for (; at > 0; at--) {
        const other = within[at - 1] as number;
        const theirs = remainders[other] as number;
        if (theirs > remainder || (theirs === remainder && (ranks[other] as number) < rank)) break;
        within[at] = other;
      }
      within[at] = own;
    }
  }
}
