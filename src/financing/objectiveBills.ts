import { z } from "zod";
import { RuleError } from "../errors.ts";
import type { Finding } from "../findings/finding.ts";
import { refuseTwice } from "../given/distinct.ts";
import { readGiven } from "../given/readGiven.ts";
import { year as yearSchema } from "../given/shape.ts";
import { type Fraction, total, ZERO } from "../numbers/fraction.ts";
import { inDecimals } from "../numbers/inDecimals.ts";
import { findMunicipality, type Municipality } from "../registers/municipalities.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import { financed } from "./financeByKey.ts";
import type { Financing } from "./financing.ts";
import { budgetMissing, outsideArea, valueMissing } from "./objectiveBillsFindings.ts";
import { isProposed, mayTakePart, ownArea } from "./objectiveBillsParts.ts";
import type { BillFindingCode, GivenBill, ObjectiveBill, ObjectiveBills } from "./objectiveBillsTypes.ts";
import { readFinance } from "./readFinance.ts";
import { type FinancingScheme, knownInYear } from "./scheme.ts";
import { financingSchemes, schemeGiven } from "./schemes.ts";

/** Tells a municipality's objective bills; see {@link objectiveBills}. */
interface ObjectiveBillsOf {
  (municipality: string | number, year: number, budgets: readonly GivenBill[]): ObjectiveBills;
  /** The same bills as exact fractions. */
  exact(municipality: string | number, year: number, budgets: readonly GivenBill[]): ObjectiveBills<Fraction>;
}

/** A bill with what was found on the way to it. */
interface Told {
  readonly bill: ObjectiveBill<Fraction>;
  readonly finding?: Finding<BillFindingCode>;
  readonly explanation?: Explanation;
}

const NOTHING = { budget: null, key: null, sumOfKeys: null, objective: null, casePayment: null, findings: [] };

function gap({ id, title, direction }: FinancingScheme, finding: Finding<BillFindingCode>): Told {
  return { bill: { scheme: id, title, direction, ...NOTHING, gap: finding.code }, finding };
}

function billOf(scheme: FinancingScheme, financing: Financing<Fraction>, { code, name }: Municipality): Told {
  const { budget, sumOfKeys, findings, explanation } = financing;
  const own = financing.municipalities.find((each) => each.code === code);
  const { id, title, direction } = scheme;
  const shared = { scheme: id, title, direction, budget, sumOfKeys, findings };
  if (own === undefined) {
    const finding = outsideArea(scheme, name);
    return { bill: { ...shared, key: ZERO, objective: ZERO, casePayment: null, gap: finding.code }, finding };
  }
  const { key, objective, casePayment = null } = own;
  return { bill: { ...shared, key, objective, casePayment, gap: null }, explanation };
}

/** A budget financed; what is neither given nor known is a finding, and everything else that is wrong an error. */
function told(
  scheme: FinancingScheme,
  given: Omit<GivenBill, "scheme">,
  municipality: Municipality,
  year: number,
  path: string,
): Told {
  const area = given.area ?? ownArea(scheme, municipality, year);
  try {
    const read = readFinance({ ...given, ...(area !== undefined && { area }), scheme, year }, path);
    return billOf(scheme, financed(read), municipality);
  } catch (error) {
    if (error instanceof RuleError && error.failure.kind === "unknown-value") {
      return gap(scheme, valueMissing(scheme, error));
    }
    throw error;
  }
}

/** The schemes without a budget that the municipality takes part in; one with an amount per person needs none. */
function untold(given: ReadonlySet<string>, municipality: Municipality, year: number): Told[] {
  const schemes = financingSchemes.filter((id) => !given.has(id)).map((id) => schemeGiven(id, "scheme"));
  return schemes
    .filter((scheme) => mayTakePart(scheme, municipality, year) && !isProposed(scheme))
    .map((scheme) =>
      knownInYear(scheme.ratePerKey, year) === undefined
        ? gap(scheme, budgetMissing(scheme, year))
        : told(scheme, {}, municipality, year, scheme.id),
    );
}

const MOST_BUDGETS = 200;
const budgetsSchema = z.array(z.looseObject({ scheme: z.unknown() })).max(MOST_BUDGETS) as unknown as z.ZodType<
  readonly GivenBill[]
>;

function sumOf(bills: readonly ObjectiveBill<Fraction>[], of: "objective" | "casePayment"): Fraction {
  return total(bills.flatMap((bill) => bill[of] ?? []));
}

function exactly(place: string | number, year: number, budgets: readonly GivenBill[]): ObjectiveBills<Fraction> {
  const municipality = findMunicipality(place, "municipality");
  const budgetYear = readGiven(yearSchema, year, "year");
  const rows = readGiven(budgetsSchema, budgets, "budgets");
  const schemes = rows.map(({ scheme }, i) => schemeGiven(scheme, `budgets[${i}].scheme`));
  refuseTwice(
    schemes.map(({ id }) => id),
    (i) => `budgets[${i}].scheme`,
  );
  const given = rows.map(({ scheme: _, ...rest }, i) =>
    told(schemes[i] as FinancingScheme, rest, municipality, budgetYear, `budgets[${i}]`),
  );
  const all = [...given, ...untold(new Set(schemes.map(({ id }) => id)), municipality, budgetYear)];
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
      {
        da: `Objektive regninger for ${municipality.name} ${budgetYear}`,
        en: `Objective bills of ${municipality.name} ${budgetYear}`,
      },
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
export const objectiveBills: ObjectiveBillsOf = Object.assign(bills, { exact: exactly });
