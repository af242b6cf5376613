import { isoDate } from "../../dates.ts";
import { ResultDecimal } from "../../decimal.ts";
import { financeByKey } from "../../financing/byKey/financeByKey.ts";
import type { FinanceInput, Financing } from "../../financing/byKey/result.ts";
import { financeByKeySheet } from "../../financing/byKey/sheet.ts";
import { measureText } from "../../financing/byKey/words.ts";
import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { refuseMissing } from "../../given/missing.ts";
import { municipalities as municipalitiesOf } from "../../registers/municipalities.ts";
import { regions } from "../../registers/regions.ts";
import type { Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { jobOptions, unusedSaid } from "../jobs/jobOptions.ts";
import type { JobOptions } from "../options.ts";
import { besideRows } from "../shown/withOwn.ts";
import { computedOf, forJob, hasColumn, type KeysTables, keysOutcome } from "./jobParts.ts";
import type { KeyTableRow } from "./keyRows.ts";
import { type KeysRead, readKeys } from "./readKeys.ts";
import * as say from "./words.ts";

/** What is financed, as `financeByKey` takes it; keys and cases come from the file. */
export interface FinanceTablesOptions extends JobOptions, Omit<FinanceInput, "keys" | "cases" | "year"> {
  /** The budget year; by default the year in the heading of the cases. */
  readonly year?: number;
}

/** A file of keys and cases, read and financed. */
export interface FinancedTables extends KeysTables {
  /** Whether the area is the table's own municipalities, since neither the call nor a region says another; absent where nothing was financed. */
  readonly isOwnArea?: boolean;
}

const KEYS = [
  "scheme",
  "year",
  "budget",
  "expectedCases",
  "area",
  "keyDate",
  "earlierResults",
  "splitOfYear",
  "objectiveShare",
];

/** The region whose municipalities are those of the table, and else the table's own. */
function areaOf({ municipalities }: KeysRead): Pick<FinanceInput, "area"> {
  const codes = municipalities.map(({ municipality }) => municipality).toSorted((a, b) => a - b);
  const region = regions().find(({ id }) => {
    const own = municipalitiesOf(id);
    return own.length === codes.length && own.every(({ code }, i) => code === codes[i]);
  });
  return { area: region?.id ?? codes };
}

/** The table's own keys and cases with what the call adds. */
function inputOf(read: KeysRead, options: FinanceTablesOptions): FinanceInput {
  const { agreement: _agreement, region: _region, date: _date, asked: _asked, rates: _rates, ...own } = options;
  const { year = read.year ?? refuseMissing("options.year"), area, keyDate = read.keyDate, ...rest } = own;
  const of = (key: "key" | "cases") =>
    read.municipalities.flatMap((each) => (each[key] === undefined ? [] : [{ ...each, value: each[key] }]));
  const keys = of("key").map(({ municipality, value }) => ({ municipality, key: value }));
  const cases = of("cases").map(({ municipality, value }) => ({ municipality, cases: value }));
  return {
    ...rest,
    year,
    ...(area === undefined ? areaOf(read) : { area }),
    ...(hasColumn(read, "key") ? { keys } : {}),
    ...(hasColumn(read, "cases") ? { cases } : {}),
    ...(keyDate === undefined ? {} : { keyDate }),
  };
}

/** The rows of the file in the order of the sheet, which is by code. */
function rowsOf(read: KeysRead, { municipalities }: Financing): (at: number) => KeyTableRow | undefined {
  const byCode = new Map(read.municipalities.map((each) => [each.municipality, each.row]));
  return (at) => byCode.get(municipalities[at]?.code ?? 0);
}

/** What the heading of the key says that it counts, held against what the scheme counts: nothing where it is that. */
function keySaid({ columns, measure, keyDate }: KeysRead, financing: Financing): Text[] {
  const heading = columns.find(({ column }) => column.key === "key")?.heading.text;
  if (heading === undefined || financing.measure === null) return [];
  const day = financing.keyDate === null ? undefined : isoDate(financing.keyDate, "keyDate");
  const says = measure === undefined ? undefined : measureText(measure);
  if (says !== undefined && says.da !== financing.measure.da) return [say.otherKey(heading, says, financing.measure)];
  if (says !== undefined && keyDate !== undefined) return [];
  return [say.keyUnsaid(heading, says, { measure: financing.measure, day })];
}

function saysOf(read: KeysRead, financing: Financing, isOwnArea: boolean): Text[] {
  const { title, year, toFinance, objective, casePot, perCase, caseResidue, municipalities } = financing;
  const sorted = municipalities.toSorted((a, b) => b.payment.comparedTo(a.payment));
  const [most, least] = [sorted[0], sorted.at(-1)];
  const extremes =
    most === undefined || least === undefined || sorted.length < 2
      ? []
      : [say.extremes(most.municipality, most.payment, least.municipality, least.payment)];
  return [
    say.financed(title, year, { toFinance, objective, casePot }),
    ...(perCase === null ? [] : [say.perCase(perCase, caseResidue ?? new ResultDecimal(0))]),
    ...extremes,
    ...(isOwnArea ? [say.ownArea(municipalities.length)] : []),
    ...(hasColumn(read, "key") ? keySaid(read, financing) : [say.BY_REGISTER]),
  ];
}

/**
 * What each municipality of a file pays of a joint offer or task by its scheme, with `financeByKey`: keys and cases from the
 * file, the budget from the call. Reads the tables as {@link readKeys} does; gives a sheet `payments` with the file's own
 * columns beside it, `findings`, `explanations`, `sources`, `faults` and `reading`.
 *
 * The year is by default that of the cases' heading, the day of the key that of its heading, and the area the region whose
 * municipalities the table has, or the table's municipalities, which is then a finding. Without a column of keys the register's
 * are used. Where a row has an error nothing is financed; what is wrong is in `faults`, by cell, all at once. Amounts in kr.
 * Throws `RuleError` as `financeByKey` does for the scheme, the budget and other options.
 *
 * @example
 * ```ts
 * import { financeTables, readTables } from "rammetakst/files";
 * const file = "Kommune;0-17-årige pr. 1. januar 2024;Sager 2025\nVejen;9.000;12\nÆrø Kommune;1.000;-\n";
 * const { sheets, says } = financeTables(await readTables(file), { scheme: "childrens-houses", budget: 1_000_000 });
 * sheets.payments?.rows.map((row) => String(row.at(-1))); // => ["80000", "920000", "1000000"]
 * says[1]?.da.startsWith("Børnehuse 2025"); // => true
 * ```
 */
export function financeTables(tables: readonly GivenTable[], options: FinanceTablesOptions): FinancedTables {
  jobOptions(options, KEYS);
  const checked = forJob(readKeys(tables), [], ["key", "cases"]);
  const { made: financing, read } = computedOf(checked, "key", () => financeByKey(inputOf(checked, options)));
  if (financing === undefined) return keysOutcome(read);
  const { title, explanation, findings } = financing;
  const isOwnArea = options.area === undefined && findings.some(({ code }) => code === "own-area");
  const said = findings.map((finding) => ({ of: title, finding }));
  const outcome = keysOutcome(read, {
    says: [...saysOf(read, financing, isOwnArea), ...unusedSaid(options, [])],
    results: { payments: besideRows(financeByKeySheet(financing), read, rowsOf(read, financing)) },
    found: { sheet: sheetOfFindings(say.FINDINGS, "scheme", said), findings },
    explained: [{ of: title, explanation }],
  });
  return { ...outcome, isOwnArea };
}
