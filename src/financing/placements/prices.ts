import { frozen } from "../../frozen.ts";
import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { exactAsWritten, type Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Parameter, Provenance, RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import * as say from "./words.ts";

/** An alternative of the user's own, by its range of day prices in kr.; both the same where there is one price. */
export interface GivenAlternative {
  /** What it is called in the table. */
  readonly name: string;
  /** Kr. a day, 0 or more. */
  readonly lowest: Numeric;
  /** Kr. a day, at least `lowest`. */
  readonly highest: Numeric;
}

const { financing } = parameters;

/** The alternatives of the minutes: lowest and highest day price. */
const KNOWN: readonly { readonly name: Text; readonly from: Parameter; readonly to: Parameter }[] = frozen([
  {
    name: say.SECURE_INSTITUTION,
    from: financing.securePlacePriceFrom,
    to: financing.securePlacePriceTo,
  },
  {
    name: say.SINGLE_PERSON_PROJECT,
    from: financing.soloProjectPriceFrom,
    to: financing.soloProjectPriceTo,
  },
  {
    name: say.OPEN_INSTITUTION,
    from: financing.openInstitutionPrice,
    to: financing.openInstitutionPrice,
  },
]);

/** A range of day prices with what it rests on. */
export interface PriceRange extends Provenance {
  readonly name: Text;
  readonly lowest: Fraction;
  readonly highest: Fraction;
  /** The social placement that the others are compared with. */
  readonly isSecure: boolean;
}

/** The ranges of the minutes that are known in a rule set; the secure institution first. */
export function knownRanges(set: RuleSet): PriceRange[] {
  return KNOWN.flatMap(({ name, from, to }) => {
    const [low, high] = [set.find(from), set.find(to)];
    if (low === undefined || high === undefined) return [];
    const { mark, source, note } = low;
    const isSecure = from === financing.securePlacePriceFrom;
    return [
      {
        name,
        lowest: exactAsWritten(low.text),
        highest: exactAsWritten(high.text),
        isSecure,
        mark,
        source,
        ...(note && { note }),
      },
    ];
  });
}

const OWN: Provenance = frozen({ mark: "local", source: say.OWN_PRICE });

/** The range of an alternative of the user's own. */
export function ownRange({ name, lowest, highest }: GivenAlternative, i: number): PriceRange {
  const [low, high] = [
    notNegative(lowest, `alternatives[${i}].lowest`),
    notNegative(highest, `alternatives[${i}].highest`),
  ];
  if (compare(low, high) > 0) {
    refuseOutOfRange(`alternatives[${i}].highest`, highest, say.AT_LEAST_LOWEST_PRICE);
  }
  return { name: { da: name, en: name }, lowest: low, highest: high, isSecure: false, ...OWN };
}
