import type { Decimal } from "../../decimal.ts";
import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { frozen } from "../../frozen.ts";
import { indexSeriesNames } from "../../indexation/indexSeries.ts";
import { totalOf } from "../../numbers/totalOf.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { populationDates } from "../../registers/population.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { SpendingData } from "../../spending/accounts/data.ts";
import type { Account, SpendingRow } from "../../spending/accounts/row.ts";
import { spendingData } from "../../spending/accounts/spendingData.ts";
import { completeness } from "../../spending/completeness/completeness.ts";
import type { Completeness, CompletenessOptions } from "../../spending/completeness/result.ts";
import { completenessSheets } from "../../spending/completeness/sheet.ts";
import type { BudgetFollowUp } from "../../spending/followUp/result.ts";
import { budgetFollowUpSheet } from "../../spending/followUp/sheet.ts";
import type { GrowthPrices, SpendingGrowth } from "../../spending/growth/result.ts";
import { spendingGrowthSheet } from "../../spending/growth/sheet.ts";
import { spendingGrowth } from "../../spending/growth/spendingGrowth.ts";
import { broughtToLevel } from "../../spending/growth/words.ts";
import { shownLines } from "../../spending/line.ts";
import type { SpendingPerCitizen } from "../../spending/perCitizen/result.ts";
import { spendingPerCitizenSheet } from "../../spending/perCitizen/sheet.ts";
import { spendingPerCitizen } from "../../spending/perCitizen/spendingPerCitizen.ts";
import type { Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { jobOptions, unusedSaid } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { ratesSaid, seriesUsed } from "../jobs/ratesSaid.ts";
import { ownRateOfSeries } from "../jobs/words.ts";
import type { JobOptions } from "../options.ts";
import type { Outcome } from "../outcome.ts";
import type { Explained } from "../shown/explained.ts";
import { placeColumns } from "../shown/placeColumns.ts";
import { expectedSaid, followUpIn } from "./followUpIn.ts";
import { holesIn, withLacking } from "./lacking.ts";
import { type MissingAmount, readSpending, type SpendingTablesRead } from "./readSpending.ts";
import { functionsFollowed, functionsIn, notedTotals, type TotalsOf, totalsSaid } from "./totalsOf.ts";
import * as say from "./words.ts";
import { type YearsThere, yearsOfGrowth } from "./yearsAsked.ts";

/** More lines than these are told by their number. */
const MOST_TURNED = 3;

/** What is looked at in account rows. */
export interface SpendingTablesOptions extends JobOptions {
  /** The year that growth is from; by default the first that has the figures which are looked at. */
  readonly from?: number;
  /** The year that growth is to, after `from`; by default the last that has the figures which are looked at. */
  readonly to?: number;
  /** Prices of the growth; by default those of the file: current prices, or those of the year that it is in. */
  readonly prices?: GrowthPrices;
  /** Which figures; by default the accounts, and where there are none the first there are. */
  readonly account?: Account;
  /** Who should be in the table: `country`, a region or a list; by default those who are. */
  readonly payers?: CompletenessOptions["payers"];
}

/** A file of account rows, read and analysed. */
export interface AnalysedTables extends Outcome {
  readonly read: SpendingTablesRead;
}

/** What is computed of the rows; growth and spending per inhabitant where they can be. */
interface Analysed {
  readonly data: SpendingData;
  /** The years that the file has, and those that have the figures which are looked at. */
  readonly years: YearsThere;
  readonly looked: Completeness;
  readonly growth?: SpendingGrowth;
  /** The lines that are in neither year of the growth, since one is not available. */
  readonly keptOut: KeptOut;
  readonly perCitizen?: SpendingPerCitizen;
  /** Of the last year with a forecast and a budget. */
  readonly followUp?: BudgetFollowUp;
  /** Of which functions the totals of each table are. */
  readonly totals: readonly TotalsOf[];
}

/** Lines that are in neither year of the growth, and what they come to in each year whose amount is available. */
interface KeptOut {
  readonly lines: number;
  readonly sums: readonly { readonly year: number; readonly sum: Decimal }[];
}

const NONE_KEPT_OUT: KeptOut = frozen({ lines: 0, sums: [] });

const lineOf = (payer: unknown, area: string, name: unknown): string => JSON.stringify([payer, area, name]);

/** Lines whose amount is not available in one of the two years: they are compared in neither, since it is not 0. */
function keptOut({ missing }: SpendingTablesRead, from: number, to: number): ReadonlySet<string> {
  const inEither = missing.filter(({ year }) => year === from || year === to);
  return new Set(inEither.map(({ payer, area, function: name }) => lineOf(payer, area, name)));
}

function growthOf(
  read: SpendingTablesRead,
  { priceBasis }: SpendingData,
  years: YearsThere,
  options: SpendingTablesOptions,
): Pick<Analysed, "growth" | "keptOut"> & { readonly functions: readonly string[] } {
  const { account } = years;
  const { from, to } = yearsOfGrowth(options, years);
  if (from === to) return { keptOut: NONE_KEPT_OUT, functions: [] };
  const lines = keptOut(read, from, to);
  const isKeptOut = ({ payer, area, function: name }: SpendingRow) => lines.has(lineOf(payer, area, name));
  const rows = read.spending.filter((row) => !isKeptOut(row));
  const sums = [from, to].flatMap((year) => {
    const out = read.spending.filter((row) => isKeptOut(row) && row.year === year && row.account === account);
    return out.length === 0 ? [] : [{ year, sum: totalOf(out.map(({ amount }) => amount)) }];
  });
  const out: KeptOut = { lines: lines.size, sums };
  const prices = options.prices ?? (priceBasis === "nominal" ? priceBasis : { level: priceBasis });
  const isIn = (year: number) => rows.some((row) => row.year === year && row.account === account);
  const isAsked = options.from !== undefined || options.to !== undefined;
  if (!isAsked && !(isIn(from) && isIn(to))) return { keptOut: out, functions: [] };
  const inEither = rows.filter((row) => row.account === account && (row.year === from || row.year === to));
  return {
    keptOut: out,
    growth: spendingGrowth(rows, { from, to, prices, account }),
    functions: functionsIn(inEither),
  };
}

/** The years of a file, and those with the figures of an account. */
function yearsThere({ spending }: SpendingTablesRead, { years: all }: SpendingData, account: Account): YearsThere {
  const has = new Set(spending.flatMap((row) => (row.account === account ? [row.year] : [])));
  return { account, all, ofAccount: all.filter((year) => has.has(year)) };
}

/** Per inhabitant in the years that the register has counts of. */
function perCitizenOf(data: SpendingData, account: Account): SpendingPerCitizen | undefined {
  const counted = new Set(populationDates());
  const years = data.years.filter((year) => counted.has(`${year}-01-01`));
  if (years.length === 0) return undefined;
  return spendingPerCitizen(data, { per: "inhabitant", date: "01-01", account, years });
}

function analysed(read: SpendingTablesRead, options: SpendingTablesOptions): Analysed {
  const data = spendingData(read.spending);
  const { accounts } = data;
  const account = options.account ?? (accounts.includes("accounts") ? "accounts" : (accounts[0] ?? "accounts"));
  const years = yearsThere(read, data, account);
  const { payers } = options;
  const notAvailable = read.missing.map(({ row: _, ...each }) => each);
  const looked = completeness(data, { notAvailable, ...(payers === undefined ? {} : { payers }) });
  const perCitizen = perCitizenOf(data, account);
  const followUp = followUpIn(data, read.spending);
  const grown = growthOf(read, data, years, options);
  const { growth } = grown;
  const yearsBeside = new Set(perCitizen?.rows.map(({ year }) => year) ?? []);
  const kept = { ...grown.keptOut, sums: grown.keptOut.sums.filter(({ year }) => yearsBeside.has(year)) };
  return {
    data,
    years,
    looked,
    ...grown,
    keptOut: kept,
    totals: [
      ...(followUp === undefined
        ? []
        : [{ of: say.FOLLOW_UP, functions: functionsFollowed(read.spending, followUp.year) }]),
      ...(growth === undefined ? [] : [{ of: say.GROWTH, functions: grown.functions }]),
      ...(perCitizen === undefined
        ? []
        : [
            {
              of: say.PER_CITIZEN,
              functions: functionsIn(
                read.spending.filter((row) => row.account === account && yearsBeside.has(row.year)),
              ),
            },
          ]),
    ],
    ...(perCitizen === undefined ? {} : { perCitizen }),
    ...(followUp === undefined ? {} : { followUp }),
  };
}

function missingSheet(read: SpendingTablesRead): Sheet {
  return tableOf<MissingAmount>(say.MISSING, read.missing, [
    ...placeColumns<MissingAmount>(read, ({ row }) => row),
    { word: "payerCode", unit: "text", cell: ({ payer }) => payer },
    { word: "payer", unit: "text", cell: ({ payer }) => findMunicipality(payer).name },
    { word: "functionOf", unit: "text", cell: (each) => each.function ?? null },
    { word: "year", unit: "year", cell: ({ year }) => year },
  ]);
}

function findingsOf({ looked, growth, perCitizen, followUp }: Analysed) {
  return [
    ...(followUp?.findings ?? []).map((finding) => ({ of: say.FOLLOW_UP, finding })),
    ...looked.findings.map((finding) => ({ of: say.COMPLETENESS, finding })),
    ...(growth?.findings ?? []).map((finding) => ({ of: say.GROWTH, finding })),
    ...(perCitizen?.findings ?? []).map((finding) => ({ of: say.PER_CITIZEN, finding })),
  ];
}

/** Why the follow-up, growth and spending per inhabitant are what they are. */
function explainedOf({ growth, perCitizen, looked, followUp }: Analysed): Explained[] {
  return [
    ...(followUp === undefined ? [] : [{ of: say.FOLLOW_UP, explanation: followUp.explanation }]),
    ...(growth === undefined ? [] : [{ of: say.GROWTH, explanation: growth.explanation }]),
    ...(perCitizen === undefined ? [] : [{ of: say.PER_CITIZEN, explanation: perCitizen.explanation }]),
    { of: say.COMPLETENESS, explanation: looked.explanation },
  ];
}

/** Growth as a table; a row is of its first and its last year, and says what it lacks in either. */
function growthSheet(growth: SpendingGrowth, holes: ReturnType<typeof holesIn>, notes: readonly Text[]): Sheet {
  const { lines, totals } = shownLines(growth, [growth.total]);
  const years = [growth.from, growth.to];
  const sheet = spendingGrowthSheet(growth);
  return withLacking(
    { ...sheet, notes: [...(sheet.notes ?? []), ...notes] },
    [...lines, ...totals].map((line) => ({ line, years })),
    holes,
  );
}

/** The follow-up as a table; a row says too what the file lacks of it. */
function followUpSheet(followUp: BudgetFollowUp, holes: ReturnType<typeof holesIn>): Sheet {
  const { lines, totals } = shownLines(followUp, followUp.total);
  const ofYear = [...lines, ...totals].map((line) => ({ line, years: [followUp.year] }));
  return withLacking(budgetFollowUpSheet(followUp), ofYear, holes);
}

function perCitizenSheet(
  perCitizen: SpendingPerCitizen,
  holes: ReturnType<typeof holesIn>,
  notes: readonly Text[],
): Sheet {
  const { lines, totals } = shownLines(perCitizen, perCitizen.total);
  const ofYears = [...lines, ...totals].map((line) => ({ line, years: [line.year] }));
  const sheet = spendingPerCitizenSheet(perCitizen);
  return withLacking({ ...sheet, notes: [...(sheet.notes ?? []), ...notes] }, ofYears, holes);
}

function sheetsOf(
  read: SpendingTablesRead,
  { looked, growth, keptOut: out, perCitizen, followUp, totals }: Analysed,
): Record<string, Sheet> {
  const holes = holesIn(read);
  const of = (table: Text) => notedTotals(totals, table, read);
  const notes = [...of(say.GROWTH), ...(out.lines === 0 ? [] : [say.keptOutOfGrowth(out)])];
  return {
    ...(followUp === undefined ? {} : { followUp: followUpSheet(followUp, holes) }),
    ...(growth === undefined ? {} : { growth: growthSheet(growth, holes, notes) }),
    ...(perCitizen === undefined ? {} : { perCitizen: perCitizenSheet(perCitizen, holes, of(say.PER_CITIZEN)) }),
    ...completenessSheets(looked),
    missing: missingSheet(read),
  };
}

/** Who spends the most and the least per inhabitant in the last year. */
function extremes({ byPayer }: SpendingPerCitizen): Text[] {
  const last = byPayer.reduce((year, each) => Math.max(year, each.year), 0);
  const known = byPayer.flatMap(({ year, payer, perCitizen }) =>
    year === last && payer !== null && perCitizen !== null ? [{ payer, perCitizen }] : [],
  );
  const sorted = known.toSorted((a, b) => a.perCitizen.comparedTo(b.perCitizen));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || sorted.length < 2) return [];
  return [say.perInhabitant(last, least.payer, least.perCitizen, most.payer, most.perCitizen)];
}

