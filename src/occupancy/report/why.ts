import type { SaidOf } from "../../findings/wordsBehind.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { periodText } from "../period.ts";
import type { WeighedOffer } from "./weighOffer.ts";
import { whyOccupancy } from "./whyOccupancy.ts";
import { whyResult } from "./whyResult.ts";
import * as say from "./whyWords.ts";

function initiativesSay({ read: { initiatives } }: WeighedOffer): Text[] {
  if (initiatives.length === 0) return [];
  return [say.initiatives(initiatives.join("; "))];
}

/** Findings whose message the sentences have said already. */
const SAID = new Set<OccupancyFinding["code"]>(["listed"]);

/** The explanation of one offer: sentences for a note, and below them the rules that they rest on. */
export function whyOfOffer(weighed: WeighedOffer, said: readonly SaidOf<OccupancyFinding>[]): Explanation {
  const { read, context, because } = weighed;
  const says = [
    ...whyOccupancy(weighed),
    ...whyResult(weighed),
    ...initiativesSay(weighed),
    ...said.filter(({ code }) => !SAID.has(code)).map(({ message }) => message),
  ];
  return account(say.occupancyOfOffer(read.name, periodText(context.period)), says, because());
}
