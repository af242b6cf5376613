import type { Failure } from "../../errors.ts";
import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { groupsOf } from "../../groups.ts";
import { exact, type Numeric, toDecimal } from "../../numbers/exact.ts";
import { totalOf } from "../../numbers/totalOf.ts";
import { checkLimits } from "../../refunds/stateRefund/law.ts";
import { stateRefund } from "../../refunds/stateRefund/stateRefund.ts";
import type { Text } from "../../words.ts";
import { attempted } from "../attempted.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { jobOptions, unusedSaid } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { leftOutBelow } from "../jobs/saidOfRows.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { rowFault } from "../kinds/rowFault.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { JobOptions } from "../options.ts";
import type { Outcome } from "../outcome.ts";
import type { TableCase } from "./cases.ts";
import { knownLimits, numberOfLimits, ownLimits } from "./limits.ts";
import { isObjective, yearOfSheet } from "./line.ts";
import { type RefundsRead, readRefunds } from "./readRefunds.ts";
import { type CaseLine, refundedSheets } from "./sheets.ts";
import * as say from "./words.ts";

/** What the cases of a file are computed by. */
export interface RefundTablesOptions extends JobOptions {
  /** The limits of a year in kr. a year, from the lowest up, where the library does not know them: three, before 2021 two. */
  readonly limits?: Readonly<Record<number, readonly Numeric[]>>;
}

/** A file of costs by month, read and computed. */
export interface RefundedTables extends Outcome {
  readonly read: RefundsRead;
}

/** The cell that a refusal is about: the year's where limits are, and else that of the citizen. */
const keyOf = ({ path }: Failure): string => (/^(?:limits|year)\b/.test(path) ? "year" : "citizen");

/** A year without limits, told once of all its cases: at the heading's column, or where the rows say the year. */
function yearRefused(read: RefundsRead, cases: readonly TableCase[]): TableFault[] {
  const [row, ...others] = cases.flatMap(({ rows }) => rows.slice(0, 1));
  const year = cases[0]?.year ?? 0;
  if (row === undefined) return [];
  const month = read.columns.find(({ heading }) => heading.month?.startsWith(`${year}-`))?.heading.month;
  const key = row.values.year === undefined && month !== undefined ? `monthly ${month}` : "year";
  const lacksLimitsOf = { year, limits: numberOfLimits(year) };
  const fault = { ...say.limitsNotKnown(year), kind: "not-usable", severity: "error", lacksLimitsOf } as const;
  return [rowFault(read, row, [key], fault, others)];
}

interface Refused {
  readonly each: TableCase;
  readonly failure: Failure;
}

/** What is refused though it could be read: years without limits, and cases by themselves. */
function refused(read: RefundsRead, all: readonly Refused[]): TableFault[] {
  const isYear = ({ failure }: Refused) => failure.kind === "unknown-value";
  const byYear = groupsOf(all.filter(isYear), ({ each: { year } }) => String(year));
  const own = all.filter((each) => !isYear(each));
  return [
    ...[...byYear.values()].flatMap((ofYear) =>
      yearRefused(
        read,
        ofYear.map(({ each }) => each),
      ),
    ),
    ...own.flatMap(({ each: { rows }, failure }) => {
      return rows.slice(0, 1).map((row) => notUsable(read, row, [keyOf(failure)], failure));
    }),
  ];
}

/** Limits of one's own that can be no year's are refused once, not of each case; those that no case is of are told. */
function checkOwnLimits({ limits = {} }: RefundTablesOptions): void {
  for (const [year, list] of Object.entries(limits)) checkLimits(Number(year), list, `options.limits[${year}]`);
}

function unusedLimitsSaid(read: RefundsRead, { limits = {} }: RefundTablesOptions): Text[] {
  const used = new Set(read.cases.map(({ year }) => year));
  const unused = Object.keys(limits)
    .map(Number)
    .filter((year) => !used.has(year));
  return unused.length === 0 ? [] : [say.limitsNotUsed(unused)];
}

/** The limits of years that the call gave, where they are used, with those that hold without them. */
function ownLimitsSaid({ cases }: RefundsRead, { limits = {} }: RefundTablesOptions): Text[] {
  const used = groupsOf(cases, ({ year }) => String(year));
  return Object.entries(limits).flatMap(([key, list]) => {
    const [first] = used.get(key) ?? [];
    if (first === undefined) return [];
    const own = list.map((limit) => toDecimal(exact(limit)));
    return [say.ownLimitsUsed(first.year, own, knownLimits(first.year, first.given.provision))];
  });
}

function computed(read: RefundsRead, { limits = {}, asked }: RefundTablesOptions) {
  return read.cases.map((each) => {
    const { year, provision } = each.given;
    const own = limits[year] ?? ownLimits(asked?.local, year, provision);
    const tried = attempted(() => stateRefund({ ...each.given, ...(own === undefined ? {} : { limits: own }) }));
    return { each, tried };
  });
}

