import type { Agreement } from "../../agreements/agreement.ts";
import { bitsIn } from "../../findings/ofBits.ts";
import { type Fraction, ONE } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { GroupOfRows } from "../../rules/columns/groupsOfRows.ts";
import { compute } from "../calculation/computed.ts";
import { tariffFindings } from "../calculation/findings.ts";
import type { TariffInput } from "../calculation/input.ts";
import { calendarDays } from "../calculation/readUse.ts";
import { type CostKind, isDirect, isIncome } from "../costKind.ts";
import { BIT, OF_GROUP } from "./codes.ts";
import { inputOf } from "./inputOf.ts";
import type { ReadColumns, ReadOptions } from "./read.ts";

/** What one kind of cost comes to at the price level of the tariff year. */
export interface BoundCost {
  readonly kind: CostKind;
  readonly factor: Fraction;
  /** 1, or -1 for an income. */
  readonly sign: 1 | -1;
  readonly isDirect: boolean;
  /** Left out of the basis. */
  readonly isOutside: boolean;
  /** Its level is not stated, and so is taken to be that of the tariff year. */
  readonly isLevelAssumed: boolean;
}

/** What holds for all rows of a group, looked up once. */
export interface Bound {
  readonly agreement: Agreement;
  readonly costs: readonly BoundCost[];
  /** Nothing where days are given by row, or quantities are. */
  readonly unitsInYear: Fraction | undefined;
  readonly calendarDays: Fraction;
  /** The findings that every row of the group has. */
  readonly always: number;
  /** Whether a target is known that the indirect costs are held against. */
  readonly hasTarget: boolean;
}

/** A budget that has all that the rows of a group have, of figures that are surely fine: what is found on it holds for all of them. */
function someOf(input: TariffInput): TariffInput {
  const { places, occupancy, quantity, days, costs, backRegulation, ...rest } = input;
  return {
    ...rest,
    costs: costs.map(({ amount, rate, ...line }) =>
      rate === undefined ? { ...line, amount: 1 } : { ...line, rate: 0 },
    ),
    ...(places !== undefined && { places: 1 }),
    ...(occupancy !== undefined && { occupancy: 1 }),
    ...(quantity !== undefined && { quantity: 1 }),
    ...(days !== undefined && { days: typeof days === "string" ? days : 1 }),
  };
}

/** What the group's agreement says; throws where the calculation of a single row would, whatever its figures. */
export function boundBy(group: GroupOfRows, columns: ReadColumns, options: ReadOptions, asked: Agreement): Bound {
  const input = someOf(inputOf(columns, group.first, options, () => 0));
  const computed = compute(input, asked);
  const { agreement, costs, use } = computed;
  const isDaysByRow = columns.days !== undefined && typeof columns.days !== "string";
  return {
    agreement,
    costs: columns.costs.map(({ kind }, i) => ({
      kind,
      factor: costs.lines.find(({ line }) => line.at === i)?.lift?.factor ?? ONE,
      sign: isIncome(kind) ? -1 : 1,
      isDirect: isDirect(kind),
      isOutside: kind === "residents-payment" && options.residentsPayment === "outside",
      isLevelAssumed: input.costs[i]?.priceLevel === undefined,
    })),
    unitsInYear: isDaysByRow ? undefined : use.units?.number,
    calendarDays: calendarDays(input.year),
    always: bitsIn(tariffFindings(computed), BIT) & (OF_GROUP | (isDaysByRow ? 0 : BIT["days-beyond-year"])),
    hasTarget: agreement.find(parameters.tariffs.overheadTarget) !== undefined,
  };
}
