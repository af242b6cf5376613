import { kr } from "../numbers/krText.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import type { TariffUnit } from "../tariffs/tariffUnit.ts";
import type { Language, Text } from "../words.ts";
import type { Verdict } from "./assessment.ts";
import type { ProposalFinding } from "./finding.ts";
import type { Judged } from "./judged.ts";
import { reasonText, verdictText } from "./labels.ts";
import type { Carried } from "./substantiation.ts";

const CARRIES: Readonly<Record<Carried["carries"], Text>> = {
  substantiates: { da: "begrunder", en: "substantiates" },
  explains: { da: "forklarer", en: "explains" },
  nothing: { da: "dækker", en: "covers" },
};

function carriedText({ reason, carries, amount }: Carried, language: Language): string {
  return `${reasonText(reason.kind, language)}: ${CARRIES[carries][language]} ${kr(amount, language)}`;
}

function bilingual(say: (language: Language) => string): Text {
  return { da: say("da"), en: say("en") };
}

/** The explanation of an assessment: what was found in words, and the limits it rests on. */
export function whyOf(judged: Judged, verdict: Verdict, findings: readonly ProposalFinding[]): Explanation {
  const { case: own, agreed, national, substantiation, agreement } = judged;
  const { notice, place } = own.read;
  const service = notice.service === undefined ? "" : `, ${notice.service}`;
  const title = bilingual(
    (language) =>
      `${language === "da" ? "Varsel" : "Notice"} ${notice.id}: ${notice.offer}${service} (${place.operator})`,
  );
  const carried = agreed.isAbove ? substantiation.carried : [];
  const sentences = [
    bilingual(
      (language) =>
        `${language === "da" ? "Vurdering" : "Assessment"}: ${verdictText(verdict, language)} – ${agreement.title[language]}`,
    ),
    ...carried.map((each) => bilingual((language) => carriedText(each, language))),
    ...findings.map(({ message }) => message),
  ];
  const because = [agreed.explanation, ...(national === undefined ? [] : [national.explanation])];
  return account(
    title,
    sentences,
    because.map((each) => perUnit(each, notice.unit)),
  );
}

/** The rules count per unit of any kind; the explanation of a notice says which. */
function perUnit(explanation: Explanation, unit: TariffUnit): Explanation {
  const named = (text: string) => text.replace("/unit", `/${unit}`);
  const { calculation } = explanation;
  const because = explanation.because.map((each) => perUnit(each, unit));
  if (calculation === undefined) return { ...explanation, because };
  const figures = <T extends { readonly unit: string }>(list: readonly T[]): T[] =>
    list.map((figure) => ({ ...figure, unit: named(figure.unit) }));
  const { inputs, parameters, results, units } = calculation;
  return {
    ...explanation,
    calculation: {
      ...calculation,
      inputs: figures(inputs),
      parameters: figures(parameters),
      results: figures(results),
      units: units.map(named),
    },
    because,
  };
}
