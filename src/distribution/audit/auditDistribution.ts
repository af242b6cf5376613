import { fail } from "../../errors.ts";
import { refuseMissing } from "../../given/missing.ts";
import { withExact } from "../../named.ts";
import { exactText } from "../../numbers/exactText.ts";
import { type Fraction, minus, times, total } from "../../numbers/fraction.ts";
import { decimalsWhenRead } from "../../numbers/whenRead.ts";
import { fieldsOf } from "../fields.ts";
import { registerCheck, registerKeys } from "../registerKeys.ts";
import { roundingUnit } from "../unit.ts";
import { auditedRow } from "./auditedRow.ts";
import { billedIn, ratesOf } from "./billed.ts";
import type { Interval } from "./interval.ts";
import { mostCovered } from "./mostCovered.ts";
import type { AuditedRow, AuditOptions, Between, BilledRow, DistributionAudit, RateInterval } from "./result.ts";
import * as say from "./words.ts";

/** Finds the rate behind billed amounts; see {@link auditDistribution}. */
interface AuditDistribution {
  (rows: readonly BilledRow[], options: AuditOptions): DistributionAudit;
  /** The same audit as exact fractions. */
  exact(rows: readonly BilledRow[], options: AuditOptions): DistributionAudit<Fraction>;
}

function rateInterval({ from, to }: Interval): RateInterval<Fraction> {
  return { from: from.at, to: to.at, includesFrom: !from.after, includesTo: to.after };
}

function residueOf(fitting: readonly AuditedRow<Fraction>[], rates: Interval): Between<Fraction> {
  const amounts = total(fitting.map(({ amount }) => amount));
  const keys = total(fitting.map(({ key }) => key));
  return { from: minus(amounts, times(rates.to.at, keys)), to: minus(amounts, times(rates.from.at, keys)) };
}

function refuseNoRate(unit: Fraction): never {
  return fail({ kind: "not-computable", path: "rows", ...say.noWholeAmount(exactText(unit)) });
}

function exactly(list: readonly BilledRow[], options: AuditOptions): DistributionAudit<Fraction> {
  const { unit: givenUnit, register: givenRegister } = fieldsOf(options, ["unit", "register"], "options");
  const unit = givenUnit === undefined ? refuseMissing("options.unit") : roundingUnit(givenUnit, "options.unit");
  const billed = billedIn(list, unit);
  const register = givenRegister === undefined ? undefined : registerCheck(givenRegister);
  const ids = billed.map(({ id }) => id);
  const counts = register && registerKeys(ids, register);
  const { stretches } = mostCovered(ratesOf(billed));
  const rates = stretches[0] ?? refuseNoRate(unit);
  const rows = billed.map((row, i) => auditedRow(row, rates, counts?.[i]));
  const fitting = rows.filter(({ fits }) => fits);
  return {
    unit,
    rate: rateInterval(rates),
    candidates: stretches.map(rateInterval),
    explained: fitting.length,
    rows,
    outside: rows.filter(({ fits }) => !fits),
    sumOfAmounts: total(rows.map(({ amount }) => amount)),
    sumOfKeys: total(rows.map(({ key }) => key)),
    roundingResidue: residueOf(fitting, rates),
    ...(register && { register }),
  };
}

function audited(rows: readonly BilledRow[], options: AuditOptions): DistributionAudit {
  return decimalsWhenRead(exactly(rows, options));
}

/**
 * Finds the rate behind amounts that were billed by a key: the interval of rates that explains most of them.
 *
 * An amount is explained by a rate when rate · key, rounded to the unit with halves away from zero, is the amount. Keys
 * are 0 or above; amounts are in kr., of any sign; a key of 0 fits only the amount 0 and says nothing of the rate. An
 * amount that is no whole number of units fits no rate. Nothing is presumed of how the total came about.
 *
 * The result says for each row whether it fits, and which whole keys the amount implies; for those that fit, what
 * rounding moved in all. With a `register` the keys are compared with the number of inhabitants, or of those of some
 * ages, on a date; then every id must be a municipality.
 *
 * Throws `RuleError`: `missing` for an empty list or a field or option that is left out; `malformed` or `out-of-range`
 * for numbers and ids, a key below 0 or a unit not above 0; `duplicate` for the same id twice; `unknown-key` for other
 * fields and options; `unknown-name` for an id that is no municipality and `unknown-value` for ages or a date that the
 * register does not hold; `not-computable` when all keys are 0, or no amount is a whole number of units.
 *
 * @example
 * ```ts
 * import { auditDistribution } from "rammetakst";
 * const rows = [
 *   { id: "Fanø", key: 3488, amount: "3069.44" },
 *   { id: "Ærø", key: 5964, amount: "5248.32" },
 *   { id: "Langeland", key: 12491, amount: "10900.00" },
 * ];
 * const audit = auditDistribution(rows, { unit: "0.01" });
 * audit.explained; // => 2
 * audit.outside[0]?.id; // => "Langeland"
 * audit.outside[0]?.impliedKey; // => null
 * ```
 */
export const auditDistribution: AuditDistribution = withExact("auditDistribution", audited, exactly);
