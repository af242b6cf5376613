/** The values that occur in a column, each by the number under which rows keep it. */
export class Dictionary<T> {
  readonly #byGiven = new Map<unknown, number>();
  readonly #byKey = new Map<string | number, number>();
  readonly #values: T[] = [];

  /** The number of what was given before, so that each spelling is read only once. */
  numberOf(given: unknown): number | undefined {
    return this.#byGiven.get(given);
  }

  /** Keeps a value under its key and what it was given as. */
  add(given: unknown, key: string | number, value: T): number {
    const number = this.#byKey.get(key) ?? this.#values.length;
    if (number === this.#values.length) this.#values.push(value);
    this.#byKey.set(key, number);
    this.#byGiven.set(given, number);
    return number;
  }

  /** The values in order, and the column renumbered by that order. */
  sorted(column: Int32Array, inOrder: (a: T, b: T) => number): readonly T[] {
    const order = this.#values.map((value, number) => ({ value, number })).sort((a, b) => inOrder(a.value, b.value));
    const renumbered = new Int32Array(order.length);
    order.forEach(({ number }, i) => {
      renumbered[number] = i;
    });
    for (let row = 0; row < column.length; row++) column[row] = renumbered[column[row] ?? 0] ?? 0;
    return order.map(({ value }) => value);
  }
}
