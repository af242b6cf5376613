import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { caps } = parameters;

/**
 * The cap of a day tariff at the tariff's price level, rounded once, half away from zero, to whole øre, and what the tariff
 * exceeds it by, never below 0.
 *
 * `cap` and `capTariff` are kr. a day, each at its own price level, and `index` the factor between the levels, 1 where they
 * are the same. A tariff exactly at the cap, with all its decimals or rounded, is within it. Source: press release of the
 * Ministry of Social Affairs and Housing; indexation and rounding assumed.
 *
 * @example
 * ```ts
 * import { capLimit } from "rammetakst";
 * capLimit({ cap: 2322, capTariff: "2322.01", index: 1 }).excess; // => 0.01
 * capLimit({ cap: 2322, capTariff: 2450, index: "1.0551" }).limit; // => 2449.94
 * ```
 */
export const capLimit: Rule<
  {
    /** Kr. a day, at its own price level. */
    readonly cap: "kr@then/day";
    /** The tariff, kr. a day, at its own price level. */
    readonly capTariff: "kr@now/day";
    /** The factor from the cap's level to the tariff's; 1 where they are the same. */
    readonly index: "kr@now/kr@then";
  },
  { readonly limit: "kr@now/day"; readonly excess: "kr@now/day"; readonly isAbove: "flag" }
> = ruleAtFirstUse({
  name: "capLimit",
  title: say.TARIFF_CAP,
  mark: "practice",
  source: sources.capsPressRelease,
  inputs: { cap: "kr@then/day", capTariff: "kr@now/day", index: "kr@now/kr@then" },
  parameters: { capRounding: caps.capRounding },
  gives: { limit: "kr@now/day", excess: "kr@now/day", isAbove: "flag" },
  formula: ({ cap, capTariff, index, capRounding }) => {
    const exactCap = cap.times(index).named("exactCap");
    const limit = exactCap.roundedTo(capRounding).named("limit");
    const isAbove = capTariff.exceeds(limit.atLeast(exactCap));
    return { limit, excess: isAbove.choose(capTariff.minus(limit), 0), isAbove };
  },
});

/**
 * What an alternative offer may cost at most: the price of the one offered and 10 % more, truncated to whole øre, and what
 * the alternative exceeds it by, never below 0.
 *
 * Both prices are kr. per the same unit at one price level. A price exactly at the unrounded limit is within it. Source: Act
 * 747/2025; the truncation is assumed.
 *
 * @example
 * ```ts
 * import { alternativeLimit } from "rammetakst";
 * alternativeLimit({ offered: 2000, alternativePrice: 2200 }).isAbove; // => false
 * alternativeLimit({ offered: 2000, alternativePrice: "2200.01" }).excess; // => 0.01
 * ```
 */
export const alternativeLimit: Rule<
  {
    /** The price of the offer that was found, kr. per unit. */
    readonly offered: "kr@now/unit";
    /** The price of the alternative, kr. per the same unit at the same price level. */
    readonly alternativePrice: "kr@now/unit";
  },
  { readonly limit: "kr@now/unit"; readonly excess: "kr@now/unit"; readonly isAbove: "flag" }
> = ruleAtFirstUse({
  name: "alternativeLimit",
  title: say.ALTERNATIVE_LIMIT,
  mark: "law",
  source: sources.alternativeLaw,
  inputs: { offered: "kr@now/unit", alternativePrice: "kr@now/unit" },
  parameters: { alternativeShare: caps.alternativeShare, alternativeRounding: caps.alternativeRounding },
  gives: { limit: "kr@now/unit", excess: "kr@now/unit", isAbove: "flag" },
  formula: ({ offered, alternativePrice, alternativeShare, alternativeRounding }) => {
    const exactLimit = offered.increasedBy(alternativeShare).named("exactLimit");
    const limit = exactLimit.roundedTo(alternativeRounding).named("limit");
    const isAbove = alternativePrice.exceeds(exactLimit);
    return { limit, excess: isAbove.choose(alternativePrice.minus(limit), 0), isAbove };
  },
});
