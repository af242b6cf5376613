import { parameters, sources } from "../parameters/parameters.ts";
import type { Quantity, RoundingTerm } from "../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import * as say from "./ruleWords.ts";

interface Year {
  readonly costBasis: Quantity;
  readonly backRegulation: Quantity;
  readonly expectedQuantity: Quantity;
}

type Inputs = {
  /** The year's direct and indirect long-run costs, kr. without back-regulation. */
  readonly costBasis: "kr@now";
  /** What the year's tariff includes of earlier years' results, kr.: above 0 raises it. */
  readonly backRegulation: "kr@now";
  /** Units that are expected to be used in the year, not 0. */
  readonly expectedQuantity: "unit";
};

type Gives = {
  readonly tariffWithoutBackRegulation: "kr@now/unit";
  readonly backRegulationPerUnit: "kr@now/unit";
  readonly tariff: "kr@now/unit";
};

const INPUTS: Inputs = { costBasis: "kr@now", backRegulation: "kr@now", expectedQuantity: "unit" };
const GIVES: Gives = {
  tariffWithoutBackRegulation: "kr@now/unit",
  backRegulationPerUnit: "kr@now/unit",
  tariff: "kr@now/unit",
};

/** Both parts are rounded, and the tariff is their sum: the parts that a notice states then add up. */
function tariffOf({ costBasis, backRegulation, expectedQuantity }: Year, rounding: RoundingTerm) {
  const unrounded = costBasis.dividedBy(expectedQuantity).named("unroundedTariff");
  const tariffWithoutBackRegulation = unrounded.roundedTo(rounding).named("tariffWithoutBackRegulation");
  const perUnit = backRegulation.dividedBy(expectedQuantity).roundedTo(rounding).named("backRegulationPerUnit");
  return {
    tariffWithoutBackRegulation,
    backRegulationPerUnit: perUnit,
    tariff: tariffWithoutBackRegulation.plus(perUnit),
  };
}

/**
 * The tariff of one unit, with the back-regulation of earlier years separately, in whole øre.
 *
 * `costBasis` is the year's budgeted direct and indirect long-run costs in kr. without back-regulation, `backRegulation`
 * the part of earlier years' results that the tariff includes (positive raises it), and `expectedQuantity` the units that are
 * expected to be used. Both parts are rounded, half away from zero, and `tariff`, which is charged, is their sum.
 * Throws `not-computable` where the quantity is 0. Source: Social Services Act § 174, Children's Act § 195; that the
 * parts are rounded separately is assumed.
 *
 * @example
 * ```ts
 * import { unitTariff } from "rammetakst";
 * const year = { costBasis: 12_000_000, backRegulation: -100_000, expectedQuantity: "8409.6" };
 * unitTariff(year).tariffWithoutBackRegulation; // => 1426.94
 * unitTariff(year).backRegulationPerUnit; // => -11.89
 * unitTariff(year).tariff; // => 1415.05
 * ```
 */
export const unitTariff: Rule<Inputs, Gives> = ruleAtFirstUse({
  name: "unitTariff",
  title: say.UNIT_TARIFF,
  mark: "law",
  source: sources.tariffLaw,
  inputs: INPUTS,
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: GIVES,
  formula: ({ tariffRounding, ...year }) => tariffOf(year, tariffRounding),
});

/**
 * The tariff of one unit as {@link unitTariff} gives it, but in whole kroner.
 *
 * Inputs, signs, units and errors are those of {@link unitTariff}. Source: tariffs are mostly whole kroner (derived).
 *
 * @example
 * ```ts
 * import { unitTariffInKroner } from "rammetakst";
 * const year = { costBasis: 12_000_000, backRegulation: -100_000, expectedQuantity: "8409.6" };
 * unitTariffInKroner(year).tariff; // => 1415
 * ```
 */
export const unitTariffInKroner: Rule<Inputs, Gives> = ruleAtFirstUse({
  name: "unitTariffInKroner",
  title: say.UNIT_TARIFF_IN_KRONER,
  mark: "law",
  source: sources.tariffLaw,
  inputs: INPUTS,
  parameters: { kronerRounding: parameters.proposals.kronerRounding },
  gives: GIVES,
  formula: ({ kronerRounding, ...year }) => tariffOf(year, kronerRounding),
});
