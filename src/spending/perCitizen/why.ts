import { dateText } from "../../dates.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import { isKeyDay } from "../keyDay.ts";
import { accountText, dayText, krText } from "../words.ts";
import type { KeyDate, SpendingPerCitizen } from "./result.ts";
import * as say from "./words.ts";

const dateSays = (keyDate: KeyDate): Text =>
  say.countedOn(isKeyDay(keyDate) ? say.inEachYear(dayText(keyDate)) : say.onDay(both(dateText, keyDate)));

/** What is divided by what, on which date inhabitants are counted, each year in all, and what was found. */
export function whyPerCitizen(
  result: Pick<SpendingPerCitizen<Fraction>, "per" | "account" | "keyDate" | "total">,
  messages: readonly Text[],
  provenance: readonly Provenance[],
): Explanation {
  const per = say.perText(result.per);
  const lines = result.total.flatMap(({ year, perCitizen }) =>
    perCitizen === null ? [] : [say.perCitizenIn(year, krText(perCitizen), per)],
  );
  const date = result.keyDate === null ? [] : [dateSays(result.keyDate)];
  return account(
    say.title(per),
    [say.weightedMeans(per, accountText(result.account)), ...date, ...lines, ...messages],
    [],
    [{ mark: "minutes", source: sources.forum2024Item5 }, ...provenance],
  );
}
