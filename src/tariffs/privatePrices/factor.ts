import { lawOn } from "../../agreements/lawOn.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { bindParameters } from "../../rules/binding.ts";
import type { BoundParameter, DatedValue, KnownValue, RuleSet } from "../../rules/parameter.ts";

/** The factor that takes the indirect VAT share out of a private price, and the rule set that knows it. */
export interface VatFactor {
  readonly set: RuleSet;
  readonly exact: Fraction;
  readonly known: KnownValue;
  /** The value that was used because no day was given: the last one that is known. */
  readonly lastKnown: DatedValue | undefined;
}

const { indirectVatFactor } = parameters.tariffs;

function bound(set: RuleSet, lastKnown: DatedValue | undefined): VatFactor {
  const { exact, known } = bindParameters({ indirectVatFactor }, set).get("indirectVatFactor") as BoundParameter;
  return { set, exact, known, lastKnown };
}

/** The same where the factor is only asked whether it could matter: nothing where the rule set knows none. */
export function vatFactorIfKnown(given: RuleSet | undefined): VatFactor | undefined {
  return given !== undefined && given.find(indirectVatFactor) === undefined ? undefined : vatFactor(given);
}

/** The factor of the rule set given, or the last one known where none is. */
export function vatFactor(given: RuleSet | undefined): VatFactor {
  if (given !== undefined) return bound(given, undefined);
  const last = indirectVatFactor.values.findLast(({ value }) => value !== null);
  return bound(lawOn(last?.to ?? last?.from ?? "2000-01-01"), last);
}
