import type { Agreement } from "../../agreements/agreement.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { carriedAgreement, isOwnValue, ownValues } from "../../findings/sharedFindings.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import { CHECK_SHARE } from "../words.ts";
import * as say from "./findingWords.ts";

function shareFinding(set: Agreement, year: number, share: Parameter): SettlementFinding[] {
  const known = set.known(share);
  const { text, mark, source, note } = known;
  if (mark !== "assumed") return [];
  return [
    {
      code: "share-assumed",
      year,
      severity: "info",
      message: withCarried(say.shareAssumed(text, note), known),
      figures: { share: text, ...carriedFigure(known) },
      source,
      mark,
      remedy: CHECK_SHARE,
    },
  ];
}

/** What the rules of a year rest on besides the agreement itself; `share` is the parameter that gives the limit. */
export function setFindings(set: Agreement, year: number, share: Parameter): SettlementFinding[] {
  const own = Object.values(parameters.settlement)
    .map((each) => set.find(each))
    .filter(isOwnValue);
  const names = own.map(({ parameter }) => parameter.title);
  return [
    ...carriedAgreement(set).map((finding) => ({ ...finding, year })),
    ...shareFinding(set, year, share),
    ...ownValues(names, own).map((finding) => ({ ...finding, year })),
  ];
}
