import { frozen } from "../frozen.ts";
import { kr } from "../numbers/krText.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import { perUnit } from "../tariffs/perUnit.ts";
import { inBoth, type Language, type Text } from "../words.ts";
import type { ProposalFinding } from "./finding.ts";
import type { Judged } from "./judgement/judged.ts";
import type { Verdict } from "./judgement/result.ts";
import type { Carried } from "./judgement/substantiation.ts";
import { reasonName, toldVerdict } from "./labels.ts";

const CARRIES: Readonly<Record<Carried["carries"], Text>> = frozen({
  substantiates: { da: "begrunder", en: "substantiates" },
  explains: { da: "forklarer", en: "explains" },
  nothing: { da: "dækker", en: "covers" },
});

const WITHOUT_AMOUNT: Text = frozen({ da: "intet beløb er oplyst", en: "no amount is stated" });
const GIVEN: Text = frozen({ da: "oplyst begrundelse", en: "reason given" });

function carriedText({ reason, carries, amount, problem }: Carried, language: Language): string {
  const name = reasonName(reason)[language];
  if (problem === "no-amount") return `${name}: ${WITHOUT_AMOUNT[language]}`;
  return `${name}: ${CARRIES[carries][language]} ${kr(amount, language)}`;
}

/** What the reasons carry; where none is needed, that they were given. */
function reasonTexts({ substantiation: { carried }, needsReason }: Judged): Text[] {
  return needsReason
    ? carried.map((each) => inBoth((language) => carriedText(each, language)))
    : carried.map(({ reason }) => inBoth((language) => `${GIVEN[language]}: ${reasonName(reason)[language]}`));
}

/** The explanation of an assessment: what was found in words, and the limits it rests on. */
export function whyOf(judged: Judged, verdict: Verdict, findings: readonly ProposalFinding[]): Explanation {
  const { case: own, agreed, national, agreement } = judged;
  const { notice, place } = own.read;
  const service = notice.service === undefined ? "" : `, ${notice.service}`;
  const title = inBoth(
    (language) =>
      `${language === "da" ? "Varsel" : "Notice"} ${notice.id}: ${notice.offer}${service} (${place.operator})`,
  );
  const told = toldVerdict(verdict, findings);
  const sentences = [
    inBoth(
      (language) =>
        `${language === "da" ? "Vurdering" : "Assessment"}: ${told[language]} – ${agreement.title[language]}`,
    ),
    ...reasonTexts(judged),
    ...findings.map(({ message }) => message),
  ];
  const because = [agreed.explanation, ...(national === undefined ? [] : [national.explanation])];
  return account(
    title,
    sentences,
    because.map((each) => perUnit(each, notice.unit)),
  );
}
