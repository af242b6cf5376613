import type { Decimal } from "../../decimal.ts";
import type { GivenBudgetTariff } from "../../financing/placementBudget/result.ts";
import { groupsOf } from "../../groups.ts";
import { inAnyCase } from "../../sameText.ts";
import { inWords } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { isTold } from "../kinds/isTold.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import { shared } from "../kinds/shared.ts";
import type { PlacementRow, PlacementTable } from "./rows.ts";
import { tariffCalled, unitFaults, unitOf } from "./stays.ts";
import * as say from "./words.ts";

/** A tariff as the rows of its offer and service give it, or nothing where it lacks something. */
export interface TariffOfRows {
  readonly rows: readonly PlacementRow[];
  readonly tariff?: GivenBudgetTariff;
  readonly faults: readonly TableFault[];
}

/** The price level that the heading of a sheet's tariffs states. */
function headedLevel({ columns }: PlacementTable, sheet: string): number | undefined {
  const heading = columns.find((each) => each.sheet === sheet && each.column.key === "tariff")?.heading;
  return heading?.level ?? heading?.year;
}

/** A tariff that would hold more back-regulation than itself, told where it stands first. */
function heldFaults(
  read: PlacementTable,
  rows: readonly PlacementRow[],
  amount: Decimal | undefined,
  held: Decimal | undefined,
): TableFault[] {
  const row = rows.find(({ values }) => values.inTariff !== undefined);
  if (row === undefined || amount === undefined || held === undefined || held.lessThanOrEqualTo(amount)) return [];
  return [rowFault(read, row, ["inTariff"], { ...say.heldAboveTariff, kind: "out-of-range", severity: "error" })];
}

type Part = "inTariff" | "inBudgetYear";

/**
 * Cells of back-regulation that are empty in rows which state their tariff themselves, where another row has one: it is used of
 * them all, and told. A row that leaves its tariff to another one leaves what is in it too.
 */
function takenFaults(read: PlacementTable, rows: readonly PlacementRow[], key: Part): TableFault[] {
  const from = rows.find(({ values }) => values[key] !== undefined);
  const value = from?.values[key];
  if (from === undefined || value === undefined) return [];
  const [place = ""] = cellsOf(read, from, [key]);
  const empty = rows.filter((row) => row.values[key] === undefined && row.values.tariff !== undefined);
  return empty.flatMap((row) =>
    isTold(read, [row], key)
      ? []
      : [rowFault(read, row, [key], { ...say.takenFrom(inWords(value), place), kind: "missing", severity: "warning" })],
  );
}

function tariffOf(read: PlacementTable, rows: readonly PlacementRow[], year: number): TariffOfRows {
  const [first] = rows;
  if (first === undefined) return { rows, faults: [] };
  const id = tariffCalled(first);
  const [amount, stated] = [shared(read, rows, "tariff"), shared(read, rows, "priceLevel")];
  const [inTariff, inBudgetYear] = [shared(read, rows, "inTariff"), shared(read, rows, "inBudgetYear")];
  const level = stated.value ?? headedLevel(read, first.sheet);
  const missing = (key: "tariff" | "priceLevel", reason: ReturnType<typeof say.noTariff>): TableFault[] =>
    isTold(read, rows, key) ? [] : [rowFault(read, first, [key], { ...reason, kind: "missing", severity: "error" })];
  const ofRows = [
    ...unitFaults(read, rows, year),
    ...takenFaults(read, rows, "inTariff"),
    ...takenFaults(read, rows, "inBudgetYear"),
  ];
  const twoPrices = amount.faults.map((each) => ({ ...each, write: say.ONE_PRICE_OR_SERVICE }));
  const faults = [
    ...ofRows,
    ...twoPrices,
    ...[stated, inTariff, inBudgetYear].flatMap((each) => each.faults),
    ...(amount.value === undefined ? missing("tariff", say.noTariff(id)) : []),
    ...(level === undefined ? missing("priceLevel", say.noLevel(id)) : []),
    ...heldFaults(read, rows, amount.value, inTariff.value),
  ];
  if (amount.value === undefined || level === undefined || faults.length > ofRows.length) return { rows, faults };
  const backRegulation = {
    ...(inTariff.value !== undefined && { inTariff: inTariff.value }),
    ...(inBudgetYear.value !== undefined && { inBudgetYear: inBudgetYear.value }),
  };
  return {
    rows,
    faults,
    tariff: { id, amount: amount.value, ...perOf(read, rows, year), priceLevel: level, backRegulation },
  };
}

/** What a tariff is per, where that is not the day. */
const perOf = (read: PlacementTable, rows: readonly PlacementRow[], year: number) =>
  unitOf(read, rows, year) === "month" ? ({ per: "month" } as const) : {};

/** The tariffs of some rows: those of one offer and service are of one. */
export function tariffsOf(read: PlacementTable, rows: readonly PlacementRow[], year: number): TariffOfRows[] {
  const named = rows.filter(({ values: { offer } }) => offer !== undefined);
  const groups = [...groupsOf(named, (row) => inAnyCase(tariffCalled(row))).values()];
  return groups.map((group) => tariffOf(read, group, year));
}
