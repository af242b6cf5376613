import type { Outcome, Size } from "./outcome.ts";
import { columnsWorkload } from "./workloads/columns.ts";
import { definingWorkload } from "./workloads/defining.ts";
import { distributionWorkload } from "./workloads/distribution.ts";
import { drawsWorkload } from "./workloads/draws.ts";
import { explanationWorkload } from "./workloads/explanation.ts";
import { growthWorkload } from "./workloads/growth.ts";
import { libraryRulesWorkload } from "./workloads/libraryRules.ts";
import { manySharesWorkload } from "./workloads/manyShares.ts";
import { memoryWorkload } from "./workloads/memory.ts";
import { screeningWorkload } from "./workloads/screening.ts";
import { sheetsWorkload } from "./workloads/sheets.ts";
import { spendingWorkload } from "./workloads/spending.ts";
import { sumsWorkload } from "./workloads/sums.ts";
import { valueWorkload } from "./workloads/value.ts";

const WORKLOADS = [
  valueWorkload,
  columnsWorkload,
  libraryRulesWorkload,
  screeningWorkload,
  sumsWorkload,
  spendingWorkload,
  sheetsWorkload,
  distributionWorkload,
  manySharesWorkload,
  drawsWorkload,
  explanationWorkload,
  growthWorkload,
  memoryWorkload,
  definingWorkload,
];

const SIZES: Readonly<Record<"whole" | "quick", Size>> = {
  whole: { rows: 1e6, few: 1e4, sheet: 1e3, rounds: 21, growth: [1e4, 1e5, 1e6, 1e7] },
  quick: { rows: 5e4, few: 1e3, sheet: 200, rounds: 3, growth: [1e4, 1e5] },
};

const outcomes: Outcome[] = [];
for (const workload of WORKLOADS) {
  const outcome = await workload(SIZES[process.argv.includes("--quick") ? "quick" : "whole"]);
  console.error(outcome.title);
  outcomes.push(outcome);
}
console.log(JSON.stringify(outcomes));
