import type { Decimal } from "../decimal.ts";
import { frozen, frozenCopy } from "../frozen.ts";
import { named } from "../named.ts";
import { toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Text, Word } from "../words.ts";
import { bindInputs, type Given, parameterBinder, plainValues, readRest } from "./binding.ts";
import { type Evaluation, explanationOf } from "./calculation.ts";
import { checkRuleText } from "./checkedRule.ts";
import {
  type DecimalResults,
  type DecimalSumsBy,
  runColumns,
  type WholeResults,
  type WholeSumsBy,
} from "./columns/columns.ts";
import type { ColumnGiven } from "./columns/given.ts";
import type { ColumnOptions } from "./columns/options.ts";
import { orDivisionFailure, valuesOrFailure } from "./division.ts";
import type { Explanation } from "./explanation.ts";
import {
  type Form,
  type Inputs,
  listNames,
  type Parameters,
  type PlainRule,
  type Results,
  refuseSharedNames,
  type WrittenRule,
  writeDown,
} from "./form.ts";
import { checkGuard, guardsOf } from "./guard.ts";
import type { InputBounds } from "./inputBounds.ts";
import type { Mark, Parameter, Rounding, RuleSet } from "./parameter.ts";
import type { Condition, Quantity, RoundingTerm, Step } from "./quantity.ts";
import { type ResultKind, smallDecimals, smallFractions } from "./smallResults.ts";
import { SmallValues } from "./smallValues.ts";
import type { SqlDialect } from "./sql/dialects.ts";
import type { SqlOptions } from "./sql/options.ts";
import { type RuleSql, sqlOf } from "./sql/sql.ts";
import { completeValues, type Value } from "./value.ts";

type Read<U, Q, F> = U extends readonly string[] ? readonly Q[] : U extends "flag" ? F : Q;
type As<U, Q, F> = { readonly [K in keyof U]: Read<U[K], Q, F> };
type Summed = ColumnOptions & Required<Pick<ColumnOptions, "sumBy">>;
type RowByRow = ColumnOptions & { readonly sumBy?: undefined };
type AsColumns<I> = { readonly [K in keyof I]: ColumnGiven<I[K]> };
/** Keys that are neither in the word list nor among the rule's own words do not compile. */
type Worded<U, Own> = { readonly [K in Exclude<keyof U, Word | Own>]: `add ${K & string} to src/words.ts` };

type FormulaParameters<P> = { readonly [K in keyof P]: P[K] extends Rounding ? RoundingTerm : Quantity };

/** A rule as it is written: what goes in, what comes out, what it rests on, and the formula between. */
export interface RuleText<I extends Inputs, G extends Results, P extends Parameters, Own extends string> {
  /** What it is called where it is kept, so that the lines under an error name it. */
  readonly name?: string;
  /** What the rule is called in explanations. */
  readonly title: Text;
  /** How firm the source is; `local` for a rule of your own. */
  readonly mark: Mark;
  /** The law, agreement or decision that the rule rests on. */
  readonly source: Text;
  /** What the caller gives, by unit; `["kr"]` is a list, `"flag"` a yes or no. */
  readonly inputs: I & Worded<I, Own>;
  /** What inputs may be, by name, in every reading: `{ hours: { least: "0" } }`; by default any number of their unit. */
  readonly bounds?: { readonly [K in keyof I as I[K] extends "flag" | readonly string[] ? never : K]?: InputBounds };
  /** The dated parameters it asks the rule set for; by default none. */
  readonly parameters?: P;
  /** What the rule gives, by unit. */
  readonly gives: G & Worded<G, Own>;
  /** The rule's own words, for keys that are not in the library's word list. */
  readonly words?: Readonly<Record<Own, Text>>;
  /** Computes the results from quantities that only remember what is done to them: no `if`, no numbers of its own. */
  readonly formula: (given: As<I, Quantity, Condition> & FormulaParameters<P>) => As<G, Quantity, Condition>;
}

/**
 * A rule: called it gives its results, and it explains itself.
 *
 * Inputs are numbers in the declared units, amounts with a price level, or indices; results are `Decimal`s and booleans.
 * Throws `RuleError`: `unknown-key`, `missing`, `malformed`, `out-of-range` for inputs; `price-level` where levels do not
 * meet; `unknown-value` for a parameter that is not known; `not-computable` for a division by zero.
 */
