import { frozenCopy } from "../../frozen.ts";
import { fieldsWhenRead, madeWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, ZERO } from "../../numbers/fraction.ts";
import { DECIMALS, FRACTIONS, type Maker } from "../../numbers/maker.ts";
import { registerOf } from "../../registers/registerOf.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { activityCost, activityFindings, tallyActivity } from "../activity/costs.ts";
import { missingPayers, nominalAmounts } from "../commonFindings.ts";
import { messagesOf, type SpendingFinding } from "../finding.ts";
import { lineOf } from "../line.ts";
import { payersAt } from "../payers.ts";
import { type Counts, placesOfYears, rowsAt, rowsOfAccount } from "../selection.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import { asGiven } from "../words.ts";
import { type Citizens, citizensOf } from "./citizens.ts";
import { fixedKeyDate, ownPopulation, payersOverlap } from "./findings.ts";
import { type ReadPerCitizen, readPerCitizen } from "./read.ts";
import type {
  KeyDate,
  PerCitizenFindingCode,
  PerCitizenLine,
  PerCitizenOf,
  PerCitizenOptions,
  SpendingPerCitizen,
} from "./result.ts";
import { whyPerCitizen } from "./why.ts";

interface SpendingPerCitizenOf {
  (data: SpendingGiven, options: PerCitizenOptions): SpendingPerCitizen;
  /** The same with exact fractions, since most quotients have decimals without end. */
  exact(data: SpendingGiven, options: PerCitizenOptions): SpendingPerCitizen<Fraction>;
}

const FINEST = ["payers", "areas", "years"] as const;
type Place = (typeof FINEST)[number];
const LEVELS: Readonly<Record<"byPayer" | "byArea" | "total", readonly Place[]>> = {
  byPayer: ["payers", "years"],
  byArea: ["areas", "years"],
  total: ["years"],
};

/** Makes the line of a tally, in fractions or in decimals. */
type LineMaker = <N>(tally: Tally, kept: readonly Place[], make: Maker<N>) => PerCitizenLine<N>;

const placeAt = (tally: Tally, kept: readonly Place[], place: Place): number | undefined => {
  const i = kept.indexOf(place);
  return i < 0 ? undefined : tally.at[i];
};

function identity(data: SpendingData, tally: Tally, kept: readonly Place[]) {
  const year = data.years[placeAt(tally, kept, "years") ?? 0] ?? 0;
  return { ...lineOf(data, placeAt(tally, kept, "payers"), placeAt(tally, kept, "areas")), year };
}

interface Analysis {
  readonly finest: readonly Tally[];
  readonly lineAt: LineMaker;
  readonly findings: readonly SpendingFinding<PerCitizenFindingCode>[];
  readonly provenance: readonly Provenance[];
}

/** Adds a payer to those of a key; payers come in order. */
function note(behind: Map<number, number[]>, key: number, payer: number): void {
  const there = behind.get(key);
  if (there === undefined) behind.set(key, [payer]);
  else if (there.at(-1) !== payer) there.push(payer);
}

/** The payers that have rows under an area and year, or a year alone. */
function payersBehind(data: SpendingData, finest: readonly Tally[]) {
  const [byArea, byYear] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const keyOf = (area: number, year: number) => area * data.years.length + year;
  for (const { at } of finest) {
    const [payer = 0, area = 0, year = 0] = at;
    note(byArea, keyOf(area, year), payer);
    note(byYear, year, payer);
  }
  return (area: number | undefined, year: number) =>
    payersAt(data, (area === undefined ? byYear.get(year) : byArea.get(keyOf(area, year))) ?? []);
}

/** Asks for the citizens of every payer and year, so that those that are not known are refused at once. */
function countAll(data: SpendingData, finest: readonly Tally[], citizens: Citizens): void {
  for (const { at } of finest) {
    const [payer, year] = [data.payers[at[0] ?? -1], data.years[at[2] ?? -1]];
    if (payer !== undefined && year !== undefined) citizens.of(payer, year);
  }
}

function perInhabitant(data: SpendingData, options: ReadPerCitizen, keyDate: KeyDate, counts: Counts): Analysis {
  const finest = tallied(data, FINEST, [{ column: data.oere, counts }]);
  const citizens = citizensOf(options, keyDate);
  countAll(data, finest, citizens);
  const behind = payersBehind(data, finest);
  const countOf = (tally: Tally, kept: readonly Place[], year: number): Fraction | undefined => {
    const payer = data.payers[placeAt(tally, kept, "payers") ?? -1];
    if (payer !== undefined) return citizens.of(payer, year);
    return citizens.together(behind(placeAt(tally, kept, "areas"), placeAt(tally, kept, "years") ?? 0), year);
  };
  const lineAt: LineMaker = (tally, kept, make) => {
    const { payer, payerCode, area, year } = identity(data, tally, kept);
    const [oere, count] = [tally.sums[0] ?? 0n, countOf(tally, kept, year) ?? null];
    const perCitizen = count === null || count.n === 0n ? null : make.quotient(oere * count.d, count.n * 100n);
    const citizens = count && make.of(count);
    return {
      payer,
      payerCode,
      area,
      year,
      spending: make.inKroner(oere),
      citizens,
      perCitizen,
      leftOut: make.of(ZERO),
    };
  };
  const places = [...new Set(finest.map(({ at }) => at[2] ?? 0))].sort((a, b) => a - b);
  const yearAt = (at: number) => data.years[at] ?? 0;
  const overlap = places.filter((at) => citizens.together(behind(undefined, at), yearAt(at)) === undefined);
  const findings = [
    ...payersOverlap(overlap.map(yearAt)),
    ...ownPopulation(citizens.used()),
    ...fixedKeyDate(keyDate, places.map(yearAt)),
  ];
  return { finest, lineAt, findings, provenance: registersUsed(options.per, citizens) };
}

