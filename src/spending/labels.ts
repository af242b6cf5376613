import type { Language } from "../words.ts";
import type { Payer } from "./accounts/data.ts";
import * as say from "./words.ts";

export {
  accountText,
  activityText,
  areaText,
  asGiven,
  IN_ALL,
  kindText,
  theAccount,
  theArea,
  theFunction,
} from "./words.ts";

/** Some names in full, many by the first ones and a count. */
export function listed(names: readonly string[], language: Language): string {
  return say.listed(names)[language];
}

export function namesOf(payers: readonly Payer[], at: Iterable<number>): string[] {
  return [...at].map((each) => payers[each]?.name ?? "");
}
