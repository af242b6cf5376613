import {
  agreementInForce,
  amount,
  type Condition,
  type Decimal,
  type Fraction,
  indexFactor,
  indexSeries,
  parameters,
  type Quantity,
  type Rounding,
  rule,
  sum,
} from "rammetakst";

const rests = { title: { da: "regel", en: "rule" }, mark: "local", source: { da: "eget", en: "own" } } as const;
const { limitRounding } = parameters.proposals;

export const right = rule({
  ...rests,
  words: { monthly: { da: "pr. måned", en: "a month" } },
  inputs: { current: "kr@now", rate: "rate", monthly: ["kr@now"], isAbove: "flag" },
  parameters: { limitRounding, coverageThreshold: parameters.capacity.coverageThreshold },
  gives: { total: "kr@now", above: "flag" },
  formula: ({ current, rate, monthly, isAbove, limitRounding, coverageThreshold }) => {
    const all = sum(monthly).plus(current.increasedBy(rate)).atLeast(0).roundedTo(limitRounding);
    return { total: isAbove.choose(all, 0), above: rate.exceeds(coverageThreshold).and(isAbove.not()) };
  },
});

const given = { current: amount(100, 2025), rate: "0.05", monthly: [1, "2", 3n], isAbove: true } as const;
export const total: Decimal = right(given, agreementInForce("syddanmark", "2025-01-01")).total;
export const above: boolean = right(given).above;
export const exact: Fraction = right.exact(given).total;
export const plain = right({ ...given, current: "5.25" });
export const indexed = right({ ...given, current: indexFactor(2024, 2025, indexSeries("syddanmark")).exact });

rule({
  ...rests,
  // @ts-expect-error -- a key that is neither in the word list nor among the rule's own words
  inputs: { currant: "kr" },
  gives: { total: "kr" },
  formula: ({ currant }) => ({ total: currant }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  // @ts-expect-error -- results are words too
  gives: { totall: "kr" },
  formula: ({ current }) => ({ totall: current }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr" },
  // @ts-expect-error -- no number but 0 exists in a formula
  formula: ({ current }) => ({ total: current.plus(1) }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr" },
  // @ts-expect-error -- 0 hides a unit in a product
  formula: ({ current }) => ({ total: current.times(0) }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr" },
  // @ts-expect-error -- a rate is a parameter, never written in a formula
  formula: ({ current }) => ({ total: current.increasedBy("0.05") }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr" },
  // @ts-expect-error -- quantities are not JavaScript's numbers
  formula: ({ current }) => ({ total: current * 2 }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  parameters: { limitRounding },
  gives: { total: "kr" },
  // @ts-expect-error -- a rounding is no quantity
  formula: ({ current, limitRounding }) => ({ total: current.plus(limitRounding) }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  parameters: { coverageThreshold: parameters.capacity.coverageThreshold },
  gives: { total: "kr" },
  // @ts-expect-error -- and what is not a rounding cannot be rounded to
  formula: ({ current, coverageThreshold }) => ({ total: current.roundedTo(coverageThreshold) }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr" },
  // @ts-expect-error -- a condition where a quantity is declared
  formula: ({ current }) => ({ total: current.exceeds(0) }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { isAbove: "flag" },
  // @ts-expect-error -- a quantity where a condition is declared
  formula: ({ current }) => ({ isAbove: current }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { isAbove: "flag" },
  // @ts-expect-error -- a condition is no boolean: it is asked of a million rows at once
  formula: ({ current }) => ({ isAbove: Boolean(current.exceeds(0)) }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr", limit: "kr" },
  // @ts-expect-error -- every result declared is given
  formula: ({ current }) => ({ total: current }),
});

rule({
  ...rests,
  inputs: { current: ["kr"] },
  gives: { total: "kr" },
  // @ts-expect-error -- a list is summed, not used as one quantity
  formula: ({ current }) => ({ total: current }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr" },
  // @ts-expect-error -- a name is a word of the list, or both languages
  formula: ({ current }) => ({ total: current.named("currant") }),
});

rule({
  ...rests,
  inputs: { current: "kr" },
  gives: { total: "kr" },
  // @ts-expect-error -- only what is declared is given
  formula: ({ current, budget }) => ({ total: current.plus(budget) }),
});

rule({
  ...rests,
  // @ts-expect-error -- a mark is one of a known list
  mark: "rumour",
  inputs: { current: "kr" },
  gives: { total: "kr" },
  formula: ({ current }) => ({ total: current }),
});

// @ts-expect-error -- an input is missing
right({ current: 5, rate: 0, monthly: [1] });

// @ts-expect-error -- an input that the rule has not
right({ ...given, budget: 5 });

// @ts-expect-error -- a flag is a boolean
right({ ...given, isAbove: 1 });

// @ts-expect-error -- a list is given as a list
right({ ...given, monthly: 5 });

// @ts-expect-error -- a result that the rule does not give
right(given).limit;

// @ts-expect-error -- a result is a Decimal, not a number
export const number: number = right(given).total;

// @ts-expect-error -- no rounding without a mode
export const withoutMode: Rounding = parameters.capacity.coverageThreshold;

// @ts-expect-error -- a quantity is no condition
export const condition: (quantity: Quantity) => Condition = (quantity) => quantity;

// @ts-expect-error -- an amount is read, not changed
amount(100, 2025).priceLevel = 2024;
