import { meaningsOf } from "../../findings/ofBits.ts";
import { amountOfOere } from "../../numbers/inOere.ts";
import { calledRow, failedOffers, failedRowsSheet } from "../../reports/failedRows.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { SETTLEMENT_CODES } from "../codeWords.ts";
import type { COMPUTED } from "../ledger/amounts.ts";
import type { SettledLedgers } from "./result.ts";
import * as say from "./words.ts";

/** The tables of many ledgers. */
export interface SettleLedgersSheets {
  readonly ledgers: Sheet;
  /** The offers that could not be settled, with what is wrong and what can be done. */
  readonly failed: Sheet;
}

/** A year of an offer: the offer's place among all, and the year's in the columns. */
interface YearAt {
  readonly offer: number;
  readonly cell: number;
}

/** The years of the offers that were settled, offer by offer. */
function settledYears({ offers, starts, failed }: SettledLedgers): YearAt[] {
  const isFailed = new Set(failed.map(({ offer }) => offer));
  const years: YearAt[] = [];
  for (let offer = 0; offer < offers; offer++) {
    if (isFailed.has(offer)) continue;
    for (let cell = starts[offer] as number; cell < (starts[offer + 1] as number); cell++) years.push({ offer, cell });
  }
  return years;
}

/** Whether any of the offers closed. */
function hasClosed({ findings, findingCodes }: SettledLedgers): boolean {
  const closing = findingCodes.reduce(
    (bits, code, bit) => (code === "closed-by-authority" || code === "closed-by-operator" ? bits | (1 << bit) : bits),
    0,
  );
  return findings.some((bits) => (bits & closing) !== 0);
}

type Amount = Exclude<(typeof COMPUTED)[number], "available">;

/**
 * Many ledgers as tables: a row for each year of each offer with its result, what is carried and what enters which tariff, and what was
 * found; and the offers that could not be settled. Amounts in nominal kr., surpluses above 0; only the back-regulation in a tariff is
 * above 0 where it raised it. What the operators bear and what is settled with the buyers have columns where an offer closed. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link settleLedgers}.
 *
 * @example
 * ```ts
 * import { agreementInForce, asText, settleLedgers, settleLedgersSheets } from "rammetakst";
 * const rows = [
 *   { offer: "Solgården", year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 },
 *   { offer: "Birken", year: 2021, revenue: 5_100_000, costs: -1, budget: 5_000_000 },
 * ];
 * const { ledgers, failed } = settleLedgersSheets(settleLedgers(rows, agreementInForce("syddanmark", "2021-12-31")));
 * asText(ledgers, "da").includes("600.000,00"); // => true
 * failed.rows.length; // => 1
 * ```
 */
export function settleLedgersSheets(given: SettledLedgers): SettleLedgersSheets {
  const settled = resultOf("settleLedgers", given, ["starts", "carriedOut", "settledWithBuyers"]);
  const { ids, year, tariffYear, findings, findingCodes } = settled;
  const amount = (word: Amount): Shown<YearAt> => {
    const oere = settled[word];
    return { word, unit: "kr", cell: ({ cell }) => amountOfOere(oere[cell]) };
  };
  return {
    ledgers: tableOf(
      say.TITLE,
      settledYears(settled),
      [
        { word: "offer", unit: "text", cell: ({ offer }) => calledRow(ids, offer) },
        { word: "year", unit: "year", cell: ({ cell }) => year[cell] as number },
        amount("backRegulationInTariff"),
        amount("result"),
        amount("carriedIn"),
        amount("limit"),
        amount("carriedOut"),
        amount("toTariff"),
        { word: "tariffYear", unit: "year", cell: ({ cell }) => tariffYear[cell] as number },
        ...(hasClosed(settled) ? [amount("borneByOperator"), amount("settledWithBuyers")] : []),
        {
          word: "findings",
          unit: "text",
          cell: ({ cell }) => meaningsOf(findings[cell] as number, findingCodes, SETTLEMENT_CODES),
        },
      ],
      { notes: [say.SIGNS] },
    ),
    failed: failedRowsSheet(say.NOT_SETTLED, "offer", failedOffers(settled.failed)),
  };
}
