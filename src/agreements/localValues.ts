import type { DatedValue } from "../rules/parameter.ts";
import type { Text } from "../words.ts";

/** Values of a working group's own, read and checked by {@link readLocalValues}; they go before the embedded ones. */
export interface LocalValues {
  readonly title: Text;
  /** By the id of the parameter, oldest first within each region. */
  readonly values: ReadonlyMap<string, readonly DatedValue[]>;
}

const CHECKED = new WeakSet<object>();

/** Marks values as checked, so that nothing unchecked is taken for them. */
export function asChecked(local: LocalValues): LocalValues {
  CHECKED.add(local);
  return local;
}

export function isChecked(local: unknown): local is LocalValues {
  return typeof local === "object" && local !== null && CHECKED.has(local);
}
