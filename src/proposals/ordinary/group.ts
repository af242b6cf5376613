import type { Agreement } from "../../agreements/agreement.ts";
import { checkInForce } from "../../agreements/checkedAgreement.ts";
import { compare, fraction } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import { unlessRefused } from "../../refusals.ts";
import type { CheckedOptions } from "../assessOptions.ts";
import { seriesOf } from "../judgement/comparison.ts";
import { quantityOf } from "../judgement/effect.ts";
import type { Indexing } from "../judgement/indexing.ts";
import type { ReadNotice } from "../notice/read.ts";
import { type Bound, boundBy } from "../screening/bound.ts";
import { type Screened, screened } from "../screening/screened.ts";
import { Tariffs } from "./ordinary.ts";

/** The years that a limit rests on. */
export interface Years {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** What notices of the same years share. */
interface Shared {
  /** The agreement of 1 January of the year. */
  readonly agreement: Agreement;
  /** The one that was asked for. */
  readonly asked: Agreement;
  readonly options: CheckedOptions;
  readonly agreed: Indexing;
  /** Nothing where the national series has no rate for one of the years. */
  readonly national: Indexing | undefined;
}

/** Notices of the same years with what the rules say of them, a place for each. Amounts in whole øre per unit. */
export interface OrdinaryGroup extends Shared {
  readonly current: Float64Array;
  readonly currentBack: Float64Array;
  readonly proposed: Float64Array;
  readonly proposedBack: Float64Array;
  /** Units a year; NaN where they are not stated. */
  readonly quantity: Float64Array;
  readonly result: Screened;
}

const OERE = fraction(1n, 100n);

/** Effects are shown in whole øre, which whole units of whole øre are before they are rounded. */
const areEffectsInOere = (agreement: Agreement): boolean =>
  compare(exactParameter(parameters.proposals.effectRounding, agreement), OERE) === 0;

interface Basis {
  readonly shared: Shared;
  readonly bound: Bound;
}

function basisOf({ year, from, to }: Years, asked: Agreement, options: CheckedOptions): Basis | undefined {
  if (options.isEachByOwn !== true) checkInForce(`${year}-01-01`, asked, "");
  const bound = boundBy({ set: 0, year, from, to, rows: undefined }, asked, options);
  const { agreement } = bound;
  if (!areEffectsInOere(agreement)) return undefined;
  const agreed = options.indexingOf(seriesOf(parameters.proposals.agreedSeries, agreement), from, to);
  const national =
    bound.nationalIndex && options.indexingOf(seriesOf(parameters.proposals.nationalSeries, agreement), from, to);
  return { bound, shared: { agreement, asked, options, agreed, national } };
}

const NOT_STATED = Number.NaN;

/** Units a year where they are whole; nothing where they are not. */
function wholeQuantity(read: ReadNotice, agreement: Agreement): number | undefined {
  const found = quantityOf(read, agreement);
  if ("missing" in found) return NOT_STATED;
  const { n, d } = found.quantity;
  return n % d === 0n ? Number(n / d) : undefined;
}

/** Notices of the same years, gathered one by one until the rules are run over them. */
export class Gathering {
  readonly #basis: Basis | undefined;
  readonly #tariffs = new Tariffs();
  readonly #quantity: number[] = [];
  /** The places of the notices in the round. */
  readonly places: number[] = [];

  constructor(years: Years, asked: Agreement, options: CheckedOptions) {
    this.#basis = unlessRefused(() => basisOf(years, asked, options));
  }

  /** Takes a notice, or leaves it to the full assessment, which also tells what is wrong with it. */
  add(read: ReadNotice, place: number): void {
    const basis = this.#basis;
    if (basis === undefined) return;
    const quantity = unlessRefused(() => wholeQuantity(read, basis.shared.agreement));
    if (quantity === undefined || !this.#tariffs.add(read, Number.isNaN(quantity) ? 0 : quantity)) return;
    this.#quantity.push(quantity);
    this.places.push(place);
  }

  /** Runs the rules over those that were taken; nothing where they do not hold whole øre. */
  run(): OrdinaryGroup | undefined {
    const basis = this.#basis;
    if (basis === undefined || this.places.length === 0) return undefined;
    const [current, proposed] = [Float64Array.from(this.#tariffs.current), Float64Array.from(this.#tariffs.proposed)];
    const currentBack = Float64Array.from(this.#tariffs.currentBack);
    const proposedBack = Float64Array.from(this.#tariffs.proposedBack);
    const quantity = Float64Array.from(this.#quantity);
    return unlessRefused(() => {
      const given = { current, proposed, currentBackRegulation: currentBack, proposedBackRegulation: proposedBack };
      const result = screened(given, basis.bound);
      return { ...basis.shared, current, currentBack, proposed, proposedBack, quantity, result };
    });
  }
}
