import { Decimal } from "decimal.js";
import { beforeAll, describe, expect, test } from "vitest";
import { examples, isWritten, outcome, type Shown } from "./shown.ts";

/** The shows that are tried with damage: each function with one result. */
let shown: readonly Shown[] = [];
beforeAll(async () => {
  const { shown: all } = await examples();
  shown = [...new Map(all.filter(({ result }) => !isWritten(result)).map((each) => [each.shows, each])).values()];
}, 240_000);

type Path = readonly string[];

/** Below these a result is not looked at: explanations and notices are checked by whoever shows them, pictures are drawn. */
const UNSEEN: ReadonlySet<string> = new Set(["because", "calculation", "figures", "parameter"]);

/** Every place in a result, of lists only the first row. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null || value instanceof Decimal) return [path];
  const entries = Object.entries(value).filter(([key], i) => !UNSEEN.has(key) && !(Array.isArray(value) && i > 0));
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, each]) => places(each, [...path, key]))];
}

/** A result with something else in one place, all else shared. */
function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  const made = changed(copy[key], rest, change);
  if (made === GONE) delete copy[key];
  else copy[key] = made;
  return copy;
}

const GONE = Symbol("gone");
const DAMAGES: readonly (readonly [string, (old: unknown) => unknown])[] = [
  ["a missing key", () => GONE],
  ["null", () => null],
  ["a number for a Decimal, and NaN for a number", (old) => (old instanceof Decimal ? old.toNumber() : Number.NaN)],
  ["a Decimal that is NaN", (old) => (old instanceof Decimal ? new Decimal(Number.NaN) : old)],
  ["a text", () => "x"],
  ["a deep list", () => [[[[]]]]],
];

/** What no table, picture or text may show, wherever it stands. */
function hole(value: unknown): boolean {
  if (value instanceof Decimal) return !value.isFinite();
  if (typeof value === "string") return /undefined|NaN|\[object/.test(value);
  if (typeof value !== "object" || value === null) return typeof value === "number" && !Number.isFinite(value);
  return Object.values(value).some((each) => (each === undefined ? Array.isArray(value) : hole(each)));
}

describe.each(DAMAGES)("%s in a result", (_, damage) => {
  test("is refused in words, or is nothing that is shown", () => {
    const faults: string[] = [];
    let refusals = 0;
    for (const { name, result, shows, show } of shown) {
      for (const path of places(result)) {
        const given = changed(result, path, damage);
        try {
          const { value, refused } = outcome(() => show(given));
          if (refused !== undefined) refusals++;
          else if (hole(value)) faults.push(`${shows}(${name}).${path.join(".")}: a hole`);
        } catch (error) {
          faults.push(`${shows}(${name}).${path.join(".")}: ${String(error)}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(refusals).toBeGreaterThan(100);
  });
});
