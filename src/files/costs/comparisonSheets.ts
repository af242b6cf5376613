import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { TariffComparison, TariffEffect } from "../../tariffs/comparison/result.ts";
import { compareTariffsSheet } from "../../tariffs/comparison/sheet.ts";
import { effectWords } from "../../tariffs/comparison/words.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import * as say from "./sheetWords.ts";

/** A row for each comparison: both tariffs and their difference. */
export function comparisonsSheet(comparisons: readonly TariffComparison[]): Sheet {
  return tableOf(say.COMPARISONS, comparisons, [
    { word: "offer", unit: "text", cell: ({ after: { name } }) => name ?? null },
    { word: "unit", unit: "text", cell: ({ unit }) => tariffUnitWords(unit), code: ({ unit }) => unit },
    { word: "year", unit: "year", qualifier: say.BEFORE, cell: ({ before: { year } }) => year },
    { word: "year", unit: "year", qualifier: say.AFTER, cell: ({ after: { year } }) => year },
    { word: "tariffBefore", unit: "kr", cell: ({ before: { tariff } }) => tariff },
    { word: "tariffAfter", unit: "kr", cell: ({ after: { tariff } }) => tariff },
    { word: "change", unit: "kr", cell: ({ difference }) => difference },
    { word: "share", unit: "rate", qualifier: say.OF_BEFORE, cell: ({ rate }) => rate },
  ]);
}

interface Effect extends TariffEffect {
  readonly comparison: TariffComparison;
}

/** What makes up each difference: of one comparison the library's own table, of several a row for each effect of each. */
export function effectsSheet(comparisons: readonly TariffComparison[]): Sheet {
  const [only, ...others] = comparisons;
  if (only !== undefined && others.length === 0) return compareTariffsSheet(only);
  const effects = comparisons.flatMap((comparison) =>
    comparison.effects.filter(({ effect }) => !effect.isZero()).map((effect): Effect => ({ ...effect, comparison })),
  );
  return tableOf(
    say.EFFECTS,
    effects,
    [
      { word: "offer", unit: "text", cell: ({ comparison: { after } }) => after.name ?? null },
      { word: "year", unit: "year", qualifier: say.BEFORE, cell: ({ comparison: { before } }) => before.year },
      { word: "year", unit: "year", qualifier: say.AFTER, cell: ({ comparison: { after } }) => after.year },
      { word: "component", unit: "text", cell: effectWords, code: ({ kind, component }) => kind ?? component },
      { word: "effect", unit: "kr", cell: ({ effect }) => effect },
      {
        word: "unit",
        unit: "text",
        cell: ({ comparison: { unit } }) => tariffUnitWords(unit),
        code: ({ comparison: { unit } }) => unit,
      },
      { word: "share", unit: "rate", qualifier: say.OF_BEFORE, cell: ({ share }) => share },
    ],
    { notes: [say.ORDER] },
  );
}