export interface Rule<I extends Inputs, G extends Results> {
  (given: As<I, Given, boolean>, set?: RuleSet): As<G, Decimal, boolean>;
  /** The results as exact fractions. */
  exact(given: As<I, Given, boolean>, set?: RuleSet): As<G, Fraction, boolean>;
  /** The results with every input, parameter and step that led to them. */
  explain(given: As<I, Given, boolean>, set?: RuleSet): Explanation;
  /**
   * The results of a million rows: columns of whole numbers in, such as whole øre, and whole numbers out.
   *
   * An input is a typed array or a list of whole numbers with its unit in `options.units`, or one value for all rows; a flag is a
   * `Uint8Array` of 0 and 1 or a list of yes and no; of lists `null` is a row without a value. Every number is the one that the rule
   * itself would give; a row that cannot be computed, as one whose number is not whole, is listed in `faults`, and the others are done. With `options.sumBy` the results are added up by group instead, exactly
   * and in the same pass. Throws `RuleError` as the rule itself does, and for a result that is not
   * rounded, and for arrays of other kinds or lengths.
   *
   * @example
   * ```ts
   * import { dayTariff } from "rammetakst";
   * const columns = { costBasis: Int32Array.of(12_000_000, 9_500_000), places: Uint8Array.of(24, 0) };
   * const units = { costBasis: "1", places: "1" };
   * const { results, faults } = dayTariff.columns({ ...columns, occupancy: "0.96", days: 365, index: 1 }, { units });
   * results.tariff[0]; // => 142694
   * faults.length; // => 1
   * faults[0]?.row; // => 1
   * const year = Int16Array.of(2024, 2025);
   * const whole = { ...columns, places: Uint8Array.of(24, 20), occupancy: "0.96", days: 365, index: 1 };
   * const { by, sums } = dayTariff.columns(whole, { units, sumBy: { year } });
   * by.year; // => [2024, 2025]
   * sums.tariff[0]; // => 142694n
   * ```
   */
  columns(columns: AsColumns<I>, options: Summed & { readonly as: "decimal" }): DecimalSumsBy<G>;
  columns(columns: AsColumns<I>, options: Summed & { readonly as?: "whole" }): WholeSumsBy<G>;
  columns(columns: AsColumns<I>, options: RowByRow & { readonly as: "decimal" }): DecimalResults<G>;
  columns(columns: AsColumns<I>, options?: RowByRow & { readonly as?: "whole" }): WholeResults<G>;
  /**
   * The rule as one SELECT, or a view, for DuckDB, PostgreSQL, Spark or ClickHouse, with its named steps as columns to look into.
   *
   * Columns hold whole numbers of the units in `options.units`, of any type of whole numbers, decimals or double floats, or decimals that
   * are stated, `{ column: "current_kr", decimals: 2 }`; flags are BOOLEAN (1 and 0 will do). A column of texts or of floats of 32 bits is
   * told in words, to be cast in a view first. Parameters are written as the rule set has them, or read from columns, and
   * results are BIGINT that count what the returned `units` say. Every number is the one that the rule itself would
   * give. NULL, a number that is not whole, a flag that is neither yes nor no and a divisor of 0 stop the query, or are reported in a column `fault`; a number
   * beyond `options.width` always stops it. With `options.sumBy` results are added up by group, as {@link Rule.columns} does, in numbers that
   * hold the sum of any number of rows (HUGEINT, numeric, DECIMAL(38,0)); where faults are reported, a group that has some has no sum but
   * NULL, and a column `faults` counts them. Throws `RuleError` as {@link Rule.columns} does, and for names that are no
   * identifiers.
   */
  sql(dialect: SqlDialect, options: SqlOptions<I>): RuleSql<G>;
  readonly title: Text;
  readonly mark: Mark;
  readonly source: Text;
  readonly inputs: I;
  readonly gives: G;
  readonly parameters: Parameters;
  /** The formula as plain data; for a rule with lists, as it is for lists of two. */
  readonly steps: readonly Step[];
}