/** What each year's cases come to, in sentences. */
function yearsSaid(lines: readonly CaseLine[]): Text[] {
  const done = lines.flatMap(({ refund }) => refund ?? []);
  return [...groupsOf(done, ({ year }) => String(year)).values()].map((ofYear) => {
    const sum = (key: "refund" | "cost") => totalOf(ofYear.map((each) => each[key]));
    return say.refunded(ofYear[0]?.year ?? 0, ofYear.length, sum("refund"), sum("cost"));
  });
}

function says(read: RefundsRead, lines: readonly CaseLine[]): Text[] {
  const { rows, columns } = read;
  const total = columns.find(({ column }) => column.isRowTotal === true);
  const hasItem = columns.some(({ column }) => column.key === "item");
  const isYearInHeading = columns.some(({ heading, column }) => column.key === "year" || heading.month?.includes("-"));
  const sheetYear = isYearInHeading ? undefined : yearOfSheet(read, rows[0]?.sheet ?? "");
  const objective = rows.filter(isObjective).length;
  const open = lines.filter(({ refund }) => refund === undefined).map(({ of: { name, year } }) => `${name} ${year}`);
  const isAnyDone = open.length < lines.length;
  return [
    ...(total === undefined ? [] : [say.totalLeftOut(total.heading.text)]),
    ...(objective === 0 ? [] : [say.objectiveLeftOut(objective)]),
    ...(hasItem || rows.length === 0 ? [] : [say.ALL_RUNNING]),
    ...(sheetYear === undefined ? [] : [say.yearOfSheet(sheetYear)]),
    ...yearsSaid(lines),
    ...(isAnyDone ? [] : [say.NOTHING_COMPUTED]),
    ...(isAnyDone && open.length > 0 ? [say.notComputedCases(open)] : []),
  ];
}

/**
 * The state refund of every case in the tables of a file, computed with `stateRefund`: reads them as {@link readRefunds} does,
 * and gives sheets that can be shown and written: `cases`, a row for each citizen or household and year; `months` and
 * `brackets` of each; `lines`, the table's own rows with the columns that were not known; `findings`, `faults`, `explanations`,
 * `sources`; and `reading`, how the file was read.
 *
 * The limits are those that the library knows for the year; of other years give `limits`, or `asked.local` with the limits
 * among values of one's own. A case with an error, or of a year without limits, is not computed and stands in `faults`, by
 * cell. Amounts in kr., the refund rounded once a case. Throws `RuleError` for options that cannot be read, and nothing for
 * what stands in the file. Source: as `stateRefund`.
 *
 * @example
 * ```ts
 * import { readTables, refundTables } from "rammetakst/files";
 * const file = "Borger;Januar 2022;Februar 2022;Marts 2022\nA;200.000;200.000;200.000\n";
 * const { sheets, says } = refundTables(await readTables(file));
 * sheets.months?.rows.length; // => 3
 * says[0]?.en; // => "1 line read, 1 case in all."
 * ```
 */
export function refundTables(tables: readonly GivenTable[], given: RefundTablesOptions = {}): RefundedTables {
  const options = jobOptions(given, ["limits"]);
  checkOwnLimits(options);
  const asRead = readRefunds(tables);
  const results = computed(asRead, options);
  const failed = results.flatMap(({ each, tried }) => ("failure" in tried ? [{ each, failure: tried.failure }] : []));
  const read: RefundsRead = withFaults(asRead, refused(asRead, failed));
  const made = new Map(results.map(({ each, tried }) => [each, "made" in tried ? tried.made : undefined] as const));
  const lines = read.tableCases.map((of): CaseLine => {
    const refund = made.get(of);
    return { of, ...(refund === undefined ? {} : { refund }) };
  });
  const done = lines.flatMap(({ of: { name, year }, refund }) =>
    refund === undefined ? [] : [{ of: `${name}, ${year}`, refund }],
  );
  const found = done.flatMap(({ of, refund: { findings } }) => findings.map((finding) => ({ of, finding })));
  const others = leftOutBelow(read);
  return outcomeOf({
    own: options.asked?.local,
    read,
    readSaid: say.linesRead(read.rows.length, read.tableCases.length, others),
    says: [
      ...says(read, lines),
      ...ownLimitsSaid(asRead, options),
      ...unusedLimitsSaid(asRead, options),
      ...unusedSaid(options, ["asked"]),
    ],
    results: done.length === 0 ? undefined : refundedSheets(read, lines),
    found:
      done.length === 0
        ? undefined
        : { sheet: sheetOfFindings(say.FINDINGS, "citizen", found), findings: found.map(({ finding }) => finding) },
    explained: done.map(({ of, refund: { explanation } }) => ({ of, explanation })),
  });
}
