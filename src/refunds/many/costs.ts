import { at, type Each } from "../../rules/columns/columnReader.ts";
import { isFloats, type WholeColumn } from "../../rules/columns/kinds.ts";
import { MONTHS_IN_YEAR } from "../stateRefund/costSpan.ts";
import type { ReadColumns } from "./read.ts";

const NO_MONTHS: readonly Float64Array[] = [];

/** A column as floats, so that all loops read one kind of array. */
const floats = (column: WholeColumn): Float64Array => (isFloats(column) ? column : new Float64Array(column));

/** Whether a number is a whole one from 0 to `most`. */
const isWhole = (value: number, most: number): boolean => value >= 0 && value <= most && Math.floor(value) === value;

/**
 * The costs of one row after another in whole numbers. A month's cost may be a part of an øre, since a year's is spread over months:
 * `counted` is so many times the cost in øre, `scale`, for as many months as `weight` says.
 */
export class Costs {
  readonly #monthly: readonly Float64Array[];
  readonly #yearly: Float64Array | undefined;
  readonly #oneOff: Float64Array | undefined;
  readonly #income: Float64Array | undefined;
  readonly #incomes: readonly Float64Array[];
  readonly #months: Each;
  readonly #firstMonth: Each;
  readonly #most: number;
  /** Where one amount of income goes, where there is no cost in any month of the row: so many months from the first. */
  readonly #given: number;

  /** What is counted each month, or in months that are alike. */
  readonly counted = new Float64Array(MONTHS_IN_YEAR);
  readonly weight = new Float64Array(MONTHS_IN_YEAR);
  /** A twelfth of the year's limits by the same scale is the limit times this, for each. */
  readonly limitBy = new Float64Array(MONTHS_IN_YEAR);
  /** How many of them there are. */
  size = 0;
  /** What the year costs in øre, income deducted. */
  total = 0;
  /** What the weighted parts of the counted costs are to be divided by. */
  scale = 1;
  oneOff = 0;

  constructor(columns: ReadColumns, most: number) {
    const { monthly, yearly, oneOff, income, months, firstMonth } = columns;
    this.#monthly = monthly?.map(floats) ?? NO_MONTHS;
    this.#yearly = yearly && floats(yearly);
    this.#oneOff = oneOff && floats(oneOff);
    const isByMonth = Array.isArray(income);
    this.#incomes = isByMonth ? (income as readonly WholeColumn[]).map(floats) : NO_MONTHS;
    this.#income = isByMonth || income === undefined ? undefined : floats(income as WholeColumn);
    this.#months = months ?? MONTHS_IN_YEAR;
    this.#firstMonth = firstMonth ?? 1;
    this.#most = most;
    this.#given = monthly?.length ?? MONTHS_IN_YEAR;
  }

  /** Reads a row; false where the loops do not take it. */
  read(row: number): boolean {
    const oneOff = this.#oneOff === undefined ? 0 : (this.#oneOff[row] as number);
    const income = this.#income === undefined ? 0 : (this.#income[row] as number);
    if (!isWhole(oneOff, this.#most) || !isWhole(income, this.#most)) return false;
    this.oneOff = oneOff;
    this.total = oneOff - income;
    if (this.#monthly.length > 0) return this.#byMonth(row, oneOff, income);
    return this.#incomes.length > 0 ? this.#yearByMonth(row, oneOff) : this.#byYear(row, oneOff, income);
  }

  /** Costs that are given month by month; one amount of income is spread over those that have a cost. */
  #byMonth(row: number, oneOff: number, income: number): boolean {
    const { counted, weight, limitBy } = this;
    const monthly = this.#monthly;
    let withCost = 0;
    for (let m = 0; m < MONTHS_IN_YEAR; m++) {
      const running = m < monthly.length ? ((monthly[m] as Float64Array)[row] as number) : 0;
      if (!isWhole(running, this.#most)) return false;
      counted[m] = running;
      this.total += running;
      if (running !== 0) withCost++;
    }
    const over = income === 0 ? 1 : withCost > 0 ? withCost : oneOff > 0 ? MONTHS_IN_YEAR : this.#given;
    this.scale = MONTHS_IN_YEAR * over;
    for (let m = 0; m < MONTHS_IN_YEAR; m++) {
      const running = counted[m] as number;
      const hasIncome = withCost > 0 ? running !== 0 : m < over;
      counted[m] = running * this.scale + oneOff * over - (hasIncome ? income * MONTHS_IN_YEAR : 0);
      weight[m] = 1;
      limitBy[m] = over;
    }
    this.size = MONTHS_IN_YEAR;
    return this.#lessIncomes(row);
  }

  /** A year's cost, or none, and income month by month. */
  #yearByMonth(row: number, oneOff: number): boolean {
    const { counted, weight, limitBy } = this;
    const yearly = this.#yearlyOf(row);
    const [months, first] = this.#span(row);
    if (Number.isNaN(yearly) || months === 0) return false;
    this.scale = MONTHS_IN_YEAR * months;
    for (let m = 0; m < MONTHS_IN_YEAR; m++) {
      const isWithin = m + 1 >= first && m + 1 < first + months;
      counted[m] = (isWithin ? yearly * MONTHS_IN_YEAR : 0) + oneOff * months;
      weight[m] = 1;
      limitBy[m] = months;
    }
    this.total += yearly;
    this.size = MONTHS_IN_YEAR;
    return this.#lessIncomes(row);
  }

  /** A year's cost, or none: the months that it covers are alike, and so are the others. */
  #byYear(row: number, oneOff: number, income: number): boolean {
    const { counted, weight, limitBy } = this;
    const yearly = this.#yearlyOf(row);
    const [months] = this.#span(row);
    if (Number.isNaN(yearly) || months === 0) return false;
    // Where there are one-off costs only, income goes with them over the year.
    const isOfYear = yearly === 0 && oneOff > 0;
    counted[0] = yearly * MONTHS_IN_YEAR + oneOff * months - income * (isOfYear ? months : MONTHS_IN_YEAR);
    weight[0] = 1;
    limitBy[0] = months;
    counted[1] = oneOff - (isOfYear ? income : 0);
    weight[1] = MONTHS_IN_YEAR - months;
    limitBy[1] = 1;
    this.total += yearly;
    this.size = months === MONTHS_IN_YEAR ? 1 : 2;
    this.scale = MONTHS_IN_YEAR;
    return true;
  }

  #yearlyOf(row: number): number {
    const yearly = this.#yearly === undefined ? 0 : (this.#yearly[row] as number);
    return isWhole(yearly, this.#most) ? yearly : Number.NaN;
  }

  /** How many months a year's cost covers, 0 where they are none of the year, and the first. */
  #span(row: number): readonly [number, number] {
    const [months, first] = [at(this.#months, row), at(this.#firstMonth, row)];
    const isFine = isWhole(months, MONTHS_IN_YEAR) && isWhole(first, MONTHS_IN_YEAR) && first > 0;
    return [isFine && first + months - 1 <= MONTHS_IN_YEAR ? months : 0, first];
  }

  #lessIncomes(row: number): boolean {
    const incomes = this.#incomes;
    for (let m = 0; m < incomes.length; m++) {
      const income = (incomes[m] as Float64Array)[row] as number;
      if (!isWhole(income, this.#most)) return false;
      this.counted[m] = (this.counted[m] as number) - income * this.scale;
      this.total -= income;
    }
    return true;
  }
}
