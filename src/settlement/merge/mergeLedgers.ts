import { fail } from "../../errors.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { groupsOf } from "../../groups.ts";
import { isPlain } from "../../isRecord.ts";
import { isFraction } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { knownKeys, listed } from "../../reports/given.ts";
import { AMOUNTS } from "../ledger/amounts.ts";
import type { ExactYear } from "../ledger/exactYear.ts";
import { ledgerOf } from "../ledger/ledgerOf.ts";
import { readOffer } from "../ledger/options.ts";
import { type KeptYear, readLedger } from "../ledger/read.ts";
import type { Ledger, YearFigures } from "../ledger/result.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import { mergedExplanation, mergedFinding } from "./text.ts";
import * as say from "./words.ts";

type Kept = readonly KeptYear[];

function checkEnd(years: Kept, lastYear: number, path: string): void {
  const last = years.at(-1);
  if (years.some(({ closed }) => closed)) {
    refuseOutOfRange(path, last?.year, say.closedOffer.allowed, say.closedOffer.remedy);
  }
  if (last?.year === lastYear) return;
  const { allowed, remedy } = say.endsInAnotherYear(lastYear);
  refuseOutOfRange(path, last?.year, allowed, remedy);
}

function checkTariffYears(years: Kept): void {
  const [first, ...rest] = years;
  const other = rest.find(({ tariffYear }) => tariffYear !== first?.tariffYear);
  if (first === undefined || other === undefined) return;
  refuseOutOfRange("ledgers", other.tariffYear, say.oneTariffYear(first.tariffYear, other.year));
}

/** The sum of a year over the offers; every amount is one that can be added up. */
function sumOf(years: Kept): YearFigures<Fraction> {
  checkTariffYears(years);
  const [first] = years as [KeptYear, ...KeptYear[]];
  const sums = AMOUNTS.map((key) => [key, total(years.map((year) => year[key]))] as const);
  const amounts = Object.fromEntries(sums) as Pick<YearFigures<Fraction>, (typeof AMOUNTS)[number]>;
  return { year: first.year, tariffYear: first.tariffYear, ...amounts };
}

/** A finding of a ledger as the merged one's own: what is written over in one of them stays as it is in the other. */
const ownFinding = ({ year, ...finding }: SettlementFinding): SettlementFinding => ({ year, ...finding });

function mergedYear(years: Kept, offers: number, isLast: boolean): ExactYear {
  const figures = sumOf(years);
  return {
    figures,
    agreement: [...new Set(years.map(({ agreement }) => agreement))].join(", "),
    closed: false,
    settlementByBuyers: undefined,
    findings: () => [
      ...years.flatMap(({ findings }) => findings().map(ownFinding)),
      ...(isLast ? [mergedFinding(figures.year, offers)] : []),
    ],
    explanation: () =>
      mergedExplanation(
        figures,
        years.map(({ explanation }) => explanation()),
      ),
  };
}

/**
 * Merges the ledgers of offers that merge into one: year by year every amount is the sum of the offers'.
 *
 * Merging is not a closure: what is carried and what is on its way to tariffs goes on in the merged offer, whose later years
 * are settled by `settlementLedger(years, agreement, { after: merged })`. The ledgers end in the same year and may begin
 * in different ones; none has closed. The totals are the sums of the totals. Amounts in nominal kr., exact to the øre.
 *
 * Throws `RuleError`: `missing` without ledgers or where a year is missing, `malformed` for what is no ledger or does not
 * add up, `duplicate` for a ledger or a year given twice, `unknown-key` for an option that does not exist, `out-of-range`
 * for ledgers that end in different years, have closed, or whose results enter different tariff years.
 * Source: that merging is not a closure, minutes 11 December 2019, item 3.
 *
 * @example
 * ```ts
 * import { agreementInForce, mergeLedgers, settlementLedger } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2022-12-31");
 * const of = (revenue: number) =>
 *   settlementLedger([{ year: 2022, revenue, costs: 5_000_000, budget: 5_000_000, carriedIn: 0 }], agreement);
 * const merged = mergeLedgers([of(4_700_000), of(5_200_000)], { offer: "Tilbud A og B" });
 * merged.totals.result; // => -100000
 * merged.totals.carriedOut; // => -50000
 * merged.totals.toTariff; // => -50000
 * ```
 */
export function mergeLedgers(
  ledgers: readonly Ledger[],
  options: {
    /** The name of the merged offer, for titles and explanation; it changes no figure. */
    readonly offer?: string;
  } = {},
): Ledger {
  knownKeys(options, ["offer"], "options");
  const given = listed(ledgers, "ledgers");
  const all = given.map((ledger, i) => readLedger(ledger, `ledgers[${i}]`));
  refuseSame(all, given);
  const lastYear = all[0]?.at(-1)?.year;
  if (lastYear === undefined) return refuseNoLedgers();
  for (const [i, years] of all.entries()) checkEnd(years, lastYear, `ledgers[${i}]`);
  const byYear = [...groupsOf(all.flat(), ({ year }) => String(year)).values()];
  const ordered = byYear.toSorted((a, b) => (a[0]?.year ?? 0) - (b[0]?.year ?? 0));
  const years = ordered.map((kept, i) => mergedYear(kept, all.length, i === ordered.length - 1));
  return ledgerOf(years, readOffer(options.offer));
}

/** An object with its keys in order: what was read, and what was made anew, have them in their own. */
const inOrder = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a ledger says of its offer and its years, which is the same for every copy of it. */
function contentOf(years: Kept, ledger: Ledger): string {
  const plain = (_: string, value: unknown) => {
    if (isFraction(value)) return exactText(value);
    if (isPlain(value)) return inOrder(value);
    return typeof value === "bigint" ? String(value) : value;
  };
  const made = years.map((year) => ({ ...year, findings: year.findings(), explanation: year.explanation() }));
  return JSON.stringify([ledger.explanation?.title, made], plain);
}

/** The figures of a ledger in short: ledgers that are the same have the same. */
function figuresIn(years: Kept): string {
  const short = ({ year, revenue, costs, available }: Kept[number]) =>
    [year, ...[revenue, costs, available].map(exactText)].join();
  return years.map(short).join(" ");
}

/** The first of some ledgers with the same figures that is there before it, as itself or as a copy. */
function firstAgain(places: readonly number[], all: readonly Kept[], ledgers: readonly Ledger[]): number | undefined {
  const met = new Set<string>();
  for (const i of places) {
    const content = contentOf(all[i] as Kept, ledgers[i] as Ledger);
    if (met.has(content)) return i;
    met.add(content);
  }
  return undefined;
}

/**
 * A ledger given twice, as itself or as a copy, would be counted twice. All that a ledger says is compared only where figures are
 * alike: of hundreds of ledgers it would fill the memory.
 */
function refuseSame(all: readonly Kept[], ledgers: readonly Ledger[]): void {
  const alike = [...groupsOf([...all.keys()], (i) => figuresIn(all[i] as Kept)).values()];
  const again = alike.flatMap((places) => (places.length < 2 ? [] : (firstAgain(places, all, ledgers) ?? [])));
  if (again.length > 0) fail({ kind: "duplicate", path: `ledgers[${Math.min(...again)}]`, ...say.sameLedger });
}

function refuseNoLedgers(): never {
  return fail({ kind: "missing", path: "ledgers", ...say.noLedgers });
}
