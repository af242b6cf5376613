import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { SCHEMES } from "../../generated/schemes.ts";
import { inOneForm } from "../../sameText.ts";
import * as say from "./ruleWords.ts";
import type { FinancingScheme } from "./scheme.ts";

const OWN: readonly FinancingScheme[] = frozen(SCHEMES);
const MADE = new WeakSet<object>(OWN);

/** The names of the financing schemes that the library knows, for {@link financingScheme}. */
export const financingSchemes: readonly string[] = Object.freeze(OWN.map(({ id }) => id));

/** A scheme of the user's own, known as one that has been checked. */
export function registered(scheme: FinancingScheme): FinancingScheme {
  MADE.add(scheme);
  return scheme;
}

/** The scheme given: one by its name, or one that has been checked. */
export function schemeGiven(given: unknown, path: string): FinancingScheme {
  const found = OWN.find(({ id }) => typeof given === "string" && id === inOneForm(given));
  if (found !== undefined) return found;
  if (typeof given === "object" && given !== null && MADE.has(given)) return given as FinancingScheme;
  const near = typeof given === "string" ? nearest(given, financingSchemes) : undefined;
  return fail({
    kind: given === undefined ? "missing" : typeof given === "string" ? "unknown-name" : "malformed",
    path,
    found: given,
    allowed: say.schemesAllowed(financingSchemes.join(", ")),
    remedy: near ? didYouMean(near) : say.CHOOSE_SCHEME,
  });
}

/**
 * A financing scheme by its name, with its dated values, each with mark and source.
 *
 * Throws `RuleError`: `unknown-name` for a name that is not among {@link financingSchemes}, `missing` or `malformed` for
 * what is no name. Source: each value carries its own.
 *
 * @example
 * ```ts
 * import { financingScheme, financingSchemes } from "rammetakst";
 * financingSchemes.includes("kofoedsminde"); // => true
 * financingScheme("childrens-houses").objectiveShare.map(({ value }) => value); // => [null, "0.6", "0.8"]
 * financingScheme("samraad-syddanmark").title.da; // => "Samråd Syddanmark"
 * ```
 */
export function financingScheme(name: string): FinancingScheme {
  return schemeGiven(name, "name");
}
