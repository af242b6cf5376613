import { type IsoDate, isoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { inForceOn, type LookUp, lookUp } from "../parameters/lookUp.ts";
import type { Parameter, RuleSet, Scenario } from "../rules/parameter.ts";
import { steady } from "../rules/steadyRuleSet.ts";
import { both } from "../words.ts";
import { followed } from "./followed.ts";
import { onDay } from "./onDay.ts";
import { isChangedBy, type OwnScenario, triedOn, withScenario } from "./scenario.ts";
import { knownWords, refuseEndedRule, silenceWords } from "./unknownValue.ts";
import * as say from "./words.ts";

/** What holds in the whole country on a date, whatever the framework agreements say: the rule set of rules of law. */
export interface Law extends RuleSet {
  readonly date: IsoDate;
  with(scenario: Scenario): Law;
  /** What holds on another date, with the same own values. */
  on(date: IsoDate): Law;
}

/** No region's id: only values of the whole country are found. */
const NOWHERE = "";

/** `plain` is, for a scenario, the law without it. */
function make(date: IsoDate, own: OwnScenario, plain?: Law): Law {
  const law: Law = {
    id: `law-${date}`,
    title: say.lawTitle(date),
    date,
    find: (parameter) =>
      triedOn(own, parameter, date) ?? inForceOn(parameter, NOWHERE, date) ?? followed(parameter, law),
    known: (parameter) => law.find(parameter) ?? refuseUnknown(parameter, law, lookUp(parameter, NOWHERE, date)),
    with: (scenario) => make(date, withScenario(own, scenario), plain ?? law),
    on: (other) => {
      const day = isoDate(other, "date");
      return make(day, own, plain && onDay(plain, day));
    },
  };
  if (plain === undefined) return steady(law);
  return steady(law, { set: plain, isChanged: (parameter) => isChangedBy(own, parameter) });
}

function refuseUnknown(parameter: Parameter, { date }: Law, found: LookUp): never {
  const { title, name, values } = parameter;
  const regional = values.every(({ scope }) => scope !== null);
  if (found.ended !== undefined) return refuseEndedRule(parameter, found.ended, found, "with");
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: say.notKnownInCountry(title, date, silenceWords(found)),
    allowed: say.knownAre(both(knownWords, found.known)),
    remedy: regional ? say.ASK_AGREEMENT : say.giveToLaw(name),
  });
}

/**
 * The rules of law in force on a date, as the rule set that rules of law ask.
 *
 * `date` as `YYYY-MM-DD`. Only values of the whole country are found; those of a region's framework agreement are asked
 * of {@link agreementInForce}, which knows these too. `with({ firstRefundLimit: "870000" })` gives a scenario marked
 * `local`. Throws `RuleError`: `malformed` for a date that does not exist, and from `known`, `unknown-value` for a year
 * whose value the sources do not state. Source: each value carries its own.
 *
 * @example
 * ```ts
 * import { lawOn, parameters } from "rammetakst";
 * lawOn("2022-07-01").known(parameters.refunds.firstRefundLimit).text; // => "860000"
 * lawOn("2020-07-01").find(parameters.refunds.firstRefundLimit); // => undefined
 * ```
 */
export function lawOn(date: string): Law {
  return make(isoDate(date, "date"), new Map());
}
