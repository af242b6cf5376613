import type { CellFault } from "../../../src/files/faults/fault.ts";
import { readNotices } from "../../../src/files/notices/readNotices.ts";
import { readTables } from "../../../src/files/readTables.ts";
import { type SheetParts, STYLE } from "./workbook.ts";

/** The lines of a file. */
export const lines = (...each: readonly string[]): string => `${each.join("\n")}\n`;

/** The headings of a table of notices that has what is needed and no more. */
export const NEEDED = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden";

const SOUND = {
  id: "1",
  offer: "Solgården",
  operator: "Vejen Kommune",
  unit: "døgn",
  current: "1.000,50",
  proposed: "1.055,00",
  from: "01-01-2025",
};

/** A row below {@link NEEDED} that has no fault, apart from what is given. */
export const notice = (given: Partial<typeof SOUND> = {}): string => Object.values({ ...SOUND, ...given }).join(";");

/** The notices of a file's content. */
export const noticesOf = async (content: string | Uint8Array) => readNotices(await readTables(content));

/** Faults as cells, severity, kind and suggestions, in one line each. */
export const told = (
  faults: readonly (Pick<CellFault, "kind" | "severity" | "suggestions"> & { readonly cells: readonly string[] })[],
): string[] =>
  faults.map(({ cells, severity, kind, suggestions = [] }) =>
    [`${cells.join("+") || "–"} ${severity} ${kind}`, ...suggestions].join(" | "),
  );

/** What a cell of a workbook holds: text, a number, a flag, or its XML by its place. */
type Given = string | number | boolean | null | ((at: string) => string);

const letters = (column: number): string => String.fromCharCode("A".charCodeAt(0) + column);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cellXml(given: Given, place: string): string {
  const at = `r="${place}"`;
  if (given === null) return "";
  if (typeof given === "function") return given(at);
  if (typeof given === "number") return `<c ${at}><v>${given}</v></c>`;
  if (typeof given === "boolean") return `<c ${at} t="b"><v>${given ? 1 : 0}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(given)}</t></is></c>`;
}

/** How a sheet differs from the plain one. */
interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly state?: "hidden";
}

/** A sheet of a workbook by its rows. */
export function sheet(rows: readonly (readonly Given[])[], options: SheetOptions = {}): SheetParts {
  const { name = "Ark1", merges = [], hiddenRows = [], state } = options;
  const data = rows.map((cells, i) => {
    const hidden = hiddenRows.includes(i + 1) ? ' hidden="1"' : "";
    return `<row r="${i + 1}"${hidden}>${cells.map((cell, k) => cellXml(cell, `${letters(k)}${i + 1}`)).join("")}</row>`;
  });
  const after =
    merges.length === 0 ? "" : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return { name, data: data.join(""), after, ...(state === undefined ? {} : { state }) };
}

/** A date cell by its day number, a rate, an error, and a formula with and without its value. */
export const dateCell = (serial: number) => (at: string) => `<c ${at} s="${STYLE.date}"><v>${serial}</v></c>`;
export const rateCell = (share: number) => (at: string) => `<c ${at} s="${STYLE.percent}"><v>${share}</v></c>`;
export const errorCell = (error: string) => (at: string) => `<c ${at} t="e"><v>${error}</v></c>`;
export const formulaCell = (formula: string, value?: number) => (at: string) =>
  `<c ${at}><f>${formula}</f>${value === undefined ? "" : `<v>${value}</v>`}</c>`;

/** The day number of 1 January 2025. */
export const NEW_YEAR = 45_658;
