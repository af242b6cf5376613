import { exact, type Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { rowsOf } from "../fields.ts";
import { keysOf } from "../keys.ts";
import { type ParticipantId, participantsOf } from "../participants.ts";
import { type Interval, ratesFor, roundedToAmount } from "./interval.ts";
import type { BilledRow } from "./result.ts";

/** A row as it was printed, and the exact numbers that are rounded to its amount: none for a fraction of a unit. */
export interface Billed {
  readonly id: ParticipantId;
  readonly key: Fraction;
  readonly amount: Fraction;
  readonly amounts: Interval | undefined;
}

/** The rows of a bill, checked. */
export function billedIn(list: readonly BilledRow[], unit: Fraction): Billed[] {
  const rows = rowsOf(list, ["id", "key", "amount"], "rows");
  const { ids } = participantsOf(rows, "rows");
  const keys = keysOf(rows, "rows");
  return rows.map((row, i) => {
    const amount = exact(row.amount as Numeric, `rows[${i}].amount`);
    const amounts = roundedToAmount(amount, unit);
    return { id: ids[i] as ParticipantId, key: keys[i] as Fraction, amount, amounts };
  });
}

/** A key of 0 says nothing of the rate. */
export function ratesOf(billed: readonly Billed[]): Interval[] {
  return billed.flatMap(({ key, amounts }) => (key.n === 0n || amounts === undefined ? [] : [ratesFor(key, amounts)]));
}