function readSaid({ leftOut, spending }: SpendingTablesRead, done: Analysed | undefined): Text {
  const sums = leftOut.filter(({ why }) => why === "total" || why === "area").length;
  const { years = [], payers = [] } = done?.data ?? {};
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? "");
  return say.read(spending.length, payers.length, span, sums);
}

/** Lines whose spending fell to nothing or below from one year to the next: what to look at first. */
function turnedSaid({ jumps }: Completeness): Text[] {
  const turned = jumps.filter(
    ({ before, after }) => before.isPositive() && !before.isZero() && after.lessThanOrEqualTo(0),
  );
  return turned.length === 0 ? [] : [say.lookAtTurned(turned.slice(0, MOST_TURNED), turned.length)];
}

/** By which series and which rates of the user's own amounts were brought to one year's prices; nothing where they were not. */
function pricesSaid({ from, to, priceLevel }: SpendingGrowth, prices: GrowthPrices): Text[] {
  if (prices === "nominal" || !("series" in prices) || priceLevel === "nominal") return [];
  const { series } = prices;
  // A series that is put together by the user has a name of its own.
  if (!indexSeriesNames.includes(series.id)) return [broughtToLevel(priceLevel, series.title)];
  const lifts = [from, to].map((year) => ({ from: year, to: priceLevel, series }));
  const own = series.steps.filter(({ mark }) => mark === "local");
  return [
    ...seriesUsed(lifts).map((title) => broughtToLevel(priceLevel, title)),
    ...ratesSaid(own, lifts, ownRateOfSeries),
  ];
}

