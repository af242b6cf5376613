import { factorBounds } from "../../indexation/factorBounds.ts";
import type { SeriesFactor } from "../../indexation/indexFactor.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { CeilingLine, CeilingVerdict } from "./result.ts";
import { ceiling } from "./rule.ts";

/** A line by one end of what its rate may be. */
interface AtBound {
  readonly ceiling: Fraction;
  readonly verdict: CeilingVerdict;
}

/** A line that comes out otherwise by the lowest that its rate may be than by the highest. */
export interface AtBounds {
  readonly payer: string | null;
  readonly least: AtBound;
  readonly most: AtBound;
}

/** Judges a line by both ends of what its rate may be; nothing where the rate is certain, or both come to the same. */
export function atBounds(
  { payer, spendingBefore, spending }: CeilingLine<Fraction>,
  index: SeriesFactor,
  set: RuleSet,
): AtBounds | undefined {
  const bounds = factorBounds(index.steps, true);
  if (bounds === undefined) return undefined;
  const by = (exact: Fraction): AtBound => {
    const { ceiling: most, isAbove } = ceiling.exact({ spendingBefore, spending, index: { ...index, exact } }, set);
    return { ceiling: most, verdict: isAbove ? "above" : "within" };
  };
  const [least, most] = [by(bounds.least), by(bounds.most)];
  return least.verdict === most.verdict ? undefined : { payer, least, most };
}
