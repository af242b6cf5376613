import { fail } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import { notNegative, shareOfOne } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import { areaOf, keyDateOf, measureOf } from "./checks.ts";
import { type SchemeDefinition, type ShareFrom, schemeDefinition } from "./definition.ts";
import type { FinancingScheme, SchemeValue } from "./scheme.ts";
import { financingSchemes, registered } from "./schemes.ts";
import * as say from "./words.ts";

/** A value that always holds, or none where it is not given. */
function always<V>(value: V | undefined, source: Text): SchemeValue<V>[] {
  return value === undefined ? [] : [{ value, from: null, to: null, mark: "local", source }];
}

function sharesOf(given: Numeric | readonly ShareFrom[], source: Text): SchemeValue<string>[] {
  if (!Array.isArray(given)) return always(exactText(shareOfOne(given as Numeric, "objectiveShare")), source);
  const list = given as readonly ShareFrom[];
  return list.map(({ fromYear, share }, i) => {
    const next = list[i + 1];
    if (next !== undefined && next.fromYear <= fromYear)
      refuseUnorderedYears(next.fromYear, `objectiveShare[${i + 1}].fromYear`);
    return {
      value: exactText(shareOfOne(share, `objectiveShare[${i}].share`)),
      from: `${fromYear}-01-01`,
      to: next === undefined ? null : `${next.fromYear - 1}-12-31`,
      mark: "local",
      source,
    };
  });
}

function refuseUnorderedYears(found: number, path: string): never {
  return fail({
    kind: "out-of-range",
    path,
    found,
    ...say.unorderedYears,
  });
}

function ownId(id: string): string {
  if (!financingSchemes.includes(id)) return id;
  return fail({
    kind: "duplicate",
    path: "id",
    found: id,
    ...say.idTaken,
  });
}

/**
 * A financing scheme of one's own in a few lines, checked, for {@link financeByKey} and {@link compareFinancing}.
 *
 * Everything it says is marked `local`. Shares are of 1; `ratePerKey` is in kr. What is left out is not known, and is
 * asked for by name when a calculation needs it. A subscription that is paid used or not has the share 1; pure payment
 * by use has the share 0.
 *
 * Throws `RuleError`: `missing`, `malformed` or `unknown-key` for the definition; `out-of-range` for a share outside 0 to
 * 1, an amount below 0 or years that do not rise; `unknown-name` for a region or municipality that does not exist;
 * `duplicate` for the name of one of the library's own schemes, or the same municipality twice.
 *
 * @example
 * ```ts
 * import { defineScheme, financeByKey } from "rammetakst";
 * const scheme = defineScheme({
 *   id: "hearing-centre",
 *   title: "Hørecenter, abonnement",
 *   objectiveShare: 1,
 *   measure: "inhabitants",
 *   keyDate: { day: "01-01", yearsBefore: 1 },
 *   area: ["Fanø", "Esbjerg", "Varde"],
 *   instalments: 2,
 * });
 * const { municipalities } = financeByKey({ scheme, year: 2024, budget: 1_000_000 });
 * municipalities.map(({ municipality }) => municipality); // => ["Esbjerg", "Fanø", "Varde"]
 * municipalities.reduce((sum, { objective }) => sum + objective.toNumber(), 0); // => 1000000
 * ```
 */
export function defineScheme(definition: SchemeDefinition): FinancingScheme {
  const given = readGiven(schemeDefinition(), definition, "");
  const source = given.source === undefined ? say.OWN_SCHEME : inBothLanguages(given.source);
  const rate = given.ratePerKey === undefined ? undefined : exactText(notNegative(given.ratePerKey, "ratePerKey"));
  return registered(
    frozen({
      id: ownId(given.id),
      title: inBothLanguages(given.title),
      direction: given.direction ?? "payment",
      objectiveShare: sharesOf(given.objectiveShare, source),
      measure: always(measureOf(given.measure), source),
      keyDate: always(keyDateOf(given.keyDate), source),
      area: always(areaOf(given.area), source),
      settlementYears: always(given.settlementYears, source),
      instalments: always(given.instalments, source),
      ratePerKey: always(rate, source),
    }),
  );
}
