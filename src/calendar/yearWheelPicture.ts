import { dateText, dayOfYear, isLeapYear, yearOf } from "../dates.ts";
import { knownLanguage } from "../reports/given.ts";
import { oneLine } from "../reports/plainText.ts";
import { resultOf } from "../reports/resultOf.ts";
import { wrapped } from "../reports/text/wrapped.ts";
import type { Language } from "../words.ts";
import type { Deadline, YearWheel } from "./wheel.ts";
import * as say from "./words.ts";

const CENTRE = { x: 260, y: 300 };
const [INNER, OUTER, DOTS] = [120, 180, 208];
/** Lines of the list hold fewer letters where many are capitals, which are wider; lines after the first are set in by `within`. */
const LEGEND = { x: 520, y: 100, line: 34, below: 18, within: 18, letters: 70, capitals: 56 };
/** A longer title is cut in the list; the alternative text has all of it. */
const LONGEST_TITLE = 120;

/** Text as it is written in a picture's file. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}

/** A point on a circle; `turn` is the part of the year gone, from the top and by the clock. */
function point(radius: number, turn: number): string {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return `${(CENTRE.x + radius * Math.cos(angle)).toFixed(1)},${(CENTRE.y + radius * Math.sin(angle)).toFixed(1)}`;
}

/** The slice of the ring that a month takes, shaded by turns so that neighbours can be distinguished in black and white. */
function month(name: string, i: number): string {
  const [from, to] = [i / 12, (i + 1) / 12];
  const ring = `M${point(INNER, from)} L${point(OUTER, from)} A${OUTER},${OUTER} 0 0 1 ${point(OUTER, to)} L${point(INNER, to)} A${INNER},${INNER} 0 0 0 ${point(INNER, from)} Z`;
  const [x, y] = point((INNER + OUTER) / 2, (from + to) / 2).split(",");
  return `<path d="${ring}" fill="${i % 2 === 0 ? "#e8eef4" : "#ffffff"}" stroke="#333" stroke-width="1"/><text x="${x}" y="${y}" text-anchor="middle" dominant-baseline="central" font-size="15">${name}</text>`;
}

function turnOf({ date }: Deadline): number {
  return (dayOfYear(date) - 1) / (isLeapYear(yearOf(date)) ? 366 : 365);
}

/** A filled mark is known, a hollow one proposed: no colour is needed to see which. */
function mark(deadline: Deadline, number: number, lift: number): string {
  const [x, y] = point(DOTS + 30 * lift, turnOf(deadline)).split(",");
  const [fill, ink] = deadline.isProposal ? ["#ffffff", "#111111"] : ["#0b4a7a", "#ffffff"];
  return `<circle cx="${x}" cy="${y}" r="13" fill="${fill}" stroke="#0b4a7a" stroke-width="2"${deadline.isProposal ? ' stroke-dasharray="4 3"' : ""}/><text x="${x}" y="${y}" text-anchor="middle" dominant-baseline="central" font-size="13" fill="${ink}">${number}</text>`;
}

/** How far out each mark is drawn, so that those of neighbouring days do not cover each other. */
function lifts(deadlines: readonly Deadline[]): number[] {
  const placed: { readonly turn: number; readonly lift: number }[] = [];
  return deadlines.map((deadline) => {
    const turn = turnOf(deadline);
    const near = placed.filter((each) => {
      const apart = Math.abs(each.turn - turn);
      return Math.min(apart, 1 - apart) < 0.024;
    });
    let lift = 0;
    while (near.some((each) => each.lift === lift)) lift++;
    placed.push({ turn, lift });
    return lift;
  });
}

function shortened(title: string): string {
  const letters = Array.from(oneLine(title));
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join("")}…` : letters.join("");
}

/** What the list says of a deadline, in lines that stay within the picture. */
function legendLines({ date, title, isProposal }: Deadline, language: Language): string[] {
  const suffix = isProposal ? ` (${say.MARKED_AS_PROPOSAL[language]})` : "";
  const text = `${dateText(date, language)}: ${shortened(title[language])}${suffix}`;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return wrapped(text, capitals > text.length / 5 ? LEGEND.capitals : LEGEND.letters);
}

/** The list next to the wheel, and where it ends. */
function legend(
  deadlines: readonly Deadline[],
  language: Language,
): { readonly parts: string[]; readonly end: number } {
  let y = LEGEND.y;
  const parts = deadlines.map((deadline, i) => {
    const [first = "", ...below] = legendLines(deadline, language).map(escaped);
    const top = `<text x="${LEGEND.x}" y="${y}" font-size="15"><tspan font-weight="bold">${i + 1}</tspan> ${first}</text>`;
    const onward = below.map((line) => {
      y += LEGEND.below;
      return `<text x="${LEGEND.x + LEGEND.within}" y="${y}" font-size="15">${line}</text>`;
    });
    y += LEGEND.line;
    return [top, ...onward].join("");
  });
  return { parts, end: y };
}

/**
 * A year wheel as a round picture in SVG: the months as a ring, a numbered mark for each deadline, and a list next to it.
 *
 * Known deadlines are filled and proposals hollow with a broken line, so that it reads in black and white. A deadline
 * is drawn at its day of the year, whichever year that is; the list has the full dates, and a title of more than 120
 * letters cut, while the alternative text has all of it. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link yearWheel}.
 *
 * @example
 * ```ts
 * import { agreementInForce, yearWheelPicture, yearWheel } from "rammetakst";
 * yearWheelPicture(yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026), "da").startsWith("<svg"); // => true
 * ```
 */
export function yearWheelPicture(given: YearWheel, language: Language): string {
  const wheel = resultOf("yearWheel", given, ["tariffYear", "deadlines"]);
  const title = say.wheelTitle(wheel.tariffYear)[knownLanguage(language)];
  const { deadlines } = wheel;
  const list = legend(deadlines, language);
  const height = Math.max(600, list.end + 2 * LEGEND.line);
  const lift = lifts(deadlines);
  const parts = [
    `<title>${title}</title>`,
    `<desc>${deadlines.map((each) => escaped(`${each.date}: ${oneLine(each.title[language])}`)).join("; ")}</desc>`,
    `<rect width="1100" height="${height}" fill="#ffffff"/>`,
    ...say.MONTHS.map((name, i) => month(name[language], i)),
    `<text x="${CENTRE.x}" y="${CENTRE.y}" text-anchor="middle" dominant-baseline="central" font-size="34" font-weight="bold">${wheel.tariffYear}</text>`,
    ...deadlines.map((each, i) => mark(each, i + 1, lift[i] ?? 0)),
    `<text x="${LEGEND.x}" y="${LEGEND.y - 50}" font-size="22" font-weight="bold">${title}</text>`,
    ...list.parts,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1100 ${height}" width="1100" height="${height}" role="img" font-family="Helvetica, Arial, sans-serif" fill="#111111">${parts.join("")}</svg>\n`;
}
