import type { RoundingMode } from "../../numbers/rounding.ts";
import type { WholeDraw } from "../random/wholeDraw.ts";
import type { Plan, PlannedYear } from "./plan.ts";

/** A year for the loop, whose every number is a float that holds a whole one. It can be handed to another thread. */
export interface LoopYear {
  readonly tariff: number;
  readonly occupiedDays: WholeDraw;
  readonly costs: WholeDraw;
  readonly costsPerDay: number;
  readonly surplusLimit: number;
  /** 0 or below. */
  readonly deficitLimit: number;
  /** The place among the years, from 0, of the one whose tariff its rest enters; it may lie after the last. */
  readonly enters: number;
  /** What was built into the tariff, where the draw itself does not say it. */
  readonly stated: number | undefined;
  /** Back-regulation per day is the amount × `per` / `divisor`, rounded, × the unit of the rounding. */
  readonly per: number;
  readonly divisor: number;
  readonly tariffUnit: number;
  readonly tariffMode: RoundingMode;
  readonly resultUnit: number;
  readonly resultMode: RoundingMode;
}

/** What the loop counts on. */
export interface LoopPlan {
  readonly carriedIn: number;
  readonly years: readonly LoopYear[];
}

function loopYear(of: PlannedYear): LoopYear {
  const { tariff, occupiedDays, costs, costsPerDay, surplusLimit, enters, stated, resultRounding, tariffRounding } = of;
  const { n, d } = of.budgetedDays;
  return {
    ...{ tariff, occupiedDays, costs, costsPerDay, surplusLimit, enters, stated },
    deficitLimit: -of.deficitLimit,
    per: Number(d),
    divisor: Number(n) * tariffRounding.unit,
    ...{ tariffUnit: tariffRounding.unit, tariffMode: tariffRounding.mode },
    ...{ resultUnit: resultRounding.unit, resultMode: resultRounding.mode },
  };
}

/** The plan as the loop counts it. */
export function loopPlanOf({ carriedIn, years }: Plan): LoopPlan {
  return { carriedIn, years: years.map(loopYear) };
}