function registersUsed(per: PerCitizenOf, citizens: Citizens): Provenance[] {
  if (citizens.used().register === 0) return [];
  const { mark, source, credit, licence } = registerOf(typeof per === "object" ? "ages" : "inhabitants");
  return [{ mark, source, note: asGiven(`${credit}, ${licence}`) }];
}

function perUser(data: SpendingData, per: "user" | "fullYearUser", counts: Counts): Analysis {
  const measure = per === "user" ? "users" : "fullYearUsers";
  const finest = tallyActivity(data, measure, FINEST, counts);
  const lineAt: LineMaker = (tally, kept, make) => {
    const { spending, activity, leftOut, cost } = activityCost(tally, make);
    const { payer, payerCode, area, year } = identity(data, tally, kept);
    return { payer, payerCode, area, year, spending, citizens: activity, perCitizen: cost, leftOut };
  };
  return { finest, lineAt, findings: activityFindings(finest, measure), provenance: [] };
}

/** Spending per citizen in one kind of numbers; a level that nobody reads is not made. */
function perCitizenIn<N>(given: SpendingGiven, options: PerCitizenOptions, make: Maker<N>): SpendingPerCitizen<N> {
  const data = spendingData(given);
  const chosen = readPerCitizen(options);
  const years = placesOfYears(data, chosen.years);
  const counts = rowsAt(data, rowsOfAccount(data, chosen), "years", years);
  const { per, keyDate } = chosen;
  const { finest, lineAt, findings, provenance } =
    per === "user" || per === "fullYearUser"
      ? perUser(data, per, counts)
      : perInhabitant(data, chosen, keyDate ?? "01-01", counts);
  const account = chosen.account ?? "accounts";
  const linesBy = <M>(kept: readonly Place[], of: Maker<M>) => {
    const places = kept.map((place) => FINEST.indexOf(place));
    return rolledUp(finest, places).map((tally) => lineAt(tally, kept, of));
  };
  const lines = fieldsWhenRead(
    { per, account, keyDate },
    {
      rows: () => finest.map((tally) => lineAt(tally, FINEST, make)),
      byPayer: () => linesBy(LEVELS.byPayer, make),
      byArea: () => linesBy(LEVELS.byArea, make),
      total: () => linesBy(LEVELS.total, make),
    },
  );
  const present = finest.map(({ at: [payer = 0, , year = 0] }) => [payer, year] as const);
  const found = [
    ...findings,
    ...missingPayers(data, present, years, account),
    ...nominalAmounts(data.priceBasis, years.length),
  ];
  const [own, messages] = [frozenCopy(per), messagesOf(found)];
  return madeWhenRead(Object.assign(lines, { findings: found }), "explanation", () => {
    const explained = { per: own, account, keyDate, total: linesBy(LEVELS.total, FRACTIONS) };
    return whyPerCitizen(explained, messages, provenance);
  });
}

/**
 * Spending per inhabitant, per person of some ages, or per user: for each payer, area and year, and in all.
 *
 * Inhabitants are those of the register on the key date – 1 January (`"01-01"`) or 1 July (`"07-01"`) of each year, or one
 * date for all – or the user's own (`population`); a region's are those of its municipalities. Users are those that the
 * rows state; rows that state none are in neither but in `leftOut` and a finding. Kr. per citizen; means are weighted,
 * the spending of all over the citizens of all; `.exact` gives fractions. Throws `RuleError`: `unknown-value` for a count that
 * is not in the register, `missing` for the key date or the account, `unknown-name` for a payer, area, function or year that is
 * not in the table, and what {@link spendingData} refuses. Source: the forum of Syddanmark, 6 September 2024, item 5.
 *
 * @example
 * ```ts
 * import { spendingPerCitizen } from "rammetakst";
 * const row = { payer: "Odense", year: 2024, area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, amount: 418_156_000, users: 2000 }];
 * spendingPerCitizen(rows, { per: "inhabitant", date: "01-01" }).total[0]?.perCitizen; // => 2000
 * spendingPerCitizen(rows, { per: "user" }).total[0]?.perCitizen; // => 209078
 * ```
 */
export const spendingPerCitizen: SpendingPerCitizenOf = withExact(
  "spendingPerCitizen",
  (data: SpendingGiven, options: PerCitizenOptions) => perCitizenIn(data, options, DECIMALS),
  (data: SpendingGiven, options: PerCitizenOptions) => perCitizenIn(data, options, FRACTIONS),
);
