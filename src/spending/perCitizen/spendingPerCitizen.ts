import { withExact } from "../../named.ts";
import { dividedBy, type Fraction, reduced, ZERO } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { registerOf } from "../../registers/registerOf.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { activityCost, activityFindings, tallyActivity } from "../activity/costs.ts";
import { missingPayers, nominalAmounts } from "../commonFindings.ts";
import type { SpendingFinding } from "../finding.ts";
import { krOf } from "../krOf.ts";
import { lineOf } from "../line.ts";
import { payersAt } from "../payers.ts";
import { type Counts, placesOfYears, rowsOfAccount } from "../selection.ts";
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

type Lines = Pick<SpendingPerCitizen<Fraction>, "rows" | "byPayer" | "byArea" | "total">;
type LineMaker = (tally: Tally, kept: readonly Place[]) => PerCitizenLine<Fraction>;

function linesOf(finest: readonly Tally[], lineAt: LineMaker): Lines {
  const by = (kept: readonly Place[]) =>
    rolledUp(
      finest,
      kept.map((place) => FINEST.indexOf(place)),
    ).map((tally) => lineAt(tally, kept));
  return {
    rows: finest.map((tally) => lineAt(tally, FINEST)),
    byPayer: by(LEVELS.byPayer),
    byArea: by(LEVELS.byArea),
    total: by(LEVELS.total),
  };
}

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
  readonly lines: Lines;
  readonly findings: readonly SpendingFinding<PerCitizenFindingCode>[];
  readonly provenance: readonly Provenance[];
}

/** The payers that have rows under an area and year, or a year alone. */
function payersBehind(data: SpendingData, finest: readonly Tally[]) {
  const behind = new Map<string, Set<number>>();
  for (const {
    at: [payer = 0, area = 0, year = 0],
  } of finest) {
    for (const key of [`${area} ${year}`, `${year}`]) {
      const there = behind.get(key) ?? new Set();
      behind.set(key, there.add(payer));
    }
  }
  return (area: number | undefined, year: number) =>
    payersAt(data, behind.get(area === undefined ? `${year}` : `${area} ${year}`) ?? []);
}

function perInhabitant(data: SpendingData, options: ReadPerCitizen, keyDate: KeyDate, counts: Counts): Analysis {
  const finest = tallied(data, FINEST, [{ column: data.oere, counts }]);
  const citizens = citizensOf(options, keyDate);
  const behind = payersBehind(data, finest);
  const countOf = (tally: Tally, kept: readonly Place[], year: number): Fraction | undefined => {
    const payer = data.payers[placeAt(tally, kept, "payers") ?? -1];
    if (payer !== undefined) return citizens.of(payer, year);
    return citizens.together(behind(placeAt(tally, kept, "areas"), placeAt(tally, kept, "years") ?? 0), year);
  };
  const lines = linesOf(finest, (tally, kept) => {
    const is = identity(data, tally, kept);
    const [spending, count] = [krOf(tally.sums[0] ?? 0n), countOf(tally, kept, is.year) ?? null];
    const perCitizen = count === null || count.n === 0n ? null : reduced(dividedBy(spending, count));
    return { ...is, spending, citizens: count, perCitizen, leftOut: ZERO };
  });
  const years = [...new Set(lines.total.map(({ year }) => year))];
  const overlap = lines.total.filter((line) => line.citizens === null).map(({ year }) => year);
  const findings = [...payersOverlap(overlap), ...ownPopulation(citizens.used()), ...fixedKeyDate(keyDate, years)];
  return { finest, lines, findings, provenance: registersUsed(options.per, citizens) };
}

function registersUsed(per: PerCitizenOf, citizens: Citizens): Provenance[] {
  if (citizens.used().register === 0) return [];
  const { mark, source, credit, licence } = registerOf(typeof per === "object" ? "ages" : "inhabitants");
  return [{ mark, source, note: asGiven(`${credit}, ${licence}`) }];
}

function perUser(data: SpendingData, per: "user" | "fullYearUser", counts: Counts): Analysis {
  const measure = per === "user" ? "users" : "fullYearUsers";
  const finest = tallyActivity(data, measure, FINEST, counts);
  const lines = linesOf(finest, (tally, kept) => {
    const { spending, activity, leftOut, cost } = activityCost(tally);
    return { ...identity(data, tally, kept), spending, citizens: activity, perCitizen: cost, leftOut };
  });
  return { finest, lines, findings: activityFindings(finest, finest, measure), provenance: [] };
}

function exactly(given: SpendingGiven, options: PerCitizenOptions): SpendingPerCitizen<Fraction> {
  const data = spendingData(given);
  const chosen = readPerCitizen(options);
  const years = placesOfYears(data, chosen.years);
  const [ofAccount, inYears, codes] = [rowsOfAccount(data, chosen), new Set(years), data.codes.years];
  const counts = (row: number) => inYears.has(codes[row] ?? 0) && ofAccount(row);
  const { per, keyDate } = chosen;
  const { finest, lines, findings, provenance } =
    per === "user" || per === "fullYearUser"
      ? perUser(data, per, counts)
      : perInhabitant(data, chosen, keyDate ?? "01-01", counts);
  const present = finest.map(({ at: [payer = 0, , year = 0] }) => [payer, year] as const);
  const result = {
    per,
    account: chosen.account ?? "accounts",
    keyDate,
    ...lines,
    findings: [
      ...findings,
      ...missingPayers(data, present, years, chosen.account ?? "accounts"),
      ...nominalAmounts(data.priceBasis, years.length),
    ],
  };
  return { ...result, explanation: whyPerCitizen(result, provenance) };
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
  (data: SpendingGiven, options: PerCitizenOptions) => inDecimals(exactly(data, options)),
  exactly,
);
