/** What makes the fields of an object that were not read yet, by key; out of sight of copies and of `Object.keys`. */
const MAKERS = Symbol("makers");

type Makers = Record<string, (() => unknown) | undefined>;
type Holder = object & { readonly [MAKERS]?: Makers };

/** Makes the field as any other, with what it holds; of an object that was frozen meanwhile it stays what it is. */
function settle(holder: Holder, key: string, value: unknown): void {
  Reflect.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

function descriptorOf(key: string): PropertyDescriptor & ThisType<Holder> {
  return {
    enumerable: true,
    configurable: true,
    get() {
      const makers = this[MAKERS];
      const value = makers?.[key]?.();
      if (makers !== undefined) makers[key] = () => value;
      settle(this, key, value);
      return value;
    },
    set(value: unknown) {
      settle(this, key, value);
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
  if (before === undefined) Object.defineProperty(object, MAKERS, { value: { [key]: make } });
  else before[key] = make;
  return Object.defineProperty(object, key, descriptor(key)) as T & { readonly [Key in K]: V };
}

/** Whether a field is still to be made, so that nobody can have changed it. */
export function isUnread(object: object, key: string): boolean {
  return (object as Holder)[MAKERS] !== undefined && Object.getOwnPropertyDescriptor(object, key)?.get !== undefined;
}
