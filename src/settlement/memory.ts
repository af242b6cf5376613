import { type Fraction, negated, plus, ZERO } from "../numbers/fraction.ts";

/** What a ledger remembers from year to year: what was carried, and what entered the tariff of which year. */
export class Memory {
  readonly #toTariffs = new Map<number, Fraction>();
  /** Carried out of the last year; nothing is known before the first. */
  carried: Fraction | undefined;

  /** Keeps what enters the tariff of a year; also 0, which then is known. */
  enters(tariffYear: number, amount: Fraction): void {
    this.#toTariffs.set(tariffYear, plus(this.#toTariffs.get(tariffYear) ?? ZERO, amount));
  }

  /** The back-regulation in the tariff of a year, above 0 where it raised it; nothing where that is not known. */
  backRegulationIn(tariffYear: number): Fraction | undefined {
    const entered = this.#toTariffs.get(tariffYear);
    return entered === undefined ? undefined : negated(entered);
  }

  /** What is on its way to tariffs after a year, surplus above 0. */
  onItsWayAfter(year: number): Fraction {
    let sum = ZERO;
    for (const [tariffYear, amount] of this.#toTariffs) if (tariffYear > year) sum = plus(sum, amount);
    return sum;
  }
}
