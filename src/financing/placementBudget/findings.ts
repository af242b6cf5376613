import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { ReadBudgetTariff } from "./read.ts";
import type { BudgetFindingCode, BudgetGap, BudgetLine } from "./result.ts";

type BudgetFinding = Finding<BudgetFindingCode>;

interface Said {
  readonly message: Text;
  readonly remedy: Text;
}

/** What each gap is said as, of one tariff and so many lines. */
const GAPS: Readonly<Record<BudgetGap, (tariff: string, lines: number, year: number) => Said>> = {
  "tariff-missing": (tariff, lines) => ({
    message: {
      da: `Taksten „${tariff}“ er ikke oplyst; ${lines} ${lines === 1 ? "linje" : "linjer"} er uden beløb og ikke med i summen.`,
      en: `The tariff "${tariff}" is not given; ${lines} ${lines === 1 ? "line has" : "lines have"} no amount and are not in the sum.`,
    },
    remedy: { da: "Tilføj taksten, eller ret navnet.", en: "Add the tariff, or mend its name." },
  }),
  "price-level-missing": (tariff, lines) => ({
    message: {
      da: `Taksten „${tariff}“ har intet prisniveau; ${lines} ${lines === 1 ? "linje" : "linjer"} er uden beløb og ikke med i summen.`,
      en: `The tariff "${tariff}" has no price level; ${lines} ${lines === 1 ? "line has" : "lines have"} no amount and are not in the sum.`,
    },
    remedy: {
      da: "Giv det år, taksten er i priser fra, i priceLevel.",
      en: "Give the year of its prices in priceLevel.",
    },
  }),
  "series-missing": (tariff, lines, year) => ({
    message: {
      da: `Taksten „${tariff}“ skal fremskrives til ${year}, men der er ingen P/L-serie; ${lines} ${lines === 1 ? "linje" : "linjer"} er uden beløb og ikke med i summen.`,
      en: `The tariff "${tariff}" must be indexed to ${year}, but no series is given; ${lines} ${lines === 1 ? "line has" : "lines have"} no amount and are not in the sum.`,
    },
    remedy: {
      da: 'Vælg en serie: { series: indexSeries("syddanmark") }.',
      en: 'Choose a series: { series: indexSeries("syddanmark") }.',
    },
  }),
};

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
    const said = GAPS[gap](tariff, lines, year);
    return { code: gap, severity: "error", ...said, figures: { tariff, lines: String(lines) }, ...OWN };
  });
}

const list = (tariffs: readonly ReadBudgetTariff[]): string => tariffs.map(({ id }) => id).join(", ");

function untold(used: readonly ReadBudgetTariff[]): BudgetFinding[] {
  const silent = used.filter(({ tellsBackRegulation }) => !tellsBackRegulation);
  if (silent.length === 0) return [];
  const names = list(silent);
  return [
    {
      code: "back-regulation-not-told",
      severity: "info",
      message: {
        da: `Efterregulering er ikke oplyst fuldt ud for: ${names}. Det, der mangler, er regnet som 0 kr.`,
        en: `Back-regulation is not told in full for: ${names}. What is missing counts as DKK 0.`,
      },
      figures: { tariffs: names },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Giv både den, taksten indeholder (inTariff), og den, der er kendt for budgetåret (inBudgetYear).",
        en: "Give both what the tariff holds (inTariff) and what is known of the budget year (inBudgetYear).",
      },
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
      message: {
        da: `Ingen borger bruger: ${list(idle)}.`,
        en: `No citizen uses: ${list(idle)}.`,
      },
      figures: { tariffs: list(idle) },
      ...OWN,
      remedy: { da: "Kontrollér, at ingen borger mangler.", en: "Check that no citizen is missing." },
    },
  ];
}

/** What of a budget is missing or assumed: gaps by tariff first. */
export function budgetFindings(
  lines: readonly BudgetLine<unknown>[],
  tariffs: readonly ReadBudgetTariff[],
  year: number,
): BudgetFinding[] {
  const names = new Set(lines.map(({ tariff }) => tariff));
  const used = tariffs.filter(({ id }) => names.has(id));
  return [...gapFindings(lines, year), ...untold(used), ...unused(tariffs, names)];
}
