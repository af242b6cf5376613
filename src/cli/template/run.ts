import { RuleError } from "../../errors.ts";
import { attempted } from "../../files/attempted.ts";
import type { Kind } from "../../files/kind.ts";
import { isNeeded } from "../../files/template/columns.ts";
import { explanationOfColumns } from "../../files/template/explanation.ts";
import { tableToFill } from "../../files/template/tableToFill.ts";
import { kindCalled, nameOfKind, template } from "../../files/template/template.ts";
import { KINDS } from "../../generated/tables.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { joined } from "../../words.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { commandFor, kindOfCommand } from "../words.ts";
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
          columns.filter(isNeeded).map(({ heading }) => heading),
          ", ",
        ),
    },
    { heading: say.THEN, unit: "text", cell: ({ id }) => commandFor(id) },
  ]);
}

/** A template as a workbook, which explains itself; where another form is asked for, the explanation of its columns. */
function workbookOf(kind: Kind, command: string, { form = "xlsx", language }: Context): Outcome {
  const name = nameOfKind(kind);
  return {
    sheets: { columns: explanationOfColumns(kind) },
    // A workbook is asked for, and says all of it itself.
    shown: [],
    says: [form === "xlsx" ? say.fillIn(command) : say.columnsOf(name)],
    faults: [],
    file: say.fileName(name)[language],
    forms: { xlsx: (asked) => template(kind.id, asked) },
  };
}

/** The kind that is asked for, by its own name or by that of a command that works on it; a table's name comes first. */
function kindAsked(asked: string, path: string): { readonly kind: Kind; readonly command: string } {
  const tried = attempted(() => kindCalled(asked, path));
  if ("made" in tried) return { kind: tried.made, command: commandFor(tried.made.id) };
  const found = kindOfCommand(asked);
  if (found === undefined) throw new RuleError(tried.failure);
  return { kind: kindCalled(found.id), command: found.command };
}

/** A template of a kind of table; without a kind, those that there are. A CSV file holds the table to fill in and nothing else. */
export async function run(context: Context): Promise<Outcome> {
  const { given, language, form, options } = context;
  const [asked] = given;
  if (asked === undefined) return { sheets: { kinds: kindsSheet() }, says: [say.HOW], faults: [] };
  const { kind, command } = kindAsked(asked, say.KIND[language]);
  if (form !== "csv" || options.has("sheet")) return workbookOf(kind, command, context);
  return {
    sheets: { template: tableToFill(kind) },
    says: [say.fillInCsv(nameOfKind(kind), command)],
    faults: [],
  };
}
