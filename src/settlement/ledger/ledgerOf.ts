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

const KEYS = ["years", "totals", "findings", "explanation"] as const satisfies readonly (keyof Ledger)[];

type Made = { -readonly [K in keyof Ledger]: Ledger[K] | undefined };

/**
 * Stands behind a ledger: years that are settled, of which each part of the ledger is made once, when it is first read. They are let go
 * when all parts are there.
 */
class LedgerBehind implements Behind {
  readonly shape = "Ledger";
  readonly made: Made = { years: undefined, totals: undefined, findings: undefined, explanation: undefined };
  readonly #offer: string | undefined;
  #exact: readonly ExactYear[];
  #own: readonly YearBehind[] | undefined;

  constructor(exact: readonly ExactYear[], offer: string | undefined) {
    this.#exact = exact;
    this.#offer = offer;
  }

  get exact(): readonly ExactYear[] {
    return this.#exact;
  }

  /** What the years, findings and explanation of the ledger have in common. */
  get #years(): readonly YearBehind[] {
    this.#own ??= this.#exact.map((year) => new YearBehind(year));
    return this.#own;
  }

  #totals(): LedgerTotals<Fraction> {
    return totalsOf(this.#exact.map(({ figures }) => figures));
  }

  get years(): readonly SettledYear[] {
    return this.made.years ?? this.#keep("years", this.#shownYears());
  }

  #shownYears(): readonly SettledYear[] {
    const own = this.#years;
    return this.#exact.map((year, i) => shownYear(year, own[i] as YearBehind));
  }

  get totals(): LedgerTotals {
    return this.made.totals ?? this.#keep("totals", inDecimals(this.#totals()));
  }

  get findings(): readonly SettlementFinding[] {
    return this.made.findings ?? this.#keep("findings", this.#found());
  }

  #found(): readonly SettlementFinding[] {
    return this.#years.flatMap(({ found }) => found);
  }

  get explanation(): Explanation {
    return this.made.explanation ?? this.#keep("explanation", this.#explanation());
  }

  #keep<K extends keyof Ledger>(key: K, value: Ledger[K]): Ledger[K] {
    const { made } = this;
    (made as { [Key in K]: Ledger[Key] })[key] = value;
    if (KEYS.every((each) => made[each] !== undefined)) [this.#exact, this.#own] = [[], undefined];
    return value;
  }

  #explanation(): Explanation {
    const totals = this.#totals();
    const [first, last] = [this.#exact[0]?.figures.year ?? 0, this.#exact.at(-1)?.figures.year ?? 0];
    return account(
      shared.ofOffer(this.#offer, shared.settlementOf(shared.spanOf(first, last))),
      [say.resultInAll(first, last, totals.result), say.bothSides(totals)],
      this.#years.map(({ explanation }) => explanation),
      [MODEL],
    );
  }
}

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
