import { worstFirst } from "../../findings/worstFirst.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { type CasePot, ofCases } from "./casePotFindings.ts";
import { finding } from "./finding.ts";
import * as say from "./findingWords.ts";
import { ofArea, ofKeys, ofValue } from "./keyFindings.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding } from "./result.ts";
import { ofResults } from "./resultFindings.ts";
import { usedValues } from "./usedValues.ts";

function ofSplit({ isOwnShare, splitOfYear, share, year, scheme }: ReadFinance): FinancingFinding[] {
  if (!isOwnShare && splitOfYear === undefined) return [];
  const message =
    splitOfYear === undefined ? say.ownSplit(share.text, year) : say.splitOfYear(share.text, splitOfYear, year);
  const own = knownInYear(scheme.objectiveShare, year)?.value;
  const figures = { share: share.text, ...(own !== undefined && { schemesShare: own }) };
  return [finding("own-split", message, { figures, mark: share.mark, source: share.source })];
}

/** Everything a reader must know of a financing, what must be looked at first on top. */
export function financingFindings(read: ReadFinance, casePot: CasePot): FinancingFinding[] {
  return worstFirst([
    ...ofResults(read),
    ...ofKeys(read),
    ...ofCases(casePot, read),
    ...ofArea(read),
    ...ofSplit(read),
    ...usedValues(read).flatMap(ofValue),
  ]);
}
