import { type Failure, fail, RuleError } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { activityIn, levelsInto, NOT_STATED, numbersInto, wholesInto } from "./columns.ts";
import type { Payer, SpendingCodes, SpendingData } from "./data.ts";
import { Dictionary } from "./dictionary.ts";
import { doubleRows, refuseDouble } from "./doubleRows.ts";
import { priceBasisOf } from "./priceBasis.ts";
import {
  ACTIVITY,
  OERE,
  readAccount,
  readFunction,
  readLevel,
  readName,
  readOperatorKind,
  readPayer,
  readWhole,
  readYear,
} from "./readCell.ts";
import { ACCOUNTS, ACTIVITIES, type Activity, type SpendingRow } from "./row.ts";
import * as say from "./words.ts";

function orNothing<T>(read: (given: unknown, path: string) => T) {
  return (given: unknown, path: string): T | undefined => (given === undefined ? undefined : read(given, path));
}

const FUNCTION = orNothing(readFunction);
const KIND = orNothing(readOperatorKind);

/** Columns that are filled with the numbers of their values, and the values that occur in them. */
class Columns {
  readonly payers = new Dictionary<Payer>();
  readonly years = new Dictionary<number>();
  readonly areas = new Dictionary<string>();
  readonly functions = new Dictionary<string | undefined>();
  readonly operatorKinds = new Dictionary<SpendingRow["operatorKind"]>();
  readonly accounts = new Dictionary<SpendingRow["account"]>();
  readonly codes: SpendingCodes;
  readonly levels: Int32Array;
  readonly oere: Float64Array;
  readonly activity: Partial<Record<Activity, Float64Array>> = {};
  readonly cells: Cells;

  constructor(cells: Cells) {
    this.cells = cells;
    const column = () => new Int32Array(cells.rows);
    this.codes = {
      payers: column(),
      years: column(),
      areas: column(),
      functions: column(),
      operatorKinds: column(),
      accounts: column(),
    };
    this.levels = column();
    this.oere = new Float64Array(cells.rows);
  }

  /** Reads all rows, column by column; throws where a cell cannot be read, and not always for the first one. */
  readAll(): void {
    const { cells, codes } = this;
    const [payer, year, area] = [cells.column("payer"), cells.column("year"), cells.column("area")];
    numbersInto(codes.payers, this.payers, payer, readPayer, ({ code }) => code);
    numbersInto(codes.years, this.years, year, readYear, (each) => each);
    numbersInto(codes.areas, this.areas, area, readName, (each) => each);
    numbersInto(codes.functions, this.functions, cells.column("function"), FUNCTION, (name) => name ?? "");
    numbersInto(codes.operatorKinds, this.operatorKinds, cells.column("operatorKind"), KIND, (kind) => kind ?? "");
    numbersInto(codes.accounts, this.accounts, cells.column("account"), readAccount, (account) => account);
    wholesInto(this.oere, cells.column("amount"), OERE);
    levelsInto(this.levels, cells.column("priceLevel"), year);
    const stated = ACTIVITIES.flatMap((name) => {
      const column = activityIn(cells.column(name), cells.rows);
      return column === undefined ? [] : [{ name, ...column }];
    });
    for (const { name, wholes } of stated.sort((a, b) => a.first - b.first)) this.activity[name] = wholes;
  }

  /** Reads a row into the columns; throws for the first cell that cannot be read. */
  read(row: number): void {
    const { cells, codes } = this;
    codes.payers[row] = this.#number(row, "payer", this.payers, readPayer, ({ code }) => code);
    codes.years[row] = this.#number(row, "year", this.years, readYear, (year) => year);
    codes.areas[row] = this.#number(row, "area", this.areas, readName, (area) => area);
    codes.functions[row] = this.#number(row, "function", this.functions, FUNCTION, (name) => name ?? "");
    const kinds = this.operatorKinds;
    codes.operatorKinds[row] = this.#number(row, "operatorKind", kinds, KIND, (k) => k ?? "");
    codes.accounts[row] = this.#number(row, "account", this.accounts, readAccount, (account) => account);
    this.oere[row] = readWhole(cells.cell(row, "amount"), OERE, cells.path(row, "amount"));
    const year = cells.cell(row, "year") as number;
    this.levels[row] = readLevel(cells.cell(row, "priceLevel"), year, cells.path(row, "priceLevel"));
    for (const each of ACTIVITIES) this.#readActivity(row, each);
  }

