import { writeXlsx } from "hucre/xlsx";
import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { KINDS } from "../../generated/tables.ts";
import { nameKey } from "../../registers/names.ts";
import { knownLanguage } from "../../reports/given.ts";
import { joined, type Language, type Text, withCapital } from "../../words.ts";
import type { Kind } from "../kind.ts";
import { sheetNames } from "../sheetNames.ts";
import { writtenSheet } from "../workbook/writtenSheet.ts";
import { workbookSheet } from "../workbookSheet.ts";
import { dataSheet } from "./dataSheet.ts";
import { explanationOfColumns } from "./explanation.ts";
import { listSheet, placedLists } from "./listSheet.ts";
import * as say from "./words.ts";

const ALL: readonly Kind[] = frozen(KINDS);

/** A kind of table that offices keep. */
export interface TableKind {
  /** What {@link template} is asked for. */
  readonly id: string;
  /** What a file of it is called: `varsler`, `notices`. */
  readonly name: Text;
  readonly title: Text;
}

/** What a file of a kind is called. */
export const nameOfKind = ({ id, name }: Kind): Text => name ?? { da: id, en: id };

/**
 * Every kind of table that can be read, and that {@link template} gives a workbook for.
 *
 * @example
 * ```ts
 * import { tableKinds } from "rammetakst/files";
 * tableKinds.find(({ id }) => id === "notices")?.title.en; // => "Notices of tariffs"
 * ```
 */
export const tableKinds: readonly TableKind[] = frozen(
  ALL.map((kind) => ({ id: kind.id, name: nameOfKind(kind), title: kind.title })),
);

/** The kind that an id, or its name in either language, stands for; `path` is where it was given. */
export function kindCalled(given: string, path = "kind"): Kind {
  const asked = typeof given === "string" ? nameKey(given) : "";
  const namesOf = (kind: Kind) => [kind.id, nameOfKind(kind).da, nameOfKind(kind).en, kind.title.da, kind.title.en];
  const found = ALL.find((kind) => asked !== "" && namesOf(kind).some((name) => nameKey(name) === asked));
  if (found !== undefined) return found;
  const near = nearest(asked, ALL.flatMap(namesOf));
  const remedy = near === undefined ? say.CHOOSE_KIND : didYouMean(near);
  const kind = given === undefined ? "missing" : typeof given === "string" ? "unknown-name" : "malformed";
  return fail({ kind, path, found: given, allowed: joined(ALL.map(nameOfKind), ", "), remedy });
}

/** Titles that are too long for the name of a sheet would be cut. */
const LONGEST_NAME = 31;

function sheetName(kind: Kind, language: Language): string {
  const title = kind.title[language];
  return title.length <= LONGEST_NAME ? title : withCapital(nameOfKind(kind)[language]);
}

/**
 * A workbook (.xlsx) to fill in for a kind of table: a sheet with its headings, which stay in sight, a row that shows how to write,
 * the formats of amounts, rates and dates, and lists to choose from (units, reasons, yes and no, municipalities, operators);
 * then a sheet that explains each column: what to write, in which form, whether it must be filled, an example, and what
 * else it may be called. The row of the example is marked and never read.
 *
 * `kind` is an id or name of {@link tableKinds}; `language` that of headings and lists, which are read in both. Gives the
 * bytes of the file. The promise is rejected with `RuleError`: `unknown-name` for another kind or language.
 *
 * @example
 * ```ts
 * import { readNotices, readTables, template } from "rammetakst/files";
 * const tables = await readTables(await template("notices", "da"));
 * tables.map(({ name }) => name); // => ["Varsler om takster", "Sådan udfyldes arket", "Lister"]
 * tables[0]?.rows[1]?.cells[0]; // => { kind: "text", at: "A2", text: "Eksempel – slet denne række" }
 * readNotices(tables).leftOut[0]?.why; // => "example"
 * ```
 */
export async function template(kind: string, language: Language = "da"): Promise<Uint8Array> {
  const known = knownLanguage(language);
  const asked = kindCalled(kind);
  const explained = writtenSheet("sheets", explanationOfColumns(asked), known, false);
  const names = sheetNames([sheetName(asked, known), explained.texts.title, say.LIST_SHEET[known]]);
  const [data = "", columns = "", own = ""] = names;
  const lists = placedLists(asked, own, known);
  const { sheet, names: printed } = workbookSheet(columns, explained);
  const sheets = [dataSheet(asked, data, lists, known), sheet];
  return writeXlsx({
    sheets: lists.length === 0 ? sheets : [...sheets, listSheet(lists, own)],
    namedRanges: [...printed],
  });
}
