import { frozen } from "../frozen.ts";
import { operatorKindWords } from "../registers/words.ts";
import { type Language, type Text, words } from "../words.ts";
import type { Payer, SpendingData } from "./accounts/data.ts";
import type { Account, Activity } from "./accounts/row.ts";

const AREAS: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["children", Object.freeze({ da: "børn", en: "children" })],
  ["adults", Object.freeze({ da: "voksne", en: "adults" })],
]);

/** A name of the user's own in both languages as it stands. */
export function asGiven(name: string): Text {
  return { da: name, en: name };
}

/** An area as a report writes it. */
export function areaText(area: string): Text {
  return AREAS.get(area) ?? asGiven(area);
}

const THE_AREAS: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["children", Object.freeze({ da: "børneområdet", en: "services for children" })],
  ["adults", Object.freeze({ da: "voksenområdet", en: "services for adults" })],
]);

/** An area as a sentence names it: `voksenområdet`. */
export function theArea(area: string): Text {
  return THE_AREAS.get(area) ?? asGiven(area);
}

/** A function as a sentence names it: `funktion 5.38.45`. */
export function theFunction(name: string): Text {
  return { da: `funktion ${name}`, en: `function ${name}` };
}

export const IN_ALL: Text = Object.freeze({ da: "I alt", en: "Total" });
const NOT_STATED: Text = Object.freeze({ da: "ikke oplyst", en: "not stated" });

export function kindText(kind: SpendingData["operatorKinds"][number] | null): Text {
  return kind == null ? NOT_STATED : operatorKindWords(kind);
}

const ACCOUNT_WORDS: Readonly<Record<Account, Text>> = frozen({
  budget: words.budget,
  "revised-budget": words.revisedBudget,
  accounts: words.accounts,
});

export function accountText(account: Account): Text {
  return ACCOUNT_WORDS[account];
}

const THE_ACCOUNTS: Readonly<Record<Account, Text>> = frozen({
  budget: { da: "budgettet", en: "the budget" },
  "revised-budget": { da: "det korrigerede budget", en: "the revised budget" },
  accounts: { da: "regnskabet", en: "the accounts" },
});

/** An account as a sentence names it: `budgettet`. */
export function theAccount(account: Account): Text {
  return THE_ACCOUNTS[account];
}

export function activityText(activity: Activity): Text {
  return words[activity];
}

const MOST_LISTED = 8;

/** Some names in full, many by the first ones and a count. */
export function listed(names: readonly string[], language: Language): string {
  const and = language === "da" ? "og" : "and";
  const shown = names.length <= MOST_LISTED ? names : names.slice(0, MOST_LISTED - 1);
  const rest = names.length - shown.length;
  const [last, ...before] = [
    ...shown,
    ...(rest > 0 ? [language === "da" ? `${rest} andre` : `${rest} others`] : []),
  ].reverse();
  return before.length === 0 ? (last ?? "") : `${before.reverse().join(", ")} ${and} ${last}`;
}

export function namesOf(payers: readonly Payer[], at: Iterable<number>): string[] {
  return [...at].map((each) => payers[each]?.name ?? "");
}