  #number<T>(
    row: number,
    field: keyof SpendingRow,
    dictionary: Dictionary<T>,
    read: (given: unknown, path: string) => T,
    keyOf: (value: T) => string | number,
  ): number {
    const given = this.cells.cell(row, field);
    const before = dictionary.numberOf(given);
    if (before !== undefined) return before;
    const value = read(given, this.cells.path(row, field));
    return dictionary.add(given, keyOf(value), value);
  }

  #readActivity(row: number, name: Activity): void {
    const given = this.cells.cell(row, name);
    if (given === undefined) return;
    const path = this.cells.path(row, name);
    const whole = readWhole(given, ACTIVITY, path);
    if (whole < 0) refuseOutOfRange(path, given, ACTIVITY.allowed);
    this.activity[name] ??= new Float64Array(this.cells.rows).fill(NOT_STATED);
    this.activity[name][row] = whole;
  }
}

const byNumber = (a: number, b: number) => a - b;
const byText = (a: string | undefined, b: string | undefined) => (a ?? "").localeCompare(b ?? "", "da");
const byAccount = (a: SpendingRow["account"], b: SpendingRow["account"]) => ACCOUNTS.indexOf(a) - ACCOUNTS.indexOf(b);

/**
 * What results look names and years up in when their lines are read: nobody can change it meanwhile. Typed columns cannot be
 * frozen, so no analysis reads them after its call.
 */
function unchangeable(data: SpendingData): SpendingData {
  const { payers, years, areas, functions, operatorKinds, accounts, codes, activity } = data;
  frozen([payers, years, areas, functions, operatorKinds, accounts]);
  Object.freeze(codes);
  Object.freeze(activity);
  return Object.freeze(data);
}

function dataOf(columns: Columns, problems: Failure[]): SpendingData {
  const { cells, codes, levels, oere, activity } = columns;
  const sorted = {
    payers: columns.payers.sorted(codes.payers, (a, b) => a.code - b.code),
    years: columns.years.sorted(codes.years, byNumber),
    areas: columns.areas.sorted(codes.areas, byText),
    functions: columns.functions.sorted(codes.functions, byText),
    operatorKinds: columns.operatorKinds.sorted(codes.operatorKinds, byText),
    accounts: columns.accounts.sorted(codes.accounts, byAccount),
  };
  const rowYears = codes.years.map((at) => sorted.years[at] as number);
  const priceBasis = noted(problems, () => priceBasisOf(levels, rowYears, cells)) ?? "nominal";
  const data = unchangeable({ rows: cells.rows, ...sorted, priceBasis, codes, oere, activity });
  for (const double of doubleRows(data)) noted(problems, () => refuseDouble(double, cells));
  return data;
}

/** What a step gives; what it finds wrong is noted and not thrown. */
function noted<T>(problems: Failure[], step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    problems.push(error.failure);
    return undefined;
  }
}

function refuseNoRows(): never {
  return fail({
    kind: "missing",
    path: "rows",
    foundAs: say.EMPTY_TABLE,
    allowed: say.ONE_ROW,
    remedy: say.GIVE_ROWS,
  });
}

/** A table read column by column, which is fast; nothing where something is wrong, which is looked for row by row. */
function readAtOnce(cells: Cells): Columns | undefined {
  const columns = new Columns(cells);
  return noted([], () => {
    columns.readAll();
    return columns;
  });
}

/** A table as data, and everything that is wrong with it; the data count only where nothing is. */
export function readSpending(given: unknown): {
  readonly data: SpendingData | undefined;
  readonly problems: readonly Failure[];
} {
  const problems: Failure[] = [];
  const columns = noted(problems, () => new Columns(cellsOf(given, problems)));
  if (columns === undefined) return { data: undefined, problems };
  if (columns.cells.rows === 0 && problems.length === 0) noted(problems, refuseNoRows);
  const read = problems.length === 0 ? readAtOnce(columns.cells) : undefined;
  if (read === undefined) for (let row = 0; row < columns.cells.rows; row++) noted(problems, () => columns.read(row));
  if (problems.length > 0) return { data: undefined, problems };
  const data = dataOf(read ?? columns, problems);
  return problems.length > 0 ? { data: undefined, problems } : { data, problems };
}
