import type { GroupOfRows } from "../../rules/columns/groupsOfRows.ts";
import { BLOCK, Block } from "../../rules/columns/rowBlock.ts";
import { isIncome } from "../costKind.ts";
import type { Bound, BoundCost } from "./bound.ts";
import { BIT } from "./codes.ts";
import { floatOf, type Limits, limitsOf, MOST, product } from "./limits.ts";
import * as loop from "./loops.ts";
import type { Out } from "./out.ts";
import type { CostColumn, ReadColumns, ReadOptions } from "./read.ts";
import type { Roundings } from "./roundings.ts";

/** A group with all that its rows are computed by. */
export interface Computing {
  readonly group: GroupOfRows;
  readonly columns: ReadColumns;
  readonly options: ReadOptions;
  readonly bound: Bound;
  readonly roundings: Roundings;
}

/** The rows that floats do not settle. */
export interface Left {
  /** Those that are computed exactly from the same figures. */
  readonly near: number[];
  /** Those that are left to the calculation of a single tariff. */
  readonly odd: number[];
}

const floats = () => new Float64Array(BLOCK);

/** A kind of cost with its column, and room for what it comes to in a block. */
interface Cost extends BoundCost, CostColumn {
  readonly part: Float64Array;
  readonly counts: loop.Counts;
}

const countsOf = ({ kind, factor, sign, isDirect }: BoundCost): loop.Counts => ({
  factor: floatOf(factor),
  basis: sign,
  costs: Number(!isIncome(kind)),
  direct: Number(isDirect),
});

/** Computes the tariffs of a group, block by block. */
class GroupLoops {
  readonly #costs: readonly Cost[];
  readonly #columns: ReadColumns;
  readonly #options: ReadOptions;
  readonly #bound: Bound;
  readonly #roundings: Roundings;
  readonly #limits: Limits;
  /** Whether a cost basis is a whole number of øre, and so no float of it lies beside what it stands for. */
  readonly #isWhole: boolean;
  readonly #sums: loop.Sums = { basis: floats(), costs: floats(), direct: floats() };
  readonly #sizes = floats();
  readonly #assumed = floats();
  readonly #indirect: Float64Array;
  readonly #rate = floats();
  readonly #quantity = floats();
  /** 1 over the quantity, counted in what tariffs and parts are rounded to, and 1 over the latter. */
  readonly #perTariff = floats();
  readonly #perPart = floats();
  readonly #perYear: Float64Array;
  readonly #places = floats();
  readonly #occupancy = floats();
  readonly #days = floats();
  readonly #back = floats();
  readonly #without = floats();
  readonly #tariff = floats();
  readonly #to = floats();
  readonly odd = new Uint8Array(BLOCK);
  readonly near = new Uint8Array(BLOCK);
  readonly bits = new Uint32Array(BLOCK);

