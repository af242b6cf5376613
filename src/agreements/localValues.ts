import { frozen } from "../frozen.ts";
import type { DatedValue } from "../rules/parameter.ts";
import type { Text } from "../words.ts";

/** Values of a working group's own, read and checked by {@link readLocalValues}; they take precedence over the embedded ones. */
export interface LocalValues {
  readonly title: Text;
  /** By the id of the parameter, oldest first within each region. */
  readonly values: ReadonlyMap<string, readonly DatedValue[]>;
}

const CHECKED = new WeakSet<object>();

/** A map that is only read: what would change it is refused, as a frozen list refuses it. */
class ReadOnlyMap<K, V> extends Map<K, V> {
  static #refuse(): never {
    throw new TypeError("values that have been checked cannot be changed");
  }
  static of<K, V>(entries: Iterable<readonly [K, V]>): ReadonlyMap<K, V> {
    const map = new ReadOnlyMap<K, V>(entries);
    for (const name of ["set", "delete", "clear"]) Object.defineProperty(map, name, { value: ReadOnlyMap.#refuse });
    return Object.freeze(map);
  }
}

/** Marks values as checked, so that nothing unchecked is taken for them; nobody can change them any more. */
export function asChecked({ title, values }: LocalValues): LocalValues {
  const local = Object.freeze({ title: frozen(title), values: ReadOnlyMap.of(frozen([...values])) });
  CHECKED.add(local);
  return local;
}

export function isChecked(local: unknown): local is LocalValues {
  return typeof local === "object" && local !== null && CHECKED.has(local);
}
