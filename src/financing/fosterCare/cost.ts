import { type Fraction, fraction, plus, ZERO } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { daysOf } from "../../stays/countedDays.ts";
import { type BoardDays, monthsAndDays } from "./days.ts";
import type { ReadFosterChild } from "./read.ts";
import type { FosterChildCost } from "./result.ts";
import { fosterBoard, fosterRemunerationByDays, fosterRemunerationByMonths } from "./rules.ts";
import * as say from "./words.ts";

/** What a child costs, with why. */
export interface ExplainedChild {
  readonly cost: FosterChildCost<Fraction>;
  /** Made when it is asked for. */
  readonly explain: () => Explanation;
}

const whole = (number: number): Fraction => fraction(BigInt(number));

/** The remuneration of a child; a rate that is not used is not asked for, so that it may be unknown. */
function remunerationOf({ remunerations, ...span }: ReadFosterChild, set: RuleSet) {
  const { wholeMonths, singleDays } = monthsAndDays(span);
  const [months, days] = [whole(wholeMonths), whole(singleDays)];
  const isPaid = remunerations.n > 0n;
  const because: (() => Explanation)[] = [];
  let remuneration = ZERO;
  if (isPaid && wholeMonths > 0) {
    const given = { remunerations, months };
    remuneration = fosterRemunerationByMonths.exact(given, set).remuneration;
    because.push(() => fosterRemunerationByMonths.explain(given, set));
  }
  if (isPaid && singleDays > 0) {
    const given = { remunerations, days };
    remuneration = plus(remuneration, fosterRemunerationByDays.exact(given, set).remuneration);
    because.push(() => fosterRemunerationByDays.explain(given, set));
  }
  return { wholeMonths, singleDays, remuneration, because };
}

/** What a child costs in the year. */
export function childCost(given: ReadFosterChild, board: BoardDays, set: RuleSet): ExplainedChild {
  const { because, ...paid } = remunerationOf(given, set);
  const inDays = {
    youngerDays: whole(board.youngerDays),
    olderDays: whole(board.olderDays),
    furtherDays: whole(board.furtherDays),
  };
  const { boardAndLodging } = fosterBoard.exact(inDays, set);
  const { child, from, to, remunerations } = given;
  const cost: FosterChildCost<Fraction> = {
    ...{ child, from, to, days: daysOf({ from, to }) },
    ...board,
    remunerations,
    ...paid,
    boardAndLodging,
    fosterCost: plus(paid.remuneration, boardAndLodging),
  };
  const explain = () => {
    const why = [...because.map((each) => each()), fosterBoard.explain(inDays, set)];
    return account(say.childTitle(child), [say.childCosts(cost)], why);
  };
  return { cost, explain };
}
