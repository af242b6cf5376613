import { asCsv, asHtml, asMarkdown, asText, barPicture, type Sheet } from "../../../src/index.ts";
import { wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

/** A sheet as analyses give it: names, years, amounts and rates, and a row of totals. */
function sheetOf(rows: number): Sheet {
  const roll = wholeNumbers(3);
  const body = Array.from({ length: rows }, (_, i) => [
    `Tilbud ${i}`,
    2016 + (i % 10),
    (roll(1e9) + 1) / 100,
    roll(1e6) / 1e6,
    { da: "voksne", en: "adults" },
  ]);
  return {
    title: { da: "Udgifter", en: "Spending" },
    columns: [
      { word: "offer", unit: "text" },
      { word: "year", unit: "year" },
      { word: "spending", unit: "kr" },
      { word: "growth", unit: "rate" },
      { word: "area", unit: "text" },
    ],
    rows: [...body, [{ da: "I alt", en: "Total" }, null, 0, null, null]],
    totalRows: 1,
  };
}

const WRITERS: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
  asHtml: (sheet) => asHtml({ title: sheet.title, parts: [sheet] }, "da"),
  asMarkdown: (sheet) => asMarkdown(sheet, "da"),
  asText: (sheet) => asText(sheet, "da"),
  asCsv: (sheet) => asCsv(sheet, "da"),
  barPicture: (sheet) =>
    asHtml({ title: sheet.title, parts: [barPicture(sheet, { names: "offer", values: "spending" })] }, "da"),
};

const FEW = 1000;
const nameOf = (writer: string, rows: number) => `${writer}, ${rows} rows`;

/** Sheets written with few rows and with a hundred times as many: the time of a row should not grow. */
export async function sheetsWorkload({ rows, rounds }: Size): Promise<Outcome> {
  const sizes = [FEW, Math.min(FEW * 100, rows)];
  const sheets = new Map([...new Set(sizes)].map((size) => [size, sheetOf(size)]));
  const contestants = Object.entries(WRITERS).flatMap(([writer, write]) =>
    Array.from(sheets, ([size, sheet]): Contestant => {
      return { name: nameOf(writer, size), rows: size, run: () => write(sheet) };
    }),
  );
  const timed = await race(contestants, Math.min(rounds, 3));
  const most = Math.max(...sheets.keys());
  return {
    title: "Sheets as text: time of a row by the number of rows",
    one: "row",
    times: timesOf(timed, nameOf("asHtml", FEW)),
    goals: Object.keys(WRITERS).map((writer) =>
      atMost(
        "sheets",
        `${writer}, a row of ${most} over one of ${FEW}`,
        timed.ratio(nameOf(writer, most), nameOf(writer, FEW)),
        1.3,
      ),
    ),
    notes: ["What a large sheet takes longer for a row is memory: nothing is looked through twice."],
  };
}
