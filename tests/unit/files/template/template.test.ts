import { readXlsx } from "hucre/xlsx";
import { asCsv, RuleError } from "rammetakst";
import { type GivenTable, readNotices, readTables, tableKinds, template } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { KIND_READERS } from "../../../../src/files/checked/readers.ts";
import type { Kind } from "../../../../src/files/kind.ts";
import { readKind } from "../../../../src/files/kinds/readKind.ts";
import { templateColumns } from "../../../../src/files/template/columns.ts";
import { exampleCell } from "../../../../src/files/template/example.ts";
import { tableToFill } from "../../../../src/files/template/tableToFill.ts";
import { COSTS, KINDS } from "../../../../src/generated/tables.ts";

const ALL: readonly Kind[] = KINDS;
const LANGUAGES = ["da", "en"] as const;
const CASES = ALL.flatMap((kind) => LANGUAGES.map((language) => [kind.id, language, kind] as const));

/** The template with the mark of its example row overwritten, as by one who fills in the first column and keeps the rest. */
function filledIn(tables: readonly GivenTable[], kind: Kind, language: "da" | "en"): GivenTable[] {
  const [first] = templateColumns(kind, language);
  if (first === undefined) throw new Error("a kind without columns");
  const text = String(exampleCell(first, language).value);
  return tables.map((table, i) =>
    i > 0
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.row === 2 ? { ...row, cells: [{ kind: "text", at: "A2", text }, ...row.cells.slice(1)] } : row,
          ),
        },
  );
}

/** The rows of examples, the first of which stands below the headings. */
const examplesOf = ({ furtherExamples = [] }: Kind) =>
  [2, ...furtherExamples.map((_, i) => 3 + i)].map((row) => [row, "example"]);

