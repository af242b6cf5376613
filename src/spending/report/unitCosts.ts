import { formatAmount } from "../../numbers/amountText.ts";
import { linePicture } from "../../reports/pictures/linePicture.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { both, capital, joined, type Text, words } from "../../words.ts";
import { ACTIVITIES } from "../accounts/row.ts";
import { kindCell } from "../line.ts";
import type { UnitCostLine, UnitCosts } from "../unitCosts/result.ts";
import { PER } from "../unitCosts/sheet.ts";
import { unitCosts } from "../unitCosts/unitCosts.ts";
import { kindText } from "../words.ts";
import type { ReportBasis } from "./basis.ts";
import { type KindMask, kindMask } from "./mask.ts";
import { fractionOf, type Parts, subtitled } from "./parts.ts";
import * as say from "./trendWords.ts";
import { HIDDEN_COSTS } from "./words.ts";

/** Unit costs with a row for each operator kind and a column for each year. */
function yearsSheet({ byOperatorKind, total, per, explanation, findings }: UnitCosts, years: readonly number[]): Sheet {
  const kinds = [...new Set(byOperatorKind.map(({ operatorKind }) => operatorKind))];
  const costIn = (lines: readonly UnitCostLine[], year: number) =>
    lines.find((line) => line.year === year)?.unitCost ?? null;
  const rows = kinds.map((kind) => ({
    kind,
    lines: byOperatorKind.filter(({ operatorKind }) => operatorKind === kind),
  }));
  return tableOf(
    say.unitCostsTitle(explanation.title),
    rows,
    [
      {
        word: "operatorKind",
        unit: "text",
        cell: ({ kind }) => kindCell(kind),
        code: ({ kind }) => kind,
        total: say.ALL_WEIGHTED,
      },
      ...years.map((qualifier): Shown<(typeof rows)[number]> => {
        const cell: Shown<(typeof rows)[number]>["cell"] = ({ lines }) => costIn(lines, qualifier);
        return { word: PER[per], unit: "kr", decimals: 0, qualifier, cell, total: costIn(total, qualifier) };
      }),
    ],
    { notes: [...explanation.says.slice(0, 1), ...findings.map(({ message }) => message)] },
  );
}

/** The unit costs of the last year in a sentence, where there are any to state. */
function finding({ byOperatorKind, per }: UnitCosts, to: number): Text[] {
  const costs = byOperatorKind.flatMap(({ year, operatorKind, unitCost }) => {
    if (year !== to || unitCost === null) return [];
    const kind = kindText(operatorKind === "not-stated" ? null : operatorKind);
    return [joined([kind, both(formatAmount, fractionOf(unitCost), { decimals: 0 })], " ")];
  });
  return costs.length === 0 ? [] : [say.unitCostsIn(capital(words[PER[per]]), to, joined(costs, ", "))];
}

/** Unit costs without those that a hidden count could be worked out from. */
function maskedCosts(costs: UnitCosts, { isHidden }: KindMask): { costs: UnitCosts; notes: readonly Text[] } {
  const masked = (lines: readonly UnitCostLine[]) =>
    lines.map((line) => (isHidden(line.operatorKind, line.year) ? { ...line, unitCost: null } : line));
  const [byOperatorKind, total] = [masked(costs.byOperatorKind), masked(costs.total)];
  const shown = ({ byOperatorKind: kinds, total: all }: Pick<UnitCosts, "byOperatorKind" | "total">) =>
    [...kinds, ...all].filter(({ unitCost }) => unitCost !== null).length;
  const isMasked = shown(costs) > shown({ byOperatorKind, total });
  return { costs: { ...costs, byOperatorKind, total }, notes: isMasked ? [HIDDEN_COSTS] : [] };
}

/** What a user, a full-year user or a day cost over the years, by operator kind; what would give a small count away is hidden. */
export function unitCostParts(basis: ReportBasis): Parts {
  const { data, payers, from, to } = basis;
  const measures = ACTIVITIES.filter((each) => data.activity[each] !== undefined);
  if (measures.length === 0) return [say.WITHOUT_ACTIVITY];
  const years = data.years.filter((year) => year >= from && year <= to);
  const mask = kindMask(basis);
  return measures.flatMap((per): Parts => {
    const { costs, notes } = maskedCosts(unitCosts(data, { per, payers, years }), mask);
    const bare = yearsSheet(costs, years);
    const sheet = { ...bare, notes: [...(bare.notes ?? []), ...notes] };
    return [
      ...finding(costs, to),
      linePicture(sheet, { names: "operatorKind", values: PER[per], ...subtitled(basis) }),
      sheet,
    ];
  });
}
