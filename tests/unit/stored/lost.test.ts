import { carryOver, distribute, distributeSheet, revive } from "rammetakst";
import { expect, test } from "vitest";
import type { Sheet } from "../../../src/reports/sheet.ts";

const title = { da: "Rapport", en: "Report" };
const sheet = distributeSheet(
  distribute("100.01", [
    { id: "a", key: 2 },
    { id: "b", key: 1 },
  ]),
);

test("a report that lost its numbers in a chapter inside a chapter has them again", () => {
  const report = { title, parts: [{ title, parts: [{ title, parts: [sheet] }] }] };
  const copy = JSON.parse(JSON.stringify(report)) as typeof report;
  const inner = (one: typeof report): Sheet | undefined => one.parts[0]?.parts[0]?.parts[0];
  expect(inner(copy)?.rows).not.toEqual(sheet.rows);
  expect(inner(revive(copy))?.rows).toEqual(sheet.rows);
});

test("what a rule is made of cannot be written over through its symbol", () => {
  const symbols = Object.getOwnPropertySymbols(carryOver);
  expect(symbols.length).toBeGreaterThan(0);
  for (const symbol of symbols) {
    const held = (carryOver as unknown as Record<symbol, object>)[symbol] as Record<string, unknown>;
    for (const key of Object.keys(held)) expect(() => Object.assign(held, { [key]: undefined })).toThrow(TypeError);
  }
});
