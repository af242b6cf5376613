import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { registerOf } from "../../registers/registerOf.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { Account } from "../accounts/row.ts";
import { accountText, activityText, dayText, krText } from "../words.ts";
import type { GrowthEffects } from "./effects.ts";
import type { GrowthDecomposition } from "./result.ts";
import * as say from "./words.ts";

const effectsSay = ({ population, userShare, unitCost }: GrowthEffects<Fraction>): Text =>
  say.effects(krText(population), krText(userShare), krText(unitCost));

type Decomposition = Omit<GrowthDecomposition<Fraction>, "explanation">;

/** Why growth is what it is, in sentences. */
export function whyDecomposed(result: Decomposition, of: Account): Explanation {
  const { from, to, users, payers, asOne, date, findings } = result;
  const { change, effects } = result.total;
  const inAll = say.changeInAll(krText(change), payers.length, effectsSay(effects));
  const asOneSays = asOne === null ? [] : [say.asOne(effectsSay(asOne.effects))];
  const says = [
    say.figuresOf(accountText(of), activityText(users)),
    say.METHOD,
    say.countedOn(dayText(date), [from, to], registerOf("inhabitants").source),
    inAll,
    ...(payers.length > 1 ? [say.ADDED, ...asOneSays] : []),
  ];
  return account(
    say.title(from, to),
    [...says, ...findings.map(({ message }) => message)],
    [],
    [
      { mark: "minutes", source: sources.forum2024Item5 },
      { mark: "derived", source: sources.ownReading },
    ],
  );
}
