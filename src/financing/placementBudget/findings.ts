import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { ReadBudgetTariff } from "./read.ts";
import type { BudgetFindingCode, BudgetGap, BudgetLine } from "./result.ts";
import * as say from "./words.ts";

type BudgetFinding = Finding<BudgetFindingCode>;

const OWN = Object.freeze({ source: sources.ownReading, mark: "derived" } as const);

function gapFindings(lines: readonly BudgetLine<unknown>[], year: number): BudgetFinding[] {
  const counts = new Map<string, { readonly gap: BudgetGap; readonly tariff: string; lines: number }>();
  for (const { gap, tariff } of lines) {
    if (gap === null) continue;
    const before = counts.get(tariff);
    if (before === undefined) counts.set(tariff, { gap, tariff, lines: 1 });
    else before.lines++;
  }
  return [...counts.values()].map(({ gap, tariff, lines }) => {
    const figures = { tariff, lines: String(lines) };
    return { code: gap, severity: "error", ...say.gap(gap, tariff, lines, year), figures, ...OWN };
  });
}

const list = (tariffs: readonly ReadBudgetTariff[]): string => tariffs.map(({ id }) => id).join(", ");

function backRegulationNotStated(used: readonly ReadBudgetTariff[]): BudgetFinding[] {
  const silent = used.filter(({ statesBackRegulation }) => !statesBackRegulation);
  if (silent.length === 0) return [];
  const names = list(silent);
  return [
    {
      code: "back-regulation-not-stated",
      severity: "info",
      message: say.backRegulationNotStated(names),
      figures: { tariffs: names },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_BACK_REGULATION,
    },
  ];
}

function unused(tariffs: readonly ReadBudgetTariff[], used: ReadonlySet<string>): BudgetFinding[] {
  const idle = tariffs.filter(({ id }) => !used.has(id));
  if (idle.length === 0) return [];
  return [
    {
      code: "tariff-not-used",
      severity: "info",
      message: say.tariffsNotUsed(list(idle)),
      figures: { tariffs: list(idle) },
      ...OWN,
      remedy: say.CHECK_CITIZENS,
    },
  ];
}

/** What is missing or assumed in a budget: gaps by tariff first. */
export function budgetFindings(
  lines: readonly BudgetLine<unknown>[],
  tariffs: readonly ReadBudgetTariff[],
  year: number,
): BudgetFinding[] {
  const names = new Set(lines.map(({ tariff }) => tariff));
  const used = tariffs.filter(({ id }) => names.has(id));
  return [...gapFindings(lines, year), ...backRegulationNotStated(used), ...unused(tariffs, names)];
}
