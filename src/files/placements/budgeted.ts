import type { Failure } from "../../errors.ts";
import { placementBudget } from "../../financing/placementBudget/placementBudget.ts";
import type { PlacementBudget } from "../../financing/placementBudget/result.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { exact } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import { both } from "../../words.ts";
import { attempted } from "../attempted.ts";
import type { TableFault } from "../faults/fault.ts";
import { agreementOn } from "../jobs/agreementOn.ts";
import { levelFault } from "../jobs/levelFault.ts";
import { checkYearsAsked } from "../jobs/periodAsked.ts";
import { seriesOn } from "../jobs/seriesOn.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { JobOptions } from "../options.ts";
import type { PlacementsOfYear, PlacementsRead } from "./readPlacements.ts";
import type { PlacementKey, PlacementRow } from "./rows.ts";
import * as say from "./words.ts";

/** A year's placements and what they are budgeted to. */
export interface BudgetOfYear {
  readonly budget: PlacementBudget;
  /** The rows of the budget's lines, in their order. */
  readonly rows: readonly PlacementRow[];
  /** The price levels of its tariffs. */
  readonly levels: readonly number[];
  /** The series that tariffs were indexed along. */
  readonly series?: IndexSeries;
}

interface Attempt {
  readonly budgets: readonly BudgetOfYear[];
  readonly faults: readonly TableFault[];
}

/** The placements without some of the tariffs and the citizens that have them. */
function without(placements: PlacementsOfYear, ids: ReadonlySet<unknown>): PlacementsOfYear {
  const keep = placements.citizens.map(({ tariff }) => !ids.has(tariff));
  const tariffs = placements.tariffs.map(({ id }) => !ids.has(id));
  return {
    year: placements.year,
    citizens: placements.citizens.filter((_, i) => keep[i]),
    citizenRows: placements.citizenRows.filter((_, i) => keep[i]),
    tariffs: placements.tariffs.filter((_, i) => tariffs[i]),
    tariffRows: placements.tariffRows.filter((_, i) => tariffs[i]),
  };
}

/** The first of a tariff's rows that states something, or the first of all where none does. */
const statingRow = (rows: readonly PlacementRow[] = [], keys: readonly PlacementKey[]): PlacementRow | undefined => {
  const key = keys.find((each) => rows.some(({ values }) => values[each] !== undefined));
  return rows.find(({ values }) => key !== undefined && values[key] !== undefined) ?? rows[0];
};

/** The tariffs that cannot be led to the budget year, told where their level stands, or else the tariff with its heading. */
function levelFaults(
  read: PlacementsRead,
  { year, tariffs, tariffRows }: PlacementsOfYear,
  series: IndexSeries | undefined,
) {
  const refused = tariffs.flatMap(({ id, priceLevel = year }, i) => {
    const fault = levelFault(priceLevel, year, series);
    const row = statingRow(tariffRows[i], ["priceLevel", "tariff"]);
    return fault === undefined || row === undefined
      ? []
      : [{ id, fault: rowFault(read, row, ["priceLevel", "tariff"], fault) }];
  });
  return { ids: new Set(refused.map(({ id }) => id)), faults: refused.map(({ fault }) => fault) };
}

const COLUMNS: Readonly<Record<string, PlacementKey>> = {
  citizen: "citizen",
  days: "days",
  months: "months",
  amount: "tariff",
  priceLevel: "priceLevel",
  inTariff: "inTariff",
  inBudgetYear: "inBudgetYear",
  year: "year",
};

/** The row and column of what is refused, and the tariff to go on without. */
function refusedAt({ path }: Failure, { citizens, citizenRows, tariffs, tariffRows }: PlacementsOfYear) {
  const [, list, at = "0"] = /^(citizens|tariffs)\[(\d+)\]/.exec(path) ?? [];
  const i = Number(at);
  const key = COLUMNS[path.split(".").at(-1) ?? ""] ?? "tariff";
  if (list === "citizens") return { row: citizenRows[i], key, id: citizens[i]?.tariff };
  return list === "tariffs"
    ? { row: statingRow(tariffRows[i], [key]), key, id: tariffs[i]?.id }
    : { row: citizenRows[0], key, id: undefined };
}

/** Rows whose citizen pays more than the stay costs: what is left of the budget is below 0. */
function ownPaymentFaults(read: PlacementsRead, { budget: { lines }, rows }: BudgetOfYear): TableFault[] {
  return lines.flatMap(({ amount }, i): TableFault[] => {
    const row = rows[i];
    const own = row?.values.ownPayment;
    if (row === undefined || own === undefined || amount === null || own.lessThanOrEqualTo(amount)) return [];
    const reason = say.ownPaymentAbove(both(kr, exact(own)), both(kr, exact(amount)));
    return [rowFault(read, row, ["ownPayment"], { ...reason, kind: "out-of-range", severity: "warning" })];
  });
}

/** The budget of a year; what is refused of it is told, and the budget made without it. */
function budgetOf(read: PlacementsRead, given: PlacementsOfYear, series: IndexSeries | undefined): Attempt {
  const faults: TableFault[] = [];
  let rest = given;
  while (rest.citizens.length > 0) {
    const { citizens, tariffs, year, citizenRows } = rest;
    const levels = [...new Set(tariffs.map(({ priceLevel = year }) => priceLevel))];
    const isIndexed = levels.some((level) => level !== year);
    const used = isIndexed && series !== undefined ? { series } : {};
    const done = attempted(() => placementBudget(citizens, tariffs, year, used));
    if ("made" in done) {
      const budget = { budget: done.made, rows: citizenRows, levels, ...used };
      return { budgets: [budget], faults: [...faults, ...ownPaymentFaults(read, budget)] };
    }
    const { row, key, id } = refusedAt(done.failure, rest);
    if (row !== undefined) faults.push(notUsable(read, row, [key], done.failure));
    if (id === undefined) break;
    rest = without(rest, new Set([id]));
  }
  return { budgets: [], faults };
}

/** The budget of each year in a table; what cannot be budgeted is told by cell. */
export function budgetPlacements(read: PlacementsRead, options: JobOptions): Attempt {
  const places = read.rows.flatMap(({ values: { location } }) => location ?? []);
  const years = read.years.map(({ year }) => year);
  checkYearsAsked(options, years, places);
  const attempts = read.years.map((placements): Attempt => {
    const asked = agreementOn(options, [`${placements.year}-01-01`], places);
    // Without an agreement there is no agreed series; what needs none is budgeted all the same.
    const series = "made" in asked ? seriesOn(asked.made, options) : undefined;
    const { ids, faults } = levelFaults(read, placements, series);
    const attempt = budgetOf(read, without(placements, ids), series);
    return { budgets: attempt.budgets, faults: [...faults, ...attempt.faults] };
  });
  return { budgets: attempts.flatMap(({ budgets }) => budgets), faults: attempts.flatMap(({ faults }) => faults) };
}
