import { fail } from "../errors.ts";
import type { Language, Text } from "../words.ts";
import { knownKeys, listed } from "./given.ts";
import { isOwnTable } from "./ownTable.ts";
import type { Picture } from "./pictures/picture.ts";
import { inLanguage } from "./plainText.ts";
import type { Sheet } from "./sheet.ts";
import * as say from "./words.ts";

/** Lines that are kept as they are, such as a letter or an explanation; Markdown shows them as a block of text. */
export interface Verbatim {
  /** The lines, at most a million characters. */
  readonly verbatim: Text;
}

/** A report: a title over paragraphs, tables, pictures, blocks of lines, and sections, which are reports themselves, at most five deep. */
export interface Report {
  /** Its heading. */
  readonly title: Text;
  /** In the order they are read. */
  readonly parts: readonly (Text | Sheet | Picture | Verbatim | Report)[];
}

/** The level of what is under a title; sheets under the deepest have level 6. */
const UNDER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6 } as const;

type TitleLevel = keyof typeof UNDER;
type PartLevel = (typeof UNDER)[TitleLevel];

/** A letter about every notice of a year is longer than any cell may be. */
const LONGEST_VERBATIM = 1_000_000;

/** How a format writes the pieces of a report; `place` is where in the report a piece is, such as `parts[2].parts[0]`. */
export interface Writer {
  title(text: string, level: TitleLevel, place: string): string;
  paragraph(text: string): string;
  verbatim(text: string): string;
  sheet(sheet: Sheet, level: PartLevel, place: string): string;
  picture(picture: { readonly title: string; readonly alt: string }, place: string): string;
}

function verbatimOf(part: Verbatim, language: Language, path: string): string {
  knownKeys(part, ["verbatim"], path);
  return inLanguage(part.verbatim, language, `${path}.verbatim`, LONGEST_VERBATIM);
}

function pictureOf(part: Picture, language: Language, path: string) {
  knownKeys(part, ["title", "alt", "spec"], path);
  return {
    title: inLanguage(part.title, language, `${path}.title`),
    alt: inLanguage(part.alt, language, `${path}.alt`),
  };
}

function isA<T extends object>(part: unknown, key: keyof T & string): part is T {
  return typeof part === "object" && part !== null && Object.hasOwn(part, key);
}

/** A sheet, or a table of one's own, which is told how to become one where it is written. */
function isSheet(part: unknown): part is Sheet {
  return isA<Sheet>(part, "columns") || isOwnTable(part);
}

function written(report: Report, level: TitleLevel, language: Language, writer: Writer, path: string): string[] {
  knownKeys(report, ["title", "parts"], path);
  const prefix = path === "" ? "" : `${path}.`;
  const under = UNDER[level];
  const title = writer.title(inLanguage(report.title, language, `${prefix}title`), level, path);
  const parts = listed(report.parts, `${prefix}parts`).flatMap((part, i) => {
    const place = `${prefix}parts[${i}]`;
    if (isSheet(part)) return [writer.sheet(part, under, place)];
    if (isA<Verbatim>(part, "verbatim")) return [writer.verbatim(verbatimOf(part, language, place))];
    if (isA<Picture>(part, "spec")) return [writer.picture(pictureOf(part, language, place), place)];
    if (!isA<Report>(part, "parts")) return [writer.paragraph(inLanguage(part, language, place))];
    if (under === 6) return fail({ kind: "out-of-range", path: place, ...say.tooDeep });
    return written(part, under, language, writer, place);
  });
  return [title, ...parts];
}

/** A report's title and parts, each as a format writes it, in order. */
export function writtenReport(report: Report, language: Language, writer: Writer): string[] {
  return written(report, 1, language, writer, "");
}

/** A picture and where in its report it is. */
export interface PlacedPicture {
  readonly place: string;
  readonly picture: Picture;
}

function placed(report: Report, path: string): PlacedPicture[] {
  knownKeys(report, ["title", "parts"], path);
  const prefix = path === "" ? "" : `${path}.`;
  return listed(report.parts, `${prefix}parts`).flatMap((part, i): PlacedPicture[] => {
    const place = `${prefix}parts[${i}]`;
    if (isA<Picture>(part, "spec")) return [{ place, picture: part }];
    return isA<Report>(part, "parts") ? placed(part, place) : [];
  });
}

/**
 * The pictures of a report in order, each with its place, for whoever draws them: what {@link asHtml} and {@link asReport}
 * take drawn pictures and links by. Throws `RuleError` (`missing`, `malformed` or `unknown-key`) for what is no report.
 *
 * @example
 * ```ts
 * import { barPicture, picturesOf, type Sheet } from "rammetakst";
 * const title = { da: "Takster", en: "Tariffs" };
 * const sheet: Sheet = { title, columns: [{ word: "offer", unit: "text" }, { word: "tariff", unit: "kr" }], rows: [["Birk", 4527]] };
 * const picture = barPicture(sheet, { names: "offer", values: "tariff" });
 * picturesOf({ title, parts: [sheet, { title, parts: [picture] }] })[0]?.place; // => "parts[1].parts[0]"
 * ```
 */
export function picturesOf(report: Report): readonly PlacedPicture[] {
  return placed(report, "");
}
