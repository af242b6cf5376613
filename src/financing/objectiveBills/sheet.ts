import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { ObjectiveBills } from "./result.ts";

/**
 * A municipality's objective bills as a table: a row for each scheme, empty where an amount is missing, and the total.
 * Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link objectiveBills}.
 *
 * @example
 * ```ts
 * import { objectiveBills, objectiveBillsSheet } from "rammetakst";
 * const bills = objectiveBills("Odense", 2022, [{ scheme: "childrens-houses", budget: 20_000_000 }]);
 * objectiveBillsSheet(bills).rows[0]?.[0]; // => { da: "Børnehuse", en: "Children's houses" }
 * ```
 */
export function objectiveBillsSheet(result: ObjectiveBills): Sheet {
  const { municipality, year, bills, objective, casePayments, granted, isComplete, findings } = resultOf(
    "objectiveBills",
    result,
    ["bills", "granted"],
  );
  const incomplete = {
    da: "Summen er ikke fuldstændig: regninger uden beløb er ikke med.",
    en: "The total is not complete: bills without an amount are not in it.",
  };
  const hasCases = bills.some(({ casePayment }) => casePayment !== null);
  const hasGrants = bills.some(({ direction, objective }) => direction === "grant" && objective !== null);
  const apart = <T>(isShown: boolean, cell: T): T[] => (isShown ? [cell] : []);
  return {
    title: {
      da: `Objektive regninger for ${municipality} ${year}`,
      en: `Objective bills of ${municipality} ${year}`,
    },
    columns: [
      { word: "scheme", unit: "text" },
      { word: "caseBudget", unit: "kr" },
      { word: "key", unit: "count" },
      { word: "sumOfKeys", unit: "count" },
      { word: "objective", unit: "kr" },
      ...apart(hasCases, { word: "casePayment", unit: "kr" } as const),
      ...apart(hasGrants, { word: "granted", unit: "kr" } as const),
    ],
    rows: [
      ...bills.map((bill) => {
        const isGrant = bill.direction === "grant";
        const by = isGrant ? [null, bill.objective] : [bill.objective, null];
        return [
          bill.title,
          bill.budget,
          bill.key,
          bill.sumOfKeys,
          by[0] ?? null,
          ...apart(hasCases, bill.casePayment),
          ...apart(hasGrants, by[1] ?? null),
        ];
      }),
      [
        { da: "I alt", en: "Total" },
        null,
        null,
        null,
        objective,
        ...apart(hasCases, casePayments),
        ...apart(hasGrants, granted),
      ],
    ],
    totalRows: 1,
    notes: [
      ...apart(!isComplete, incomplete),
      ...findings.map(({ message }) => message),
      ...bills.flatMap(({ findings }) =>
        findings.filter(({ severity }) => severity === "warning").map(({ message }) => message),
      ),
    ],
  };
}
