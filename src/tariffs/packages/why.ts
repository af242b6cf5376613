import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { dayTariff } from "../dayTariff.ts";
import { perUnit } from "../perUnit.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import type { ReadPackages, ReadService } from "./read.ts";
import { packageTariff } from "./rule.ts";

const number = (value: Fraction, language: Language) => formatNumber(value, language, { decimals: "exact" });

/** That costs may be divided between a base and packages is how the offer itself did it; no rule says how. */
export const PACKAGES_REST: Provenance = frozen({
  mark: "minutes",
  source: sources.forum2019Item12,
  note: {
    da: "basistakst ud fra forventede borgere og flytning mellem pakker og basis, som for Holtegården",
    en: "a base tariff from expected citizens, and moves between packages and base, as for Holtegården",
  },
});

/** `Basis: 20 borgere på 22 pladser (belægning 90,91 %) × 365 døgn = 7.300 døgn.` */
function baseText({ base }: ReadPackages): Text {
  return inBoth((language) => {
    const [citizens, places, days, quantity] = [base.citizens, base.places, base.days, base.quantity].map((each) =>
      number(each, language),
    );
    const occupancy = formatRate(base.occupancy, language);
    return language === "da"
      ? `Basis: ${citizens} borgere på ${places} pladser (belægning ${occupancy}) × ${days} døgn = ${quantity} døgn.`
      : `Base: ${citizens} citizens in ${places} places (occupancy ${occupancy}) × ${days} days = ${quantity} days.`;
  });
}

function packageText({ name, citizens, days, quantity }: ReadService): Text[] {
  if (citizens === undefined || days === undefined) return [];
  const text = inBoth((language) => {
    const [people, each, all] = [citizens, days, quantity].map((value) => number(value, language));
    return language === "da"
      ? `${name}: ${people} borgere × ${each} døgn = ${all} døgn.`
      : `${name}: ${people} citizens × ${each} days = ${all} days.`;
  });
  return [text];
}

/** `De afrundede takster giver ved det forventede antal 22,60 kr. mindre end udgifterne.` */
function roundingText(difference: Fraction): Text {
  return inBoth((language) => {
    const size = kr(absolute(difference), language);
    if (difference.n === 0n) {
      return language === "da"
        ? "Taksterne giver ved det forventede antal præcis det, tilbuddet koster."
        : "At the expected numbers the tariffs bring exactly what the offer costs.";
    }
    const more = difference.n > 0n;
    return language === "da"
      ? `De afrundede takster giver ved det forventede antal ${size} ${more ? "mere" : "mindre"} end udgifterne; forskellen er alene afrunding.`
      : `At the expected numbers the rounded tariffs bring ${size} ${more ? "more" : "less"} than the costs; the difference is rounding only.`;
  });
}

function baseExplained({ base, agreement }: ReadPackages): Explanation {
  const { cost, places, occupancy, days } = base;
  const explanation = dayTariff.explain({ costBasis: cost, places, occupancy, days, index: 1 }, agreement);
  return { ...explanation, title: { da: "Basistakst pr. døgn", en: "Base tariff per day" } };
}

function packageExplained({ name, unit, cost, quantity }: ReadService, { agreement }: ReadPackages): Explanation {
  const explanation = perUnit(packageTariff.explain({ cost, expectedQuantity: quantity }, agreement), unit);
  return { ...explanation, title: inBoth((language) => `${name}, ${tariffUnitWords(unit)[language]}`) };
}

/** Why the tariffs of an offer's base and packages are what they are. */
export function packagesExplained(read: ReadPackages, difference: Fraction, findings: readonly Text[]): Explanation {
  const { offer, year, packages, daysRest } = read;
  const title = {
    da: `Basistakst og ydelsespakker ${year}: ${offer}`,
    en: `Base tariff and service packages ${year}: ${offer}`,
  };
  const says = [baseText(read), ...packages.flatMap(packageText), roundingText(difference), ...findings];
  const because = [baseExplained(read), ...packages.map((each) => packageExplained(each, read))];
  return account(title, says, because, [PACKAGES_REST, ...(daysRest === undefined ? [] : [daysRest])]);
}
