import type { Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { MadeMove, MovedCosts } from "./movedResult.ts";
import { PACKAGES_REST } from "./why.ts";
import * as say from "./words.ts";

type Found = Omit<MovedCosts<Fraction>, "findings" | "explanation">;

function moveSays(move: MadeMove<Fraction>, { changes }: Found): Text {
  const named = (id: string) => say.namedService({ id, name: changes.find((each) => each.id === id)?.name ?? id });
  return say.costIsMoved({ ...move, from: named(move.from), to: named(move.to) });
}

/** Why tariffs change when costs are moved, and that it is neutral in total. */
export function movedExplained(found: Found, messages: readonly Text[]): Explanation {
  const { offer, year, changes, groups, before, after } = found;
  const says = [
    ...found.moves.map((move) => moveSays(move, found)),
    ...changes.map(say.tariffChanges),
    ...groups.map(({ id, perCitizen }) => say.groupPays(id, perCitizen)),
    say.neutralInTotal(found.byRounding),
    ...messages,
  ];
  const because = [
    { ...before.explanation, title: say.beforeMove(before.explanation.title) },
    { ...after.explanation, title: say.afterMove(after.explanation.title) },
  ];
  return account(say.movedTitle(year, offer), says, because, [PACKAGES_REST]);
}
