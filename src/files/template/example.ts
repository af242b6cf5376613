import { ResultDecimal } from "../../decimal.ts";
import { CHOICES } from "../../generated/tables.ts";
import type { Language, Text } from "../../words.ts";
import { READERS } from "../cells/readers.ts";
import type { Kind, KindColumn } from "../kind.ts";
import { dayOf, type WrittenCell } from "../writtenCell.ts";
import type { TemplateColumn } from "./columns.ts";
import * as say from "./words.ts";

/** What a row of examples has in a column. */
export type ExampleOf = (column: KindColumn) => Text | null;

const FORMATS: Readonly<Partial<Record<KindColumn["form"], string>>> = {
  amount: "#,##0.00",
  rate: "0.00\\ %",
  year: "0",
  count: "#,##0.##########",
};

/** The format of a column's cells; none where they are text, or numbers of more than one sort. */
export function formatOf({ form }: KindColumn, language: Language): string | undefined {
  return form === "date" ? say.DATE_FORMAT[language] : FORMATS[form];
}

/** What a column's example is read as, as its cells are read; an example that cannot be read is a fault of the data. */
function readExample(column: KindColumn, text: string, language: Language): unknown {
  const numbers = say.NUMBERS[language];
  const tell = ({ what }: { readonly what: Text }) => {
    throw new TypeError(`example of ${column.key}: ${what.en}`);
  };
  return READERS[column.form]({ kind: "text", at: "A1", text }, { column, numbers, power: 0, tell });
}

/** The examples of a template's rows, each by its columns; without any of its own a row has what the columns have. */
export const exampleRows = ({ furtherExamples = [] }: Kind): readonly ExampleOf[] => [
  ({ example }) => example,
  ...furtherExamples.map(
    (row): ExampleOf =>
      ({ key }) =>
        row[key] ?? null,
  ),
];

const nameIn = (choices: KindColumn["choices"], code: unknown, language: Language): string | undefined =>
  choices?.[String(code)]?.name[language];

/** A column's example as a cell, by default that of the first row: a number as a number, a date as a date, a choice by its name. */
export function exampleCell(
  { column }: TemplateColumn,
  language: Language,
  example: Text | null | undefined = column.example,
): WrittenCell {
  const text = example?.[language];
  if (text === undefined) return { value: null };
  const value = readExample(column, text, language);
  const format = formatOf(column, language);
  const shown = format === undefined ? {} : { format };
  if (ResultDecimal.isDecimal(value)) return { value: value.toNumber(), ...shown };
  switch (column.form) {
    case "year":
      return { value: Number(value), ...shown };
    case "date":
      return { value: dayOf(String(value)), ...shown };
    case "yesNo":
      return { value: CHOICES.yesNo[value === true ? "yes" : "no"].name[language] };
    case "choice":
      return { value: nameIn(column.choices, value, language) ?? text };
    default:
      return { value: text };
  }
}
