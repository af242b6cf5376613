import { describe, expect, test } from "vitest";
import { lines, NEEDED, notice, noticesOf, sheet, told } from "../tables.ts";
import { STYLE, workbook } from "../workbook.ts";

const euroIn = (style: number, amount: number) => (at: string) => `<c ${at} s="${style}"><v>${amount}</v></c>`;

const HEADINGS = ["Sagsnr", "Tilbud", "Driftsherre", "Enhed", "Takst 2024", "Takst 2025", "Ikrafttræden"];
const withCurrent = (current: (at: string) => string) =>
  workbook([sheet([HEADINGS, ["1", "Sol", "Vejen", "døgn", current, 1055, "01-01-2025"]])]);

describe("amounts in another currency than kroner", () => {
  test.each(["Takst 2024 (EUR)", "Takst 2024 (€)", "Takst 2024 (svenske kr.)"])(
    "a heading %s is told",
    async (name) => {
      const { faults, notices } = await noticesOf(lines(NEEDED.replace("Takst 2024", name), notice()));
      expect(told(faults)).toEqual(["E1 error other-currency"]);
      expect(notices).toEqual([]);
    },
  );

  test("a row of units below the headings is told in the heading", async () => {
    const { faults } = await noticesOf(lines(NEEDED, ";;;;EUR;kr.;", notice()));
    expect(told(faults)).toEqual(["E1 error other-currency"]);
  });

  test.each(["1.000 €", "EUR 1.000,50", "1000 euro"])("a cell %s is told", async (current) => {
    const { faults } = await noticesOf(lines(NEEDED, notice({ current })));
    expect(told(faults)).toEqual(["E2 error other-currency"]);
  });

  test.each([STYLE.euro, STYLE.euroInLetters])("a number format in euro is told in its cell", async (style) => {
    const { faults } = await noticesOf(withCurrent(euroIn(style, 1000)));
    expect(told(faults)).toEqual(["E2 error other-currency"]);
  });

  test("kroner are read, whatever shows them", async () => {
    const { faults, notices } = await noticesOf(withCurrent(euroIn(STYLE.kroner, 1000)));
    expect(faults).toEqual([]);
    expect(Number(notices[0]?.current?.amount)).toBe(1000);
  });
});
