import type { Agreement } from "../../agreements/agreement.ts";
import { agreementPeriods } from "../../agreements/agreementInForce.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import { allParameters } from "../../parameters/parameters.ts";
import { findRegion } from "../../registers/regions.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { markText } from "../../rules/explanationText.ts";
import { both } from "../../words.ts";
import * as say from "./words.ts";

/** Every agreement whose period is known. */
export function periodSheet(): Sheet {
  return tableOf(say.ALL, agreementPeriods, [
    { word: "agreementId", unit: "text", cell: ({ id }) => id },
    { word: "region", unit: "text", cell: ({ region }) => findRegion(region).name },
    { word: "from", unit: "date", cell: ({ from }) => from },
    { word: "to", unit: "date", cell: ({ to }) => to },
    { word: "mark", unit: "text", cell: ({ mark }) => both(markText, mark) },
    { word: "source", unit: "text", cell: ({ source }) => source },
  ]);
}

/** What an agreement answers on its day, rules of the whole country among it; what is not known is left out. */
export function valueSheet(agreement: Agreement): Sheet {
  const known = allParameters().flatMap((parameter) => agreement.find(parameter) ?? []);
  return tableOf(say.holdsOn(agreement), known, [
    { word: "rule", unit: "text", cell: ({ parameter }) => parameter.title },
    { word: "value", unit: "text", cell: (value) => both(valueWords, value) },
    { word: "from", unit: "date", cell: ({ from }) => from },
    { word: "to", unit: "date", cell: ({ to }) => to },
    { word: "mark", unit: "text", cell: ({ mark }) => both(markText, mark) },
    { word: "source", unit: "text", cell: ({ source }) => source },
  ]);
}
