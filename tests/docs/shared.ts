/** What can be reached from a value: objects, lists, and functions by what is written on them. */
export function reachable(roots: Iterable<unknown>): Set<object> {
  const found = new Set<object>();
  const open: unknown[] = [...roots];
  while (open.length > 0) {
    const each = open.pop();
    const isThing = (typeof each === "object" && each !== null) || typeof each === "function";
    if (!isThing || found.has(each) || isClass(each) || ArrayBuffer.isView(each)) continue;
    found.add(each);
    if (each instanceof Map) open.push(...each.keys(), ...each.values());
    else if (each instanceof Set) open.push(...each);
    for (const key of Object.getOwnPropertyNames(each)) open.push(held(each, key));
  }
  return found;
}

/** A class belongs to the language, or to decimal.js; nobody takes it for data. */
function isClass(value: object): boolean {
  return (
    typeof value === "function" &&
    /^(class\b|function (Decimal|Object)\b)/.test(Function.prototype.toString.call(value))
  );
}

function held(holder: object, key: PropertyKey): unknown {
  const isOfFunction = typeof holder === "function" && (key === "prototype" || key === "caller" || key === "arguments");
  return isOfFunction ? undefined : (holder as Record<PropertyKey, unknown>)[key];
}

const NEW = "added by a caller";

/** The ways in which a thing was changed; each change is undone. */
export function changes(thing: object): string[] {
  const keys = Object.keys(thing).filter((key) => changed(thing, key));
  const list = thing instanceof Map || thing instanceof Set ? ["a member"] : [];
  return [...keys, ...list, ...(typeof thing !== "function" && changed(thing, NEW) ? ["a new key"] : [])];
}

function changed(thing: object, key: string): boolean {
  const before = Object.getOwnPropertyDescriptor(thing, key);
  const isDone = Reflect.set(thing, key, NEW) || (before !== undefined && Reflect.deleteProperty(thing, key));
  if (!isDone) return false;
  if (before === undefined) Reflect.deleteProperty(thing, key);
  else Object.defineProperty(thing, key, before);
  return true;
}

/** A thing in few words, for a message. */
export function told(thing: object): string {
  if (typeof thing === "function") return `function ${thing.name}`;
  return JSON.stringify(thing, (_, value) => (typeof value === "bigint" ? `${value}n` : value))?.slice(0, 120) ?? "?";
}
