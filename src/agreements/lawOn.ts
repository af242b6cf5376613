import { dateText, type IsoDate, isoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { type LookUp, lookUp } from "../parameters/lookUp.ts";
import type { KnownValue, Parameter, RuleSet, Scenario } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import { scenarioValues } from "./scenario.ts";
import { knownWords, silenceWords } from "./unknownValue.ts";

/** What holds in the whole country on a date, whatever the framework agreements say: the rule set of rules of law. */
export interface Law extends RuleSet {
  readonly date: IsoDate;
  with(scenario: Scenario): Law;
}

/** No region's id: only values of the whole country are found. */
const NOWHERE = "";

function make(date: IsoDate, own: ReadonlyMap<string, KnownValue>): Law {
  const law: Law = {
    id: `law-${date}`,
    title: {
      da: `Regler for hele landet den ${dateText(date, "da")}`,
      en: `Rules of the whole country on ${dateText(date, "en")}`,
    },
    date,
    find: (parameter) => {
      const tried = own.get(parameter.name);
      return tried?.parameter.id === parameter.id ? tried : lookUp(parameter, NOWHERE, date).inForce;
    },
    known: (parameter) => law.find(parameter) ?? unknown(parameter, law, lookUp(parameter, NOWHERE, date)),
    with: (scenario) => make(date, new Map([...own, ...scenarioValues(scenario)])),
  };
  return law;
}

function unknown(parameter: Parameter, { date }: Law, found: LookUp): never {
  const { title, name, values } = parameter;
  const regional = values.every(({ scope }) => scope !== null);
  const silence = silenceWords(found);
  const remedy: Text = regional
    ? {
        da: "brug agreementInForce(region, dato), for værdien følger regionens rammeaftale",
        en: "use agreementInForce(region, date), since the value follows the region's framework agreement",
      }
    : { da: `giv værdien med .with({ ${name}: … })`, en: `give the value with .with({ ${name}: … })` };
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: {
      da: `${title.da} er ikke kendt for hele landet den ${dateText(date, "da")}${silence.da}`,
      en: `${title.en} is not known for the whole country on ${dateText(date, "en")}${silence.en}`,
    },
    allowed: { da: `kendt er: ${knownWords(found.known, "da")}`, en: `known are: ${knownWords(found.known, "en")}` },
    remedy,
  });
}

/**
 * The rules of law in force on a date, as the rule set that rules of law ask.
 *
 * `date` as `YYYY-MM-DD`. Only values of the whole country are found; those of a region's framework agreement are asked
 * of {@link agreementInForce}, which knows these too. `with({ firstRefundLimit: "870000" })` gives a scenario marked
 * `local`. Throws `RuleError`: `malformed` for a date that does not exist, and from `known`, `unknown-value` for a year
 * whose value the sources do not tell. Source: each value carries its own.
 *
 * @example
 * ```ts
 * import { lawOn, parameters } from "rammetakst";
 * lawOn("2022-07-01").known(parameters.refunds.firstRefundLimit).text; // => "860000"
 * lawOn("2023-07-01").find(parameters.refunds.firstRefundLimit); // => undefined
 * ```
 */
export function lawOn(date: string): Law {
  return make(isoDate(date, "date"), new Map());
}
