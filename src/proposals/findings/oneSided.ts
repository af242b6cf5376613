import type { Text } from "../../words.ts";
import { isAboveAsPaid } from "../judgement/comparison.ts";
import type { Judged } from "../judgement/judged.ts";
import * as say from "./comparisonWords.ts";

/** Whether the excess is there only because one tariff is taken to hold no back-regulation, which it does not state. */
export function isExcessByAssumption({ case: { read, before }, agreed, agreement, isReasonMissing }: Judged): boolean {
  if (before.statesBackRegulation === read.proposed.statesBackRegulation) return false;
  return isReasonMissing && !isAboveAsPaid(before, read.proposed, agreed, agreement);
}

/** What is asked for before any reason: the back-regulation of the tariff that does not state it. */
export const askForTheOther = ({ case: { before } }: Judged): Text =>
  before.statesBackRegulation ? say.ASK_FOR_THAT_OF_PROPOSED : say.ASK_FOR_THAT_OF_CURRENT;
