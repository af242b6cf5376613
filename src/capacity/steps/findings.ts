import type { Agreement } from "../../agreements/agreement.ts";
import { silenceOf } from "../../agreements/silence.ts";
import { dateText, dayBefore } from "../../dates.ts";
import type { Finding } from "../../findings/finding.ts";
import { carriedRule } from "../../findings/sharedFindings.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Parameter, Provenance } from "../../rules/parameter.ts";
import type { RequiredStep, StepFindingCode } from "./result.ts";
import * as say from "./words.ts";

/** The sources do not answer: the rule has ended, and what has come in its place is not told, or they tell none. */
export function notStated(parameter: Parameter | undefined, agreement: Agreement): Finding<StepFindingCode> {
  const silence = parameter && silenceOf(parameter, agreement);
  const { mark, source, note }: Provenance = silence ?? { mark: "assumed", source: sources.ownReading };
  const { da, en } = agreement.title;
  const last = silence?.ended === true && silence.from !== null ? dayBefore(silence.from) : undefined;
  const ended = {
    da: last === undefined ? "" : ` Den tidligere regel ophørte den ${dateText(last, "da")}.`,
    en: last === undefined ? "" : ` The earlier rule ended on ${dateText(last, "en")}.`,
  };
  return {
    code: "not-stated",
    severity: "warning",
    message: {
      da: `Hvad ændringen kræver efter ${da}, fremgår ikke af kilderne${note ? `: ${note.da}` : ""}.${ended.da}`,
      en: `What the change needs by ${en} is not stated in the sources${note ? `: ${note.en}` : ""}.${ended.en}`,
    },
    figures: last === undefined ? {} : { endedOn: last },
    source,
    mark,
    remedy: {
      da: "Spørg sekretariatet for rammeaftalen, hvem der skal godkende eller høres.",
      en: "Ask the secretariat of the framework agreement who has to approve or be heard.",
    },
  };
}

/** A private operator's offers are outside the agreement's rules of capacity. */
export function outside(): Finding<StepFindingCode> {
  return {
    code: "operator-outside-agreement",
    severity: "info",
    message: {
      da: "Et privat tilbud er ikke omfattet af rammeaftalens regler om kapacitet.",
      en: "A private offer is outside the framework agreement's rules of capacity.",
    },
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: {
      da: "Se efter i den kontrakt, som pladserne er købt efter.",
      en: "Look in the contract that the places are bought by.",
    },
  };
}

/** A rule of an agreement that has ended is taken to go on. */
export function carriedStep({ carriedFrom, source, body }: RequiredStep): Finding<StepFindingCode>[] {
  return carriedRule({ carriedFrom, source, says: say.stillBy(body), remedy: say.LOOK_IN_ANNEXES });
}