/** How spending grew, or why that was not computed; of which figures, where the file has years with others alone. */
function growthSaid({ growth, years }: Analysed, prices: GrowthPrices | undefined): Text[] {
  const { account, all, ofAccount } = years;
  if (growth === undefined) return [ofAccount.length > 1 ? say.NO_COMMON_LINES : say.noGrowth(account, ofAccount)];
  const { from, to, total, priceLevel } = growth;
  const others = all.filter((year) => !ofAccount.includes(year));
  return [
    say.grew(from, to, total.change, total.rate, priceLevel === "nominal"),
    ...(prices === undefined ? [] : pricesSaid(growth, prices)),
    ...(others.length === 0 ? [] : [say.growthIsOf(account, ofAccount, others)]),
  ];
}

function saysOf(read: SpendingTablesRead, done: Analysed | undefined, { prices }: SpendingTablesOptions): Text[] {
  const isStated = read.columns.some(({ column }) => column.key === "account");
  const gaps = done?.looked.missingRows ?? 0;
  const otherUnits = read.leftOut.filter(({ why }) => why === "other-unit").length;
  return [
    ...(otherUnits === 0 ? [] : [say.otherUnits(otherUnits)]),
    ...(read.missing.length === 0 ? [] : [say.missing(read.missing.length)]),
    ...(isStated || done === undefined ? [] : [say.UNSTATED_ACCOUNTS]),
    ...expectedSaid(done?.followUp),
    ...(done === undefined ? [] : growthSaid(done, prices)),
    ...(done?.growth === undefined || done.keptOut.lines === 0 ? [] : [say.keptOutOfGrowth(done.keptOut)]),
    ...(done === undefined ? [] : totalsSaid(done.totals, read)),
    ...(done === undefined ? [] : turnedSaid(done.looked)),
    ...(done === undefined
      ? []
      : done.perCitizen === undefined
        ? [say.noPerCitizen(say.NO_COUNTS)]
        : extremes(done.perCitizen)),
    ...(gaps === 0 ? [] : [say.lookAtGaps(gaps)]),
  ];
}

