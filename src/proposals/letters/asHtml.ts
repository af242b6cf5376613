import { htmlText } from "../../reports/html/text.ts";
import { oneLine } from "../../reports/plainText.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { sheetTexts } from "../../reports/sheetTexts.ts";
import { standsRight } from "../../reports/text/table.ts";
import type { Language } from "../../words.ts";
import type { LetterParts, Line } from "./parts.ts";
import { CELL_STYLES, FIGURE_STYLE, HEADING_STYLE, LETTER_STYLE, LINE_STYLE } from "./style.ts";

/** Whatever the letter holds, nothing is loaded for it and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const text = (given: string): string => htmlText(oneLine(given));
const paragraph = (given: string): string => `<p>${text(given)}</p>`;
/** What is to be filled in is marked, so that it is not sent as it is. */
const line = ({ text: said, isMissing }: Line): string =>
  isMissing ? `<span class="fill">${text(said)}</span>` : text(said);
const lines = (given: readonly string[]): string => given.join("<br>\n");

/** The receiver to the left, the sender with date and case number to the right. */
function head({ to, operator, sender, marks }: LetterParts): string {
  const from = [...sender.map(line), "", ...marks.map((mark) => `${text(mark.label)}: ${line(mark)}`)];
  return [
    '<table width="100%" cellpadding="0" cellspacing="0"><tr>',
    `<td width="55%" valign="top"><p style="${LINE_STYLE}">${lines([text(to), `<b>${text(operator)}</b>`])}</p></td>`,
    `<td width="45%" valign="top"><p style="${LINE_STYLE}">${lines(from)}</p></td>`,
    "</tr></table>",
  ].join("\n");
}

/** The widths of the columns of {@link letterSheet}; without them a word processor breaks the word over the narrowest. */
const WIDTHS = ["20%", "11%", "14%", "14%", "11%", "18%", "12%"] as const;

/** A row of the table of figures. Its cells say themselves on which side they stand, so that a copied table keeps it. */
function row(tag: keyof typeof CELL_STYLES, cells: readonly string[], sides: readonly string[]): string {
  const written = cells.map((cell, i) => {
    const [height, said] = tag === "td" ? ["top", text(cell)] : ["bottom", `<b>${text(cell)}</b>`];
    return `<${tag} width="${WIDTHS[i]}" align="${sides[i]}" valign="${height}" style="${CELL_STYLES[tag]}"><p class="cell" align="${sides[i]}" style="${FIGURE_STYLE}">${said}</p></${tag}>`;
  });
  return `<tr>${written.join("\n")}</tr>`;
}

function figures(sheet: Sheet, language: Language): string {
  const { columns, headings, rows, notes } = sheetTexts(sheet, language, "shown", "");
  const sides = columns.map((column) => (standsRight(column) ? "right" : "left"));
  return [
    '<table width="100%" cellspacing="0">',
    `<thead>${row("th", headings, sides)}</thead>`,
    `<tbody>${rows.map((cells) => row("td", cells, sides)).join("\n")}</tbody>`,
    "</table>",
    ...notes.map((note) => `<p class="note">${text(note)}</p>`),
  ].join("\n");
}

function section({ heading, says, asks }: LetterParts["sections"][number], weAsk: string): string {
  const asked = asks.map((ask) => `<li>${text(ask)}</li>`);
  return [
    `<h2 style="${HEADING_STYLE}">${text(heading)}</h2>`,
    ...says.map(paragraph),
    ...(asked.length === 0 ? [] : [paragraph(weAsk), `<ul>${asked.join("\n")}</ul>`]),
  ].join("\n");
}

/** A letter as one HTML file that Word, LibreOffice and a browser open. */
export function letterHtml(letter: LetterParts): string {
  const { language, operator, subject, opening, sheet, sections, leftOut, weAsk, closing, regards, signature } = letter;
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${text(`${operator}: ${subject}`)}</title>`,
    `<style>\n${LETTER_STYLE}\n</style>`,
    "</head>",
    "<body>",
    '<div class="letter">',
    head(letter),
    `<h1 style="${HEADING_STYLE}">${text(subject)}</h1>`,
    paragraph(opening),
    figures(sheet, language),
    ...sections.map((each) => section(each, weAsk)),
    ...leftOut.map((each) => `<p>${line(each)}</p>`),
    paragraph(closing),
    `<p>${lines([text(regards), "", ...signature.map(line)])}</p>`,
    "</div>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
