import * as z from "zod";
import type { Finding } from "../../findings/finding.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric, year as yearSchema } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus, plus, ZERO } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { account } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import { countedStaySchema } from "../../stays/givenStay.ts";
import { stayedWithin } from "./days.ts";
import { kindOf, PLACEMENT_DECISIONS } from "./decision.ts";
import type { PlacementFindingCode } from "./findings.ts";
import { judicialFindings } from "./findings.ts";
import { judicialByQuotient, quotientRule } from "./quotient.ts";
import type { GivenPlacement, PlacementCost, PlacementSides } from "./result.ts";
import { judicialPlacement, socialPlacement } from "./rules.ts";
import { crimePreventiveTariffs, lawOfYear, type ReadTariff } from "./tariff.ts";
import * as say from "./words.ts";

/** Computes what a placement costs; see {@link placementCost}. */
interface PlacementCostOf {
  (given: GivenPlacement, law?: RuleSet): PlacementCost;
  /** The same as exact fractions, to go on computing with. */
  exact(given: GivenPlacement, law?: RuleSet): PlacementCost<Fraction>;
}

const schema = atFirstUse(() =>
  objectOf<GivenPlacement>()({
    decidedBy: z.enum(PLACEMENT_DECISIONS),
    dayPrice: numeric,
    days: z.union([numeric, countedStaySchema()]),
    year: yearSchema,
  }),
);

type Figures = Omit<PlacementCost<Fraction>, "findings" | "explanation" | "cost">;
type Stay = Pick<Figures, "days" | "dayPrice">;
type Paid = PlacementSides<Fraction> & Pick<Figures, "daily" | "tariff">;

function judicial({ days, dayPrice }: Stay, tariff: ReadTariff, set: RuleSet) {
  const rule = tariff.isDayTariffKnown ? judicialPlacement : judicialByQuotient;
  const { perYear, perDay, quotient, isDayTariffKnown } = tariff;
  const paid: Paid = {
    ...rule.exact({ dayPrice, days }, set),
    daily: { placer: perDay, pool: minus(dayPrice, perDay) },
    tariff: { perYear, perDay, quotient, isDayTariffKnown },
  };
  const because = () => [rule.explain({ dayPrice, days }, set), quotientRule.explain({}, set)];
  return { paid, because, find: () => judicialFindings({ days, dayPrice, tariff }) };
}

function social({ days, dayPrice }: Stay, set: RuleSet) {
  const paid: Paid = {
    ...socialPlacement.exact({ dayPrice, days }, set),
    pool: ZERO,
    daily: { placer: dayPrice, pool: ZERO },
  };
  return { paid, because: () => [socialPlacement.explain({ dayPrice, days }, set)], find: () => [] };
}

function costOf(input: GivenPlacement, law?: RuleSet): PlacementCost<Fraction> {
  const given = readGiven(schema(), input, "");
  const { decidedBy, year } = given;
  const set = lawOfYear(law, year);
  const stay = { days: stayedWithin(year, given.days, "days"), dayPrice: notNegative(given.dayPrice, "dayPrice") };
  const kind = kindOf(decidedBy);
  const { paid, because, find } =
    kind === "judicial" ? judicial(stay, crimePreventiveTariffs(set, year), set) : social(stay, set);
  const result = { decidedBy, kind, year, ...stay, cost: plus(paid.placer, paid.pool), ...paid };
  return toldWhenRead<typeof result, Finding<PlacementFindingCode>>(
    result,
    find,
    (messages) => {
      const says = [say.decided(decidedBy, kind), say.WHO_PAYS[kind], ...messages];
      return account(say.placementTitle(year), says, because());
    },
    mayWait(law),
  );
}

function exactly(given: GivenPlacement, law?: RuleSet): PlacementCost<Fraction> {
  return fractionsWhenRead(costOf(given, law));
}

function cost(given: GivenPlacement, law?: RuleSet): PlacementCost {
  return decimalsWhenRead(costOf(given, law)) as PlacementCost;
}

/**
 * What a placement in a secure institution costs in a calendar year, and who pays.
 *
 * A judge's decision is a judicial placement: the municipality pays the crime-preventive tariff a day as charged, and for
 * a full year no more than the yearly tariff, also in a leap year; the rest is shared objective financing. The other two
 * decide on social placements, which the placing municipality pays alone. `days` may be the stay
 * itself, from its first to its last day, whose days in the year are counted as {@link stayDays} does. Amounts in nominal
 * kr., rounded once to whole øre; `placer` and `pool` add up to `cost`. Where only the yearly tariff of a year is known, the daily one is it over
 * 365, and a finding says so.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key` or `out-of-range` for what was given, such as more days than
 * the year has; `unknown-value` for a judicial placement in a year whose tariff is not known: pass
 * `lawOn("2025-01-01").with({ crimePreventiveTariff: "…", crimePreventiveDayTariff: "…" })`.
 * Source: the forum of Syddanmark, 24 January 2025, item 3; the tariff of 2020 from the ministry's rate table.
 *
 * @example
 * ```ts
 * import { placementCost } from "rammetakst";
 * const stay = { dayPrice: 9_000, days: 366, year: 2024 } as const;
 * const judicial = placementCost({ ...stay, decidedBy: "judge" });
 * judicial.daily; // => { placer: 4527, pool: 4473 }
 * judicial.placer; // => 1652253
 * judicial.pool; // => 1641747
 * placementCost({ ...stay, decidedBy: "children-committee" }).placer; // => 3294000
 * ```
 */
export const placementCost: PlacementCostOf = withExact("placementCost", cost, exactly);
