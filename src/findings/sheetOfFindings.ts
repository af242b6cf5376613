import { LONGEST } from "../given/plainText.ts";
import { groupsByAll } from "../groups.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
import { tableOf } from "../reports/tableOf.ts";
import { inBothLanguages, joined, type Text, type Word } from "../words.ts";
import { type Finding, SEVERITIES } from "./finding.ts";
import { sameFindings } from "./saidOnce.ts";
import * as say from "./words.ts";

/** A finding and the one it is said of: a notice, an offer, a year. */
export interface Said {
  readonly of: string | Text;
  readonly finding: Finding;
}

/** More names than this are not read one by one, where they are all there are. */
const MOST_NAMED = 8;
const SEPARATOR = ", ";

/** What a finding is said of: one text where both languages have the same. */
type Name = Said["of"];

/** All that a finding is said of, each once. */
function namesOf(shared: readonly Said[]): Name[] {
  const names = shared.map(({ of }) => (typeof of !== "string" && of.da === of.en ? of.da : of));
  if (names.every((name) => typeof name === "string")) return [...new Set(names)];
  return groupsByAll(
    names.map(inBothLanguages),
    ({ da }) => da,
    ({ en }) => en,
  ).map(([name]) => name as Text);
}

/** Whether a finding is said of everything there is, and that is much. */
function isOfAll(names: readonly Name[], all: number): boolean {
  return all > MOST_NAMED && names.length === all;
}

/** Names in as few lists as a cell holds, in their order. */
function inCells(names: readonly Name[]): Text[][] {
  const lists: Text[][] = [];
  let room = 0;
  for (const name of names.map(inBothLanguages)) {
    const size = Math.max(name.da.length, name.en.length) + SEPARATOR.length;
    if (lists.length === 0 || size > room) {
      lists.push([]);
      room = LONGEST + SEPARATOR.length;
    }
    lists.at(-1)?.push(name);
    room -= size;
  }
  return lists;
}

function namesCell(names: readonly Text[]): Cell {
  const list = joined(names, SEPARATOR);
  return list.da === list.en ? list.da : list;
}

/** `alle 40` where a finding is said of everything and that is much, otherwise its names in as few cells as hold them. */
function cellsOf(names: readonly Name[], all: number): Cell[] {
  return isOfAll(names, all) ? [say.allOf(all)] : inCells(names).map(namesCell);
}

/** A finding and some of those it is said of, as one cell names them. */
interface FindingRow {
  readonly finding: Finding;
  readonly names: Cell;
}

/** A finding and all that it is said of. */
interface Shared {
  readonly finding: Finding;
  readonly names: readonly Name[];
}

/** Findings that are one row, since all that the row shows is the same, except what it is said of. */
function sharedOf(all: readonly Said[]): Shared[] {
  return sameFindings(all, ({ finding }) => finding).map((group) => {
    return { finding: (group[0] as Said).finding, names: namesOf(group) };
  });
}

/** One row for a finding and all that it says the same of; more where these are too many for a cell. */
function findingRows({ finding, names }: Shared, all: number): FindingRow[] {
  return cellsOf(names, all).map((each) => ({ finding, names: each }));
}

/**
 * Findings as a table: a row for each thing found, with all that it is said of; what must be looked at first on top, and of
 * one severity what is said of some before what is said of everything. A finding that is said of more than a cell of a
 * spreadsheet holds has its row again for those that follow. `size` is how many things findings were made of, where that is known.
 */
export function sheetOfFindings(title: Text, of: Word, all: readonly Said[], size = Number.POSITIVE_INFINITY): Sheet {
  const rank = ({ finding: { severity }, names }: Shared) =>
    2 * SEVERITIES.indexOf(severity) + (isOfAll(names, size) ? 1 : 0);
  const ranked = sharedOf(all).toSorted((a, b) => rank(a) - rank(b));
  const rows = ranked.flatMap((each) => findingRows(each, size));
  return tableOf(title, rows, [
    {
      word: "severity",
      unit: "text",
      cell: ({ finding }) => say.SEVERITY[finding.severity],
      code: ({ finding }) => finding.severity,
    },
    { word: "message", unit: "text", cell: ({ finding }) => finding.message, code: ({ finding }) => finding.code },
    { word: of, unit: "text", cell: ({ names }) => names },
    { word: "source", unit: "text", cell: ({ finding: { source, mark } }) => say.sourceWithMark(source, mark) },
    { word: "remedy", unit: "text", cell: ({ finding }) => finding.remedy },
  ]);
}
