import { fail } from "../../errors.ts";
import type { Dialect, SqlWidth } from "../../rules/sql/dialect.ts";
import { givenName } from "../../rules/sql/names.ts";
import {
  MOST_IDS,
  MOST_PARTS,
  namesOf,
  optionsRecord,
  recordOf,
  type SqlFaults,
  writtenAs,
} from "../../rules/sql/options.ts";
import * as say from "./words.ts";

/** The table of the keys: a row for each participant of each key. */
export interface DistributionSqlKeys {
  /** The table or view: a name, or a qualified name by its parts. Never a query. */
  readonly from: string | readonly string[];
  /** The column that tells the participants apart, of any type; each once in a key. Passed on in front of its share. */
  readonly participant: string;
  /** The column of the key: whole numbers of 0 or more, such as inhabitants. Only their proportions matter. */
  readonly key: string;
  /**
   * A column of whole numbers, each once in a key, such as the municipality code: of equal remainders the lower one goes first. By
   * default the participant whose name as text comes first by code point.
   */
  readonly order?: string;
  /** The columns that tell several keys apart; by default there is one key. */
  readonly group?: string | readonly string[];
}

/** What the SQL of a distribution reads and how it is written. */
export interface DistributionSqlOptions {
  /** The table or view with a row for each total: a name, or a qualified name by its parts. Never a query. */
  readonly from: string | readonly string[];
  /** The columns that tell the totals apart, each combination once. Passed on in front. */
  readonly id: string | readonly string[];
  /** The column of the totals: whole numbers of a unit, such as whole øre, of either sign. */
  readonly total: string;
  /** The table of the keys, and its columns. */
  readonly keys: DistributionSqlKeys;
  /** The columns that say which key each total has, in the order of the keys' own `group`; by default all have the one key. */
  readonly group?: string | readonly string[];
  /** What is counted in; `wide` unless stated. */
  readonly width?: SqlWidth;
  /** What happens to totals that cannot be distributed: the query stops, or a column named `fault` says why; `error` unless stated. */
  readonly faults?: SqlFaults;
  /** A name, or its parts, makes the text a CREATE VIEW. */
  readonly view?: string | readonly string[];
}

/** Options that have been checked. */
export interface ReadDistributionSql {
  readonly from: readonly string[];
  readonly id: readonly string[];
  readonly total: string;
  readonly group: readonly string[];
  readonly keys: {
    readonly from: readonly string[];
    readonly participant: string;
    readonly key: string;
    readonly order: string | undefined;
    readonly group: readonly string[];
  };
  readonly width: SqlWidth;
  readonly faults: SqlFaults;
  readonly view: readonly string[] | undefined;
}

const KEYS: readonly (keyof DistributionSqlOptions)[] = [
  "from",
  "id",
  "total",
  "keys",
  "group",
  "width",
  "faults",
  "view",
];
const KEYS_OF_KEYS: readonly (keyof DistributionSqlKeys)[] = ["from", "participant", "key", "order", "group"];

function refuseKeys(found: unknown): never {
  return fail({ kind: found === undefined ? "missing" : "malformed", path: "keys", found, ...say.KEYS_TABLE });
}

/** The options given, with nothing unknown among them. */
export function readDistributionSql(options: unknown, { mostNameBytes }: Dialect): ReadDistributionSql {
  const given = optionsRecord(options, KEYS);
  const keys = recordOf(given.keys, KEYS_OF_KEYS, "keys", () => refuseKeys(given.keys));
  const names = (value: unknown, path: string, most: number) => namesOf(value, path, most, mostNameBytes);
  const listOf = (value: unknown, path: string) => (value === undefined ? [] : names(value, path, MOST_IDS));
  const [group, ofKeys] = [listOf(given.group, "group"), listOf(keys.group, "keys.group")];
  if (group.length !== ofKeys.length)
    fail({ kind: "malformed", path: "group", found: given.group, ...say.SAME_GROUPS });
  return {
    from: names(given.from, "from", MOST_PARTS),
    id: names(given.id, "id", MOST_IDS),
    total: givenName(given.total, "total", mostNameBytes),
    group,
    keys: {
      from: names(keys.from, "keys.from", MOST_PARTS),
      participant: givenName(keys.participant, "keys.participant", mostNameBytes),
      key: givenName(keys.key, "keys.key", mostNameBytes),
      order: keys.order === undefined ? undefined : givenName(keys.order, "keys.order", mostNameBytes),
      group: ofKeys,
    },
    ...writtenAs(given, mostNameBytes),
  };
}