const KEYS = ["from", "to", "prices", "account", "payers"];

/**
 * Looks account rows of a file through and analyses them: the follow-up on the last year that has a forecast and a budget, growth from the first to the last year that have the figures looked at, spending per inhabitant on
 * 1 January of each year that the register has, rows that are missing, jumps, and what was found. Reads the tables as
 * {@link readSpending} does; gives the sheets `followUp`, `growth`, `perCitizen`, `gaps`, `jumps`, `missing`, `findings`, `faults`, `reading`.
 *
 * Amounts in kr., whatever unit the file is in; what is not available is in no sum and never 0, and rows of regions and the
 * country are told and never added. Rows with an error are left out of all sums and stand in `faults`, by cell, all at once.
 * Throws `RuleError` for options that cannot be used, such as a year that the file has not; nothing for what stands in it.
 *
 * @example
 * ```ts
 * import { readTables, spendingTables } from "rammetakst/files";
 * const file = "Kommune;Funktion;2022;2024\nOdense;5.28.22;100.000.000;104.000.000\nVejen;5.28.22;20.000.000;..\n";
 * const { sheets, says } = spendingTables(await readTables(file));
 * sheets.growth?.rows[0]?.[6]; // => 0.04
 * says[1]?.en; // => "1 amount is not available in the file; it is never counted as 0, but absent from the sums."
 * ```
 */
export function spendingTables(tables: readonly GivenTable[], options: SpendingTablesOptions = {}): AnalysedTables {
  jobOptions(options, KEYS);
  const read = readSpending(tables);
  const done = read.spending.length === 0 ? undefined : analysed(read, options);
  const said = done === undefined ? [] : findingsOf(done);
  return outcomeOf({
    read,
    readSaid: readSaid(read, done),
    says: [...saysOf(read, done, options), ...unusedSaid(options, [])],
    results: done && sheetsOf(read, done),
    found: done && {
      sheet: sheetOfFindings(say.FINDINGS, "what", said),
      findings: said.map(({ finding }) => finding),
    },
    explained: done ? explainedOf(done) : [],
  });
}
