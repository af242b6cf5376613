import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { periodText } from "../period.ts";
import type { WeighedOffer } from "./weighOffer.ts";
import { whyOccupancy } from "./whyOccupancy.ts";
import { whyResult } from "./whyResult.ts";

function initiativesSay({ read: { initiatives } }: WeighedOffer): Text[] {
  if (initiatives.length === 0) return [];
  const list = initiatives.join("; ");
  return [{ da: `Initiativer: ${list}.`, en: `Initiatives: ${list}.` }];
}

/** Findings whose message the sentences have told already. */
const TOLD = new Set<OccupancyFinding["code"]>(["listed"]);

/** The explanation of one offer: sentences for a note, and below them the rules that they rest on. */
export function whyOfOffer(weighed: WeighedOffer, findings: readonly OccupancyFinding[]): Explanation {
  const { read, context, because } = weighed;
  const period = periodText(context.period);
  const title = { da: `${read.name}: belægning ${period.da}`, en: `${read.name}: occupancy ${period.en}` };
  const says = [
    ...whyOccupancy(weighed),
    ...whyResult(weighed),
    ...initiativesSay(weighed),
    ...findings.filter(({ code }) => !TOLD.has(code)).map(({ message }) => message),
  ];
  return account(title, says, because);
}
