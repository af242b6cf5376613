import type { CellStyle } from "hucre/xlsx";
import type { Emphasis } from "./emphasis.ts";

/** The font of all cells: one without a name is another in some spreadsheets. */
const FONT = { name: "Calibri", size: 11 } as const;
const BOLD = { ...FONT, bold: true } as const;

const filled = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

export const HEADING: CellStyle = {
  font: BOLD,
  fill: filled("E7E6E6"),
  alignment: { wrapText: true, vertical: "top" },
  border: { bottom: { style: "thin" } },
};
export const HEADING_BEHIND_NUMBERS: CellStyle = {
  ...HEADING,
  alignment: { ...HEADING.alignment, horizontal: "left", indent: 1 },
};
export const ABOVE_NUMBERS: CellStyle = { ...HEADING, alignment: { ...HEADING.alignment, horizontal: "right" } };
export const TOTAL: CellStyle = { font: BOLD, border: { top: { style: "thin" } } };
/** The first row of those that belong together, such as an explanation. */
export const OPENING: CellStyle = { font: BOLD, border: { top: { style: "hair" } } };
/** A line that is hardly seen, so that a row can be followed. */
const RULED: CellStyle = { border: { bottom: { style: "hair", color: { rgb: "A6A6A6" } } } };
export const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
export const TEXT: CellStyle = { ...RULED, ...WRAPPED };
/** A text behind numbers, which end where it would begin. */
export const BEHIND_NUMBERS: CellStyle = {
  ...RULED,
  alignment: { ...WRAPPED.alignment, horizontal: "left", indent: 1 },
};
export const NUMBER: CellStyle = { ...RULED, alignment: { vertical: "top" } };
export const LINK: CellStyle = { font: { ...FONT, underline: true, color: { rgb: "0563C1" } } };

/** Dark and bold against light and italic: also told apart on a print without colours. */
export const EMPHASES: Readonly<Record<Emphasis, CellStyle>> = {
  strong: { font: BOLD, fill: filled("F4B183") },
  light: { font: { ...FONT, italic: true }, fill: filled("FFF2CC") },
};

/** The most steps that a text is indented by, so that a narrow column has room for it. */
const MOST_INDENT = 12;

const INDENTED = Array.from(
  { length: MOST_INDENT + 1 },
  (_, indent): CellStyle => ({ alignment: { ...WRAPPED.alignment, horizontal: "left", indent } }),
);

/** A style of texts that begin farther in. */
export const indented = (steps: number): CellStyle => INDENTED[Math.min(steps, MOST_INDENT)] as CellStyle;
