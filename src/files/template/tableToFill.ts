import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Form, Kind } from "../kind.ts";
import { type TemplateColumn, templateColumns } from "./columns.ts";
import { type ExampleOf, exampleCell, exampleRows } from "./example.ts";
import * as say from "./words.ts";

/** Columns of numbers; as texts, those with a minus would be guarded as formulas are. */
const OF_NUMBERS: ReadonlySet<Form> = new Set<Form>(["amount", "amountOrMissing", "count", "year"]);

/** A column's example in a row: a number as a number, anything else as it is written. */
function cellOf(templated: TemplateColumn, exampleOf: ExampleOf): Cell {
  const { column } = templated;
  const example = exampleOf(column);
  const { value } = OF_NUMBERS.has(column.form) ? exampleCell(templated, "da", example) : { value: null };
  return typeof value === "number" ? value : example;
}

/** Numbers where the first row has one; of a column without an example, texts. */
function unitOf(templated: TemplateColumn): Column["unit"] {
  return typeof cellOf(templated, ({ example }) => example) === "number" ? "count" : "text";
}

/**
 * The table alone that is to be filled in, for forms that hold one: the headings of a template, and below them the rows that show how
 * to write, which are marked in their first cells and never read.
 */
export function tableToFill(kind: Kind): Sheet {
  const inEnglish = templateColumns(kind, "en");
  const columns = templateColumns(kind, "da").map((each, i): Shown<ExampleOf> => {
    const heading = { da: each.heading, en: inEnglish[i]?.heading ?? each.heading };
    if (i === 0) return { heading, unit: "text", cell: () => say.EXAMPLE };
    return { heading, unit: unitOf(each), cell: (exampleOf) => cellOf(each, exampleOf) };
  });
  return tableOf(kind.title, exampleRows(kind), columns);
}
