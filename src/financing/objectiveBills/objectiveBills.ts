import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { readGiven } from "../../given/readGiven.ts";
import { year as yearSchema } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { account } from "../../rules/explanation.ts";
import type { FinancingScheme } from "../schemes/scheme.ts";
import { schemeGiven } from "../schemes/schemes.ts";
import { billFor, billsWithoutBudget } from "./read.ts";
import type { GivenBill, ObjectiveBill, ObjectiveBills } from "./result.ts";
import * as say from "./words.ts";

/** Lists a municipality's objective bills; see {@link objectiveBills}. */
interface ObjectiveBillsOf {
  (municipality: string | number, year: number, budgets: readonly GivenBill[]): ObjectiveBills;
  /** The same bills as exact fractions. */
  exact(municipality: string | number, year: number, budgets: readonly GivenBill[]): ObjectiveBills<Fraction>;
}

/** All bills are of one year; a different one on a budget would be ignored without notice. */
function refuseOtherYear(found: unknown, year: number, path: string): never {
  return fail({ kind: "unknown-key", path, found, ...say.yearOnBudget(year) });
}

const MOST_BUDGETS = 200;
/** Rows of which only the scheme is read here; the rest is read as the budget of that scheme. */
const budgetsSchema = atFirstUse(() => z.array(z.looseObject({ scheme: z.unknown().optional() })).max(MOST_BUDGETS));

function sumOf(bills: readonly ObjectiveBill<Fraction>[], of: "objective" | "casePayment"): Fraction {
  return total(bills.flatMap((bill) => bill[of] ?? []));
}

function exactly(place: string | number, year: number, budgets: readonly GivenBill[]): ObjectiveBills<Fraction> {
  const municipality = findMunicipality(place, "municipality");
  const budgetYear = readGiven(yearSchema, year, "year");
  const rows = readGiven(budgetsSchema(), budgets, "budgets");
  const schemes = rows.map(({ scheme }, i) => schemeGiven(scheme, `budgets[${i}].scheme`));
  refuseTwice(
    schemes.map(({ id }) => id),
    (i) => `budgets[${i}].scheme`,
  );
  const given = rows.map(({ scheme: _, ...rest }, i) => {
    if ("year" in rest) refuseOtherYear(rest.year, budgetYear, `budgets[${i}].year`);
    return billFor(schemes[i] as FinancingScheme, rest, municipality, budgetYear, `budgets[${i}]`);
  });
  const all = [...given, ...billsWithoutBudget(new Set(schemes.map(({ id }) => id)), municipality, budgetYear)];
  const bills = all.map(({ bill }) => bill);
  const paid = bills.filter(({ direction }) => direction === "payment");
  const findings = all.flatMap(({ finding }) => finding ?? []);
  return {
    municipality: municipality.name,
    code: municipality.code,
    year: budgetYear,
    bills,
    objective: sumOf(paid, "objective"),
    casePayments: sumOf(paid, "casePayment"),
    granted: sumOf(
      bills.filter(({ direction }) => direction === "grant"),
      "objective",
    ),
    isComplete: bills.every(({ objective }) => objective !== null),
    findings,
    explanation: account(
      say.billsTitle(municipality.name, budgetYear),
      findings.map(({ message }) => message),
      all.flatMap(({ explanation }) => explanation ?? []),
    ),
  };
}

function bills(...given: Parameters<ObjectiveBillsOf>): ObjectiveBills {
  const { findings, explanation, bills: each, ...sums } = exactly(...given);
  const shown = each.map(({ findings, ...figures }) => ({ ...inDecimals(figures), findings }));
  return { ...inDecimals(sums), bills: shown, findings, explanation };
}

/**
 * All objective bills of a municipality in a year, in one table, with what is missing.
 *
 * `budgets` has an entry for each scheme whose budget is known, as `financeByKey` takes it without the year; a region
 * scheme's area is the municipality's own region where none is given. Every scheme of the library that the municipality
 * takes part in is listed: without a budget or a key it has no amount, a finding says what is missing, and `isComplete`
 * is false. A scheme that is only proposed is left out until its budget is given. Amounts in kr., whole øre; grants are
 * summed apart.
 *
 * Throws `RuleError`: `unknown-name` for the municipality or a scheme, `duplicate` for a scheme twice, and as
 * `financeByKey` for what is wrong in a budget. Source: the schemes' own.
 *
 * @example
 * ```ts
 * import { objectiveBills } from "rammetakst";
 * const budgets = [{ scheme: "childrens-houses", budget: 20_000_000 }, { scheme: "secure-institutions", budget: 200_000_000 }];
 * const { bills, objective, isComplete } = objectiveBills("Odense", 2022, budgets);
 * bills[0]?.key; // => 37878
 * bills[0]?.objective; // => 1892015.87
 * objective; // => 8023019.55
 * isComplete; // => false
 * ```
 */
export const objectiveBills: ObjectiveBillsOf = withExact("objectiveBills", bills, exactly);
