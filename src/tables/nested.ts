import { fail } from "../errors.ts";
import * as say from "./words.ts";

/** A name that leads into an object or a list: `operator.municipality`, `reasons.0.kind`. A heading as `Beløb (kr.)` does not. */
const DOTTED = /^\p{L}[\p{L}\p{N}_]*(?:\.(?:\p{L}[\p{L}\p{N}_]*|\d{1,2}))+$/u;

const isPlace = (part: string): boolean => /^\d/.test(part);

/** Where a cell is in its row: `["operator", "municipality"]`. */
export function partsOf(name: string): readonly string[] {
  return DOTTED.test(name) ? name.split(".") : [name];
}

function refuseCollision(name: string, other: string, path: string): never {
  return fail({ kind: "duplicate", path, found: name, allowed: say.aNameBeside(other), remedy: say.TWO_KINDS });
}

/** Refuses names that make one value two things: a cell and an object (`a` and `a.b`), or a list and an object (`a.0` and `a.b`). */
export function refuseCollisions(names: readonly string[], path: string): void {
  const kinds = new Map<string, { readonly kind: "cell" | "list" | "object"; readonly by: string }>();
  for (const name of names) {
    const parts = partsOf(name);
    for (const i of parts.keys()) {
      const at = parts.slice(0, i + 1).join(".");
      const next = parts[i + 1];
      const kind = next === undefined ? "cell" : isPlace(next) ? "list" : "object";
      const before = kinds.get(at);
      if (before !== undefined && (before.kind !== kind || kind === "cell")) refuseCollision(name, before.by, path);
      if (before === undefined) kinds.set(at, { kind, by: name });
    }
  }
}

type Holder = Record<string, unknown>;

/** The object or list that a part leads into, made where it is not there. */
function into(holder: Holder, part: string, next: string): Holder {
  if (!Object.hasOwn(holder, part)) holder[part] = isPlace(next) ? [] : {};
  return holder[part] as Holder;
}

/** A row from its cells: those with dotted names are in objects and lists of their own, which are not there when all are empty. */
export function nested(cells: Iterable<readonly [parts: readonly string[], value: unknown]>): Holder {
  const row: Holder = {};
  for (const [parts, value] of cells) {
    const last = parts.at(-1) ?? "";
    const holder = parts.slice(0, -1).reduce((so, part, i) => into(so, part, parts[i + 1] ?? ""), row);
    Object.defineProperty(holder, last, { value, writable: true, enumerable: true, configurable: true });
  }
  return row;
}
