import type { Column } from "../../reports/sheet.ts";
import type { SheetFrame } from "../../reports/sheetTexts.ts";
import type { LineLengths } from "./lineLengths.ts";

/** How the columns of a sheet share its width, on the screen and on A4. */
export interface Layout {
  /** In characters, as spreadsheets count them. */
  readonly widths: readonly number[];
  readonly orientation: "portrait" | "landscape";
  /** How many pages beside each other hold the columns at a size that can be read. */
  readonly pages: number;
  /** How many of the first columns tell what a row is about, and stay in sight; none where all columns are in sight. */
  readonly identifying: number;
}

interface Measured {
  readonly isText: boolean;
  /** As wide as its longest text. */
  readonly natural: number;
  /** As wide as its heading needs. */
  readonly least: number;
}

/** No column is narrower, and none of numbers is wider. */
const [NARROWEST, WIDEST_NUMBER] = [8, 40];
/** How much wider than its characters a text is drawn, and what its cell leaves at the edges; bold is wider, and has the filter beside it. */
const [DRAWN, EDGES, BOLD, FILTER] = [1.05, 2, 1.15, 2];
/** A text behind numbers is indented. */
const INDENT = 2;

/** Texts are wrapped at one of these widths: the widest at which all columns fit the paper. */
const WRAPS = [115, 90, 70, 55, 46, 39, 33, 28] as const;
/** Upright paper is for tables whose texts have room on it. */
const LEAST_UPRIGHT = 55;
/** Where one page is too narrow, texts are not so wide that the rest is far away. */
const MOST_ACROSS = 46;
/** Characters across a page at the smallest scale that can be read, 70 per cent: about eight points. */
const ACROSS = { portrait: 145, landscape: 210 } as const;
/** A table wider than this does not fit a screen. */
const SCREEN = 150;
/** What stays in sight leaves room for the rest. */
const MOST_IDENTIFYING = 64;

const sum = (widths: readonly number[]): number => widths.reduce((all, each) => all + each, 0);
const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

function measured({ headings, columns }: SheetFrame, lines: readonly LineLengths[]): Measured[] {
  return headings.map((heading, i): Measured => {
    const isText = columns[i]?.unit === "text";
    const least = Math.max(NARROWEST, Math.ceil(longest(heading.split(/\s/)) * BOLD) + FILTER);
    const indent = i > 0 && isText && columns[i - 1]?.unit !== "text" ? INDENT : 0;
    const natural = Math.max(least, Math.ceil((lines[i]?.usual() ?? 0) * DRAWN) + EDGES + indent);
    return { isText, least, natural };
  });
}

function widthsAt(columns: readonly Measured[], wrap: number): number[] {
  return columns.map(({ isText, natural, least }) => Math.min(natural, Math.max(least, isText ? wrap : WIDEST_NUMBER)));
}

/** The first columns that name a row, before its figures, as long as they leave room for the others. */
function identifyingIn(columns: readonly Column[], widths: readonly number[]): number {
  let [texts, room, count] = [0, MOST_IDENTIFYING, 0];
  for (const [i, { unit }] of columns.entries()) {
    room -= widths[i] ?? 0;
    if (room < 0 || texts === 2 || (unit !== "text" && unit !== "count" && unit !== "year")) break;
    if (unit === "text") texts++;
    count = i + 1;
  }
  return texts === 0 || count === columns.length ? 0 : count;
}

/** How many pages beside each other hold columns of a width that can still be read. */
export const pagesAcross = (width: number): number => Math.max(1, Math.ceil(width / ACROSS.landscape));

/** How many pages hold the columns beside each other, each with the first columns again and room for one that fits no more. */
function pagesFor(widths: readonly number[], identifying: number): number {
  const again = sum(widths.slice(0, identifying));
  const widest = Math.max(...widths.slice(identifying));
  return Math.ceil((sum(widths) - again) / Math.max(1, ACROSS.landscape - again - widest / 2));
}

type Fitted = Pick<Layout, "widths" | "orientation">;

/** The widest wrap at which all columns fit one page. */
function onOnePage(columns: readonly Measured[]): Fitted | undefined {
  const tried = WRAPS.map((wrap) => ({ wrap, widths: widthsAt(columns, wrap) }));
  const upright = tried.find(({ wrap, widths }) => wrap >= LEAST_UPRIGHT && sum(widths) <= ACROSS.portrait);
  if (upright !== undefined) return { widths: upright.widths, orientation: "portrait" };
  const across = tried.find(({ widths }) => sum(widths) <= ACROSS.landscape);
  return across && { widths: across.widths, orientation: "landscape" };
}

/** The fewest pages beside each other, and of that many the widest wrap. */
function onSeveral(columns: readonly Measured[], { columns: given }: SheetFrame): Omit<Layout, "orientation"> {
  const tried = WRAPS.filter((wrap) => wrap <= MOST_ACROSS).map((wrap) => {
    const widths = widthsAt(columns, wrap);
    const identifying = identifyingIn(given, widths);
    return { widths, identifying, pages: pagesFor(widths, identifying) };
  });
  const fewest = Math.min(...tried.map(({ pages }) => pages));
  return tried.find(({ pages }) => pages === fewest) as (typeof tried)[number];
}

/** Widths, paper and what stays in sight of a sheet, by what stands in it. */
export function layoutOf(texts: SheetFrame, lines: readonly LineLengths[]): Layout {
  const columns = measured(texts, lines);
  const one = onOnePage(columns);
  if (one === undefined) return { ...onSeveral(columns, texts), orientation: "landscape" };
  const identifying = sum(one.widths) > SCREEN ? identifyingIn(texts.columns, one.widths) : 0;
  return { ...one, pages: 1, identifying };
}
