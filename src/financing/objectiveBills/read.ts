import { RuleError } from "../../errors.ts";
import type { Finding } from "../../findings/finding.ts";
import { frozen } from "../../frozen.ts";
import { type Fraction, ZERO } from "../../numbers/fraction.ts";
import type { Municipality } from "../../registers/municipalities.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { financed } from "../byKey/financeByKey.ts";
import { readFinance } from "../byKey/read.ts";
import type { Financing } from "../byKey/result.ts";
import { type FinancingScheme, knownInYear } from "../schemes/scheme.ts";
import { financingSchemes, schemeGiven } from "../schemes/schemes.ts";
import { budgetMissing, outsideArea, valueMissing } from "./findings.ts";
import { isProposed, mayTakePart, ownArea } from "./parts.ts";
import type { BillFindingCode, ObjectiveBill } from "./result.ts";

/** A bill with what was found on the way to it. */
export interface FoundBill {
  readonly bill: ObjectiveBill<Fraction>;
  readonly finding?: Finding<BillFindingCode>;
  readonly explanation?: Explanation;
}

const NOTHING = frozen({ budget: null, key: null, sumOfKeys: null, objective: null, casePayment: null, findings: [] });

function gap({ id, title, direction }: FinancingScheme, finding: Finding<BillFindingCode>): FoundBill {
  return { bill: { scheme: id, title, direction, ...NOTHING, gap: finding.code }, finding };
}

function billOf(scheme: FinancingScheme, financing: Financing<Fraction>, { code, name }: Municipality): FoundBill {
  const { budget, sumOfKeys, findings, explanation } = financing;
  const own = financing.municipalities.find((each) => each.code === code);
  const { id, title, direction } = scheme;
  const shared = { scheme: id, title, direction, budget, sumOfKeys, findings };
  if (own === undefined) {
    const finding = outsideArea(scheme, name);
    return {
      bill: { ...shared, key: sumOfKeys && ZERO, objective: ZERO, casePayment: null, gap: finding.code },
      finding,
    };
  }
  const { key, objective, casePayment = null } = own;
  return { bill: { ...shared, key, objective, casePayment, gap: null }, explanation };
}

/** The bill of a given budget; what is neither given nor known becomes a finding, and anything else that is wrong an error. */
export function billFor(
  scheme: FinancingScheme,
  given: Readonly<Record<string, unknown>>,
  municipality: Municipality,
  year: number,
  path: string,
): FoundBill {
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
export function billsWithoutBudget(given: ReadonlySet<string>, municipality: Municipality, year: number): FoundBill[] {
  const schemes = financingSchemes.filter((id) => !given.has(id)).map((id) => schemeGiven(id, "scheme"));
  return schemes
    .filter((scheme) => mayTakePart(scheme, municipality, year) && !isProposed(scheme))
    .map((scheme) =>
      knownInYear(scheme.ratePerKey, year) === undefined
        ? gap(scheme, budgetMissing(scheme, year))
        : billFor(scheme, {}, municipality, year, scheme.id),
    );
}
