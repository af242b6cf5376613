import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Form, Kind } from "../kind.ts";
import { type TemplateColumn, templateColumns } from "./columns.ts";
import { exampleCell } from "./example.ts";
import * as say from "./words.ts";

/** Columns of numbers; as texts, those with a minus would be guarded as formulas are. */
const OF_NUMBERS: ReadonlySet<Form> = new Set<Form>(["amount", "amountOrMissing", "count", "year"]);

/** A column's example: a number as a number, anything else as it is written. */
function exampleOf(templated: TemplateColumn): Pick<Column, "unit"> & { readonly example: Cell } {
  const { column } = templated;
  const { value } = OF_NUMBERS.has(column.form) ? exampleCell(templated, "da") : { value: null };
  if (typeof value === "number") return { unit: "count", example: value };
  return { unit: "text", example: column.example ?? null };
}

/**
 * The table alone that is to be filled in, for forms that hold one: the headings of a template, and below them its row that shows how
 * to write, which is marked in its first cell and never read.
 */
export function tableToFill(kind: Kind): Sheet {
  const inEnglish = templateColumns(kind, "en");
  const columns = templateColumns(kind, "da").map((each, i): Shown<Kind> => {
    const { unit, example } = i === 0 ? { unit: "text" as const, example: say.EXAMPLE } : exampleOf(each);
    return { heading: { da: each.heading, en: inEnglish[i]?.heading ?? each.heading }, unit, cell: () => example };
  });
  return tableOf(kind.title, [kind], columns);
}
