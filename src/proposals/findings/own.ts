import { OWN_VALUE, SAY_SO } from "../../findings/words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { OwnDecides } from "../ownDecides.ts";
import { ownDecidesWords, YOU } from "../ownWords.ts";

/** A verdict that is another without values of the user's own: whoever reads it is told so. */
export function ownDecidesFindings(decides: OwnDecides | undefined): ProposalFinding[] {
  if (decides === undefined) return [];
  const { values, otherwise } = decides;
  return [
    {
      code: "own-value-decides",
      severity: "warning",
      message: ownDecidesWords(values, otherwise, YOU),
      figures: {
        ...Object.fromEntries(values.map(({ parameter, text }) => [parameter.name, text])),
        verdictWithout: otherwise,
      },
      source: OWN_VALUE,
      mark: "local",
      remedy: SAY_SO,
    },
  ];
}
