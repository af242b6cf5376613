import { exactText } from "../../../src/numbers/exactText.ts";
import { ROUNDING_MODES, type RoundingMode } from "../../../src/numbers/rounding.ts";
import type { KnownValue, Parameter, Rounding, RuleSet } from "../../../src/rules/parameter.ts";
import type { Condition, Quantity, RoundingTerm } from "../../../src/rules/quantity.ts";
import { rule } from "../../../src/rules/rule.ts";
import type { Text } from "../../../src/words.ts";
import { type ColumnCase, Dice, whole } from "./columnRows.ts";

const own = (name: string): Text => ({ da: name, en: name });

function parameter(name: string, value: string): Parameter {
  const always = { value, scope: null, from: null, to: null, mark: "local", source: own("a test") } as const;
  return { id: `test.${name}`, name, title: own(name), unit: "1", values: [always] };
}

const rounding = (name: string, value: string, mode: RoundingMode): Rounding => ({ ...parameter(name, value), mode });

/** A rule set that knows every parameter as it stands, but for the values given. */
function setOf(values: Readonly<Record<string, string>>): RuleSet {
  const known = (each: Parameter): KnownValue => {
    const [always] = each.values;
    if (always?.value == null) throw new Error(`${each.id} has no value`);
    return { ...always, parameter: each, text: values[each.name] ?? always.value };
  };
  const set: RuleSet = { id: "test", title: own("a test"), known, find: known, with: () => set };
  return set;
}

interface Terms {
  readonly quantities: Quantity[];
  readonly conditions: Condition[];
  readonly rate: Quantity;
  readonly step: RoundingTerm;
  readonly unit: RoundingTerm;
}

/** Adds one random step to what a formula has so far. */
function grow(dice: Dice, { quantities, conditions, rate, step, unit }: Terms): void {
  const [x, y] = [dice.of(quantities), dice.of(quantities)];
  const condition = dice.of(conditions);
  if (dice.below(5) === 0) {
    const asked = [x.exceeds(y), x.reaches(0).and(condition), condition.or(y.exceeds(0)).not()];
    conditions.push(dice.of(asked));
    return;
  }
  const steps: readonly (() => Quantity)[] = [
    () => x.plus(y),
    () => x.minus(y),
    () => x.times(y),
    () => x.dividedBy(y),
    () => x.increasedBy(rate),
    () => x.negated(),
    () => x.atMost(y),
    () => x.atLeast(0),
    () => x.between(y.negated(), y),
    () => x.roundedTo(step),
    () => x.roundedTo(unit),
    () => condition.choose(x, y),
    () => condition.choose(0, x),
  ];
  const next = dice.of(steps)();
  quantities.push(dice.below(4) === 0 ? next.named(own("step")) : next);
}

function randomRule(dice: Dice) {
  const seed = dice.below(2 ** 31);
  const modes = [dice.of(ROUNDING_MODES), dice.of(ROUNDING_MODES)] as const;
  const words = { a: own("a"), b: own("b"), c: own("c"), yes: own("yes"), x: own("x"), y: own("y"), z: own("z") };
  return rule({
    title: own("Random formula"),
    mark: "local",
    source: own("a test"),
    words,
    inputs: { a: "1", b: "1", c: ["1"], yes: "flag" },
    parameters: {
      rate: parameter("rate", dice.of(["0.0551", "-0.04", "0.3333", "1"])),
      step: rounding("step", dice.of(["1", "0.01", "0.05", "0.5", "7"]), modes[0]),
      unit: rounding("unit", dice.of(["1", "0.1", "0.01", "2", "0.003"]), modes[1]),
    },
    gives: { x: "1", y: "1", z: "flag" },
    formula: ({ a, b, c, yes, rate, step, unit }) => {
      const own = new Dice(seed);
      const terms: Terms = { quantities: [a, b, ...c], conditions: [yes], rate, step, unit };
      for (let left = 2 + own.below(9); left > 0; left--) grow(own, terms);
      const last = terms.quantities.at(-1) as Quantity;
      return { x: last.roundedTo(unit), y: own.of(terms.quantities).roundedTo(step), z: own.of(terms.conditions) };
    },
  });
}

const UNITS = ["1", "0.1", "0.01", "0.0001", "0.25", "5"] as const;

/** A random formula over random columns; its rate, and one of its roundings, may be columns as well. */
export function randomCase(dice: Dice, rows: number): ColumnCase {
  const made = randomRule(dice);
  const numbers = () => Float64Array.from({ length: rows }, () => dice.whole());
  const units = { a: dice.of(UNITS), b: dice.of(UNITS), c: dice.of(UNITS) };
  const [a, b, first] = [numbers(), Int32Array.from(numbers(), (each) => each % 2 ** 31), numbers()];
  const yes = Uint8Array.from(a, () => dice.below(2));
  const second = dice.of(["0", "1", "-0.5", "1680000", "3.75"]);
  const rates = dice.below(4) === 0 ? Int32Array.from(a, () => dice.below(2000) - 400) : undefined;
  const steps = dice.below(4) === 0 ? Uint8Array.from(a, () => dice.below(30)) : undefined;
  const varying = { ...(rates && { rate: "0.0001" }), ...(steps && { step: "0.05" }) };
  return {
    made,
    columns: { a, b, c: [first, second], yes },
    options: {
      units: { ...units, ...varying },
      parameters: { ...(rates && { rate: rates }), ...(steps && { step: steps }) },
      set: setOf({}),
    },
    value: (row) => {
      const set = setOf({
        ...(rates && { rate: exactText(whole(rates, row, "0.0001")) }),
        ...(steps && { step: exactText(whole(steps, row, "0.05")) }),
      });
      const c = [whole(first, row, units.c), second];
      return made.exact({ a: whole(a, row, units.a), b: whole(b, row, units.b), c, yes: yes[row] === 1 }, set);
    },
  };
}
