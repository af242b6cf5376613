import { exact, toDecimal } from "../../numbers/exact.ts";
import { total } from "../../numbers/fraction.ts";
import type { TariffInput } from "../../tariffs/calculation/input.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import type { TableFault } from "../faults/fault.ts";
import { isTold } from "../kinds/isTold.ts";
import { rowFault } from "../kinds/rowFault.ts";
import { shared } from "../kinds/shared.ts";
import { linesOf } from "./lines.ts";
import { amountHeading, type OfferRows } from "./offers.ts";
import { bareOverhead } from "./overhead.ts";
import { amountOf, type CostRow, type CostTable } from "./rowChecks.ts";
import { useOf } from "./use.ts";
import * as say from "./words.ts";

/** A tariff's budget as its rows give it, or nothing where it lacks something; and what is wrong with it. */
export interface ReadTariff {
  readonly input?: TariffInput;
  /** The rows of its costs, in the order of the input's costs. */
  readonly rows: readonly CostRow[];
  readonly faults: readonly TableFault[];
}

function unitOf(read: CostTable, rows: readonly CostRow[]) {
  const [first] = rows;
  const { value, faults } = shared(read, rows, "unit");
  const unit = value ?? (first === undefined ? undefined : amountHeading(read, first.sheet)?.unit);
  if (unit !== undefined || first === undefined || isTold(read, rows, "unit")) return { unit, faults };
  return { unit, faults: [rowFault(read, first, ["unit"], { ...say.NO_UNIT, kind: "missing", severity: "error" })] };
}

/** The back-regulation of the rows in all, or nothing where no row is of it. */
function backRegulationOf(rows: readonly CostRow[]): Pick<TariffInput, "backRegulation"> {
  const amounts = rows.flatMap(({ values }) => (values.cost === "back-regulation" ? (amountOf(values) ?? []) : []));
  if (amounts.length === 0) return {};
  return { backRegulation: toDecimal(total(amounts.map((amount) => exact(amount)))) };
}

/** An offer as it is called, with its service where it has one. */
export const tariffName = ({ offer, service }: Pick<OfferRows, "offer" | "service">): string =>
  service === "" ? offer : `${offer}, ${service}`;

/** The budget of a tariff from its rows, with everything that is wrong with them together. */
export function tariffOf(read: CostTable, offer: OfferRows): ReadTariff {
  const { rows, year, sheet } = offer;
  const { unit, faults: unitFaults } = unitOf(read, rows);
  const use = unit === undefined ? { use: {}, faults: [] } : useOf(read, rows, unit as TariffUnit);
  const lines = linesOf(read, rows, amountHeading(read, sheet)?.level);
  const isEmpty = lines.costs.length === 0 && !rows.some(({ hasError }) => hasError);
  const [first] = rows;
  const empty =
    isEmpty && first !== undefined
      ? [rowFault(read, first, ["cost"], { ...say.onlyBackRegulation, kind: "missing", severity: "error" })]
      : [];
  const faults = [
    ...offer.faults,
    ...unitFaults,
    ...use.faults,
    ...lines.faults,
    ...bareOverhead(read, rows),
    ...empty,
  ];
  const isWhole = !faults.some(({ severity }) => severity === "error") && !rows.some(({ hasError }) => hasError);
  if (!isWhole || year === undefined || unit === undefined) return { rows: lines.rows, faults };
  const input = {
    name: tariffName(offer),
    year,
    unit: unit as TariffUnit,
    costs: lines.costs,
    ...backRegulationOf(rows),
    ...use.use,
  };
  return { input, rows: lines.rows, faults };
}
