import { frozen } from "../frozen.ts";
import type { OperatorKind } from "../registers/operatorKind.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
import { type Shown, tableOf } from "../reports/tableOf.ts";
import type { Text } from "../words.ts";
import type { SpendingData } from "./accounts/data.ts";
import { areaText, kindText, TOTAL } from "./words.ts";

/** What a line of an analysis is about; `null` is all payers, or all areas, taken together. */
export interface SpendingLine {
  readonly payer: string | null;
  /** Statistics Denmark's code of the municipality or region. */
  readonly payerCode: number | null;
  readonly area: string | null;
}

/** The kinds of operators, and `not-stated` for the rows that do not state it. */
export type LineOperatorKind = OperatorKind | "not-stated";

/** What a line is about, by the places of its payer and area in the table's lists. */
export function lineOf(
  { payers, areas }: SpendingData,
  payer: number | undefined,
  area: number | undefined,
): SpendingLine {
  const of = payer === undefined ? undefined : payers[payer];
  return {
    payer: of?.name ?? null,
    payerCode: of?.code ?? null,
    area: area === undefined ? null : (areas[area] ?? null),
  };
}

export function lineKind({ operatorKinds }: SpendingData, at: number | undefined): LineOperatorKind {
  return operatorKinds[at ?? 0] ?? "not-stated";
}

/** The columns of a payer: code and name. */
export const PAYER_COLUMNS: readonly Shown<Pick<SpendingLine, "payer" | "payerCode">>[] = frozen([
  { word: "payerCode", unit: "text", cell: ({ payerCode }) => payerCode },
  { word: "payer", unit: "text", cell: ({ payer }) => payer ?? TOTAL },
]);

/** The columns that say what a line is about: code, payer and area. */
export const LINE_COLUMNS: readonly Shown<SpendingLine>[] = frozen<readonly Shown<SpendingLine>[]>([
  ...PAYER_COLUMNS,
  {
    word: "area",
    unit: "text",
    cell: ({ area }) => (area === null ? TOTAL : areaText(area)),
    code: ({ area }) => area,
  },
]);

/** The cell of an operator kind; `null` is all of them. */
export function kindCell(kind: LineOperatorKind | null): Cell {
  return kind === null ? TOTAL : kindText(kind === "not-stated" ? null : kind);
}

/** The lines of an analysis at every level: each payer's areas, and what they sum to. */
export interface Levels<L> {
  /** A line for each payer and area. */
  readonly rows: readonly L[];
  /** A line for each payer, all areas. */
  readonly byPayer: readonly L[];
  /** A line for each area, all payers. */
  readonly byArea: readonly L[];
}

/** A table of lines and the totals below them; how many these are is stated, also where there are none. */
export function tableWithTotals<L>(
  title: Text,
  lines: readonly L[],
  totals: readonly L[],
  columns: readonly Shown<L>[],
  notes: readonly Text[],
): Sheet {
  return { ...tableOf(title, lines, columns, { totals }), totalRows: totals.length, notes };
}

/** The lines of a table and the totals below them; levels that say the same are shown once. */
export function shownLines<L extends SpendingLine>(
  levels: Levels<L>,
  total: readonly L[],
): { lines: L[]; totals: L[] } {
  const areas = new Set(levels.rows.map(({ area }) => area)).size;
  const payers = new Set(levels.rows.map(({ payerCode }) => payerCode)).size;
  const totals = [
    ...(areas > 1 ? levels.byPayer : []),
    ...(areas > 1 && payers > 1 ? levels.byArea : []),
    ...(payers > 1 ? total : []),
  ];
  return { lines: [...levels.rows], totals };
}
