import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Direction } from "../schemes/scheme.ts";
import * as shared from "../words.ts";
import type { ObjectiveBill, ObjectiveBills } from "./result.ts";
import * as say from "./words.ts";

/** The amount of a bill that is paid, or of one that is granted. */
const of = (wanted: Direction, { direction, objective }: ObjectiveBill) => (direction === wanted ? objective : null);

/**
 * A municipality's objective bills as a table: a row for each scheme, empty where an amount is missing, and the total.
 * Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link objectiveBills}.
 *
 * @example
 * ```ts
 * import { objectiveBills, objectiveBillsSheet } from "rammetakst";
 * const bills = objectiveBills("Odense", 2022, [{ scheme: "childrens-houses", budget: 20_000_000 }]);
 * objectiveBillsSheet(bills).rows[0]?.[1]; // => 20000000
 * ```
 */
export function objectiveBillsSheet(result: ObjectiveBills): Sheet {
  const { municipality, year, bills, objective, casePayments, granted, isComplete, findings } = resultOf(
    "objectiveBills",
    result,
    ["bills", "granted"],
  );
  const hasCases = bills.some(({ casePayment }) => casePayment !== null);
  const hasGrants = bills.some(({ direction, objective }) => direction === "grant" && objective !== null);
  const shown: Shown<ObjectiveBill>[] = [
    { word: "scheme", unit: "text", cell: ({ title }) => title, total: shared.TOTAL },
    { word: "caseBudget", unit: "kr", cell: ({ budget }) => budget },
    { word: "key", unit: "count", cell: ({ key }) => key },
    { word: "sumOfKeys", unit: "count", cell: ({ sumOfKeys }) => sumOfKeys },
    { word: "objective", unit: "kr", cell: (bill) => of("payment", bill), total: objective },
  ];
  if (hasCases) {
    shown.push({ word: "casePayment", unit: "kr", cell: ({ casePayment }) => casePayment, total: casePayments });
  }
  if (hasGrants) shown.push({ word: "granted", unit: "kr", cell: (bill) => of("grant", bill), total: granted });
  const notes = [
    ...(isComplete ? [] : [say.NOT_COMPLETE]),
    ...findings.map(({ message }) => message),
    ...bills
      .flatMap((bill) => bill.findings.filter(({ severity }) => severity === "warning"))
      .map(({ message }) => message),
  ];
  return tableOf(say.billsTitle(municipality, year), bills, shown, { notes });
}
