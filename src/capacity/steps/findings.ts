import type { Agreement } from "../../agreements/agreement.ts";
import { silenceOf } from "../../agreements/silence.ts";
import { dayBefore } from "../../dates.ts";
import type { Finding } from "../../findings/finding.ts";
import { carriedRule } from "../../findings/sharedFindings.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Parameter, Provenance } from "../../rules/parameter.ts";
import type { RequiredStep, StepFindingCode } from "./result.ts";
import * as say from "./words.ts";

/** The sources do not answer: the rule has ended and they do not state what replaced it, or they state none at all. */
export function notStated(parameter: Parameter | undefined, agreement: Agreement): Finding<StepFindingCode> {
  const silence = parameter && silenceOf(parameter, agreement);
  const { mark, source, note }: Provenance = silence ?? { mark: "assumed", source: sources.ownReading };
  const last = silence?.ended === true && silence.from !== null ? dayBefore(silence.from) : undefined;
  return {
    code: "not-stated",
    severity: "warning",
    message: say.notStated(agreement.title, note, last),
    figures: last === undefined ? {} : { endedOn: last },
    source,
    mark,
    remedy: say.ASK_SECRETARIAT,
  };
}

/** A private operator's offers are outside the agreement's rules of capacity. */
export function outside(): Finding<StepFindingCode> {
  return {
    code: "operator-outside-agreement",
    severity: "info",
    message: say.PRIVATE_OUTSIDE,
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: say.LOOK_IN_CONTRACT,
  };
}

/** A rule of an agreement that has ended is taken to go on. */
export function carriedStep({ carriedFrom, source, body }: RequiredStep): Finding<StepFindingCode>[] {
  return carriedRule({ carriedFrom, source, says: say.stillBy(body), remedy: say.LOOK_IN_ANNEXES });
}
