import type { Kind } from "../../files/kind.ts";
import { explanationOfColumns } from "../../files/template/explanation.ts";
import { kindCalled, nameOfKind, template } from "../../files/template/template.ts";
import { KINDS } from "../../generated/tables.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { joined } from "../../words.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import * as say from "./words.ts";

/** Every kind of table, by what it is asked for. */
function kindsSheet(): Sheet {
  const kinds: readonly Kind[] = KINDS;
  return tableOf(say.KINDS, kinds, [
    { heading: say.NAME, unit: "text", cell: nameOfKind },
    { heading: say.TABLE, unit: "text", cell: ({ title }) => title },
    {
      heading: say.NEEDED,
      unit: "text",
      cell: ({ columns }) =>
        joined(
          columns.filter(({ isRequired }) => isRequired === true).map(({ heading }) => heading),
          ", ",
        ),
    },
  ]);
}

/** A template of a kind of table; without a kind, those that there are. */
export async function run({ given: [asked], language }: Context): Promise<Outcome> {
  if (asked === undefined) return { sheets: { kinds: kindsSheet() }, says: [say.HOW], faults: [] };
  const kind = kindCalled(asked, say.KIND[language]);
  return {
    sheets: { columns: explanationOfColumns(kind) },
    // A workbook is asked for, and says all of it itself.
    shown: [],
    says: [say.FILL_IN],
    faults: [],
    file: say.fileName(nameOfKind(kind))[language],
    forms: { xlsx: (asked) => template(kind.id, asked) },
  };
}
