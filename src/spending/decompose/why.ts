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

interface Explained extends Pick<GrowthDecomposition<Fraction>, "from" | "to" | "users" | "date"> {
  readonly account: Account;
  readonly change: Fraction;
  readonly effects: GrowthEffects<Fraction>;
  readonly asOne: GrowthEffects<Fraction> | null;
  /** How many payers there are. */
  readonly payers: number;
  /** What was found. */
  readonly messages: readonly Text[];
}

/** Why growth is what it is, in sentences. */
export function whyDecomposed(explained: Explained): Explanation {
  const { from, to, users, payers, change, effects, asOne, date, messages } = explained;
  const inAll = say.changeInAll(krText(change), payers, effectsSay(effects));
  const asOneSays = asOne === null ? [] : [say.asOne(effectsSay(asOne))];
  const says = [
    say.figuresOf(accountText(explained.account), activityText(users)),
    say.METHOD,
    say.countedOn(dayText(date), [from, to], registerOf("inhabitants").source),
    inAll,
    ...(payers > 1 ? [say.ADDED, ...asOneSays] : []),
  ];
  return account(
    say.title(from, to),
    [...says, ...messages],
    [],
    [
      { mark: "minutes", source: sources.forum2024Item5 },
      { mark: "derived", source: sources.ownReading },
    ],
  );
}
