import type { Text } from "../../words.ts";
import type { Assessment } from "../judgement/result.ts";
import { type LetterIndexation, openingOfAgreed, openingOfComparison } from "./openingWords.ts";
import { indexedBy, type NoticeParagraphs, paragraphs, saysBackRegulation } from "./paragraphs.ts";
import * as say from "./words.ts";

/** A letter to an operator in its parts, whatever it is written as. */
export interface Letter {
  readonly subject: Text;
  readonly opening: Text;
  /** One for each notice, in the order of the assessments. */
  readonly notices: readonly NoticeParagraphs[];
  readonly closing: Text;
  /** True where the agreement binds none of the tariffs, so that they are only compared. */
  readonly isComparison: boolean;
}

/** What makes two indexations one in a letter. */
const keyOf = (by: ReturnType<typeof indexedBy>) =>
  by && [by.rate, by.own?.agreedRate, by.own?.title?.da, by.own === undefined].join(" ");

/** What the head of the letter says of the indexation: a rate only where it is that of every tariff. */
function indexationOf(own: readonly Assessment[]): LetterIndexation {
  const all = own.map(indexedBy);
  const [by] = all;
  if (new Set(all.map(keyOf)).size > 1)
    return { is: "several", isAgreed: all.every((each) => each?.own === undefined) };
  return by === undefined ? { is: "none" } : { is: "one", ...by };
}

/** The letter about some notices, which are those of one operator. */
export function letterAbout(own: readonly Assessment[]): Letter {
  const isComparison = own.every(({ verdict }) => verdict === "comparison-only");
  const indexation = indexationOf(own);
  const saidEach = { rate: indexation.is === "several", notCovered: !isComparison };
  const years = [...new Set(own.map(({ tariffYear }) => tariffYear))].join(", ");
  const notices = own.map((each) => paragraphs(each, saidEach));
  const asks = notices.some((notice) => notice.asks.length > 0);
  return {
    subject: say.subject(years),
    opening: isComparison ? openingOfComparison(indexation) : openingOfAgreed(indexation, own.some(saysBackRegulation)),
    notices,
    closing: asks ? say.CLOSING : say.NO_ANSWER,
    isComparison,
  };
}
