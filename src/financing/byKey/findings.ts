import { exactAsWritten } from "../../numbers/exact.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { Language } from "../../words.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { type CasePot, ofCases } from "./casePotFindings.ts";
import { finding } from "./finding.ts";
import { ofArea, ofKeys, ofValue } from "./keyFindings.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding } from "./result.ts";
import { ofResults } from "./resultFindings.ts";
import { usedValues } from "./usedValues.ts";

function ofSplit({ isOwnShare, splitOfYear, share, year, scheme }: ReadFinance): FinancingFinding[] {
  if (!isOwnShare && splitOfYear === undefined) return [];
  const of =
    splitOfYear === undefined
      ? { da: "brugerens egen", en: "the user's own" }
      : { da: `den, der gælder for ${splitOfYear},`, en: `that in force in ${splitOfYear}` };
  const rate = (language: Language) => formatRate(exactAsWritten(share.text), language, { decimals: "exact" });
  const message = {
    da: `Den objektive andel (${rate("da")}) er ${of.da} og ikke ordningens for ${year}`,
    en: `The objective share (${rate("en")}) is ${of.en} and not the scheme's of ${year}`,
  };
  const own = knownInYear(scheme.objectiveShare, year)?.value;
  const figures = { share: share.text, ...(own !== undefined && { schemesShare: own }) };
  return [finding("own-split", message, { figures, mark: share.mark, source: share.source })];
}

/** Everything a reader must know of a financing, what must be looked at first on top. */
export function financingFindings(read: ReadFinance, casePot: CasePot): FinancingFinding[] {
  const all = [
    ...ofResults(read),
    ...ofKeys(read),
    ...ofCases(casePot, read),
    ...ofArea(read),
    ...ofSplit(read),
    ...usedValues(read).flatMap(ofValue),
  ];
  return [
    ...all.filter(({ severity }) => severity === "warning"),
    ...all.filter(({ severity }) => severity !== "warning"),
  ];
}
