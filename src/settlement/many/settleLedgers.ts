import type { Agreement } from "../../agreements/agreement.ts";
import type { AgreementsOfRows } from "../../agreements/agreementsOfRows.ts";
import { fail } from "../../errors.ts";
import { checkedOffer } from "../../given/failedRow.ts";
import { failureOf } from "../../refusals.ts";
import { knownKeys } from "../../reports/given.ts";
import type { Ledger } from "../ledger/result.ts";
import { LEDGER_CODES } from "./codes.ts";
import type { GivenLedgers } from "./given.ts";
import type { LedgerColumns, LedgerRow, SettleLedgersOptions } from "./input.ts";
import { settleRun } from "./loop.ts";
import { leave, type Out, outOf } from "./out.ts";
import { type PlannedYear, planOf } from "./plan.ts";
import { readColumns } from "./readColumns.ts";
import { readRows } from "./readRows.ts";
import type { FailedLedger, SettledLedgers } from "./result.ts";
import { rowsOf } from "./rowsOf.ts";
import { agreementAt, ledgerAt, write } from "./single.ts";
import * as say from "./words.ts";

function read(given: unknown, agreement: unknown, options: unknown): GivenLedgers {
  knownKeys(options, ["ids"], "options");
  const { ids } = options as SettleLedgersOptions;
  if (Array.isArray(given)) return readRows(given, agreement, ids);
  if (given === undefined) fail({ kind: "missing", path: "columns", found: given, ...say.COLUMNS_OR_ROWS });
  return readColumns(given, agreement, ids);
}

type Plan = readonly PlannedYear[] | undefined;

/** The plan of each offer: those of one agreement, first year and number of years have the same. */
class Plans {
  readonly #given: GivenLedgers;
  readonly #known = new Map<string, Plan>();

  constructor(given: GivenLedgers) {
    this.#given = given;
  }

  #setOf(offer: number): number {
    return this.#given.agreements.of?.[offer] ?? 0;
  }

  #firstOf(offer: number): number {
    const { firstYear } = this.#given.years;
    return typeof firstYear === "number" ? firstYear : (firstYear[offer] as number);
  }

  #countOf(offer: number): number {
    const { starts } = this.#given;
    return (starts[offer + 1] as number) - (starts[offer] as number);
  }

  of(offer: number): Plan {
    const [first, count] = [this.#firstOf(offer), this.#countOf(offer)];
    const key = `${this.#setOf(offer)} ${first} ${count}`;
    if (!this.#known.has(key)) this.#known.set(key, planOf(agreementAt(this.#given, offer), first, count));
    return this.#known.get(key);
  }

  /** Where the run of offers that begins at one ends, which all have its plan. */
  endFrom(offer: number): number {
    const [set, first, count] = [this.#setOf(offer), this.#firstOf(offer), this.#countOf(offer)];
    const isSame = (other: number) =>
      this.#countOf(other) === count && this.#setOf(other) === set && this.#firstOf(other) === first;
    let next = offer + 1;
    while (next < this.#given.offers && isSame(next)) next++;
    return next;
  }
}

/** Settles what the loop takes, and gives the offers that are left to their full ledger. */
function settleAll(given: GivenLedgers, out: Out): number[] {
  const plans = new Plans(given);
  const left: number[] = [];
  for (let first = 0; first < given.offers; ) {
    const next = plans.endFrom(first);
    const plan = plans.of(first);
    if (plan === undefined) for (let offer = first; offer < next; offer++) left.push(offer);
    else for (const offer of settleRun(plan, given, out, [first, next])) left.push(offer);
    first = next;
  }
  return left;
}

/** Settles an offer by its full ledger; an error that a person can act on is its outcome. */
function settleFully(given: GivenLedgers, offer: number, out: Out): FailedLedger | undefined {
  leave(out, given.starts[offer] as number, given.starts[offer + 1] as number);
  const failure = failureOf(() => write(ledgerAt(given, offer), given, offer, out));
  return failure && { id: given.ids[offer] as string | number, offer, failure };
}

interface Settled {
  readonly out: Out;
  readonly failed: readonly FailedLedger[];
}

function settled(given: GivenLedgers): Settled {
  const out = outOf(given.starts[given.offers] as number);
  const failed = settleAll(given, out).flatMap((offer) => settleFully(given, offer, out) ?? []);
  return { out, failed };
}

/**
 * Settles the years of many offers at once by the 5 % rule: results, limits, what is carried and what enters which tariff as columns,
 * with the same bits as {@link settlementLedger} gives for each offer by itself; `why(offer)` is its full ledger, and `rows()` are the
 * settled years in kr., which `sheetOf` of `rammetakst/rows` makes a sheet of.
 *
 * The years come as columns of whole øre, or as rows in kr. with the name of their offer, each an accounting year as
 * {@link settlementLedger} takes it. `agreement` is one for all, or `{ sets, of }` with the place of each offer's own, and of rows with
 * that of each row's; each year has the band of the agreement in force in its region on its own 31 December. What comes out is whole øre
 * in nominal kr., surpluses above 0, and only the back-regulation in a tariff is above 0 where it raised it. What the loop does not
 * take, such as a closure, half an øre or an agreement that rounds to less, is settled by the full ledger of that offer. An offer that
 * cannot be settled is in `failed` with what is wrong, has NaN for its amounts and 0 for its years, and the others are done. What
 * was given is copied, so that what is changed in it later changes no answer.
 *
 * Throws `RuleError` for what concerns the whole call: columns that are none or of other lengths, rows without an offer, unknown
 * keys, an agreement or options that are none.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne"; closures: minutes 11 December 2019, item 3.
 *
 * @example
 * ```ts
 * import { agreementInForce, settleLedgers } from "rammetakst";
 * const columns = {
 *   firstYear: 2021,
 *   years: 2, // of two offers, each with 2021 and 2022
 *   revenue: Float64Array.of(940_000_000, 1_000_000_000, 510_000_000, 500_000_000),
 *   costs: Float64Array.of(1_000_000_000, 1_000_000_000, 500_000_000, 500_000_000),
 *   budget: Float64Array.of(1_000_000_000, 1_000_000_000, 500_000_000, 500_000_000),
 * };
 * const { starts, carriedOut, toTariff, tariffYear, why } = settleLedgers(columns, agreementInForce("syddanmark", "2022-12-31"));
 * [...carriedOut]; // => [-50000000, -50000000, 10000000, 10000000]
 * [...toTariff]; // => [-10000000, 0, 0, 0]
 * [tariffYear[0], starts[1]]; // => [2023, 2]
 * why(0).totals.toTariff; // => -100000
 * ```
 */
export function settleLedgers(
  given: LedgerColumns | readonly LedgerRow[],
  agreement: Agreement | AgreementsOfRows,
  options: SettleLedgersOptions = {},
): SettledLedgers {
  const all = read(given, agreement, options);
  const { offers, ids, starts } = all;
  const { out, failed } = settled(all);
  const why = (offer: number): Ledger => ledgerAt(all, checkedOffer(offer, offers));
  return {
    offers,
    ids: [...ids],
    starts: starts.slice(),
    ...out,
    findingCodes: [...LEDGER_CODES],
    failed,
    // Settled anew, since the columns handed out may have been written in, and copies of them all would double what they take.
    rows: () => rowsOf(settled(all).out, ids, starts),
    why,
  };
}
