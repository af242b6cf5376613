/** Members whose first, by an order, is always at hand: a change costs as many steps as the list can be halved. */
export class FirstOf<T> {
  readonly #members: T[];
  /** Below 0 where the first member comes before the second. */
  readonly #order: (a: T, b: T) => number;

  constructor(members: readonly T[], order: (a: T, b: T) => number) {
    this.#members = [...members];
    this.#order = order;
    for (let at = (members.length >> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  get first(): T | undefined {
    return this.#members[0];
  }

  /** The first member has changed, and finds its place among the others. */
  changed(): void {
    this.#sink(0);
  }

  /** The first member takes no further part. */
  left(): void {
    const last = this.#members.pop();
    if (last === undefined || this.#members.length === 0) return;
    this.#members[0] = last;
    this.#sink(0);
  }

  /** Each member comes before the two at twice its place; one that does not changes place with the first of them. */
  #sink(from: number): void {
    const members = this.#members;
    const own = members[from] as T;
    let at = from;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= members.length) break;
      const other = below + 1;
      if (other < members.length && this.#order(members[other] as T, members[below] as T) < 0) below = other;
      const next = members[below] as T;
      if (this.#order(next, own) >= 0) break;
      members[at] = next;
      at = below;
    }
    members[at] = own;
  }
}
