import { CHOICES } from "../../generated/tables.ts";
import { allParameters } from "../../parameters/parameters.ts";
import { municipalities } from "../../registers/municipalities.ts";
import { regions } from "../../registers/regions.ts";
import type { Language, Text } from "../../words.ts";
import type { KindColumn } from "../kind.ts";
import * as say from "./words.ts";

/** What can be chosen in a column. */
export interface ChoiceList {
  readonly title: string;
  readonly items: readonly string[];
  /** Whether other texts are as good, such as the name of a private party. */
  readonly isOpen: boolean;
}

const inOrder = (names: readonly string[]): string[] => names.toSorted((one, other) => one.localeCompare(other, "da"));

const municipalityNames = (): string[] => inOrder(municipalities().map(({ name }) => name));
const regionNames = (language: Language): string[] =>
  regions().map(
    ({ id, name }) => (CHOICES.regions as Readonly<Record<string, { name: Text }>>)[id]?.name[language] ?? name,
  );

function itemsOf({ form, choices = {} }: KindColumn, language: Language): readonly string[] {
  switch (form) {
    case "choice":
      return Object.values(choices).map(({ name }) => name[language]);
    case "yesNo":
      return Object.values(CHOICES.yesNo).map(({ name }) => name[language]);
    case "municipality":
      return municipalityNames();
    case "place":
      return [CHOICES.wholeCountry.country.name[language], ...regionNames(language), ...municipalityNames()];
    case "operator":
      return [...municipalityNames().map((name) => `${name} Kommune`), ...regionNames(language)];
    case "parameter":
      return inOrder(allParameters().map(({ title }) => title[language]));
    default:
      return [];
  }
}

/** What can be chosen in a column, or nothing where its cells are written. */
export function listOf(column: KindColumn, language: Language): ChoiceList | undefined {
  const items = itemsOf(column, language);
  if (items.length === 0) return undefined;
  const title =
    column.form === "choice" ? column.heading[language] : (say.LISTS[column.form] ?? column.heading)[language];
  return { title, items, isOpen: column.form === "operator" };
}
