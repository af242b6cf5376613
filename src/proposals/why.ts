import { worstFirst } from "../findings/worstFirst.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import { perUnit } from "../rules/perUnit.ts";
import type { Text } from "../words.ts";
import type { ProposalFinding } from "./finding.ts";
import { whyCompared } from "./judgement/comparison.ts";
import type { Judged } from "./judgement/judged.ts";
import type { Verdict } from "./judgement/result.ts";
import type { Carried } from "./judgement/substantiation.ts";
import type { Notice } from "./notice/input.ts";
import { shownVerdict } from "./verdictText.ts";
import * as say from "./words.ts";

function carriedText({ reason, carries, amount, problem }: Carried): Text {
  const name = say.reasonName(reason);
  return problem === "no-amount" ? say.noAmountStated(name) : say.reasonCarries(name, carries, amount);
}

/** What the reasons carry; where none is needed, that they were given. */
function reasonTexts({ substantiation: { carried }, needsReason }: Judged): Text[] {
  return needsReason ? carried.map(carriedText) : carried.map(({ reason }) => say.reasonGiven(say.reasonName(reason)));
}

/** What a finding says where the limit has been told with the excess: the whole of it is not named once more. */
function findingText({ code, message, figures }: ProposalFinding, { substantiation: { carried } }: Judged): Text {
  const isWhole = code === "excess-unexplained" && String(figures.unexplained) === String(figures.excess);
  return isWhole ? say.wholeNotCovered(carried.some(({ problem }) => problem === "no-amount")) : message;
}

/** What a notice is called, as it was when it was assessed: the notice of a result may be changed later. */
type NoticeName = Pick<Notice, "id" | "offer" | "service" | "unit">;

/** What came of a notice in words: its name, its verdict and what was found on it. */
interface Outcome {
  readonly name: NoticeName;
  readonly verdict: Verdict;
  readonly findings: readonly ProposalFinding[];
}

/** The explanation of an assessment: what was found in words, and the limits it rests on. */
export function whyOf(judged: Judged, { name: notice, verdict, findings }: Outcome): Explanation {
  const { case: own, agreed, national, agreement } = judged;
  const { place } = own.read;
  const service = notice.service === undefined ? notice.offer : `${notice.offer}, ${notice.service}`;
  const sentences = [
    say.assessedBy(shownVerdict({ verdict, findings, agreed }), agreement.title),
    ...reasonTexts(judged),
    ...worstFirst(findings).map((finding) => findingText(finding, judged)),
  ];
  const compared = national === undefined ? [agreed] : [agreed, national];
  const because = compared.map((each) => whyCompared(each, own.before, own.read.proposed, agreement));
  return account(
    say.noticeTitle(notice.id, service, place.operator),
    sentences,
    because.map((each) => perUnit(each, notice.unit)),
  );
}
