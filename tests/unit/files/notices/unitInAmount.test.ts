import { expect, test } from "vitest";
import { readNotices } from "../../../../src/files/notices/readNotices.ts";
import { readTables } from "../../../../src/files/readTables.ts";

const HEADINGS = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden";

async function read(unit: string, current: string, proposed: string) {
  const row = `1;Solgården;Vejen Kommune;${unit};${current};${proposed};01-01-2025`;
  const { notices, faults } = readNotices(await readTables(`${HEADINGS}\n${row}\n`));
  return { notices, told: faults.map(({ severity, kind, cells, what }) => [severity, kind, cells.join("+"), what.da]) };
}

test.each([
  ["døgn", "1000 kr./måned", "måned", "døgn"],
  ["døgn", "1060 kr. pr. time", "time", "døgn"],
  ["måned", "1.060 kr./døgn", "døgn", "måned"],
  ["døgn", "1.060,50 kr. pr. uge", "uge", "døgn"],
  ["døgn", "1.060,50 kr. pr. plads pr. år", "år", "døgn"],
])("per %s: an amount %s contradicts it", async (unit, amount, own, row) => {
  const { notices, told } = await read(unit, amount, "1.055,69");
  const what = `beløbet er pr. ${own}, men rækken er pr. ${row}`;
  expect([notices, told]).toEqual([[], [["error", "contradiction", "E2+D2", what]]]);
});

test.each([
  ["døgn", "1.000 kr./døgn", "1.055 kr. pr. dag"],
  ["døgn", "1.000 kr. pr. plads", "1.055 kr. pr. borger"],
  ["døgn", "1.000 kr. pr. plads pr. døgn", "1.055"],
  ["time", "1.000 kr. i timen", "1.055 kr./time"],
])("per %s: amounts %s and %s agree with it", async (unit, current, proposed) => {
  const { notices, told } = await read(unit, current, proposed);
  expect([notices.length, told]).toEqual([1, []]);
});
