import { harmless } from "../../characters.ts";
import type { IsoDate } from "../../dates.ts";
import { ResultDecimal } from "../../decimal.ts";
import { inOneForm } from "../../sameText.ts";
import type { GivenCell } from "../cell.ts";
import type { NumberStyle } from "./context.ts";

/** The digits of a number as they are, without an exponent. */
function digitsOf(number: number): string {
  const text = String(number);
  return text.includes("e") ? new ResultDecimal(text).toFixed() : text;
}

/** A number as the table's own cells write it. */
function numberShown(number: number, isPercent: boolean, style: NumberStyle): string {
  const digits = isPercent ? `${digitsOf(Number((number * 100).toPrecision(15)))} %` : digitsOf(number);
  return style === "danish" ? digits.replace(".", ",") : digits;
}

/** A date as the table's own cells write it. */
export function dateInStyle(date: IsoDate, style: NumberStyle): string {
  const [year, month, day] = date.split("-");
  return style === "danish" ? `${day}-${month}-${year}` : date;
}

/** What stands in a cell, as its reader sees it; empty where nothing does. */
export function shownCell(cell: GivenCell | null | undefined, style: NumberStyle = "danish"): string {
  if (cell === null || cell === undefined) return "";
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return numberShown(cell.number, cell.isPercent === true, style);
    case "date":
      return `${dateInStyle(cell.date, style)}${cell.time === undefined ? "" : ` ${cell.time}`}`;
    case "flag":
      return style === "danish" ? (cell.flag ? "ja" : "nej") : cell.flag ? "yes" : "no";
    case "error":
      return cell.error;
    case "uncomputed":
      return `=${cell.formula ?? ""}`;
    case "covered":
      return "";
  }
}

const LONGEST_QUOTED = 300;

/** What stands in a cell, as it is quoted: cut where it is long, and with characters that no text holds written by their numbers. */
export function quotedCell(cell: GivenCell | null | undefined, style: NumberStyle = "danish"): string {
  return quoted(shownCell(cell, style));
}

/** A text of a file, as it is quoted. */
export const quoted = (text: string): string =>
  harmless(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text);

const LONGEST_NAMED = 60;

/** A text of a file as a sentence names it: its beginning, where it is long. */
export const cut = (text: string): string => (text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED)}…` : text);

/** Whether a text begins with a letter, digit or sign that is seen, as nearly every text does. */
const beginsPlainly = (text: string): boolean => text >= "!" && text < "\u007f";

/** Whether nothing stands in a cell; a cell of blanks is empty too. */
export function isEmpty(cell: GivenCell | null | undefined): boolean {
  if (cell === null || cell === undefined || cell.kind === "covered") return true;
  return cell.kind === "text" && !beginsPlainly(cell.text) && inOneForm(cell.text) === "";
}

/** The text of a cell in which names are compared and kept. */
export const plainText = (cell: GivenCell | null | undefined, style: NumberStyle = "danish"): string =>
  inOneForm(shownCell(cell, style));
