import { exactAsWritten } from "../../numbers/exact.ts";
import { type Fraction, total, ZERO } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { isIncome } from "../costKind.ts";
import { shareOf } from "../shareOf.ts";
import type { Computed } from "./computed.ts";
import type { Overhead } from "./result.ts";

/** The indirect costs as shares of the direct ones and of all costs, with the agreement's target; unrounded. */
export function overheadOf({ byKind, costs: { direct }, agreement }: Computed): Overhead<Fraction> {
  const known = agreement.find(parameters.tariffs.overheadTarget);
  const amount = byKind.find(([kind]) => kind === "indirect")?.[1] ?? ZERO;
  const all = total(byKind.filter(([kind]) => !isIncome(kind)).map(([, cost]) => cost));
  return {
    amount,
    ofDirectCosts: shareOf(amount, direct),
    ofAllCosts: shareOf(amount, all),
    ...(known !== undefined && { target: exactAsWritten(known.text) }),
  };
}