/** Where a rule keeps what it was made of, out of sight of copies. */
const WRITTEN = Symbol("written");

/** @internal What a rule was made of. */
export function writtenRule(made: object): WrittenRule {
  const written = (made as { readonly [WRITTEN]?: WrittenRule })[WRITTEN];
  if (written === undefined) throw new TypeError("not a rule");
  return written;
}

/** One getter for all rules: with one for each, Node would keep every rule as a table, and look its readings up in it. */
const STEPS: PropertyDescriptor & ThisType<object> = {
  enumerable: true,
  get() {
    return frozen(writtenRule(this).plain().steps);
  },
};

const MOST_FORMS = 64;

/**
 * Makes a rule of a formula: the formula runs once, its units are checked, and its steps are kept as data.
 *
 * Throws `RuleError` of kind `unit` when amounts of different units or price levels are added or compared, or when a
 * result does not have the declared unit; `duplicate` when an input and a parameter share a name; `missing` or `malformed` for a
 * part that is left out or of another kind, and for a formula that asks quantities for what they cannot; `unknown-name` for
 * one that asks for what is neither an input nor a parameter.
 *
 * @example
 * ```ts
 * import { rule } from "rammetakst";
 * const rent = rule({
 *   title: { da: "Leje", en: "Rent" },
 *   mark: "local",
 *   source: { da: "eget eksempel", en: "an example of our own" },
 *   words: { rent: { da: "leje", en: "rent" }, months: { da: "måneder", en: "months" } },
 *   inputs: { rent: "kr/month", months: "month" },
 *   gives: { total: "kr" },
 *   formula: ({ rent, months }) => ({ total: rent.times(months) }),
 * });
 * rent({ rent: "4250.50", months: 12 }).total; // => 51006
 * ```
 */
export function rule<
  const I extends Inputs,
  const G extends Results,
  const P extends Parameters = Readonly<Record<never, Parameter>>,
  const Own extends string = never,
>(text: RuleText<I, G, P, Own>): Rule<I, G> {
  checkRuleText(text);
  const { name, title, mark, source, inputs, bounds, parameters, gives, words, formula } = text;
  const own = frozenCopy({ title, source, inputs, bounds, gives, words });
  const made = ruleAtFirstUse({
    ...own,
    ...(name === undefined ? {} : { name }),
    mark,
    parameters: parameters && { ...parameters },
    formula,
  } as typeof text);
  writtenRule(made).plain();
  return made;
}

/**
 * @internal A rule whose formula runs, and whose units are checked, at its first use: for the library's own rules, so
 * that loading it stays cheap. A test touches every one.
 */
export const ruleAtFirstUse: typeof rule = (text) => build(text as unknown as PlainRule) as never;

function kindsOf(text: PlainRule, { results }: Form): readonly ResultKind[] {
  return results.map(([name, step]) => ({ name, step, isFlag: text.gives[name] === "flag" }));
}