  constructor({ columns, options, bound, roundings }: Computing) {
    this.#columns = columns;
    this.#options = options;
    this.#bound = bound;
    this.#roundings = roundings;
    this.#limits = limitsOf(options, bound.calendarDays);
    this.#costs = columns.costs.map((column, i) => {
      const each = bound.costs[i] as BoundCost;
      return { ...column, ...each, part: floats(), counts: countsOf(each) };
    });
    this.#indirect = this.#costs.find(({ kind }) => kind === "indirect")?.part ?? floats();
    this.#perYear = floats().fill(1 / roundings.part);
    this.#isWhole = columns.overheadRate === undefined && this.#costs.every(({ factor: { n, d } }) => n === d);
  }

  compute(block: Block, out: Out): void {
    this.#begin();
    for (const cost of this.#costs) this.#cost(cost, block);
    this.#overhead(block);
    this.#use(block);
    this.#rounded(block, out);
    this.#parts(block, out);
    this.#found(block, out);
  }

  #begin(): void {
    for (const sums of [...Object.values(this.#sums), this.#assumed]) sums.fill(0);
    if (!this.#costs.some(({ kind }) => kind === "indirect")) this.#indirect.fill(0);
    this.odd.fill(0);
    this.near.fill(0);
    this.bits.fill(this.#bound.always);
  }

  /** Lifts a kind of cost to the tariff year, and adds it to all that it is a part of. */
  #cost({ oere, part, counts, isOutside, isLevelAssumed }: Cost, block: Block): void {
    const { size } = block;
    block.read(oere, part);
    loop.noteOdd(part, size, 0, MOST, this.odd);
    if (isOutside) return;
    if (isLevelAssumed) loop.add(this.#assumed, part, size);
    loop.lift(part, size, counts, this.#sums);
  }

  #overhead(block: Block): void {
    const { overheadRate } = this.#columns;
    const { size } = block;
    if (overheadRate !== undefined) {
      const rate = block.read(overheadRate, this.#rate);
      loop.noteOdd(rate, size, 0, this.#limits.overheadRate, this.odd);
      loop.scale(rate, size, floatOf(this.#options.units.overheadRate));
      loop.addOverhead(rate, size, this.#sums, this.#indirect);
    }
    loop.sizesOf(this.#sums, size, this.#sizes);
  }

  /** What the costs are divided by, and what is found on it. */
  #use(block: Block): void {
    const { size } = block;
    const { places, occupancy, quantity } = this.#columns;
    const { units, unit } = this.#options;
    if (places !== undefined) loop.noteOdd(block.read(places, this.#places), size, 1, MOST, this.odd);
    if (occupancy !== undefined) this.#occupied(block, occupancy);
    if (quantity === undefined) {
      this.#ofPlaces(block);
      return;
    }
    loop.noteOdd(block.read(quantity, this.#quantity), size, 1, MOST, this.odd);
    if (unit === "year" && places !== undefined && occupancy !== undefined) this.#compared(size);
    loop.scale(this.#quantity, size, floatOf(units.quantity));
  }

  #occupied(block: Block, occupancy: NonNullable<ReadColumns["occupancy"]>): void {
    const { size } = block;
    const { occupancy: most, fullOccupancy } = this.#limits;
    loop.noteOdd(block.read(occupancy, this.#occupancy), size, 1, most, this.odd);
    loop.markAbove(this.#occupancy, fullOccupancy, BIT["occupancy-above-one"], size, this.bits);
  }

  #ofPlaces(block: Block): void {
    const { size } = block;
    const { units } = this.#options;
    const { days } = this.#columns;
    const { unitsInYear } = this.#bound;
    this.#quantity.set(this.#places);
    loop.multiply(this.#quantity, this.#occupancy, size);
    if (unitsInYear === undefined && days !== undefined && typeof days !== "string") {
      loop.noteOdd(block.read(days, this.#days), size, 1, this.#limits.days, this.odd);
      loop.markAbove(this.#days, this.#limits.daysOfYear, BIT["days-beyond-year"], size, this.bits);
      loop.multiply(this.#quantity, this.#days, size);
    }
    loop.scale(this.#quantity, size, floatOf(product(units.places, units.occupancy, unitsInYear ?? units.days)));
  }

  /** Full years that are given beside places × occupancy: whether they are the same, in whole numbers. */
  #compared(size: number): void {
    const { places, occupancy, quantity } = this.#options.units;
    const [n, d] = [places.n * occupancy.n * quantity.d, places.d * occupancy.d * quantity.n];
    const [full, given] = [this.#to, this.#back];
    full.set(this.#places);
    loop.multiply(full, this.#occupancy, size);
    loop.scale(full, size, Number(n));
    given.set(this.#quantity);
    loop.scale(given, size, Number(d));
    loop.markDiffering([full, given], BIT["quantity-differs-from-places"], size, this);
  }

  /** The tariff: its two parts rounded apart, and their sum; and the cost basis. */
  #rounded(block: Block, out: Out): void {
    const { size } = block;
    const { backRegulation = 0 } = this.#columns;
    const [values, sizes, near] = [this.#sums.basis, this.#sizes, this.near];
    const { tariff: unit, part } = this.#roundings;
    const per = this.#perTariff;
    loop.invert(this.#quantity, size, 1 / unit, per);
    loop.round({ values, sizes, per, unit }, size, this.#without, near);
    block.write(this.#without, out.tariffWithoutBackRegulation);
    const back = block.read(backRegulation, this.#back);
    loop.noteOdd(back, size, -MOST, MOST, this.odd);
    loop.round({ values: back, sizes: back, per, unit }, size, this.#to, near);
    block.write(this.#to, out.backRegulation);
    this.#tariff.set(this.#without);
    loop.add(this.#tariff, this.#to, size);
    block.write(this.#tariff, out.tariff);
    loop.round({ values, sizes, per: this.#perYear, unit: part }, size, this.#to, near);
    block.write(this.#to, out.costBasis);
  }

  /** What each kind of cost is of the tariff. */
  #parts(block: Block, out: Out): void {
    const kinds = this.#costs.filter(({ isOutside }) => !isOutside).map(({ kind, part }) => [kind, part] as const);
    const hasIndirect = kinds.some(([kind]) => kind === "indirect");
    const isByRate = this.#columns.overheadRate !== undefined && !hasIndirect;
    const { part: unit } = this.#roundings;
    loop.invert(this.#quantity, block.size, 1 / unit, this.#perPart);
    for (const [kind, values] of [...kinds, ...(isByRate ? [["indirect", this.#indirect] as const] : [])]) {
      const rounded = { values, sizes: values, per: this.#perPart, unit };
      loop.round(rounded, block.size, this.#to, this.near);
      block.write(this.#to, out.part(kind));
    }
  }

  #found(block: Block, out: Out): void {
    const { size } = block;
    const { bits } = this;
    const { basis, costs, direct } = this.#sums;
    if (!this.#isWhole) loop.noteNearZero(basis, this.#sizes, size, this.near);
    loop.markNotAbove(basis, 0, BIT["basis-not-above-zero"], size, bits);
    loop.markBelowZero(this.#tariff, BIT["tariff-below-zero"], size, bits);
    loop.markAbove(this.#assumed, 0, BIT["level-assumed"], size, bits);
    loop.markWithout({ costs, ofKind: this.#indirect }, BIT["indirect-costs-missing"], size, bits);
    if (this.#bound.hasTarget) loop.markAbove(direct, 0, BIT["overhead-target"], size, bits);
    block.write(bits, out.findings);
  }
}

/** Computes the tariffs of a group in floats, where they say for certain what the exact result is. */
export function computeGroup(computing: Computing, out: Out): Left {
  const { rows } = computing.group;
  const size = rows?.length ?? computing.columns.rows;
  const loops = new GroupLoops(computing);
  const left: Left = { near: [], odd: [] };
  for (let from = 0; from < size; from += BLOCK) {
    const block = new Block(rows, from, Math.min(BLOCK, size - from));
    loops.compute(block, out);
    for (let i = 0; i < block.size; i++) {
      if (loops.odd[i] === 1) left.odd.push(block.rowOf(i));
      else if (loops.near[i] === 1) left.near.push(block.rowOf(i));
    }
  }
  return left;
}
