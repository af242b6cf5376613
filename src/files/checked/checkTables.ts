import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { inBothLanguages } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { faultSheet } from "../faults/faultSheet.ts";
import type { Kind } from "../kind.ts";
import { hiddenSaid } from "../kinds/hiddenSaid.ts";
import { readingSheet } from "../kinds/readingSheet.ts";
import { readKind } from "../kinds/readKind.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import type { Outcome } from "../outcome.ts";
import { KINDS, kindOf } from "./kindOf.ts";
import { KIND_READERS } from "./readers.ts";
import * as say from "./words.ts";

/** Which kind of table a file is to be read as. */
export interface CheckOptions {
  /** The kind's name, such as `notices`; by default the one that the headings name the most of. */
  readonly kind?: string;
}

/** A file that was read and not computed on. */
export interface CheckedTables extends Outcome {
  readonly read: TableRead<unknown>;
}

function kindNamed(name: string): Kind {
  const found = KINDS.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const names = KINDS.map(({ id }) => id);
  const near = nearest(name, names);
  const remedy = near === undefined ? say.CHOOSE_KIND : didYouMean(near);
  return fail({
    kind: "unknown-name",
    path: "options.kind",
    found: name,
    allowed: inBothLanguages(names.join(", ")),
    remedy,
  });
}

function readAs(id: string, tables: readonly GivenTable[]): TableRead<unknown> {
  const reader = KIND_READERS[id];
  // Every kind has its reader; a test counts them.
  return reader === undefined ? readKind(tables, kindNamed(id)) : reader(tables);
}

/**
 * Reads the tables of a file and tells everything that is wrong in them, by cell; nothing is computed. The kind of table is
 * the one that the headings fit best, unless it is named. Throws `RuleError` (`unknown-name`) for a kind that does not exist.
 *
 * @example
 * ```ts
 * import { checkTables, readTables } from "rammetakst/files";
 * const file = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n1;Solgården;Vejen Kommune;uge;650;685;\n";
 * const { faults } = checkTables(await readTables(file));
 * faults.map(({ cells, kind }) => `${cells[0]} ${kind}`); // => ["D2 unknown-unit", "G2 missing"]
 * ```
 */
export function checkTables(tables: readonly GivenTable[], { kind }: CheckOptions = {}): CheckedTables {
  const { id } = kind === undefined ? kindOf(tables) : kindNamed(kind);
  const read = readAs(id, tables);
  const { faults } = read;
  return {
    read,
    faults,
    sheets: { ...(faults.length === 0 ? {} : { faults: faultSheet(faults) }), reading: readingSheet(read) },
    says: [say.readAs(read.kind.title, read.rows.length), ...hiddenSaid(read), say.found(faults)],
  };
}
