import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readGiven } from "../../../src/given/readGiven.ts";
import { date, levelYear, line, nameOrCode, numeric, year } from "../../../src/given/shape.ts";
import { refusal } from "../../refusal.ts";

const schema = z.strictObject({
  id: nameOrCode,
  year,
  name: line.optional(),
  amount: numeric.optional(),
  from: date.optional(),
  kind: z.enum(["a", "b"]).optional(),
  level: levelYear.optional(),
  told: numeric.nullable().optional(),
  part: z.strictObject({ days: numeric, note: line.optional() }).optional(),
  list: z.array(z.strictObject({ key: numeric, note: line.optional() })).optional(),
  when: z.union([z.strictObject({ day: z.int(), note: line.optional() }), z.strictObject({ from: date })]).optional(),
});
const read = (given: object) => readGiven(schema as z.ZodType<object>, { id: 1, year: 2025, ...given }, "");
const refused = (given: object) => refusal(() => read(given));

describe("an empty cell", () => {
  test.each([null, "", " ", "\u00a0"])("is nothing in a field that need not be given (%j)", (empty) => {
    const cells = { name: empty, amount: empty, from: empty, kind: empty, level: empty, part: empty, list: empty };
    expect(read(cells)).toEqual({ id: 1, year: 2025 });
    expect(Object.keys(read(cells))).toEqual(["id", "year"]);
    expect(read({ part: { days: 1, note: empty } })).toEqual({ id: 1, year: 2025, part: { days: 1 } });
    expect(read({ when: { day: 1, note: empty } })).toEqual({ id: 1, year: 2025, when: { day: 1 } });
  });

  test("in every row of a list, and the rows themselves stay", () => {
    const list = Array.from({ length: 1000 }, (_, key) => ({ key, note: key % 2 === 0 ? "" : "x" }));
    const rows = (read({ list }) as { list: object[] }).list;
    expect(rows).toHaveLength(1000);
    expect(rows[0]).toEqual({ key: 0 });
    expect(rows[1]).toEqual({ key: 1, note: "x" });
  });

  test("leaves what was given as it was", () => {
    const given = { id: 1, year: 2025, name: "", part: { days: 1, note: null } };
    readGiven(schema as z.ZodType<object>, given, "");
    expect(given).toEqual({ id: 1, year: 2025, name: "", part: { days: 1, note: null } });
  });

  test("that has a meaning of its own keeps it", () => {
    expect(read({ told: null })).toEqual({ id: 1, year: 2025, told: null });
  });

  test.each<[object, string]>([
    [{ id: null }, "id"],
    [{ id: "" }, "id"],
    [{ year: "" }, "year"],
    [{ part: { days: "" } }, "part.days"],
    [{ list: [{ key: null }] }, "list[0].key"],
    [{ list: [null] }, "list[0]"],
  ])("is refused where a value must be: %j", (given, path) => {
    const failure = refused({ name: "", ...given });
    expect([failure.kind, failure.path]).toEqual(["malformed", path]);
    expect(failure.remedy.en).toMatch(/an empty cell is (?:no value|not zero)/);
  });

  test("does not hide what else is wrong", () => {
    expect(refused({ name: "", nane: "x" })).toMatchObject({ kind: "unknown-key" });
    expect(refused({ name: "", amount: [] })).toMatchObject({ kind: "malformed", path: "amount" });
  });
});

test("a year and a level are read from text of four digits", () => {
  expect(read({ year: "2025", level: "2024" })).toEqual({ id: 1, year: 2025, level: 2024 });
  for (const wrong of ["25", "02025", "2025 ", "20.25"]) expect(refused({ year: wrong }).path).toBe("year");
});
