import { kr } from "../numbers/krText.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import { perUnit } from "../tariffs/perUnit.ts";
import { inBoth, type Language, type Text } from "../words.ts";
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

/** The explanation of an assessment: what was found in words, and the limits it rests on. */
export function whyOf(judged: Judged, verdict: Verdict, findings: readonly ProposalFinding[]): Explanation {
  const { case: own, agreed, national, substantiation, agreement } = judged;
  const { notice, place } = own.read;
  const service = notice.service === undefined ? "" : `, ${notice.service}`;
  const title = inBoth(
    (language) =>
      `${language === "da" ? "Varsel" : "Notice"} ${notice.id}: ${notice.offer}${service} (${place.operator})`,
  );
  const carried = agreed.isAbove ? substantiation.carried : [];
  const sentences = [
    inBoth(
      (language) =>
        `${language === "da" ? "Vurdering" : "Assessment"}: ${verdictText(verdict, language)} – ${agreement.title[language]}`,
    ),
    ...carried.map((each) => inBoth((language) => carriedText(each, language))),
    ...findings.map(({ message }) => message),
  ];
  const because = [agreed.explanation, ...(national === undefined ? [] : [national.explanation])];
  return account(
    title,
    sentences,
    because.map((each) => perUnit(each, notice.unit)),
  );
}
