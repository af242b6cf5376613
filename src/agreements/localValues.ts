import { frozen } from "../frozen.ts";
import { entryOn, lookUp } from "../parameters/lookUp.ts";
import type { DatedValue, KnownValue, Parameter } from "../rules/parameter.ts";
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

/** A value of a user's own that something was computed by. */
export interface UsedValue {
  readonly parameter: Parameter;
  readonly own: DatedValue;
  /** What holds without it; nothing where that is not known. */
  readonly otherwise: KnownValue | undefined;
}

const USED = new WeakMap<LocalValues, Map<string, UsedValue>>();

/** The same values, which remember from now on which of them are used; those that do so already, as they are. */
export function watched(local: LocalValues): LocalValues {
  if (USED.has(local)) return local;
  const copy = Object.freeze({ ...local });
  if (CHECKED.has(local)) CHECKED.add(copy);
  USED.set(copy, new Map());
  return copy;
}

/** Remembers that a value was used, where its values are watched and one of them is in force. */
export function noteUse(local: LocalValues, parameter: Parameter, region: string, date: string): void {
  const used = USED.get(local);
  const own = used && entryOn(local.values.get(parameter.id), region, date);
  if (own === undefined) return;
  const { inForce, lastKnown } = lookUp(parameter, region, date);
  const key = JSON.stringify([parameter.id, own.scope, own.from, own.to]);
  if (!used?.has(key)) used?.set(key, { parameter, own, otherwise: inForce ?? lastKnown });
}

/** Which values were used since they are watched, in the order of their first use. */
export const usedOf = (local: LocalValues): readonly UsedValue[] => [...(USED.get(local)?.values() ?? [])];
