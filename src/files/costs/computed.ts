import type { Agreement } from "../../agreements/agreement.ts";
import type { Failure } from "../../errors.ts";
import type { COSTS } from "../../generated/tables.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { calculateTariff } from "../../tariffs/calculation/calculateTariff.ts";
import type { TariffCalculation } from "../../tariffs/calculation/result.ts";
import { attempted } from "../attempted.ts";
import type { TableFault } from "../faults/fault.ts";
import { agreementOn } from "../jobs/agreementOn.ts";
import { levelFault } from "../jobs/levelFault.ts";
import { checkYearsAsked } from "../jobs/periodAsked.ts";
import { seriesOn } from "../jobs/seriesOn.ts";
import type { KeyOf } from "../kind.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { TariffTablesOptions } from "./options.ts";
import type { CostsRead, TariffRead } from "./readCosts.ts";
import type { CostRow } from "./rowChecks.ts";

/** A tariff that was read and computed. */
export interface ComputedTariff {
  readonly read: TariffRead;
  readonly calculation: TariffCalculation;
  readonly agreement: Agreement;
  /** The series that amounts of other price levels were indexed along. */
  readonly series?: IndexSeries;
}

interface Attempt {
  readonly computed: readonly ComputedTariff[];
  readonly faults: readonly TableFault[];
}

/** Every tariff of a table, computed; and the series by which one may be led to another year. */
export interface ComputedTariffs extends Attempt {
  readonly seriesOf: (tariff: ComputedTariff) => IndexSeries | undefined;
}

/** The columns that the parts of a tariff's input come from. */
const COLUMNS: Readonly<Record<string, KeyOf<typeof COSTS>>> = {
  amount: "amount",
  rate: "amount",
  priceLevel: "priceLevel",
  name: "remark",
  kind: "cost",
  backRegulation: "amount",
  year: "year",
  agreement: "year",
  unit: "unit",
  places: "places",
  occupancy: "occupancy",
  days: "days",
  quantity: "quantity",
};

/** The row and the column that a refused part of the input comes from; the tariff's first row where none does. */
function placeOf({ path }: Failure, { rows, costRows, input }: TariffRead) {
  const [, at] = /^costs\[(\d+)\]/.exec(path) ?? [];
  const key = COLUMNS[path.split(".").at(-1) ?? ""] ?? (at === undefined ? "offer" : "cost");
  const ofKind = rows.find(({ values }) => values.cost === "back-regulation");
  const stated = rows.find(({ values }) => key !== "amount" && values[key] !== undefined);
  const row = at === undefined ? (path === "backRegulation" ? ofKind : stated) : costRows[Number(at)];
  return { row: row ?? rows[0], key, input };
}

/** What of a tariff's costs cannot be led to its year, by cell. */
function levelFaults(read: CostsRead, { input, costRows }: TariffRead, series: IndexSeries | undefined): TableFault[] {
  return input.costs.flatMap(({ priceLevel = input.year }, i) => {
    const fault = levelFault(priceLevel, input.year, series);
    const row: CostRow | undefined = costRows[i];
    return fault === undefined || row === undefined ? [] : [rowFault(read, row, ["priceLevel", "amount"], fault)];
  });
}

/** The places of a tariff's rows, or of all rows where its own state none. */
function placesOf({ rows: all }: CostsRead, { rows }: TariffRead): readonly number[] {
  const own = rows.flatMap(({ values: { location } }) => location ?? []);
  return own.length > 0 ? own : all.flatMap(({ values: { location } }) => location ?? []);
}

function compute(read: CostsRead, tariff: TariffRead, options: TariffTablesOptions): Attempt {
  const { input } = tariff;
  const asked = agreementOn(options, [`${input.year}-01-01`], placesOf(read, tariff));
  if (!("made" in asked)) return refused(read, tariff, asked.failure);
  const series = seriesOn(asked.made, options);
  const faults = levelFaults(read, tariff, series);
  if (faults.length > 0) return { computed: [], faults };
  const isIndexed = input.costs.some(({ priceLevel = input.year }) => priceLevel !== input.year);
  const used = isIndexed && series !== undefined ? { series } : {};
  const { rounding, residentsPayment } = options;
  const chosen = { ...(rounding && { rounding }), ...(residentsPayment && { residentsPayment }) };
  const done = attempted(() => calculateTariff({ ...input, ...used, ...chosen }, asked.made));
  if (!("made" in done)) return refused(read, tariff, done.failure);
  return { computed: [{ read: tariff, calculation: done.made, agreement: asked.made, ...used }], faults: [] };
}

function refused(read: CostsRead, tariff: TariffRead, failure: Failure): Attempt {
  const { row, key } = placeOf(failure, tariff);
  return { computed: [], faults: row === undefined ? [] : [notUsable(read, row, [key], failure)] };
}

/** Every tariff of a table computed; what cannot be is told by cell. */
export function computeTariffs(read: CostsRead, options: TariffTablesOptions): ComputedTariffs {
  const years = read.tariffs.map(({ input: { year } }) => year);
  const places = read.rows.flatMap(({ values: { location } }) => location ?? []);
  checkYearsAsked(options, years, places);
  const attempts = read.tariffs.map((tariff) => compute(read, tariff, options));
  return {
    computed: attempts.flatMap(({ computed }) => computed),
    faults: attempts.flatMap(({ faults }) => faults),
    seriesOf: ({ agreement }) => seriesOn(agreement, options),
  };
}
