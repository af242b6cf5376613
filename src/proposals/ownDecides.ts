import type { Agreement } from "../agreements/agreement.ts";
import { agreementInForce } from "../agreements/agreementInForce.ts";
import { unlessRefused } from "../refusals.ts";
import type { KnownValue } from "../rules/parameter.ts";
import { rememberedBySet } from "../rules/rememberedBySet.ts";
import type { Verdict } from "./judgement/result.ts";

/** Values of the user's own that a verdict rests on. */
export interface OwnDecides {
  readonly values: readonly KnownValue[];
  /** The verdict without them. */
  readonly otherwise: Verdict;
}

type VerdictBy = (agreement: Agreement) => Verdict;

/** The agreement of the same day, where it is known, without values of the user's own, and with some of them alone: it asks for no value of the one given. */
const without = rememberedBySet((agreement: Agreement) => {
  const { region, date, mode } = agreement;
  const made = unlessRefused(() => agreementInForce(region, date, { mode }));
  const withOnly = new Map<string, Agreement>();
  const only = ({ parameter: { id }, text }: KnownValue): Agreement | undefined => {
    const before = withOnly.get(id);
    if (before !== undefined || made === undefined) return before;
    const scenario = made.with({ [id]: text });
    withOnly.set(id, scenario);
    return scenario;
  };
  return { made, only };
}, []);

/**
 * Which of the user's own values a verdict rests on: without them it would be another. Those of which each alone makes it
 * another; where none does, all of them together. Nothing where the verdict is the same without them, or cannot be given.
 */
export function ownDecides(
  own: readonly KnownValue[],
  agreement: Agreement,
  verdict: Verdict,
  verdictBy: VerdictBy,
): OwnDecides | undefined {
  if (own.length === 0) return undefined;
  const { made, only } = without(agreement);
  const otherwise = made && unlessRefused(() => verdictBy(made));
  if (otherwise === undefined || otherwise === verdict) return undefined;
  const alone = own.filter((value) => {
    const by = only(value);
    return by !== undefined && unlessRefused(() => verdictBy(by)) !== otherwise;
  });
  return { values: alone.length === 0 ? own : alone, otherwise };
}
