import { requiredSteps } from "../../capacity/steps/requiredSteps.ts";
import type { RequiredStep, StepAction } from "../../capacity/steps/result.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { Language, Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { ReadCapacity } from "../notice/read.ts";

/** `Pladserne ændres fra 18 til 22.` */
function changeText({ before, after }: ReadCapacity, language: Language): string {
  const [was, is] = [before, after].map((places) => formatNumber(places, language, { decimals: "exact" }));
  return language === "da" ? `Pladserne ændres fra ${was} til ${is}.` : `The places change from ${was} to ${is}.`;
}

const ASK: Text = Object.freeze({
  da: "Spørg driftsherren, om det er sket.",
  en: "Ask the operator whether it has been done.",
});
const NOTHING: Text = Object.freeze({ da: "Kræver ingen handling.", en: "No action is needed." });

/** What someone else decides must be asked for; what the operator decides itself need not. */
const IS_ASKED: readonly StepAction[] = ["approval", "hearing", "notification"];

function stepFinding(capacity: ReadCapacity, step: RequiredStep): ProposalFinding {
  const { action, says, source, mark, note } = step;
  const isAsked = IS_ASKED.includes(action);
  const said = (language: Language) => {
    const what = says[language].replace(/\.$/, "");
    return `${changeText(capacity, language)} ${what}${note ? ` – ${note[language]}` : ""}.`;
  };
  return {
    code: "capacity-step",
    severity: isAsked ? "warning" : "info",
    message: withCarried({ da: said("da"), en: said("en") }, step),
    figures: {
      placesBefore: toDecimal(capacity.before),
      placesAfter: toDecimal(capacity.after),
      ...carriedFigure(step),
    },
    source,
    mark,
    remedy: isAsked ? ASK : NOTHING,
  };
}

/** What a change of places that the notice states needs by the agreement, or that this is not told in the sources. */
export function capacityFindings({ case: { read }, agreement, isOutside }: Judged): ProposalFinding[] {
  const { capacity, notice } = read;
  if (capacity === undefined || isOutside) return [];
  const { kind, isHighlySpecialised } = capacity;
  const needed = requiredSteps({ kind, operator: notice.operator.kind, isHighlySpecialised }, agreement);
  if (needed.isKnown) return needed.steps.map((step) => stepFinding(capacity, step));
  return needed.findings.map(({ code, message, ...finding }) => ({
    ...finding,
    code: "capacity-step-not-known",
    message: {
      da: `${changeText(capacity, "da")} ${message.da}`,
      en: `${changeText(capacity, "en")} ${message.en}`,
    },
  }));
}
