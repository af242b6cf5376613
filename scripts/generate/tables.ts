import { z } from "zod";
import { headingKey } from "../../src/files/headingKey.ts";
import type { Data } from "./data.ts";
import { type Fault, unlessFaulty } from "./faults.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { line, text } from "./provenance.ts";

const FOLDER = "tables";
const CHOICES = "data/tables/choices.json";

/** What the cells of a column may hold; `src/files/cells/` reads each form. */
const FORMS = [
  "text",
  "amount",
  "amountOrRate",
  "amountOrMissing",
  "count",
  "countOrAll",
  "rate",
  "year",
  "date",
  "operator",
  "municipality",
  "place",
  "yesNo",
  "choice",
  "parameter",
  "value",
] as const;

const words = z.array(line);
const choice = z.strictObject({ name: text, words });
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, "must be a decimal number as text");

const column = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  form: z.enum(FORMS),
  choices: z.string().optional(),
  isRequired: z.literal(true).optional(),
  isUnique: z.literal(true).optional(),
  unless: z.array(z.string()).min(1).optional(),
  isWhole: z.literal(true).optional(),
  least: decimal.optional(),
  above: decimal.optional(),
  most: decimal.optional(),
  ofYears: z.enum(["earlier", "later"]).optional(),
  repeats: z.enum(["month", "year"]).optional(),
  isRowTotal: z.literal(true).optional(),
  isInAll: z.literal(true).optional(),
  heading: text,
  yearHeading: text.optional(),
  aliases: words,
  yearAliases: words.optional(),
  says: text,
  example: text.nullable(),
});
/** A further row of a template's example: by the keys of columns, what it has otherwise than empty. */
const furtherExample = z.record(z.string(), text);
const kind = z.strictObject({
  title: text,
  name: text.optional(),
  row: text,
  furtherExamples: z.array(furtherExample).min(1).optional(),
  columns: z.array(column).min(1),
});
const choices = z.record(z.string(), z.record(z.string(), choice));

type Column = z.output<typeof column>;
type Choices = z.output<typeof choices>;

/** `OCCUPANCY` of `data/tables/occupancy.json`. */
const nameOf = (file: string): string =>
  file
    .replace(/^.*\/|\.json$/g, "")
    .replaceAll("-", "_")
    .toUpperCase();

/** All that a heading may be to stand for a column, in the form in which headings are compared. */
function keysOf({ heading, yearHeading, aliases, yearAliases = [] }: Column) {
  const plain = [heading.da, heading.en, ...aliases].map(headingKey);
  const ofYear = [...(yearHeading === undefined ? [] : [yearHeading.da, yearHeading.en]), ...yearAliases].map(
    headingKey,
  );
  return { plain: [...new Set(plain)], ofYear: [...new Set(ofYear)] };
}

function columnFaults(file: string, columns: readonly Column[], known: Choices): Fault[] {
  const owner = new Map<string, string>();
  return columns.flatMap((each, i): Fault[] => {
    const fault = (field: string, problem: string, remedy: string): Fault => {
      return { file, path: `columns[${i}].${field}`, problem, remedy };
    };
    const { plain, ofYear } = keysOf(each);
    const mine = [...plain, ...ofYear.map((key) => `${key}, ${each.ofYears}`)];
    const twice = mine.filter((key) => owner.has(key));
    for (const key of mine) owner.set(key, each.key);
    const isChoice = each.form === "choice";
    const unknown = isChoice && known[each.choices ?? ""] === undefined;
    return [
      ...twice.map((key) => fault("aliases", `“${key}” also stands for another column`, "keep it in one of them")),
      ...(unknown ? [fault("choices", "is no list of choices", `name one of ${CHOICES}`)] : []),
      ...((each.unless ?? []).every((other) => columns.some(({ key }) => key === other))
        ? []
        : [fault("unless", "is no column of this table", "name another column's key")]),
      ...(isChoice || each.choices === undefined ? [] : [fault("choices", "stands without need", "remove it")]),
      ...(each.ofYears === undefined || each.yearHeading !== undefined
        ? []
        : [fault("yearHeading", "is missing", "give what stands before the year")]),
    ];
  });
}

/** A column as it is printed: its choices written out, and its headings in the form in which they are compared. */
function printedColumn(each: Column, known: Choices) {
  const { choices: list, aliases: _aliases, yearAliases: _yearAliases, ...rest } = each;
  const { plain, ofYear } = keysOf(each);
  return {
    ...rest,
    headings: plain,
    ...(ofYear.length === 0 ? {} : { yearHeadings: ofYear }),
    ...(list === undefined ? {} : { choices: known[list] }),
  };
}

/** Examples of columns that the table has not. */
function exampleFaults(file: string, { columns, furtherExamples = [] }: z.output<typeof kind>): Fault[] {
  const keys = new Set(columns.map(({ key }) => key));
  return furtherExamples.flatMap((row, i) =>
    Object.keys(row).flatMap((key): Fault[] => {
      const path = `furtherExamples[${i}].${key}`;
      return keys.has(key)
        ? []
        : [{ file, path, problem: "is no column of this table", remedy: "name a column's key" }];
    }),
  );
}

function printedKind(data: Data, file: string, known: Choices): string {
  const read = data.read(file, kind);
  const { title, name, row, furtherExamples, columns } = read;
  return unlessFaulty([...columnFaults(file, columns, known), ...exampleFaults(file, read)], () => {
    const id = file.replace(/^.*\/|\.json$/g, "");
    const lines = printLines(columns.map((each) => printedColumn(each, known)));
    return `export const ${nameOf(file)} = ${JSON.stringify({ id, title, name, row, furtherExamples }).slice(0, -1)},"columns":${lines}} as const;`;
  });
}

/** Prints `src/generated/tables.ts`: the kinds of table that offices keep, with everything that their columns are called. */
export const tables: Printer = {
  module: "tables.ts",
  print(data) {
    const known = data.read(CHOICES, choices);
    const files = data.files(FOLDER).filter((file) => file !== CHOICES);
    const shared = `export const CHOICES = ${JSON.stringify(known)} as const;`;
    const all = `export const KINDS = [${files.map(nameOf).join(",")}] as const;`;
    return printModule("data/tables/", [shared, ...files.map((file) => printedKind(data, file, known)), all]);
  },
};
