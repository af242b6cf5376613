import type { Outcome, Size } from "./outcome.ts";
import { columnsWorkload } from "./workloads/columns.ts";
import { definingWorkload } from "./workloads/defining.ts";
import { distributionWorkload } from "./workloads/distribution.ts";
import { drawsWorkload } from "./workloads/draws.ts";
import { drawsInThreadsWorkload } from "./workloads/drawsInThreads.ts";
import { explanationWorkload } from "./workloads/explanation.ts";
import { growthWorkload } from "./workloads/growth.ts";
import { ledgerGrowthWorkload } from "./workloads/ledgerGrowth.ts";
import { ledgersWorkload } from "./workloads/ledgers.ts";
import { libraryRulesWorkload } from "./workloads/libraryRules.ts";
import { manyRefundsWorkload } from "./workloads/manyRefunds.ts";
import { manySharesWorkload } from "./workloads/manyShares.ts";
import { manyTariffsWorkload } from "./workloads/manyTariffs.ts";
import { memoryWorkload } from "./workloads/memory.ts";
import { noticeRoundsWorkload } from "./workloads/noticeRounds.ts";
import { occupancyWorkload } from "./workloads/occupancy.ts";
import { scenarioWorkload } from "./workloads/scenario.ts";
import { screeningWorkload } from "./workloads/screening.ts";
import { sheetsWorkload } from "./workloads/sheets.ts";
import { singleOffersWorkload } from "./workloads/singleOffers.ts";
import { singleResultsWorkload } from "./workloads/singleResults.ts";
import { spendingWorkload } from "./workloads/spending.ts";
import { sqlLedgersWorkload } from "./workloads/sqlLedgers.ts";
import { sqlSharesWorkload } from "./workloads/sqlShares.ts";
import { sumsWorkload } from "./workloads/sums.ts";
import { valueWorkload } from "./workloads/value.ts";

const WORKLOADS = [
  valueWorkload,
  columnsWorkload,
  libraryRulesWorkload,
  screeningWorkload,
  noticeRoundsWorkload,
  ledgersWorkload,
  ledgerGrowthWorkload,
  singleResultsWorkload,
  singleOffersWorkload,
  sqlLedgersWorkload,
  occupancyWorkload,
  manyTariffsWorkload,
  manyRefundsWorkload,
  sumsWorkload,
  spendingWorkload,
  sheetsWorkload,
  distributionWorkload,
  manySharesWorkload,
  sqlSharesWorkload,
  drawsWorkload,
  drawsInThreadsWorkload,
  explanationWorkload,
  growthWorkload,
  memoryWorkload,
  definingWorkload,
  scenarioWorkload,
];

const SIZES: Readonly<Record<"whole" | "quick", Size>> = {
  whole: { rows: 1e6, few: 1e4, sheet: 1e3, rounds: 7, growth: [1e4, 1e5, 1e6, 1e7] },
  quick: { rows: 5e4, few: 1e3, sheet: 200, rounds: 3, growth: [1e4, 1e5] },
};

const outcomes: Outcome[] = [];
for (const workload of WORKLOADS) {
  const outcome = await workload(SIZES[process.argv.includes("--quick") ? "quick" : "whole"]);
  console.error(outcome.title);
  outcomes.push(outcome);
}
console.log(JSON.stringify(outcomes));
