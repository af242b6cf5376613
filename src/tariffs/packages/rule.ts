import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const units = { cost: "kr", expectedQuantity: "unit" } as const;

/**
 * The unrounded tariff of a base or a package, in kr. per unit: its cost / the units expected to be used of it.
 *
 * `cost` in kr. a year, `expectedQuantity` in units a year: days, hours, months or cases. Throws `not-computable` where
 * the quantity is 0. Source: Social Services Act § 174, Children's Act § 195.
 *
 * @example
 * ```ts
 * import { exactPackageTariff } from "rammetakst";
 * exactPackageTariff({ cost: 876_001, expectedQuantity: 4_380 }).unroundedTariff.toFixed(6); // => "200.000228"
 * ```
 */
export const exactPackageTariff: Rule<
  {
    /** Kr. a year. */
    readonly cost: "kr";
    /** Units that will be used in the year, not 0. */
    readonly expectedQuantity: "unit";
  },
  { readonly unroundedTariff: "kr/unit" }
> = ruleAtFirstUse({
  name: "exactPackageTariff",
  title: say.UNROUNDED_TARIFF,
  mark: "law",
  source: sources.tariffLaw,
  inputs: units,
  gives: { unroundedTariff: "kr/unit" },
  formula: ({ cost, expectedQuantity }) => ({ unroundedTariff: cost.dividedBy(expectedQuantity) }),
});

/**
 * The tariff of a service package, in kr. per unit: its cost / the units expected to be used of it, rounded once, half
 * away from zero, to whole øre.
 *
 * `cost` in kr. a year, `expectedQuantity` in units a year: days, hours, months or cases. Throws `not-computable` where
 * the quantity is 0. Source: Social Services Act § 174, Children's Act § 195; rounding assumed.
 *
 * @example
 * ```ts
 * import { packageTariff } from "rammetakst";
 * packageTariff({ cost: 876_001, expectedQuantity: 4_380 }).tariff; // => 200
 * packageTariff({ cost: 2, expectedQuantity: 3 }).tariff; // => 0.67
 * ```
 */
export const packageTariff: Rule<
  {
    /** Kr. a year. */
    readonly cost: "kr";
    /** Units that will be used in the year, not 0. */
    readonly expectedQuantity: "unit";
  },
  { readonly tariff: "kr/unit" }
> = ruleAtFirstUse({
  name: "packageTariff",
  title: say.PACKAGE_TARIFF,
  mark: "law",
  source: sources.tariffLaw,
  inputs: units,
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: { tariff: "kr/unit" },
  formula: ({ cost, expectedQuantity, tariffRounding }) => ({
    tariff: cost.dividedBy(expectedQuantity).named("unroundedTariff").roundedTo(tariffRounding),
  }),
});
