import { formatAmount } from "../../numbers/amountText.ts";
import { barPicture } from "../../reports/pictures/barPicture.ts";
import { both, type Text } from "../../words.ts";
import type { SpendingPerCitizen } from "../perCitizen/result.ts";
import { spendingPerCitizen } from "../perCitizen/spendingPerCitizen.ts";
import type { ReportBasis } from "./basis.ts";
import { payersMasked } from "./mask.ts";
import { fractionOf, type Parts, payerSheet, subtitled } from "./parts.ts";
import * as say from "./words.ts";

function finding({ total: [total] }: SpendingPerCitizen, to: number): Text {
  if (total?.perCitizen == null) return say.noUsers(to);
  return say.userCost(to, both(formatAmount, fractionOf(total.perCitizen), { decimals: 0 }));
}

/** Spending per user in the last year, by municipality; small counts are hidden. */
export function perUserParts(basis: ReportBasis): Parts {
  const { data, payers, to } = basis;
  const masked = payersMasked(basis);
  if (masked === undefined) return [say.TOO_FEW];
  const result = spendingPerCitizen(data, { per: "user", payers, years: [to] });
  const sheet = payerSheet(masked.sheet);
  const title = say.perUserBy(to);
  const mean = result.total[0]?.perCitizen;
  const references = mean == null ? [] : [{ name: say.MEAN, value: mean }];
  return [
    finding(result, to),
    barPicture(sheet, { names: "payer", values: "perUser", references, title, ...subtitled(basis) }),
    { ...sheet, title },
  ];
}
