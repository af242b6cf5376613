/** What makes the fields of an object that were not read yet, by key; out of sight of copies and of `Object.keys`. */
const MAKERS = Symbol("makers");

/** What a field holds that was read or written over. */
class Held {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

type Makers = Record<string, (() => unknown) | Held | undefined>;
type Holder = object & { readonly [MAKERS]?: Makers };

/**
 * Makes the field as any other, with what it holds, and says whether it could: of an object that was sealed or frozen
 * meanwhile it stays what it is.
 */
function settle(holder: Holder, key: string, value: unknown): boolean {
  return Reflect.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Writes a field over: in a frozen object no more than any other field, in a sealed one by keeping what it now holds. */
function writeOver(holder: Holder, key: string, value: unknown, keep: () => void): void {
  if (settle(holder, key, value)) return;
  if (Object.isFrozen(holder)) throw new TypeError(`Cannot assign to read only property '${key}' of object`);
  keep();
}

/** By these names consoles ask an object what to print of it; of a field that was not read they would print `[Getter]`. */
const PRINTED_BY = ["nodejs.util.inspect.custom", "Deno.customInspect"].map((name) => Symbol.for(name));

const WHOLE: PropertyDescriptor & ThisType<object> = {
  value() {
    return { ...this };
  },
  configurable: true,
  writable: true,
};

/** An object that consoles print with all its fields. */
function printWhole(object: object): void {
  for (const name of PRINTED_BY) if (!Object.hasOwn(object, name)) Object.defineProperty(object, name, WHOLE);
}

function descriptorOf(key: string): PropertyDescriptor & ThisType<Holder> {
  return {
    enumerable: true,
    configurable: true,
    get() {
      const makers = this[MAKERS];
      const make = makers?.[key];
      if (make instanceof Held) return make.value;
      const value = make?.();
      if (makers !== undefined) makers[key] = new Held(value);
      settle(this, key, value);
      return value;
    },
    set(value: unknown) {
      writeOver(this, key, value, () => {
        const makers = this[MAKERS];
        if (makers !== undefined) makers[key] = new Held(value);
      });
    },
  };
}

/** One getter for all objects that have a field of this name: with one for each, Node would keep every object as a table. */
const DESCRIPTORS = new Map<string, PropertyDescriptor>();

function descriptor(key: string): PropertyDescriptor {
  const before = DESCRIPTORS.get(key);
  if (before !== undefined) return before;
  const made = descriptorOf(key);
  DESCRIPTORS.set(key, made);
  return made;
}

/**
 * Adds a field that is made when it is first read, once: what is long to make, and read of few results. It is a key of the
 * object as any other, so a copy, JSON and `structuredClone` read it. `make` looks at nothing that may change meanwhile.
 */
export function madeWhenRead<T extends object, K extends string, V>(
  object: T,
  key: K,
  make: () => V,
): T & { readonly [Key in K]: V } {
  const before = (object as Holder)[MAKERS];
  if (before === undefined) printWhole(Object.defineProperty(object, MAKERS, { value: { [key]: make } }));
  else before[key] = make;
  return Object.defineProperty(object, key, descriptor(key)) as T & { readonly [Key in K]: V };
}

/** What stands behind an object: its getters make each field once, and note it in `made`. */
export interface Behind {
  /** The shape of the object, as `generated/shapes.ts` calls it: what is read late is of it without being looked at. */
  readonly shape?: string;
  readonly made: Readonly<Record<string, unknown>>;
}

const BEHIND = Symbol("behind");

type Fronted = object & { readonly [BEHIND]?: Behind };

/** What stands behind an object, if anything does. */
export function behind(object: object): Behind | undefined {
  return (object as Fronted)[BEHIND];
}

/** Puts something behind an object, out of sight of copies and of `Object.keys`. */
export function putBehind<T extends object>(object: T, what: Behind): T {
  printWhole(object);
  return Object.defineProperty(object, BEHIND, { value: what });
}

/** What was written over fields of sealed objects that have something behind them; that makes other fields too, and stays as it is. */
const WRITTEN = new WeakMap<object, Record<string, Held>>();

const READ_FROM = new Map<string, PropertyDescriptor>();

function readFrom(key: string): PropertyDescriptor {
  const before = READ_FROM.get(key);
  if (before !== undefined) return before;
  const made: PropertyDescriptor & ThisType<Fronted> = {
    enumerable: true,
    configurable: true,
    get() {
      const written = WRITTEN.get(this)?.[key];
      return written === undefined ? Reflect.get(this[BEHIND] as object, key) : written.value;
    },
    set(value: unknown) {
      writeOver(this, key, value, () => {
        WRITTEN.set(this, { ...WRITTEN.get(this), [key]: new Held(value) });
      });
    },
  };
  READ_FROM.set(key, made);
  return made;
}

/**
 * Adds a field that is read from what stands behind the object: of many objects with many such fields, each then costs its place
 * only. It is a key as any other, as with {@link madeWhenRead}.
 */
export function addReadFromBehind(object: object, key: string): void {
  Object.defineProperty(object, key, readFrom(key));
}

type Made<M extends Readonly<Record<string, () => unknown>>> = { readonly [K in keyof M]: ReturnType<M[K]> };

/** Adds several fields that are made when they are first read, in the order of their makers. */
export function fieldsWhenRead<T extends object, M extends Readonly<Record<string, () => unknown>>>(
  object: T,
  makers: M,
): T & Made<M> {
  for (const [key, make] of Object.entries(makers)) madeWhenRead(object, key, make);
  return object as T & Made<M>;
}

type Lists<K extends string, L> = { readonly [Key in K]: readonly L[] };

/** An object with each entry of some of its lists as it is to be shown; a list that was not read is made when it is. */
export function mappedWhenRead<K extends string, L, T extends Lists<K, L>>(
  object: T,
  keys: readonly K[],
  map: (each: L) => L,
): T {
  const copy = {};
  for (const key of Object.keys(object) as (keyof T & string)[]) {
    const list = keys.find((each) => each === key);
    const make = () => (list === undefined ? object[key] : object[list].map(map));
    if (isUnread(object, key)) madeWhenRead(copy, key, make);
    else Object.assign(copy, { [key]: make() });
  }
  return copy as T;
}

/**
 * Whether a field is still to be made, so that nobody can have changed it. That of a frozen object has its getter for good, so
 * what was read is asked of what holds it.
 */
export function isUnread(object: object, key: string): boolean {
  const [stands, makers] = [behind(object), (object as Holder)[MAKERS]];
  if (stands === undefined && makers?.[key] === undefined) return false;
  if (Object.getOwnPropertyDescriptor(object, key)?.get === undefined) return false;
  if (makers?.[key] instanceof Held || WRITTEN.get(object)?.[key] !== undefined) return false;
  return stands === undefined || stands.made[key] === undefined;
}

/** Reads an object to its depths, so that nothing of it is left to be made: for what answers otherwise later. */
export function allRead<T extends object>(object: T): T {
  for (const value of Object.values(object)) {
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) allRead(value);
  }
  return object;
}
