import { asText } from "rammetakst";
import { assessTables, asXlsx, readTables } from "rammetakst/files";
import { expect, test } from "vitest";
import { dateCell, NEW_YEAR, sheet } from "../tables.ts";
import { STYLE, workbook } from "../workbook.ts";

const HEADINGS = ["Sagsnr", "Tilbud", "Driftsherre", "Enhed", "Takst 2024", "Takst 2025", "Ikrafttræden", "Arkiveret"];
const row = (id: string, received: ((at: string) => string) | string | null) =>
  [id, `Tilbud ${id}`, "Vejen", "døgn", 1000, 1010, dateCell(NEW_YEAR), received] as const;
const timeCell = (serial: number) => (at: string) => `<c ${at} s="${STYLE.time}"><v>${serial}</v></c>`;

/** The column "Arkiveret" of the table of results, as the workbook that is written has it. */
async function written(...received: readonly Parameters<typeof row>[1][]) {
  const rows = received.map((each, i) => row(String(i + 1), each));
  const { sheets } = assessTables(await readTables(workbook([sheet([HEADINGS, ...rows])])));
  const [notices] = Object.values(sheets).filter(({ columns }) =>
    columns.some(({ heading }) => heading?.da === "Arkiveret"),
  );
  const at = notices?.columns.findIndex(({ heading }) => heading?.da === "Arkiveret") ?? -1;
  const [table] = await readTables(await asXlsx({ notices: notices as never }, "da"));
  const column = table?.rows[0]?.cells.findIndex((cell) => cell?.kind === "text" && cell.text === "Arkiveret") ?? -1;
  const cells = table?.rows.slice(1, 1 + received.length).map(({ cells: all }) => all[column] ?? null);
  return { unit: notices?.columns[at]?.unit, cells, text: asText(notices as never, "da") };
}

test("a column of dates of one's own comes back as dates, each with its time of day where it has one", async () => {
  // 0.604166… of a day is half past two in the afternoon.
  const { unit, cells, text } = await written(timeCell(NEW_YEAR + 14.5 / 24), dateCell(NEW_YEAR + 1), null);
  expect(unit).toBe("date");
  expect(cells?.map((cell) => (cell?.kind === "date" ? [cell.date, cell.time] : cell))).toEqual([
    ["2025-01-01", "14:30:00"],
    ["2025-01-02", undefined],
    null,
  ]);
  expect(text).toContain("2025-01-01 14:30:00");
});

test("among texts a date is a text that keeps its time of day", async () => {
  const { unit, cells } = await written(timeCell(NEW_YEAR + 14.5 / 24), "ukendt");
  expect(unit).toBe("text");
  expect(cells?.map((cell) => (cell?.kind === "text" ? cell.text : cell))).toEqual(["01-01-2025 14:30:00", "ukendt"]);
});

test("a date that stands for an end not known is kept as it is written", async () => {
  // Day 2 958 465 is 31 December 9999.
  const { cells } = await written(dateCell(2_958_465));
  expect(cells?.map((cell) => (cell?.kind === "text" ? cell.text : cell))).toEqual(["31-12-9999"]);
});
