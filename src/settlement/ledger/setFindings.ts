import type { Agreement } from "../../agreements/agreement.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { carriedAgreement, isOwnValue, ownValues } from "../../findings/sharedFindings.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { SettlementFinding } from "../settlementFinding.ts";

function shareFinding(set: Agreement, year: number, share: Parameter): SettlementFinding[] {
  const known = set.known(share);
  const { text, mark, source, note } = known;
  if (mark !== "assumed") return [];
  const rate = (language: keyof Text) => formatRate(text, language, { decimals: "exact" });
  return [
    {
      code: "share-assumed",
      year,
      severity: "info",
      message: withCarried(
        {
          da: `At grænsen er ${rate("da")}, er antaget${note === undefined ? "" : `: ${note.da}`}.`,
          en: `That the limit is ${rate("en")} is assumed${note === undefined ? "" : `: ${note.en}`}.`,
        },
        known,
      ),
      figures: { share: text, ...carriedFigure(known) },
      source,
      mark,
      remedy: {
        da: `Kontrollér rammeaftalens bilag; en anden andel gives med agreement.with({ ${share.name}: … }).`,
        en: `Check the annex of the framework agreement; another share is given with agreement.with({ ${share.name}: … }).`,
      },
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
