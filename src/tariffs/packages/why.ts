import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { perUnit } from "../../rules/perUnit.ts";
import type { Text } from "../../words.ts";
import { dayTariff } from "../dayTariff.ts";
import type { ReadPackages, ReadService } from "./read.ts";
import { packageTariff } from "./rule.ts";
import * as say from "./words.ts";

/** That costs may be divided between a base and packages is how the offer itself did it; no rule says how. */
export const PACKAGES_REST: Provenance = frozen({
  mark: "minutes",
  source: sources.forum2019Item12,
  note: say.AS_FOR_HOLTEGAARDEN,
});

function packageSays({ name, citizens, days, quantity }: ReadService): Text[] {
  return citizens === undefined || days === undefined ? [] : [say.packageQuantity({ name, citizens, days, quantity })];
}

function baseExplained({ base, agreement }: ReadPackages): Explanation {
  const { cost, places, occupancy, days } = base;
  const explanation = dayTariff.explain({ costBasis: cost, places, occupancy, days, index: 1 }, agreement);
  return { ...explanation, title: say.BASE_TARIFF_PER_DAY };
}

function packageExplained({ name, unit, cost, quantity }: ReadService, { agreement }: ReadPackages): Explanation {
  const explanation = perUnit(packageTariff.explain({ cost, expectedQuantity: quantity }, agreement), unit);
  return { ...explanation, title: say.namePer(name, unit) };
}

/** Why the tariffs of an offer's base and packages are what they are. */
export function packagesExplained(read: ReadPackages, difference: Fraction, findings: readonly Text[]): Explanation {
  const { offer, year, base, packages, daysRest } = read;
  const quantities = [say.baseQuantity(base), ...packages.flatMap(packageSays)];
  const says = [...quantities, say.roundingDifference(difference), ...findings];
  const because = [baseExplained(read), ...packages.map((each) => packageExplained(each, read))];
  return account(say.packagesTitle(year, offer), says, because, [
    PACKAGES_REST,
    ...(daysRest === undefined ? [] : [daysRest]),
  ]);
}
