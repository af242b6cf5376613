import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { spanOf } from "../../settlement/words.ts";
import type { DrawnAmount, LedgerSimulation } from "./result.ts";
import * as say from "./words.ts";

/** The tables of a simulation: how amounts lie in each year, and how often a year is beyond its limit. */
export interface SimulateLedgerSheets {
  readonly amounts: Sheet;
  readonly limits: Sheet;
}

/** An amount of a year. */
interface AmountRow extends DrawnAmount {
  readonly year: number;
  readonly measure: keyof typeof say.MEASURES;
}

const MEASURES = [
  "result",
  "carriedOut",
  "toTariff",
  "tariff",
] as const satisfies readonly (keyof typeof say.MEASURES)[];

function amountsSheet({ quantiles, years, explanation, findings }: LedgerSimulation): Sheet {
  const rows = MEASURES.flatMap((measure) =>
    years.map((each): AmountRow => ({ year: each.year, measure, ...each[measure] })),
  );
  const shares = quantiles.map(
    (share, i): Shown<AmountRow> => ({
      word: "quantile",
      unit: "kr",
      qualifier: say.shareText(share),
      cell: (row) => row.quantiles[i] ?? null,
    }),
  );
  return tableOf(
    explanation.title,
    rows,
    [
      {
        word: "drawnAmount",
        unit: "text",
        cell: ({ measure }) => say.MEASURES[measure],
        code: ({ measure }) => measure,
      },
      { word: "year", unit: "year", cell: ({ year }) => year },
      { word: "meanOfDraws", unit: "kr", cell: ({ mean }) => mean },
      { word: "standardError", unit: "kr", cell: ({ standardError }) => standardError },
      { word: "leastDrawn", unit: "kr", cell: ({ least }) => least },
      ...shares,
      { word: "mostDrawn", unit: "kr", cell: ({ most }) => most },
    ],
    { notes: [...explanation.says, ...findings.map(({ message }) => message)] },
  );
}

function limitsSheet({ offer, years, explanation }: LedgerSimulation): Sheet {
  const span = spanOf(years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  return tableOf(
    say.chancesOf(offer, span),
    years,
    [
      { word: "year", unit: "year", cell: ({ year }) => year },
      { word: "surplusLimit", unit: "kr", cell: ({ surplusLimit }) => surplusLimit },
      { word: "surplusBeyond", unit: "rate", cell: ({ surplusBeyond }) => surplusBeyond.share },
      { word: "surplusBeyondError", unit: "rate", cell: ({ surplusBeyond }) => surplusBeyond.standardError },
      { word: "deficitLimit", unit: "kr", cell: ({ deficitLimit }) => deficitLimit },
      { word: "deficitBeyond", unit: "rate", cell: ({ deficitBeyond }) => deficitBeyond.share },
      { word: "deficitBeyondError", unit: "rate", cell: ({ deficitBeyond }) => deficitBeyond.standardError },
      { word: "tariffYear", unit: "year", cell: ({ tariffYear }) => tariffYear },
    ],
    { notes: explanation.says },
  );
}

/**
 * A simulation as tables: `amounts` with mean, standard error and quantiles of each year's result, what is carried, what
 * enters a later tariff, and the tariff of the year; `limits` with the limits of what may be carried and how often a surplus
 * or a deficit is beyond its own. Amounts in nominal kr., the tariff a day. Throws `RuleError` (`missing` or `malformed`)
 * for what is no result of {@link simulateLedger}.
 *
 * @example
 * ```ts
 * import { agreementInForce, simulateLedger, simulateLedgerSheets } from "rammetakst";
 * const costs = { kind: "uniform", least: 11_000_000, most: 11_500_000 } as const;
 * const year = { year: 2025, tariff: 1_400, budgetedDays: 8_000, budget: 11_200_000, occupiedDays: 7_900, costs };
 * const simulation = simulateLedger({ years: [year] }, agreementInForce("syddanmark", "2025-12-31"), { draws: 100 });
 * simulateLedgerSheets(simulation).amounts.rows.length; // => 4
 * ```
 */
export function simulateLedgerSheets(simulation: LedgerSimulation): SimulateLedgerSheets {
  const result = resultOf("simulateLedger", simulation, ["draws", "quantiles", "anyBeyond"]);
  return { amounts: amountsSheet(result), limits: limitsSheet(result) };
}

/**
 * What a simulation rests on, as a table: each with source, mark and remedy. Throws `RuleError` (`missing` or `malformed`)
 * for what is no result of {@link simulateLedger}.
 *
 * @example
 * ```ts
 * import { agreementInForce, simulateLedger, simulateLedgerFindingSheet } from "rammetakst";
 * const year = { year: 2025, tariff: 1_400, budgetedDays: 8_000, budget: 11_200_000, occupiedDays: 7_900, costs: 11_000_000 };
 * const simulation = simulateLedger({ years: [year] }, agreementInForce("syddanmark", "2025-12-31"), { draws: 2 });
 * simulateLedgerFindingSheet(simulation).rows.length; // => 4
 * ```
 */
export function simulateLedgerFindingSheet(simulation: LedgerSimulation): Sheet {
  const { explanation, findings } = resultOf("simulateLedger", simulation, ["draws", "quantiles", "anyBeyond"]);
  return sheetOfFindings(
    say.FINDINGS,
    "scenario",
    findings.map((finding) => ({ of: explanation.title, finding })),
  );
}
