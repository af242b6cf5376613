import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { fail } from "../../errors.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { CountedUnits } from "../../rules/countedUnits.ts";
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
import { plainWhole } from "../../wholeNumber.ts";
import * as say from "./words.ts";

/** The columns that the years of offers are read from, each by its name; amounts are whole numbers of the units stated. */
export interface LedgerSqlColumns {
  /** What tells one offer from another, of any type: one column, or a list of them. Passed on in front of the results. */
  readonly offer: string | readonly string[];
  /** The accounting year. Passed on after the offer. */
  readonly year: string;
  /** The tariff revenue of the year, 0 or more. */
  readonly revenue: string;
  /** The costs of the cost-based accounts of the year, 0 or more. */
  readonly costs: string;
  /** The cost-based budget of the whole year, without back-regulation, 0 or more. */
  readonly budget: string;
  /** What was in fact built into the year's tariff of earlier results, above 0 where it raised it; where it is NULL, and by default, what the ledger put there. */
  readonly backRegulationInTariff?: string;
  /** What the operator chooses to carry out of the year, with its sign; where it is NULL, and by default, the most that may be. */
  readonly carry?: string;
  /** What was carried in to the offer's first year, a surplus above 0, and NULL in its later ones; by default 0. */
  readonly carriedIn?: string;
}

/** What the SQL of ledgers reads and how it is written. */
export interface LedgerSqlOptions {
  /** The table or view with a row for each year of each offer: a name, or a qualified name by its parts. Never a query. */
  readonly from: string | readonly string[];
  /** The columns by what they hold: whose row it is, its year, its amounts in `units`. */
  readonly columns: LedgerSqlColumns;
  /** What the columns of amounts, and those of parameters, count: `{ revenue: "0.01" }` is whole øre. Stated for each of them. */
  readonly units: Readonly<Record<string, Numeric>>;
  /** An agreement of the offers' region: each year has the values in force there on its own 31 December. */
  readonly set: Agreement;
  /** The first and the last accounting year that the table holds; each is written by itself. At most 40. */
  readonly years: readonly [first: number, last: number];
  /** The columns of the parameters that vary from row to row: `band`, `deficitBand`, `bandRounding`, `resultRounding`; by default none. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** What is counted in; `wide` unless stated. */
  readonly width?: SqlWidth;
  /** What happens to years that cannot be settled: the query stops, or a column named `fault` says why; `error` unless stated. */
  readonly faults?: SqlFaults;
  /** A name, or its parts, makes the text a CREATE VIEW. */
  readonly view?: string | readonly string[];
}

/** The columns of amounts. */
const AMOUNT_COLUMNS = ["revenue", "costs", "budget", "backRegulationInTariff", "carry", "carriedIn"] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

/** The parameters that may vary from row to row. */
const VARYING = ["band", "deficitBand", "bandRounding", "resultRounding"] as const;
export type Varying = (typeof VARYING)[number];

/** A column, and what it counts. */
interface Counted {
  readonly column: string;
  readonly unit: Fraction;
}

/** Options that have been checked. */
export interface ReadLedgerSql {
  readonly from: readonly string[];
  readonly offer: readonly string[];
  readonly year: string;
  readonly amounts: ReadonlyMap<AmountColumn, Counted>;
  readonly parameters: ReadonlyMap<Varying, Counted>;
  readonly set: Agreement;
  readonly years: readonly [number, number];
  readonly width: SqlWidth;
  readonly faults: SqlFaults;
  readonly view: readonly string[] | undefined;
}

const KEYS: readonly (keyof LedgerSqlOptions)[] = [
  "from",
  "columns",
  "units",
  "set",
  "years",
  "parameters",
  "width",
  "faults",
  "view",
];
const COLUMN_KEYS: readonly (keyof LedgerSqlColumns)[] = ["offer", "year", ...AMOUNT_COLUMNS];
/** The columns that every year has to have. */
export const NEEDED: readonly AmountColumn[] = ["revenue", "costs", "budget"];
/** Each year is a part of the text; more take a database long to plan. */
const MOST_YEARS = 40;

function yearsOf(given: unknown): readonly [number, number] {
  const [first, last, ...more] = Array.isArray(given) ? given.map(plainWhole) : [];
  const isYear = (year: unknown): year is number => Number.isInteger(year);
  if (isYear(first) && isYear(last) && more.length === 0 && first <= last && last - first < MOST_YEARS)
    return [first, last];
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path: "years",
    found: given,
    ...say.YEARS(MOST_YEARS),
  });
}

function refuseColumns(found: unknown, path: string): never {
  return fail({ kind: "malformed", path, found, ...say.LEDGER_COLUMNS });
}

/** Whether a unit is a whole number of øre. */
const isOfOere = ({ n, d }: Fraction): boolean => (n * 100n) % d === 0n;

function amountsOf(columns: Readonly<Record<string, unknown>>, units: CountedUnits, mostBytes: number) {
  const amounts = new Map<AmountColumn, Counted>();
  for (const name of AMOUNT_COLUMNS) {
    const given = columns[name];
    if (given === undefined && !NEEDED.includes(name)) continue;
    if (given === undefined) fail({ kind: "missing", path: `columns.${name}`, found: given, ...say.LEDGER_COLUMNS });
    const [column, unit] = [givenName(given, `columns.${name}`, mostBytes), units.of(name)];
    if (name !== "budget" && !isOfOere(unit)) {
      fail({ kind: "out-of-range", path: `units.${name}`, found: `${unit.n}/${unit.d}`, ...say.WHOLE_OERE });
    }
    amounts.set(name, { column, unit });
  }
  return amounts;
}

function parametersOf(given: unknown, units: CountedUnits, mostBytes: number): ReadonlyMap<Varying, Counted> {
  const columns =
    given === undefined
      ? {}
      : recordOf(given, [...VARYING, "backRegulationDelay"], "parameters", () => refuseColumns(given, "parameters"));
  if (columns.backRegulationDelay !== undefined) {
    const path = "parameters.backRegulationDelay";
    fail({ kind: "out-of-range", path, found: columns.backRegulationDelay, ...say.DELAY_OF_AGREEMENT });
  }
  const names = VARYING.filter((name) => columns[name] !== undefined);
  return new Map(
    names.map((name) => {
      return [
        name,
        { column: givenName(columns[name], `parameters.${name}`, mostBytes), unit: units.of(name) },
      ] as const;
    }),
  );
}

/** The options given, with nothing unknown among them. */
export function readLedgerSql(options: unknown, { mostNameBytes: mostBytes }: Dialect): ReadLedgerSql {
  const given = optionsRecord(options, KEYS);
  const columns = recordOf(given.columns, COLUMN_KEYS, "columns", () => refuseColumns(given.columns, "columns"));
  const units = new CountedUnits(given.units);
  const amounts = amountsOf(columns, units, mostBytes);
  const parameters = parametersOf(given.parameters, units, mostBytes);
  units.refuseIdle();
  return {
    from: namesOf(given.from, "from", MOST_PARTS, mostBytes),
    offer: namesOf(columns.offer, "columns.offer", MOST_IDS, mostBytes),
    year: givenName(columns.year, "columns.year", mostBytes),
    amounts,
    parameters,
    set: checkedAgreement(given.set, "2025-12-31", "set"),
    years: yearsOf(given.years),
    ...writtenAs(given, mostBytes),
  };
}
