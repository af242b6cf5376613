import { formatAmount } from "../../numbers/amountText.ts";
import { linePicture } from "../../reports/pictures/linePicture.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { inBoth, type Text, type Word, words } from "../../words.ts";
import { ACTIVITIES, type Activity } from "../accounts/row.ts";
import { kindText } from "../labels.ts";
import { kindCell } from "../line.ts";
import { stopped } from "../shown.ts";
import type { UnitCostLine, UnitCosts } from "../unitCosts/result.ts";
import { unitCosts } from "../unitCosts/unitCosts.ts";
import type { ReportBasis } from "./basis.ts";
import { HIDDEN_COSTS, type KindMask, kindMask } from "./mask.ts";
import { capital, fractionOf, type Parts, subtitled } from "./parts.ts";

const PER: Readonly<Record<Activity, Word>> = {
  users: "perUser",
  fullYearUsers: "perFullYearUser",
  days: "perDayOfHelp",
};

const WITHOUT_ACTIVITY: Text = Object.freeze({
  da: "Ingen rækker oplyser brugere, helårspersoner eller døgn, så der er ingen enhedsudgifter. Det kræver, at rækkerne oplyser mindst ét af disse antal.",
  en: "No rows state users, full-year users or days, so there are no unit costs. It takes rows that state at least one of these numbers.",
});

/** Unit costs with a row for each operator kind and a column for each year. */
function yearsSheet({ byOperatorKind, total, per, explanation, findings }: UnitCosts, years: readonly number[]): Sheet {
  const kinds = [...new Set(byOperatorKind.map(({ operatorKind }) => operatorKind))];
  const cost = (lines: readonly UnitCostLine[], year: number) =>
    lines.find((line) => line.year === year)?.unitCost ?? null;
  const row = (name: Cell, lines: readonly UnitCostLine[]): Cell[] => [name, ...years.map((year) => cost(lines, year))];
  return {
    title: { da: `${explanation.title.da} efter driftsherretype`, en: `${explanation.title.en} by operator kind` },
    columns: [
      { word: "operatorKind", unit: "text" },
      ...years.map((qualifier) => ({ word: PER[per], unit: "kr", decimals: 0, qualifier }) as const),
    ],
    rows: [
      ...kinds.map((kind) =>
        row(
          kindCell(kind),
          byOperatorKind.filter(({ operatorKind }) => operatorKind === kind),
        ),
      ),
      row({ da: "Alle, vejet", en: "All, weighted" }, total),
    ],
    totalRows: 1,
    notes: [...explanation.says.slice(0, 1), ...findings.map(({ message }) => message)],
  };
}

/** The unit costs of the last year in a sentence, where there are any to tell. */
function finding({ byOperatorKind, per }: UnitCosts, to: number): Text[] {
  const lines = byOperatorKind.filter(({ year, unitCost }) => year === to && unitCost !== null);
  if (lines.length === 0) return [];
  const text = inBoth((language) => {
    const parts = lines.flatMap(({ operatorKind, unitCost }) => {
      const kind = kindText(operatorKind === "not-stated" || operatorKind === null ? null : operatorKind)[language];
      return unitCost === null ? [] : [`${kind} ${formatAmount(fractionOf(unitCost), language, { decimals: 0 })}`];
    });
    const what = capital(words[PER[per]])[language];
    return stopped(`${what} ${language === "da" ? "i" : "in"} ${to}: ${parts.join(", ")}`);
  });
  return [text];
}

/** Unit costs without those that a hidden count could be worked out from. */
function maskedCosts(costs: UnitCosts, { isHidden }: KindMask): { costs: UnitCosts; notes: readonly Text[] } {
  const masked = (lines: readonly UnitCostLine[]) =>
    lines.map((line) => (isHidden(line.operatorKind, line.year) ? { ...line, unitCost: null } : line));
  const [byOperatorKind, total] = [masked(costs.byOperatorKind), masked(costs.total)];
  const told = ({ byOperatorKind: kinds, total: all }: Pick<UnitCosts, "byOperatorKind" | "total">) =>
    [...kinds, ...all].filter(({ unitCost }) => unitCost !== null).length;
  const isMasked = told(costs) > told({ byOperatorKind, total });
  return { costs: { ...costs, byOperatorKind, total }, notes: isMasked ? [HIDDEN_COSTS] : [] };
}

/** What a user, a full-year user or a day cost over the years, by operator kind; what would tell a small count is hidden. */
export function unitCostParts(basis: ReportBasis): Parts {
  const { data, payers, from, to } = basis;
  const measures = ACTIVITIES.filter((each) => data.activity[each] !== undefined);
  if (measures.length === 0) return [WITHOUT_ACTIVITY];
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