function build(text: PlainRule): object {
  const parameters = text.parameters ?? {};
  refuseSharedNames(text.inputs, parameters, text.title.en);
  const boundIn = parameterBinder(parameters);
  const forms = new Map<string, Form>();
  let plainForm: Form | undefined;
  const plain = (): Form => {
    plainForm ??= formFor(new Map(listNames(text.inputs).map((name) => [name, 2])));
    return plainForm;
  };

  function formFor(lengths: ReadonlyMap<string, number>): Form {
    const key = Array.from(lengths.values()).join(" ");
    const before = forms.get(key);
    if (before !== undefined) return before;
    if (forms.size >= MOST_FORMS) forms.clear();
    const form = writeDown(text, parameters, lengths);
    forms.set(key, form);
    return form;
  }

  function evaluate(given: unknown, set: RuleSet | undefined): Evaluation {
    const binding = bindInputs(given, text.inputs);
    for (const guard of guards) checkGuard(guard, binding.values.get(guard.name));
    const form = binding.lengths.size === 0 ? plain() : formFor(binding.lengths);
    const bound = boundIn(set);
    for (const [name, { exact }] of bound) binding.values.set(name, exact);
    return { form, values: valuesOrFailure(form, binding, text), binding, parameters: bound };
  }

  const guards = guardsOf(text);
  const inputList = Object.entries(text.inputs);
  const inputNames = Object.keys(text.inputs);
  const hasLists = listNames(text.inputs).length > 0;
  let small: SmallReading | undefined;

  /** The values alone, for which neither names nor price levels are needed where all inputs are plain numbers. */
  function compute(read: readonly unknown[], set: RuleSet | undefined): Computed {
    const values = plainValues(read, inputList);
    if (values === undefined) return evaluate(Object.fromEntries(inputList.map(([name], i) => [name, read[i]])), set);
    for (const guard of guards) checkGuard(guard, values[inputNames.indexOf(guard.name)]);
    for (const { exact } of boundIn(set).values()) values.push(exact);
    const form = plain();
    return { form, values: orDivisionFailure(form, text, () => completeValues(form.steps, values)) };
  }

  function answer<R>(given: unknown, set: RuleSet | undefined, answers: Answer<R>): R {
    if (hasLists) return exactAnswer(given, set, readRest(given, inputNames), answers);
    small ??= { values: new SmallValues(plain().steps, inputList, guards), kinds: kindsOf(text, plain()) };
    const { values, kinds } = small;
    if (values.isTaken) return exactAnswer(given, set, readRest(given, inputNames), answers);
    let read: readonly unknown[] | undefined;
    values.isTaken = true;
    try {
      if (values.read(given) && values.compute(boundIn(set))) return answers.ofSmall(values, kinds);
      read = values.rest(given);
    } finally {
      values.isTaken = false;
    }
    return exactAnswer(given, set, read, answers);
  }

  /** The answer in fractions, from what has been read where the keys are those of the rule. */
  function exactAnswer<R>(
    given: unknown,
    set: RuleSet | undefined,
    read: readonly unknown[] | undefined,
    { of }: Answer<R>,
  ): R {
    return of(read === undefined ? evaluate(given, set) : compute(read, set));
  }

  const written: WrittenRule = Object.freeze({ text, plain, formFor, boundIn });
  const exact = (given: unknown, set?: RuleSet) => answer(given, set, FRACTIONS);
  const call = (given: unknown, set?: RuleSet) => answer(given, set, DECIMALS);
  const explain = (given: unknown, set?: RuleSet) => explanationOf(text, evaluate(given, set));
  const columns = (given: unknown, options?: ColumnOptions) => runColumns(written, given, options);
  const sql = (dialect: unknown, options: unknown) => sqlOf(text, formFor, dialect, options);
  const { name = "rule", title, mark, source, inputs, gives } = text;
  const facts = {
    title: frozen(title),
    mark,
    source: frozen(source),
    inputs: frozen(inputs),
    gives: frozen(gives),
    parameters: Object.freeze({ ...parameters }),
  };
  frozen(text.words);
  const readings = { exact, explain, columns, sql };
  for (const [reading, each] of Object.entries(readings)) named(`${name}.${reading}`, each);
  const made = Object.assign(named(name, call), facts, readings);
  Object.defineProperty(made, WRITTEN, { value: written });
  Object.defineProperty(made, "steps", STEPS);
  return Object.freeze(made);
}

type Computed = Pick<Evaluation, "form" | "values">;

interface SmallReading {
  readonly values: SmallValues;
  readonly kinds: readonly ResultKind[];
}

/** How results are given, from the values of either reading. */
interface Answer<R> {
  readonly of: (computed: Computed) => R;
  readonly ofSmall: (values: SmallValues, results: readonly ResultKind[]) => R;
}

const FRACTIONS: Answer<Record<string, Value>> = {
  of({ form, values }) {
    const results: Record<string, Value> = {};
    for (const [name, at] of form.results) results[name] = values[at] as Value;
    return results;
  },
  ofSmall: smallFractions,
};

const DECIMALS: Answer<Record<string, Decimal | boolean>> = {
  of({ form, values }) {
    const results: Record<string, Decimal | boolean> = {};
    for (const [name, at] of form.results) {
      const value = values[at] as Value;
      results[name] = typeof value === "boolean" ? value : toDecimal(value);
    }
    return results;
  },
  ofSmall: smallDecimals,
};
