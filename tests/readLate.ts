import { type Agreement, revive } from "rammetakst";
import { expect } from "vitest";

/** A list or an object as it is written, which a caller can change. */
type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

/** All of a value as text with its keys in their order; whole numbers are told from texts. */
export const wholly = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}n` : each));

type Dice = (below: number) => number;

/** Walks some steps into a value, wherever the dice lead, and gives the list or object that it comes to. */
function somewhereIn(value: Plain, roll: Dice): Plain {
  let at = value;
  for (let steps = roll(6); steps > 0; steps--) {
    const keys = Object.keys(at);
    const next = keys.length === 0 ? undefined : at[keys[roll(keys.length)] as string];
    if (!isPlain(next)) return at;
    at = next;
  }
  return at;
}

function writeOver(at: Plain, key: string, value: unknown): void {
  try {
    Reflect.set(at, key, value);
  } catch (error) {
    // What is frozen refuses to be written over, now or once it has been read.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Something that a caller may do to a result: read it, write a field over, empty or turn a list, freeze a part. */
function doSomething(result: Plain, roll: Dice): void {
  const at = somewhereIn(result, roll);
  const keys = Object.keys(at);
  const key = keys[roll(Math.max(keys.length, 1))];
  const what = roll(6);
  if (what === 0 && key !== undefined) writeOver(at, key, `written over ${roll(100)}`);
  if (what === 1 && Array.isArray(at) && !Object.isFrozen(at)) at.length = 0;
  if (what === 2 && Array.isArray(at) && !Object.isFrozen(at)) at.reverse();
  if (what === 3) Object.freeze(at);
  if (what === 4) wholly(at);
}

/** Does the same to a result that was read at once and to one that was not; both must come to the same. */
export function mustStayTheSame(make: () => object, dice: (seed: number) => Dice, seed: number, most = 12): void {
  const [atOnce, late] = [make() as Plain, make() as Plain];
  wholly(atOnce);
  const [one, other] = [dice(seed), dice(seed)];
  for (let i = one(most) + 1; i > 0; i--) doSomething(atOnce, one);
  for (let i = other(most) + 1; i > 0; i--) doSomething(late, other);
  expect(wholly(late), `seed ${seed}`).toBe(wholly(atOnce));
}

/** Changes all that can be changed of what was given, to its depths, and empties its lists. */
function spoil(value: unknown): void {
  if (!isPlain(value) || Object.isFrozen(value)) return;
  for (const key of Object.keys(value)) {
    const each = value[key];
    if (isPlain(each)) spoil(each);
    else writeOver(value, key, typeof each === "bigint" ? each + 1n : typeof each === "number" ? each + 1 : "changed");
  }
  if (Array.isArray(value)) value.length = 0;
}

/** What a result is made of, which a caller can change, and what makes it. */
export interface Late {
  readonly given: unknown;
  readonly make: () => object;
}

/** Holds that a result that nobody has read does not follow what was given. */
export function mustNotFollow(made: () => Late, seed: number): void {
  const expected = wholly(made().make());
  const { given, make } = made();
  const late = make();
  spoil(given);
  expect(wholly(late), `seed ${seed}`).toBe(expected);
}

/** Holds that a result comes back from JSON as it was. */
export function mustComeBack(make: () => object): void {
  const text = JSON.stringify(make());
  expect(JSON.stringify(revive(JSON.parse(text)))).toBe(text);
}

/** Holds that copies of a result that nobody has read are whole, with their keys in order. */
export function mustCopyWhole(make: () => object): void {
  const whole = make();
  const expected = wholly(whole);
  expect(wholly({ ...make() })).toBe(expected);
  expect(wholly(Object.fromEntries(Object.entries(make())))).toBe(expected);
  expect(wholly(Object.freeze(make()))).toBe(expected);
  expect(wholly(Object.seal(make()))).toBe(expected);
  expect(wholly(Object.assign({}, make()))).toBe(expected);
  expect(structuredClone(make())).toEqual(structuredClone(whole));
  expect(Object.keys(make())).toEqual(Object.keys(whole));
}

/** The same values from a rule set that the library did not make, and that answers nothing once it is turned. */
export function ownRules(agreement: Agreement): { readonly rules: Agreement; readonly turn: () => void } {
  let isTurned = false;
  const wrap = (set: Agreement): Agreement => ({
    ...set,
    find: (parameter) => (isTurned ? undefined : set.find(parameter)),
    known: (parameter) => {
      if (isTurned) throw new Error("the rule set is asked again");
      return set.known(parameter);
    },
    on: (day) => wrap(set.on(day)),
  });
  const turn = () => {
    isTurned = true;
  };
  return { rules: wrap(agreement), turn };
}
