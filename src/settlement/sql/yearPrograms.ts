import type { Agreement } from "../../agreements/agreement.ts";
import { fail } from "../../errors.ts";
import { type Fraction, fraction, reduced, times } from "../../numbers/fraction.ts";
import { bindParameters } from "../../rules/binding.ts";
import { withFollowers } from "../../rules/followers.ts";
import type { Form, PlainRule } from "../../rules/form.ts";
import { inUnits, type Leaf, lower, type Program, UNITY, type WholeResult } from "../../rules/integers.ts";
import { isRounding, type KnownValue } from "../../rules/parameter.ts";
import { writtenRule } from "../../rules/rule.ts";
import { agreementOfYear } from "../agreementOfYear.ts";
import { backRegulationDelay } from "../backRegulationDelay.ts";
import { carryOver } from "../ledger/carryOver.ts";
import { carryOverAsStated } from "../ledger/carryOverAsStated.ts";
import { yearResult } from "../yearResult.ts";
import type { ReadLedgerSql, Varying } from "./options.ts";
import * as say from "./words.ts";

const OERE = fraction(1n, 100n);
const OERE_OF_KRONE = fraction(100n);

/** A rule of a year in whole øre, with the values that were written into it. */
export interface YearRule {
  readonly text: PlainRule;
  readonly form: Form;
  readonly program: Program;
  readonly values: readonly KnownValue[];
}

/** A year as it is written: its rules, and the tariff that its rest enters. */
export interface SqlYear {
  readonly year: number;
  readonly tariffYear: number;
  readonly result: YearRule;
  readonly carried: YearRule;
}

/** What a rule of a year is made from. */
interface Asked {
  readonly set: Agreement;
  readonly inputs: Readonly<Record<string, Fraction>>;
  readonly results: readonly string[];
  readonly varying: ReadLedgerSql["parameters"];
}

/** Amounts that are whole øre already stay as they are by a rounding to a part of one. */
function ofOere(name: string, value: Fraction): Fraction {
  return name === "resultRounding" && reduced(times(value, OERE_OF_KRONE)).n === 1n ? OERE : value;
}

function refuseParts({ name, unit, d }: WholeResult): void {
  if (d !== UNITY) throw new Error(`${name} has a divisor`);
  if (unit === "flag" || (unit.n * 100n) % unit.d === 0n) return;
  fail({ kind: "out-of-range", path: "set", found: `${unit.n}/${unit.d} kr.`, ...say.ROUNDED_TO_LESS });
}

function ruleOf(rule: object, { set, inputs, results, varying }: Asked): YearRule {
  const { text, plain } = writtenRule(rule);
  const own = text.parameters ?? {};
  const whole = plain();
  const form: Form = {
    steps: whole.steps,
    units: whole.units,
    results: whole.results.filter(([name]) => results.includes(name)),
  };
  const leaves = new Map<string, Leaf>(Object.entries(inputs).map(([name, unit]) => [name, { column: unit }]));
  for (const [name, givenAs] of withFollowers(
    [...varying.keys()].filter((name) => Object.hasOwn(own, name)),
    own,
  )) {
    leaves.set(name, { column: varying.get(givenAs as Varying)?.unit ?? OERE });
  }
  const bound = bindParameters(Object.fromEntries(Object.entries(own).filter(([name]) => !leaves.has(name))), set);
  for (const [name, { exact }] of bound) leaves.set(name, { value: ofOere(name, exact) });
  const program = lower(form, leaves);
  for (const result of program.results) refuseParts(result);
  const units = program.results.map(({ unit }) => (unit === "flag" ? unit : OERE));
  return { text, form, program: inUnits(program, units), values: Array.from(bound.values(), ({ known }) => known) };
}

/** Whether a column of a parameter has to be above 0. */
export function isRoundingOf({ text: { parameters = {} } }: YearRule, name: string): boolean {
  const parameter = parameters[name];
  return parameter !== undefined && isRounding(parameter);
}

function yearOf(year: number, { set: agreement, amounts, parameters: varying }: ReadLedgerSql): SqlYear {
  const set = agreementOfYear(agreement, year, "years");
  const unit = (name: "revenue" | "costs" | "budget") => amounts.get(name)?.unit ?? OERE;
  const isStated = amounts.has("carry");
  const accounts = { revenue: unit("revenue"), costs: unit("costs"), backRegulation: OERE };
  const carry = { result: OERE, carriedIn: OERE, fullYearBudget: unit("budget"), ...(isStated ? { carry: OERE } : {}) };
  const carried = ["limit", "available", "carriedOut", "toTariff", ...(isStated ? ["isAllowed"] : [])];
  return {
    year,
    tariffYear: year + backRegulationDelay(set),
    result: ruleOf(yearResult, { set, inputs: accounts, results: ["result"], varying }),
    carried: ruleOf(isStated ? carryOverAsStated : carryOver, { set, inputs: carry, results: carried, varying }),
  };
}

/** The years of a statement, each by the rules of its own 31 December. */
export function sqlYears(read: ReadLedgerSql): readonly SqlYear[] {
  const [first, last] = read.years;
  return Array.from({ length: last - first + 1 }, (_, at) => yearOf(first + at, read));
}