describe.each(CASES)("the template of %s in %s", (id, language, kind) => {
  test("is read as a table without rows: its example left out, its own sheets no tables", async () => {
    const tables = await readTables(await template(id, language));
    const { faults, rows, leftOut, otherSheets, own, columns } = readKind(tables, kind);
    expect({ faults: faults.map((fault) => fault.kind), rows, own }).toEqual({
      faults: ["no-rows"],
      rows: [],
      own: [],
    });
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual(examplesOf(kind));
    expect(otherSheets.map(({ sheet }) => sheet)).toEqual(tables.slice(1).map(({ name }) => name));
    // Every heading is read as the column that it was written for.
    const expected = templateColumns(kind, language).map(({ column }) => column.key);
    expect(columns.map(({ column }) => column.key)).toEqual(expected);
  });

  test("is read without a fault where it is filled in as its example is, with every example as a value", async () => {
    const tables = filledIn(await readTables(await template(id, language)), kind, language);
    const { faults = [], rows = [] } = KIND_READERS[id]?.(tables) ?? {};
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(1);
    const withExample = kind.columns.filter(({ example, isRowTotal }) => example !== null && isRowTotal !== true);
    expect(Object.keys(rows[0]?.values ?? {}).sort()).toEqual(withExample.map(({ key }) => key).sort());
  });

  test("is a CSV file of the same headings and the example alone, read as the workbook is", async () => {
    const tables = await readTables(asCsv(tableToFill(kind), language));
    const empty = readKind(tables, kind);
    expect(empty.faults.map((fault) => fault.kind)).toEqual(["no-rows"]);
    expect(empty.leftOut.map(({ row, why }) => [row, why])).toEqual(examplesOf(kind));
    expect(empty.columns.map(({ heading }) => heading.text)).toEqual(
      templateColumns(kind, language).map(({ heading }) => heading),
    );
    const { faults, rows } = KIND_READERS[id]?.(filledIn(tables, kind, language)) ?? {};
    expect([faults, rows?.length]).toEqual([[], 1]);
  });

  test("has formats, lists, a frozen heading and its explanation", async () => {
    const { sheets } = await readXlsx(await template(id, language), { readStyles: true });
    const [data, explained, lists] = sheets;
    expect(data?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect([explained?.hidden ?? false, lists?.hidden ?? true]).toEqual([false, true]);
    const columns = templateColumns(kind, language);
    const choosing = data?.dataValidations?.filter(({ type }) => type === "list") ?? [];
    const isChosen = ["choice", "yesNo", "municipality", "place", "operator", "parameter"];
    expect(choosing).toHaveLength(columns.filter(({ column }) => isChosen.includes(column.form)).length);
    for (const { formula1 } of choosing) {
      // 'Lister'!$B$2:$B$99: as many cells as the list has, all of them filled.
      const [, letter = "", last = ""] = /\$([A-Z])\$2:\$[A-Z]\$(\d+)$/.exec(formula1 ?? "") ?? [];
      const column = lists?.rows.map((row) => row[letter.charCodeAt(0) - 65] ?? null) ?? [];
      expect(column.slice(1, Number(last)).every((cell) => typeof cell === "string")).toBe(true);
      expect(column[Number(last)] ?? null).toBeNull();
    }
    columns.forEach(({ column }, i) => {
      const format = data?.cells?.get(`${1 + examplesOf(kind).length},${i}`)?.style?.numFmt;
      const expected = { amount: "#,##0.00", date: language === "da" ? "dd\\-mm\\-yyyy" : "yyyy\\-mm\\-dd" };
      if (column.form === "amount" || column.form === "date") expect(format).toBe(expected[column.form]);
    });
    expect(explained?.rows.length).toBeGreaterThan(kind.columns.length);
  });

  test("keeps to what spreadsheets take of messages and names of sheets", async () => {
    const { sheets } = await readXlsx(await template(id, language));
    for (const { name, dataValidations = [] } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { inputTitle = "", inputMessage = "", errorTitle = "", errorMessage = "" } of dataValidations) {
        expect(Math.max(inputTitle.length, errorTitle.length)).toBeLessThanOrEqual(32);
        expect(Math.max(inputMessage.length, errorMessage.length)).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe("template", () => {
  test("of costs shows overhead with its per cent sign, which is read as a rate where the rows are filled in", async () => {
    const tables = await readTables(await template("costs", "da"));
    const mark = (row: number) => ({ kind: "text", at: `A${row}`, text: "Solgården" }) as const;
    const filled = tables.map((table, i) =>
      i > 0
        ? table
        : {
            ...table,
            rows: table.rows.map((each) =>
              each.row === 1 ? each : { ...each, cells: [mark(each.row), ...each.cells.slice(1)] },
            ),
          },
    );
    // The row of overhead names neither service nor year: these are the offer's, and stand in its other rows.
    const amounts = readKind(filled, COSTS).rows.map(({ values }) =>
      JSON.parse(JSON.stringify([values.cost, values.amount])),
    );
    expect(amounts).toEqual([
      ["wages", { amount: "14850000" }],
      ["indirect", { rate: "0.06" }],
    ]);
  });

  test("marks what must be filled whatever else is, and writes choices as they stand in its lists", async () => {
    const headings = ALL.flatMap((kind) => templateColumns(kind, "da")).filter(
      ({ column }) => column.unless !== undefined,
    );
    expect(headings.length).toBeGreaterThan(2);
    for (const { heading } of headings) expect(heading).not.toContain("*");
    const { sheets } = await readXlsx(await template("spending", "da"));
    const rows = sheets[1]?.rows.map((row) => row.map(String)) ?? [];
    expect(rows.find(([name]) => name === "År")?.[1]).toBe("ja, hvis ikke et år for hver kolonne er udfyldt");
    expect(rows.find(([name]) => name === "Kommune")?.[1]).toBe("ja");
    for (const { columns } of ALL) {
      for (const { key, choices, example } of columns) {
        if (choices === undefined || example === null) continue;
        expect(
          Object.values(choices).map(({ name }) => name),
          key,
        ).toContainEqual(example);
      }
    }
  });

  test("writes bounds of shares as per cent", async () => {
    const forms = async (language: "da" | "en") => {
      const { sheets } = await readXlsx(await template("costs", language));
      return sheets[1]?.rows
        .map((row) => String(row[3]))
        .join("; ")
        .replaceAll("\u00a0", " ");
    };
    expect(await forms("da")).toMatch(/højst 150 %/);
    expect(await forms("en")).toMatch(/at most 150%/);
  });

  test("reads what a user chooses in its lists, in both languages", async () => {
    const { sheets } = await readXlsx(await template("notices", "en"));
    const lists = sheets[2]?.rows ?? [];
    expect(lists[0]).toEqual(["Operators", "Municipalities", "Unit", "Yes or no", "Kind of reason"]);
    expect(lists[1]?.[2]).toBe("hour");
    const operators = lists.slice(1).map((row) => row[0]);
    expect(operators).toHaveLength(98 + 5);
    expect(operators).toContain("Region of Southern Denmark");
    const tables = await readTables(
      `Case no.;Offer;Operator;Unit;Tariff 2024;Tariff 2025;Effective from\n${operators
        .map((operator, i) => `${i};Offer ${i};${operator};day;100,50;101,50;2025-01-01`)
        .join("\n")}`,
    );
    expect(readNotices(tables).faults).toEqual([]);
  });

  test("finds a kind by its id and its names, and refuses others with what may be meant", async () => {
    expect(tableKinds.map(({ id }) => id)).toEqual(ALL.map(({ id }) => id));
    const [one, other] = await Promise.all([template("values", "da"), template(" Egne Værdier ")]);
    expect(one).toEqual(other);
    // Each has a name of its own that any file system takes.
    expect(new Set(tableKinds.map(({ name }) => name.da)).size).toBe(tableKinds.length);
    for (const { name } of tableKinds) expect([name.da, name.en].join("")).toMatch(/^[a-z-]+$/);
    const failure = await template("varslre").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RuleError);
    expect((failure as RuleError).failure).toMatchObject({ kind: "unknown-name", path: "kind" });
    expect((failure as RuleError).failure.remedy.da).toContain("varsler");
    await expect(template(undefined as never)).rejects.toMatchObject({ failure: { kind: "missing" } });
    await expect(template("notices", "de" as never)).rejects.toBeInstanceOf(RuleError);
  });
});
