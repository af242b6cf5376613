import type { Decimal } from "../../decimal.ts";
import type { COSTS } from "../../generated/tables.ts";
import type { TariffInput } from "../../tariffs/calculation/input.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import type { TableFault } from "../faults/fault.ts";
import type { KeyOf } from "../kind.ts";
import { isTold } from "../kinds/isTold.ts";
import { rowFault } from "../kinds/rowFault.ts";
import { shared } from "../kinds/shared.ts";
import type { CostRow, CostTable } from "./rowChecks.ts";
import * as say from "./words.ts";

type UseKey = "places" | "occupancy" | "days" | "quantity";

/** What a tariff's costs are divided by, and what is wrong with it. */
export interface ReadUse {
  readonly use: Pick<TariffInput, UseKey>;
  readonly faults: readonly TableFault[];
}

const NEEDED: Readonly<Record<TariffUnit, readonly ("places" | "occupancy" | "quantity")[]>> = {
  day: ["places", "occupancy"],
  month: ["places", "occupancy"],
  hour: ["quantity"],
  case: ["quantity"],
  year: ["places", "occupancy"],
};

const IDLE: Readonly<Record<TariffUnit, readonly ("days" | "quantity")[]>> = {
  day: ["quantity"],
  month: ["days", "quantity"],
  hour: ["days"],
  case: ["days"],
  year: ["days"],
};

/** What a tariff of the unit is divided by in place of days. */
const BY: Readonly<Record<TariffUnit, keyof typeof say.DIVIDED_BY>> = {
  day: "quantity",
  month: "months",
  hour: "quantity",
  case: "quantity",
  year: "places",
};

/** Days that say no more than that the offer is open all year: of a tariff that is not per day they change nothing. */
function isWholeYear(days: Decimal | "all" | undefined): boolean {
  return days === "all" || days?.equals(365) === true || days?.equals(366) === true;
}

/** What the rows of a tariff say of its use: what its unit needs is asked for, and what it has no use for is told. */
export function useOf(read: CostTable, rows: readonly CostRow[], unit: TariffUnit): ReadUse {
  const [first] = rows;
  if (first === undefined) return { use: {}, faults: [] };
  const [places, occupancy] = [shared(read, rows, "places"), shared(read, rows, "occupancy")];
  const [days, quantity] = [shared(read, rows, "days"), shared(read, rows, "quantity")];
  const values = { places: places.value, occupancy: occupancy.value, days: days.value, quantity: quantity.value };
  const isByQuantity = unit === "year" && quantity.value !== undefined;
  const row = (key: KeyOf<typeof COSTS>) => rows.find((each) => each.values[key] !== undefined) ?? first;
  const missing = isByQuantity
    ? []
    : NEEDED[unit].filter((key) => values[key] === undefined && !isTold(read, rows, key));
  const words = tariffUnitWords(unit);
  const isIdle = (key: UseKey) => values[key] !== undefined && IDLE[unit].some((each) => each === key);
  const told = { days: say.daysNotUsed(words, BY[unit]), quantity: say.notUsedFor(words) };
  const isHarmless = isWholeYear(days.value);
  return {
    use: {
      ...(places.value !== undefined && { places: places.value }),
      ...(occupancy.value !== undefined && { occupancy: occupancy.value }),
      ...(days.value !== undefined &&
        !isIdle("days") && { days: days.value === "all" ? ("actual" as const) : days.value }),
      ...(quantity.value !== undefined && { quantity: quantity.value }),
    },
    faults: [
      ...[places, occupancy, days, quantity].flatMap(({ faults }) => faults),
      ...missing.map((key) =>
        rowFault(read, first, [key], { ...say.neededFor(key, words), kind: "missing", severity: "error" }),
      ),
      ...(["days", "quantity"] as const).filter(isIdle).map((key) => {
        const severity = key === "days" && isHarmless ? "warning" : "error";
        return rowFault(read, row(key), [key, "unit"], { ...told[key], kind: "not-usable", severity });
      }),
    ],
  };
}
