import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { barPicture } from "../../reports/pictures/barPicture.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { SpendingPerCitizen } from "../perCitizen/result.ts";
import { spendingPerCitizen } from "../perCitizen/spendingPerCitizen.ts";
import type { ReportBasis } from "./basis.ts";
import { payersMasked } from "./mask.ts";
import { fractionOf, type Parts, payerSheet, subtitled } from "./parts.ts";

const kr = (value: Decimal, language: Language) => formatAmount(fractionOf(value), language, { decimals: 0 });

function finding({ total: [total] }: SpendingPerCitizen, to: number): Text {
  return inBoth((language) => {
    if (total?.perCitizen == null) return language === "da" ? `Ingen brugere i ${to}.` : `No users in ${to}.`;
    const amount = kr(total.perCitizen, language);
    const text =
      language === "da"
        ? `I ${to} kostede en bruger i gennemsnit ${amount}`
        : `In ${to} a user cost ${amount} on average`;
    return text.endsWith(".") ? text : `${text}.`;
  });
}

const TOO_FEW: Text = frozen({
  da: "Der er for få brugere til, at antallet og udgiften pr. bruger kan vises.",
  en: "There are too few users for their number and the spending per user to be shown.",
});

/** Spending per user in the last year, by municipality; small counts are hidden. */
export function perUserParts(basis: ReportBasis): Parts {
  const { data, payers, to } = basis;
  const masked = payersMasked(basis);
  if (masked === undefined) return [TOO_FEW];
  const result = spendingPerCitizen(data, { per: "user", payers, years: [to] });
  const sheet = payerSheet(masked.sheet);
  const title = { da: `Udgift pr. bruger ${to} efter kommune`, en: `Spending per user ${to} by municipality` };
  const mean = result.total[0]?.perCitizen;
  const references = mean == null ? [] : [{ name: { da: "Gennemsnit", en: "Mean" }, value: mean }];
  return [
    finding(result, to),
    barPicture(sheet, { names: "payer", values: "perUser", references, title, ...subtitled(basis) }),
    { ...sheet, title },
  ];
}
