import { addReadFromBehind, type Behind, behind, isUnread, putBehind } from "../../madeWhenRead.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import * as shared from "../words.ts";
import type { ExactYear } from "./exactYear.ts";
import type { Ledger, LedgerTotals, SettledYear } from "./result.ts";
import { shownYear, YearBehind } from "./shownYear.ts";
import { totalsOf } from "./totals.ts";
import * as say from "./words.ts";

const MODEL: Provenance = Object.freeze({ mark: "agreed", source: sources.surplusModel });

/** Stands behind a ledger: years that are settled, of which each part of the ledger is made once, when it is first read. */
class LedgerBehind implements Behind {
  readonly made: { -readonly [K in keyof Ledger]: Ledger[K] | undefined } = {
    years: undefined,
    totals: undefined,
    findings: undefined,
    explanation: undefined,
  };
  readonly exact: readonly ExactYear[];
  readonly #offer: string | undefined;
  #own: readonly YearBehind[] | undefined;
  #exactTotals: LedgerTotals<Fraction> | undefined;

  constructor(exact: readonly ExactYear[], offer: string | undefined) {
    this.exact = exact;
    this.#offer = offer;
  }

  /** What the years, findings and explanation of the ledger have in common. */
  get #years(): readonly YearBehind[] {
    this.#own ??= this.exact.map((year) => new YearBehind(year));
    return this.#own;
  }

  get #totals(): LedgerTotals<Fraction> {
    this.#exactTotals ??= totalsOf(this.exact.map(({ figures }) => figures));
    return this.#exactTotals;
  }

  get years(): readonly SettledYear[] {
    this.made.years ??= this.#years.map(shownYear);
    return this.made.years;
  }

  get totals(): LedgerTotals {
    this.made.totals ??= inDecimals(this.#totals);
    return this.made.totals;
  }

  get findings(): readonly SettlementFinding[] {
    this.made.findings ??= this.#years.flatMap(({ found }) => found);
    return this.made.findings;
  }

  get explanation(): Explanation {
    this.made.explanation ??= this.#explanation();
    return this.made.explanation;
  }

  #explanation(): Explanation {
    const totals = this.#totals;
    const [first, last] = [this.exact[0]?.figures.year ?? 0, this.exact.at(-1)?.figures.year ?? 0];
    return account(
      shared.ofOffer(this.#offer, shared.settlementOf(shared.spanOf(first, last))),
      [say.resultInAll(first, last, totals.result), say.bothSides(totals)],
      this.#years.map(({ explanation }) => explanation),
      [MODEL],
    );
  }
}

const KEYS = ["years", "totals", "findings", "explanation"] as const satisfies readonly (keyof Ledger)[];

/** A ledger of settled years in order, with its totals and what it says of itself, each for when it is read. */
export function ledgerOf(years: readonly ExactYear[], offer?: string): Ledger {
  const ledger = putBehind({}, new LedgerBehind(years, offer));
  for (const key of KEYS) addReadFromBehind(ledger, key);
  return ledger as Ledger;
}

/** The years of a ledger that nobody has read yet, so that they are as they were settled; nothing of any other. */
export function unreadYears(ledger: object): readonly ExactYear[] | undefined {
  const stands = behind(ledger);
  return stands instanceof LedgerBehind && isUnread(ledger, "years") ? stands.exact : undefined;
}
