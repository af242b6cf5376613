import type { Language } from "../../words.ts";
import { knownKeys, knownLanguage } from "../given.ts";
import { byPlace } from "../pictures/byPlace.ts";
import { oneLine } from "../plainText.ts";
import { type Report, type Writer, writtenReport } from "../report.ts";
import { htmlPicture } from "./picture.ts";
import { HTML_STYLE } from "./style.ts";
import { htmlTable } from "./table.ts";
import { htmlText } from "./text.ts";
import { htmlVerbatim } from "./verbatim.ts";
import * as say from "./words.ts";

/** What is known of a report's pictures. */
export interface HtmlOptions {
  /** Drawn pictures as SVG by their place in the report, such as `parts[1]`; {@link picturesOf} lists the places. */
  readonly pictures?: Readonly<Record<string, string>>;
}

const LEAST_FOR_CONTENTS = 3;
/** Whatever the page holds, a browser loads nothing for it and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** `parts[2].parts[0]` as `-2-0`, for identifiers. */
const idOf = (place: string) => place.replace(/\D+/g, "-").replace(/-$/, "");

/** A title for the list of contents: one right under the report's own, or one level further down. */
interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
}

function htmlWriter(language: Language, pictures: ReadonlyMap<string, string>, chapters: Chapter[]): Writer {
  const text = (given: string) => htmlText(oneLine(given));
  return {
    title(given, level, place) {
      if (level === 1) return `<h1>${text(given)}</h1>`;
      const id = `section${idOf(place)}`;
      if (level === 2 || level === 3) chapters.push({ id, title: text(given), level });
      return `<h${level} id="${id}">${text(given)}</h${level}>`;
    },
    paragraph: (given) => `<p>${text(given)}</p>`,
    verbatim: htmlVerbatim,
    sheet: (sheet, _level, place) => htmlTable(sheet, language, place, idOf(place)),
    picture(picture, place) {
      const svg = pictures.get(place);
      const path = `options.pictures[${JSON.stringify(place)}]`;
      if (svg !== undefined) return htmlPicture(svg, picture, idOf(place), path);
      return `<figure><figcaption>${text(picture.title)}</figcaption><p>${text(picture.alt)}</p></figure>`;
    },
  };
}

const entry = ({ id, title }: Chapter) => `<a href="#${id}">${title}</a>`;

/** The chapters, each with those within it, where there are so many that a reader looks for one. */
function contents(chapters: readonly Chapter[], language: Language): string[] {
  if (chapters.length < LEAST_FOR_CONTENTS) return [];
  const items = chapters.flatMap((each, i) => {
    if (each.level === 3) return [];
    const next = chapters.findIndex(({ level }, at) => at > i && level === 2);
    const within = chapters.slice(i + 1, next < 0 ? undefined : next).map((one) => `<li>${entry(one)}</li>`);
    return [`<li>${entry(each)}${within.length === 0 ? "" : `<ol>${within.join("")}</ol>`}</li>`];
  });
  return [`<nav aria-label="${say.CONTENTS[language]}"><ol>${items.join("")}</ol></nav>`];
}

/**
 * A report as one HTML file that opens from disk: nothing is loaded, nothing runs, and it prints on A4.
 *
 * Headings follow the sections, a list of contents comes before three or more chapters, and tables have a caption,
 * headers of columns and rows, and their notes. Figures of a table that is copied into a spreadsheet, or opened in one, are
 * numbers there, as they are shown: in LibreOffice whatever its language, elsewhere where it is the page's. Drawn pictures are in the page with title and alternative text; one that
 * is not given is described in words. Every text is shown as it is. A drawn picture may hold shapes and letters only, as
 * Vega 5 and 6 draw them (`view.toSVG()`): one with a script, a style sheet, a link, an image file or anything from outside
 * is refused as `malformed`. Throws `RuleError` as {@link asReport} does.
 *
 * @example
 * ```ts
 * import { asHtml } from "rammetakst";
 * const report = { title: { da: "Takster < 5.000 kr.", en: "Tariffs < DKK 5,000" }, parts: [{ da: "Ingen.", en: "None." }] };
 * const html = asHtml(report, "da");
 * html.includes('<html lang="da">'); // => true
 * html.includes("<h1>Takster &lt; 5.000 kr.</h1>"); // => true
 * ```
 */
export function asHtml(report: Report, language: Language, options: HtmlOptions = {}): string {
  knownKeys(options, ["pictures"], "options");
  const known = knownLanguage(language);
  const chapters: Chapter[] = [];
  const [title = "", ...parts] = writtenReport(
    report,
    known,
    htmlWriter(known, byPlace(report, options.pictures), chapters),
  );
  return [
    "<!doctype html>",
    `<html lang="${known}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(oneLine(report.title[known]))}</title>`,
    `<style>\n${HTML_STYLE}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    title,
    ...contents(chapters, known),
    ...parts,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
