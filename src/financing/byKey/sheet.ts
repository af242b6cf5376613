import { participantColumns } from "../../distribution/participantColumns.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { FinancedMunicipality, Financing, FinancingFindingCode } from "./result.ts";
import * as say from "./words.ts";

/** Findings on values that the explanation already states with mark and note. */
const IN_EXPLANATION: readonly FinancingFindingCode[] = ["assumed-value", "proposed-value"];

type Column = Shown<FinancedMunicipality>;

function sumOf(rows: readonly FinancedMunicipality[], of: (row: FinancedMunicipality) => Financing["budget"]) {
  return rows.map(of).reduce((sum, each) => sum.plus(each));
}

/** The key and each municipality's share of it, where something is paid by one. */
function keyColumns({ sumOfKeys }: Financing): Column[] {
  if (sumOfKeys === null) return [];
  const shareOf = ({ key }: FinancedMunicipality) => key?.dividedBy(sumOfKeys) ?? null;
  return [
    { word: "key", unit: "count", cell: ({ key }) => key, total: sumOfKeys },
    { word: "shareOfKey", unit: "rate", decimals: 4, cell: shareOf, total: 1 },
  ];
}

function caseColumns({ municipalities: rows, sumOfPayments }: Financing): Column[] {
  const cases = (row: FinancedMunicipality) => row.cases ?? row.objective.times(0);
  const paid = (row: FinancedMunicipality) => row.casePayment ?? row.objective.times(0);
  return [
    { word: "cases", unit: "count", cell: cases, total: sumOf(rows, cases) },
    { word: "casePayment", unit: "kr", cell: paid, total: sumOf(rows, paid) },
    { word: "payment", unit: "kr", cell: ({ payment }) => payment, total: sumOfPayments },
  ];
}

function instalmentColumns({ municipalities: rows }: Financing): Column[] {
  const number = rows[0]?.instalments?.length ?? 0;
  if (number < 2) return [];
  return Array.from({ length: number }, (_, i) => {
    const part = (row: FinancedMunicipality) => row.instalments?.[i] ?? row.objective.times(0);
    return { word: "instalment", unit: "kr", qualifier: i + 1, cell: part, total: sumOf(rows, part) };
  });
}

function columnsOf(financing: Financing): Column[] {
  const { municipalities: rows, direction, objective, earlierResults } = financing;
  const ofEarlier = (row: FinancedMunicipality) => row.ofEarlierResults;
  const earlier: Column = { word: "ofEarlierResults", unit: "kr", cell: ofEarlier, total: sumOf(rows, ofEarlier) };
  const word = direction === "grant" ? "granted" : "objective";
  return [
    ...participantColumns(rows, ({ code }) => code),
    ...keyColumns(financing),
    { word, unit: "kr", cell: (row) => row.objective, total: objective },
    ...(earlierResults.length > 0 ? [earlier] : []),
    ...(rows[0]?.cases === undefined ? [] : caseColumns(financing)),
    ...instalmentColumns(financing),
  ];
}

/**
 * A financing as a table, with a row for each municipality and a row of totals that its amounts add up to exactly.
 *
 * Key, share of the key (where there is one) and the objective payment follow code and name; then, where there are any,
 * the part of it that comes from earlier results, cases and what they cost, and the instalments. Amounts in kr. The
 * notes say how the table came about and everything that was found. Throws `RuleError` (`missing` or `malformed`) for
 * what is no result of {@link financeByKey}.
 *
 * @example
 * ```ts
 * import { financeByKey, financeByKeySheet } from "rammetakst";
 * const sheet = financeByKeySheet(financeByKey({ scheme: "samraad-syddanmark", year: 2020 }));
 * sheet.rows.length; // => 23
 * sheet.rows.at(-1)?.at(-1); // => 1076332.4
 * ```
 */
export function financeByKeySheet(given: Financing): Sheet {
  const financing = resultOf("financeByKey", given, ["casePot", "sumOfPayments"]);
  const { title, year, area, municipalities, explanation, findings } = financing;
  const messages = findings
    .filter(({ code }) => !IN_EXPLANATION.includes(code))
    .map(({ message, mark }) => say.withMark(message, mark));
  return tableOf(say.financingTitle(title, year, area), municipalities, columnsOf(financing), {
    notes: [...explanation.says, ...messages],
  });
}
