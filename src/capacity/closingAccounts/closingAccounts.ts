import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { distribute } from "../../distribution/distribute.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { type InDecimals, inDecimals } from "../../numbers/inDecimals.ts";
import { account } from "../../rules/explanation.ts";
import { agreementOfYear } from "../../settlement/agreementOfYear.ts";
import { requiredSteps } from "../steps/requiredSteps.ts";
import { type ComputedClosing, computeClosing } from "./computed.ts";
import { closingFindings } from "./findings.ts";
import { readClosing } from "./read.ts";
import type { ClosingAccounts, GivenClosing } from "./result.ts";
import { closingSays } from "./why.ts";
import { closingTitle } from "./words.ts";

/** Makes closing accounts; see {@link closingAccounts}. */
interface MakeClosingAccounts {
  (closing: GivenClosing, agreement: Agreement): ClosingAccounts;
  /** The same as exact fractions. */
  exact(closing: GivenClosing, agreement: Agreement): ClosingAccounts<Fraction>;
}

/** Closing accounts must be heard; a move or a merger makes none. */
function hearingOf({ read: { given }, set }: ComputedClosing) {
  if (given.kind !== "closure") return { steps: [], findings: [] };
  return requiredSteps({ kind: "closing-accounts", operator: given.operator ?? "municipality" }, set);
}

function exactly(given: GivenClosing, agreement: Agreement): ClosingAccounts<Fraction> {
  const read = readClosing(given);
  const { year, closedOn, offer, kind, closedBy } = read.given;
  const set = agreementOfYear(checkedAgreement(agreement, closedOn), year);
  const closing = computeClosing(read, set);
  const { figures, tariffYear, rule, because } = closing;
  const hearing = hearingOf(closing);
  const findings = [...closingFindings(closing), ...hearing.findings];
  const says = [
    ...closingSays(closing),
    ...hearing.steps.map((step) => step.says),
    ...findings.map(({ message }) => message),
  ];
  const rests = rule === undefined ? [] : [rule.known];
  return {
    ...figures,
    agreement: set.id,
    ...(offer !== undefined && { offer }),
    year,
    closedOn,
    kind,
    ...(closedBy !== undefined && { closedBy }),
    fullYearBudget: read.fullYearBudget,
    ...(tariffYear !== undefined && { tariffYear }),
    ...(read.buyers && { settlementByBuyers: distribute.exact(figures.settledWithBuyers, read.buyers) }),
    steps: hearing.steps,
    findings,
    explanation: account(closingTitle(kind, year, offer), says, because, [...rests, ...hearing.steps]),
  };
}

function closingAccountsOf(given: GivenClosing, agreement: Agreement): ClosingAccounts {
  return inDecimals(exactly(given, agreement)) as InDecimals<ClosingAccounts<Fraction>>;
}

/**
 * Who bears what when an offer closes, moves or merges with another, who must be heard, and why.
 *
 * A closure by the social supervision or another authority leaves nothing in tariffs: what is left, surplus or deficit,
 * and the closing costs stay with the operator alone. Where the operator itself closes, what is left is settled with the
 * buyers by occupied days, and the closing costs likewise or by a share that is stated: both are assumed, for the sources
 * do not say. A move or a merger is no closure: its costs are the year's, and the year is settled by {@link carryOver}.
 * The limit of 5 % is taken of a whole year's budget. The rules are those in force in the agreement's region on
 * 31 December of the year.
 *
 * Amounts in nominal kr., surpluses above 0; all parts add up exactly: left − closing costs = borne by the operator +
 * settled with the buyers. Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `duplicate` or `out-of-range` for the
 * input, among them what has no meaning for the kind of closing; `unknown-name` for a buyer; `unknown-value` where an
 * authority closed and the rule of the year is not known, as in Syddanmark before 2021; `outside-validity` where no
 * agreement is known for the year. Source: Socialdirektørforum Syddanmark, 11 December 2019, item 3.
 *
 * @example
 * ```ts
 * import { agreementInForce, closingAccounts } from "rammetakst";
 * const closing = {
 *   year: 2021,
 *   closedOn: "2021-04-01",
 *   kind: "closure",
 *   result: -300_000,
 *   carriedIn: 50_000,
 *   onItsWay: 0,
 *   closingCosts: 100_000,
 *   fullYearBudget: 12_000_000,
 * } as const;
 * const agreement = agreementInForce("syddanmark", "2021-04-01");
 * const byAuthority = closingAccounts({ ...closing, closedBy: "authority" }, agreement);
 * byAuthority.borneByOperator; // => -350000
 * byAuthority.toTariff; // => 0
 * byAuthority.steps[0]?.says.da; // => "Til høring i Socialdirektørforum."
 * const buyers = [
 *   { municipality: "Assens", occupiedDays: 800 },
 *   { municipality: "Odense", occupiedDays: 400 },
 * ];
 * const byOperator = closingAccounts({ ...closing, closedBy: "operator", buyers }, agreement);
 * byOperator.settlementByBuyers?.shares.map(({ share }) => share.toNumber()); // => [-233333.33, -116666.67]
 * ```
 */
export const closingAccounts: MakeClosingAccounts = withExact("closingAccounts", closingAccountsOf, exactly);
