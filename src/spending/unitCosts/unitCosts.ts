import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { fieldsWhenRead, madeWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { DECIMALS, FRACTIONS, type Maker } from "../../numbers/maker.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { ACTIVITIES, type Activity } from "../accounts/row.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { activityCost, activityFindings, tallyActivity } from "../activity/costs.ts";
import { missingPayers, nominalAmounts } from "../commonFindings.ts";
import { messagesOf, OWN_READING, type SpendingFinding } from "../finding.ts";
import { lineKind, lineOf } from "../line.ts";
import { placesOfYears, rowsAt, rowsOfAccount } from "../selection.ts";
import { selectionFields, yearsField } from "../selectionSchema.ts";
import { rolledUp, type Tally } from "../tally.ts";
import { accountText, activityText, IN_ALL, kindText, krText, rowCount } from "../words.ts";
import type { UnitCostFindingCode, UnitCostLine, UnitCostOptions, UnitCosts } from "./result.ts";
import * as say from "./words.ts";

interface UnitCostsOf {
  (data: SpendingGiven, options: UnitCostOptions): UnitCosts;
  /** The same with exact fractions, also where a unit cost has decimals without end. */
  exact(data: SpendingGiven, options: UnitCostOptions): UnitCosts<Fraction>;
}

const optionsSchema = atFirstUse(() =>
  objectOf<UnitCostOptions>()({ ...selectionFields(), ...yearsField(), per: z.enum(ACTIVITIES) }),
);

type Place = "payers" | "areas" | "operatorKinds" | "years";
const FINEST: readonly Place[] = ["payers", "areas", "operatorKinds", "years"];
const placesAt = (kept: readonly Place[]) => kept.map((each) => FINEST.indexOf(each));

function lineAt<N>(data: SpendingData, kept: readonly Place[], make: Maker<N>): (tally: Tally) => UnitCostLine<N> {
  const [payerAt, areaAt, kindAt, yearAt] = FINEST.map((place) => kept.indexOf(place)) as [
    number,
    number,
    number,
    number,
  ];
  return (tally) => {
    const { spending, activity, leftOut, cost } = activityCost(tally, make);
    const { payer, payerCode, area } = lineOf(data, tally.at[payerAt], tally.at[areaAt]);
    return {
      payer,
      payerCode,
      area,
      year: data.years[tally.at[yearAt] ?? 0] ?? 0,
      operatorKind: kindAt < 0 ? null : lineKind(data, tally.at[kindAt]),
      spending,
      activity,
      leftOut,
      unitCost: cost,
    };
  };
}

function kindNotStated(data: SpendingData, byKind: readonly Tally[]): SpendingFinding<UnitCostFindingCode>[] {
  const unknown = byKind.filter(({ at: [kind = 0] }) => data.operatorKinds[kind] === undefined);
  const rows = unknown.reduce((sum, each) => sum + (each.rows[0] ?? 0) + (each.rows[2] ?? 0), 0);
  if (rows === 0) return [];
  const count = rowCount(rows);
  return [
    {
      ...OWN_READING,
      code: "operator-kind-not-stated",
      severity: "warning",
      message: say.kindNotStated(count),
      figures: { rows: String(rows) },
      remedy: say.GIVE_KIND,
    },
  ];
}

function lineSays({ year, operatorKind, unitCost, spending }: UnitCostLine<Fraction>, per: Activity): Text {
  const who = operatorKind === null ? IN_ALL : kindText(operatorKind === "not-stated" ? null : operatorKind);
  return unitCost === null
    ? say.noActivity(year, who, krText(spending))
    : say.unitCost(year, who, krText(unitCost), say.PER[per]);
}

type Explained = Pick<UnitCosts<Fraction>, "per" | "account" | "byOperatorKind" | "total">;

function why(costs: Explained, messages: readonly Text[]): Explanation {
  const { per, total, byOperatorKind } = costs;
  const stated = [...byOperatorKind, ...total].filter(
    ({ unitCost, spending }) => unitCost !== null || spending.n !== 0n,
  );
  const weighted = say.weightedMeans(activityText(per), accountText(costs.account));
  const lines = stated.map((line) => lineSays(line, per));
  return account(
    say.title(say.PER[per]),
    [weighted, ...lines, ...messages],
    [],
    [{ mark: "minutes", source: sources.forum2024Item5 }],
  );
}

/** Unit costs in one kind of numbers; a level that nobody reads is not made. */
function costsIn<N>(given: SpendingGiven, options: UnitCostOptions, make: Maker<N>): UnitCosts<N> {
  const data = spendingData(given);
  const chosen = readGiven(optionsSchema(), options, "options");
  const years = placesOfYears(data, chosen.years);
  const finest = tallyActivity(data, chosen.per, FINEST, rowsAt(data, rowsOfAccount(data, chosen), "years", years));
  const by = (...kept: readonly Place[]) => rolledUp(finest, placesAt(kept));
  const linesBy = (...kept: readonly Place[]) => by(...kept).map(lineAt(data, kept, make));
  const { per, account = "accounts" } = chosen;
  const lines = fieldsWhenRead(
    { per, account },
    {
      rows: () => finest.map(lineAt(data, FINEST, make)),
      byPayer: () => linesBy("payers", "years"),
      byArea: () => linesBy("areas", "years"),
      byOperatorKind: () => linesBy("operatorKinds", "years"),
      total: () => linesBy("years"),
    },
  );
  const present = finest.map(({ at: [payer = 0, , , year = 0] }) => [payer, year] as const);
  const findings = [
    ...activityFindings(finest, per),
    ...kindNotStated(data, by("operatorKinds")),
    ...missingPayers(data, present, years, account),
    ...nominalAmounts(data.priceBasis, years.length),
  ];
  const messages = messagesOf(findings);
  return madeWhenRead(Object.assign(lines, { findings }), "explanation", () => {
    const exact = (...kept: readonly Place[]) => by(...kept).map(lineAt(data, kept, FRACTIONS));
    return why({ per, account, byOperatorKind: exact("operatorKinds", "years"), total: exact("years") }, messages);
  });
}

/**
 * What a user, a full-year user or a day costs, by operator kind: for each payer, area and year, and in all.
 *
 * Kr. per unit are the spending of the rows that state their activity / the activity of the same rows; sums are weighted,
 * all spending over all activity. Rows that state none are in neither, but in `leftOut` and a finding. A unit cost
 * has no value (`null`) where there was no activity; `.exact` gives fractions, for quotients without end. Throws
 * `RuleError`: `missing` where no row states the activity or the account is not there, `unknown-name` for a payer, area,
 * function or year that is not in the table, and what {@link spendingData} refuses. Source: the forum of Syddanmark,
 * 6 September 2024, item 5.
 *
 * @example
 * ```ts
 * import { unitCosts } from "rammetakst";
 * const row = { payer: "Odense", year: 2024, area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, operatorKind: "municipality", amount: 30_000_000, days: 15_000 },
 *   { ...row, operatorKind: "private", amount: 10_000_000, days: 4_000 },
 * ] as const;
 * const costs = unitCosts(rows, { per: "days" });
 * costs.byOperatorKind.map(({ unitCost }) => unitCost); // => [2000, 2500]
 * costs.total[0]?.activity; // => 19000
 * ```
 */
export const unitCosts: UnitCostsOf = withExact(
  "unitCosts",
  (data: SpendingGiven, options: UnitCostOptions) => costsIn(data, options, DECIMALS),
  (data: SpendingGiven, options: UnitCostOptions) => costsIn(data, options, FRACTIONS),
);
