import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import * as library from "../../index.ts";
import type { InputUnit } from "../../rules/binding.ts";
import { type PlainRule, wordOf } from "../../rules/form.ts";
import { writtenRule } from "../../rules/rule.ts";
import { DIALECTS, type SqlDialect } from "../../rules/sql/dialects.ts";
import type { RuleSql } from "../../rules/sql/sql.ts";
import { unitWords } from "../../rules/unitWords.ts";
import { both, inBothLanguages, joined, type Language, type Text } from "../../words.ts";
import { CHOOSE_ONE } from "../words.ts";
import * as say from "./words.ts";

/** A rule of the library by its name, and how it is written as SQL. */
export interface NamedRule {
  readonly name: string;
  readonly text: PlainRule;
  readonly sql: (dialect: SqlDialect, options: object) => RuleSql;
}

const isRule = (each: unknown): each is object & { readonly sql: NamedRule["sql"] } =>
  typeof each === "function" && "sql" in each && "steps" in each;

/** Every rule that the library gives away, by name. */
export function allRules(): NamedRule[] {
  const rules = Object.entries(library).flatMap(([name, each]) =>
    isRule(each) ? [{ name, text: writtenRule(each).text, sql: each.sql }] : [],
  );
  return rules.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One of some names; capitals make no difference. */
function called<T extends string>(given: string, names: readonly T[], path: string, ifNone: Text): T {
  const found = names.find((name) => name.toLowerCase() === given.trim().toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(given, names);
  const remedy = near === undefined ? ifNone : didYouMean(near);
  return fail({ kind: "unknown-name", path, found: given, allowed: namesOf(names), remedy });
}

export function databaseCalled(given: string, language: Language): SqlDialect {
  return called(given, Object.keys(DIALECTS) as SqlDialect[], say.DATABASE[language], CHOOSE_ONE);
}

export function ruleCalled(given: string, language: Language): NamedRule {
  const rules = allRules();
  const names = rules.map(({ name }) => name);
  return rules[names.indexOf(called(given, names, say.RULE[language], say.LIST_RULES))] as NamedRule;
}

/** What an input counts, in words: `kr./døgn`, `ja eller nej`; nothing of a pure number. */
export function countedAs(unit: InputUnit): Text {
  if (typeof unit !== "string") return say.severalOf(countedAs(unit[0]));
  return unit === "flag" ? say.YES_OR_NO : both(unitWords, unit);
}

/** What a rule calls an input, with what it counts: `den gældende takst (kr./enhed)`. */
export function termOf(text: PlainRule, name: string, unit: InputUnit): Text {
  const [word, counted] = [wordOf(text, name), countedAs(unit)];
  return counted.da === "" ? word : say.inBrackets(word, counted);
}

/** The names that a rule knows its inputs by, in a row. */
export const namesOf = (names: readonly string[]): Text => joined(names.map(inBothLanguages), ", ");
