import type { Agreement } from "../../agreements/agreement.ts";
import type { Decimal } from "../../decimal.ts";
import { supplementFrom } from "../../distribution/supplement.ts";
import { refuseOutOfRange, wholeOere } from "../../given/figures.ts";
import { exactAsWritten, type Numeric, toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, times } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { municipalities } from "../../registers/municipalities.ts";
import { population } from "../../registers/population.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { type CompensationInput, readCompensation } from "./read.ts";
import * as say from "./words.ts";

export type { CompensationInput };

/** The compensation of a year; amounts in kr. */
export interface Compensation {
  /** What each gets. */
  readonly amount: Decimal;
  /** By code. */
  readonly municipalities: readonly {
    readonly municipality: string;
    readonly code: number;
    readonly inhabitants: number;
    readonly compensation: Decimal;
  }[];
  readonly distributed: Decimal;
  /** What is left of the surplus. */
  readonly rest: Decimal;
  readonly explanation: Explanation;
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly inhabitants: number;
}

/** Who gets it, by the condition of the minutes; the surplus must be enough for all. */
function paidFrom(surplus: Numeric, rows: readonly Row[], amount: Fraction, gets: (row: Row) => boolean) {
  const whole = wholeOere(surplus, "surplus");
  const needed = times(amount, fraction(BigInt(rows.filter(gets).length)));
  if (compare(whole, needed) < 0) {
    refuseOutOfRange("surplus", surplus, say.costOfCompensation(needed), say.CHECK_SURPLUS);
  }
  return supplementFrom(whole, rows, amount, gets, "surplus");
}

/**
 * What small municipalities are compensated with in a year of Fremskudt Funktion, the frontline function: those under
 * 30 000 inhabitants, strictly, without a co-operation agreement with a larger one get 50 000 kr. from the project's
 * surplus.
 *
 * `surplus` in kr.; `agreement` says region and year, and holds threshold and amount. Gives a row for each that is
 * compensated, and what is left of the surplus. Throws `RuleError`: `out-of-range` where the surplus is not enough or
 * is in parts of an øre, or a municipality lies in another region; `unknown-value` for a year whose amount is not known
 * (known are 2019 and 2020) or a date that the register does not hold; `unknown-name`, `malformed`, `missing`, `duplicate`
 * for the input. Source: minutes of 11 December 2019, item 10, which also decide on wage compensation for taking part in
 * training, without an amount.
 *
 * @example
 * ```ts
 * import { agreementInForce, frontlineCompensation } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2020-01-01");
 * const input = { surplus: 400_000, date: "2020-01-01", cooperating: ["Fanø"] };
 * const { municipalities, rest } = frontlineCompensation(input, agreement);
 * municipalities.map(({ municipality }) => municipality); // => ["Kerteminde", "Nordfyns", "Langeland", "Ærø", "Billund"]
 * rest; // => 150000
 * ```
 */
export function frontlineCompensation(input: CompensationInput, agreement: Agreement): Compensation {
  const { surplus, date: counted, cooperating, inForce } = readCompensation(input, agreement);
  const below = inForce.known(parameters.financing.compensationBelow);
  const yearly = inForce.known(parameters.financing.compensationAYear);
  const [limit, amount] = [exactAsWritten(below.text), exactAsWritten(yearly.text)];
  const rows = municipalities(inForce.region).map(({ name, code }) => {
    return { id: code, name, inhabitants: population({ municipality: code, date: counted }) };
  });
  const gets = ({ id, inhabitants }: Row) => compare(fraction(BigInt(inhabitants)), limit) < 0 && !cooperating.has(id);
  const { to, distributed, rest } = paidFrom(surplus, rows, amount, gets);
  const says = say.paid({ many: to.length, amount, limit, rest, on: counted });
  const compensation = toDecimal(amount);
  return {
    amount: compensation,
    municipalities: rows
      .filter(({ id }) => to.includes(id))
      .map(({ id, name, inhabitants }) => ({ municipality: name, code: id, inhabitants, compensation })),
    distributed: toDecimal(distributed),
    rest: toDecimal(rest),
    explanation: account(say.COMPENSATION, [says], [], [below, yearly]),
  };
}
