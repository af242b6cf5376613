import { plus } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import type { ClosedBy } from "../closure/rule.ts";
import type { Settled } from "./settle.ts";
import * as say from "./yearWords.ts";

/** The closing of an offer: who closed it, what is left, who settles it, and what of it was on its way to tariffs. */
export function closureText({ figures, closureRule, recalled }: Settled, by: ClosedBy): Text[] {
  const { year, borneByOperator: ofOperator, settledWithBuyers: ofBuyers } = figures;
  const left = plus(ofOperator, ofBuyers);
  const closed = { by, isBackRegulated: by === "operator" || closureRule?.buyersShare.n !== 0n };
  return [
    left.n === 0n
      ? say.closedWithNothingLeft(closed)
      : say.closedWithSomethingLeft(closed, { left, ofOperator, ofBuyers }),
    ...(recalled.n === 0n ? [] : [say.recalled(recalled, year)]),
  ];
}
