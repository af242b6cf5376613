import { distribute } from "../../distribution/distribute.ts";
import { distributeSheet } from "../../distribution/distributeSheet.ts";
import type { Distribution, DistributionOptions } from "../../distribution/distribution.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { oneOf } from "../../reports/given.ts";
import type { GivenTable } from "../cell.ts";
import { jobOptions, unusedSaid } from "../jobs/jobOptions.ts";
import type { JobOptions } from "../options.ts";
import { besideRows } from "../shown/withOwn.ts";
import { computedOf, forJob, hasColumn, type KeysTables, keysOutcome } from "./jobParts.ts";
import { type KeysRead, readKeys } from "./readKeys.ts";
import * as say from "./words.ts";

const BY = ["key", "cases"] as const;

/** What is distributed, and how. */
export interface DistributeTablesOptions extends JobOptions, DistributionOptions {
  /** In kr. */
  readonly total: Numeric;
  /** Which column is the key: by default `key`, and `cases` where the table has cases alone. */
  readonly by?: (typeof BY)[number];
}

function distributed(read: KeysRead, by: (typeof BY)[number], options: DistributeTablesOptions): Distribution {
  const { total, unit, method, floor, fixed } = options;
  const rest = {
    ...(unit !== undefined && { unit }),
    ...(method !== undefined && { method }),
    ...(floor !== undefined && { floor }),
    ...(fixed !== undefined && { fixed }),
  };
  const keys = read.municipalities.map((each) => ({ id: each.municipality, key: each[by] ?? 0 }));
  return distribute(total, keys, rest);
}

/**
 * Distributes a total among the municipalities of a file by its key, in whole units, with `distribute`: reads the tables as
 * {@link readKeys} does, and gives a sheet `shares` with the file's own columns beside it, `faults` and `reading`.
 *
 * `total` in kr.; `unit`, `method`, `floor` and `fixed` as `distribute` takes them. Where a row has an error nothing is
 * distributed, since every other share would be wrong; what is wrong is in `faults`, by cell, all at once. Throws `RuleError`
 * for options that cannot be used, and nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { distributeTables, readTables } from "rammetakst/files";
 * const file = "Kommune;Indbyggere;Kontakt\nOdense;2;AB\nSvendborg;3;CD\nNyborg;1;EF\nI alt;6;\n";
 * const { sheets } = distributeTables(await readTables(file), { total: 100, unit: 1 });
 * sheets.shares?.rows[1]?.at(-2); // => 50
 * sheets.shares?.rows[1]?.at(-1); // => "CD"
 * ```
 */
export function distributeTables(tables: readonly GivenTable[], options: DistributeTablesOptions): KeysTables {
  jobOptions(options, ["total", "by", "unit", "method", "floor", "fixed"]);
  const given = readKeys(tables);
  const by = options.by ?? (hasColumn(given, "key") || !hasColumn(given, "cases") ? "key" : "cases");
  oneOf(by, BY, "options.by");
  const checked = forJob(given, [by]);
  const { made: result, read } = computedOf(checked, by, () => distributed(checked, by, options));
  if (result === undefined) return keysOutcome(read);
  const heading = read.columns.find(({ column }) => column.key === by)?.heading.text ?? "";
  return keysOutcome(read, {
    says: [say.distributed(result.total, heading, result.difference), ...unusedSaid(options, [])],
    results: { shares: besideRows(distributeSheet(result), read, (at) => read.municipalities[at]?.row) },
  });
}
