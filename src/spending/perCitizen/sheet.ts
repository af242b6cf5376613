import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Shown } from "../../reports/tableOf.ts";
import type { Word } from "../../words.ts";
import { LINE_COLUMNS, shownLines, tableWithTotals } from "../line.ts";
import type { PerCitizenLine, PerCitizenOf, SpendingPerCitizen } from "./result.ts";

function wordsOf(per: PerCitizenOf): readonly [citizens: Word, perCitizen: Word] {
  if (per === "inhabitant") return ["inhabitants", "perInhabitant"];
  if (per === "user") return ["users", "perUser"];
  return per === "fullYearUser" ? ["fullYearUsers", "perFullYearUser"] : ["personsOfAges", "perPersonOfAges"];
}

/** Only rows without users are left out. */
const LEFT_OUT: Shown<PerCitizenLine> = frozen({
  word: "withoutActivity",
  unit: "kr",
  decimals: 0,
  cell: ({ leftOut }) => leftOut,
});

/**
 * Spending per citizen as a table: a row for each payer, area and year, and below them what they sum to. Kr.; an empty
 * cell has no number; the notes state the key date, how means are weighted, and the findings. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link spendingPerCitizen}.
 *
 * @example
 * ```ts
 * import { spendingPerCitizenSheet, spendingPerCitizen } from "rammetakst";
 * const row = { year: 2024, area: "adults", account: "accounts", priceLevel: "nominal", amount: 1_000_000 } as const;
 * const rows = [{ ...row, payer: "Odense" }, { ...row, payer: "Assens" }];
 * const sheet = spendingPerCitizenSheet(spendingPerCitizen(rows, { per: "inhabitant", date: "07-01" }));
 * sheet.rows.length; // => 3
 * sheet.totalRows; // => 1
 * ```
 */
export function spendingPerCitizenSheet(given: SpendingPerCitizen): Sheet {
  const result = resultOf("spendingPerCitizen", given, ["keyDate", "byPayer"]);
  const { per, keyDate, explanation, findings } = result;
  const { lines, totals } = shownLines(result, result.total);
  const [citizens, perCitizen] = wordsOf(per);
  const perUser = keyDate === null;
  return tableWithTotals(
    explanation.title,
    lines,
    totals,
    [
      ...LINE_COLUMNS,
      { word: "year", unit: "year", cell: ({ year }) => year },
      { word: "spending", unit: "kr", decimals: 0, cell: ({ spending }) => spending },
      { word: citizens, unit: "count", cell: (line) => line.citizens },
      { word: perCitizen, unit: "kr", decimals: 0, cell: (line) => line.perCitizen },
      ...(perUser ? [LEFT_OUT] : []),
    ],
    [...explanation.says.slice(0, perUser ? 1 : 2), ...findings.map(({ message }) => message)],
  );
}
