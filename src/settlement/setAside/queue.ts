import { type Fraction, minus, plus, smaller, ZERO } from "../../numbers/fraction.ts";
import type { SetAsideBalance } from "./result.ts";

type Balance = SetAsideBalance<Fraction>;

/** The surpluses that are set aside, oldest first. */
export class SetAsideQueue {
  #balances: readonly Balance[] = [];

  /** What is set aside, oldest first; the list is never changed afterwards. */
  get balances(): readonly Balance[] {
    return this.#balances;
  }

  get total(): Fraction {
    return this.#balances.reduce((sum, { amount }) => plus(sum, amount), ZERO);
  }

  /** Sets an amount aside; the years come in order. */
  add(year: number, amount: Fraction, usableUntil: number): void {
    if (amount.n > 0n) this.#balances = [...this.#balances, { year, amount, usableUntil }];
  }

  /** Uses an amount, the oldest first; at most the total. */
  use(amount: Fraction): void {
    let left = amount;
    this.#balances = this.#balances.flatMap((balance) => {
      const taken = smaller(left, balance.amount);
      left = minus(left, taken);
      const rest = minus(balance.amount, taken);
      return rest.n > 0n ? [{ ...balance, amount: rest }] : [];
    });
  }

  /** Takes out what may not be used after the close of a year, and gives its sum. */
  expireAfter(year: number): Fraction {
    const expired = this.#balances.filter(({ usableUntil }) => usableUntil <= year);
    this.#balances = this.#balances.filter(({ usableUntil }) => usableUntil > year);
    return expired.reduce((sum, { amount }) => plus(sum, amount), ZERO);
  }
}
