import { toDecimal } from "../../numbers/exact.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import { comparedQualifier } from "../backRegulationStated.ts";
import { comparedTariffs } from "../comparedTariffs.ts";
import type { Assessment } from "../judgement/result.ts";
import * as say from "./words.ts";

/** The number and the offer, as the letter's sections are headed. */
function numberedOffer(number: number, { notice: { offer, service } }: Assessment): string {
  return `${number}. ${service === undefined ? offer : `${offer}, ${service}`}`;
}

/** The tariffs of a letter as a table: what changes, and what the current tariff comes to when it is indexed. */
export function letterSheet(own: readonly Assessment[]): Sheet {
  const rows = own.map((assessment, i) => ({
    ...assessment,
    ...comparedTariffs(assessment),
    named: numberedOffer(i + 1, assessment),
  }));
  const compared = comparedQualifier(own);
  return tableOf(
    say.TARIFFS,
    rows,
    [
      { word: "offer", unit: "text", cell: ({ named }) => named },
      { word: "unit", unit: "text", cell: ({ notice }) => tariffUnitWords(notice.unit) },
      { word: "current", unit: "kr", ...compared, cell: ({ before }) => toDecimal(before) },
      { word: "proposed", unit: "kr", ...compared, cell: ({ proposed }) => toDecimal(proposed) },
      { word: "increase", unit: "rate", cell: ({ increase }) => increase.rate },
      { word: "currentIndexed", unit: "kr", cell: ({ agreed }) => agreed.limit },
      { word: "liesAbove", unit: "kr", cell: ({ agreed }) => agreed.excess },
    ],
    { notes: [say.COMPARED_WITHOUT] },
  );
}
