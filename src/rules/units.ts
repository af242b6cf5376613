import { fail } from "../errors.ts";
import { inBothLanguages } from "../words.ts";
import type { Operation, Step } from "./quantity.ts";
import * as say from "./words.ts";

/**
 * A unit as powers of its parts: `kr@now/day` is `{ "kr@now": 1, day: −1 }`. A price level is part of the unit, so an
 * index is `kr@now/kr@then`, and mixing levels or indexing twice fails here. `any` is the unit of 0, `flag` that of a condition.
 */
export type Powers = ReadonlyMap<string, number> | "any" | "flag";

const PART = /^[a-z]+(?:@(?:[a-z]+|\d{4}))?$/;
/** Longer text is no unit, and is refused before it is taken apart. */
const MOST_TEXT = 200;
/** No amount of the field is raised beyond this; a formula that squares again and again is a mistake. */
const MOST_POWER = 12;
/** Names for the pure number that only tell how it is written: a rate and a share of 1 as per cent. A share is below 10. */
const PURE = new Set(["1", "rate", "rate-difference", "share"]);
/** Words with a meaning of their own: as part of a unit they would pass for 0, for a yes or no, or for a number. */
const NO_PART = /^(?:any|flag|word|series|rate)(?:@|$)/;

/** Units that are kept as they were read: an application has some tens. */
const MOST_KEPT = 500;
const KEPT = new Map<string, Powers>();

/** Reads `kr@now/day`, `kr·day`, `1`, `rate` or `flag`; after each `/` the parts divide. Each text is read once. */
export function parseUnit(text: string): Powers {
  const before = KEPT.get(text);
  if (before !== undefined) return before;
  const powers = text === "flag" ? "flag" : powersIn(text);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(text, powers);
  return powers;
}

function powersIn(text: string): Powers {
  if (text.length > MOST_TEXT) return refuseNoUnit(text);
  const powers = new Map<string, number>();
  for (const [i, side] of text.split("/").entries()) {
    for (const part of side.split("·")) if (!PURE.has(part)) raise(powers, checkedPart(part, text), i === 0 ? 1 : -1);
  }
  return powers;
}

function checkedPart(part: string, text: string): string {
  return PART.test(part) && !NO_PART.test(part) ? part : refuseNoUnit(text);
}

function refuseNoUnit(text: string): never {
  return fail({ kind: "unit", path: "", found: text, ...say.UNIT });
}

function raise(powers: Map<string, number>, part: string, by: number): void {
  const power = (powers.get(part) ?? 0) + by;
  if (power === 0) powers.delete(part);
  else powers.set(part, power);
}

/** A unit as text, its parts in a fixed order. */
export function unitText(unit: Powers): string {
  if (typeof unit === "string") return unit;
  const side = (sign: 1 | -1) =>
    [...unit]
      .filter(([, n]) => n * sign > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([part, n]) => Array<string>(n * sign).fill(part));
  const [above, below] = [side(1), side(-1)];
  return (above.join("·") || "1") + below.map((part) => `/${part}`).join("");
}

/** Whether two units are one; that of 0 is any number's, but no yes or no. */
export function sameUnit(a: Powers, b: Powers): boolean {
  if (a === b) return true;
  if (a === "any" || b === "any") return a !== "flag" && b !== "flag";
  if (a === "flag" || b === "flag" || a.size !== b.size) return false;
  for (const [part, n] of a) if (b.get(part) !== n) return false;
  return true;
}

/** The unit of every step; throws `unit` at the first whose parts do not fit. `path` names the rule. */
export function unitsOf(steps: readonly Step[], declared: (step: Step) => string, path: string): Powers[] {
  const units: Powers[] = [];
  for (const step of steps) units.push(unitOf(step, units, declared, path));
  return units;
}

function unitOf(step: Step, units: readonly Powers[], declared: (step: Step) => string, path: string): Powers {
  const [a, b, c] = step.args.map((i) => units[i] as Powers) as [Powers, Powers, Powers];
  const same = (x: Powers, y: Powers): Powers =>
    sameUnit(x, y) ? (x === "any" ? y : x) : refuseUnits(step.op, x, y, path);
  switch (step.op) {
    case "input":
    case "parameter":
      return parseUnit(declared(step));
    case "zero":
      return "any";
    case "one":
      return parseUnit("1");
    case "times":
      return product(a, b, 1, step.op, path);
    case "dividedBy":
      return product(a, b, -1, step.op, path);
    case "roundedTo":
      return holds(a, b) ? a : refuseUnits(step.op, a, b, path);
    case "exceeds":
    case "reaches":
      same(number(a, step.op, path), b);
      return "flag";
    case "and":
    case "or":
      return same(same(a, "flag"), b);
    case "not":
      return same(a, "flag");
    case "choose":
      same(a, "flag");
      return same(b, c);
    case "named":
      return a;
    default:
      return same(number(a, step.op, path), b);
  }
}

/** 0 takes any unit in a sum; in a product it would hide one. */
function product(a: Powers, b: Powers, sign: 1 | -1, op: Operation, path: string): Powers {
  if (typeof a === "string" || typeof b === "string") return refuseUnits(op, a, b, path);
  if (b.size === 0) return a;
  const powers = new Map(a);
  for (const [part, n] of b) raise(powers, part, n * sign);
  for (const n of powers.values()) if (Math.abs(n) > MOST_POWER) return refuseUnits(op, a, b, path);
  return powers;
}

function number(a: Powers, op: Operation, path: string): Powers {
  return a === "flag" ? refuseUnits(op, a, a, path) : a;
}

/**
 * Whether a rounding fits: one in kr. fits an amount of any level, per whatever it is per; any other only its own unit.
 * An index is a pure number, whatever the levels it leads between, so kr. do not fit it.
 */
function holds(quantity: Powers, rounding: Powers): boolean {
  if (typeof quantity === "string" || typeof rounding === "string") return false;
  const plain = withoutLevels(quantity);
  if (sameUnit(plain, rounding)) return true;
  const above = [...plain].filter(([, n]) => n > 0);
  return above.length > 0 && sameUnit(new Map(above), rounding);
}

function withoutLevels(unit: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const powers = new Map<string, number>();
  for (const [part, n] of unit) raise(powers, part.replace(/@.*/, ""), n);
  return powers;
}

function refuseUnits(op: Operation, a: Powers, b: Powers, path: string): never {
  const foundAs = inBothLanguages(`${op}(${unitText(a)}, ${unitText(b)})`);
  return fail({ kind: "unit", path, foundAs, ...say.UNITS_THAT_FIT });
}
