import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ResultDecimal } from "../../../src/decimal.ts";
import { refuseTwice } from "../../../src/given/distinct.ts";
import { aboveZero, count, notNegative, shareOfOne, wholeOere } from "../../../src/given/figures.ts";
import { keysAt } from "../../../src/given/keysAt.ts";
import { objectOf } from "../../../src/given/objectOf.ts";
import { readGiven } from "../../../src/given/readGiven.ts";
import { refuseBySchema } from "../../../src/given/schemaFailure.ts";
import { date, line, nameOrCode, numeric, year } from "../../../src/given/shape.ts";
import { refusal } from "../../refusal.ts";

const service = z.strictObject({ id: nameOrCode, places: numeric });
const schema = z.strictObject({
  name: line,
  from: date.optional(),
  year,
  services: z.array(service),
  by: z.record(z.string(), service).optional(),
});

const fine = { name: "Solgården", year: 2025, services: [{ id: 1, places: "24" }] };

describe("readGiven", () => {
  test("gives what fits as it is", () => {
    expect(readGiven(schema, fine, "")).toEqual(fine);
  });

  test.each([
    [{ ...fine, nam: 1 }, "unknown-key", "", "name"],
    [{ ...fine, services: [{ ...fine.services[0], place: 1 }] }, "unknown-key", "services[0]", "places"],
    [{ ...fine, by: { a: { id: 1, plases: 2 } } }, "unknown-key", "by.a", "places"],
    [{ ...fine, services: [{ id: 1 }] }, "missing", "services[0].places", "number"],
    [{ ...fine, from: "2025-02-30" }, "malformed", "from", "date"],
    [{ ...fine, year: 25 }, "malformed", "year", "1900"],
    [{ ...fine, name: " " }, "malformed", "name", "empty"],
    [null, "malformed", "", "object"],
  ])("refuses %j as %s at %s", (given, kind, path, says) => {
    const failure = refusal(() => readGiven(schema, given, ""));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
    expect(`${failure.allowed.en} ${failure.remedy.en}`).toContain(says);
    expect(refusal(() => readGiven(schema, given, "x")).path.startsWith("x")).toBe(true);
  });

  test("tells all kinds that a value may be of, and what is wrong in the one that is meant", () => {
    const stay = objectOf<{ from: string; whole: boolean }>()({ from: date, whole: z.boolean() });
    const either = z.strictObject({ days: z.union([numeric, stay]), area: z.union([nameOrCode, z.array(nameOrCode)]) });
    const refused = (given: object) => refusal(() => readGiven(either, { days: 1, area: "a", ...given }, "x"));
    for (const days of [new Date(0), true, []]) {
      expect(refused({ days }).path).toBe("x.days");
      expect(refused({ days }).allowed.en).toMatch(/^a number, .*, or an object with from, whole$/);
    }
    expect(refused({ days: { from: "2025-01-01" } })).toMatchObject({ kind: "missing", path: "x.days.whole" });
    expect(refused({ days: { from: "2025-01-32", whole: true } })).toMatchObject({ path: "x.days.from" });
    expect(refused({ days: { from: "2025-01-01", whole: true, to: 1 } })).toMatchObject({ kind: "unknown-key" });
    expect(refused({ area: 1.5 }).allowed.en).toBe(
      "a name as text that is not empty, or a code as a whole number, or a list",
    );
    expect(refused({ area: ["a", true] }).path).toBe("x.area[1]");
  });

  test("tells the class of an object that is not plain", () => {
    class Stay {
      readonly id = 1;
      readonly places = 2;
    }
    const { found, allowed } = refusal(() =>
      readGiven(objectOf<Stay>()({ id: z.int() as never, places: z.int() as never }), new Stay(), "x"),
    );
    expect(found).toEqual({ da: "et objekt af klassen Stay", en: "an object of the class Stay" });
    expect(allowed.en).toBe("an object with id, places, written as a plain object");
  });

  test("tells the least of a list and of a number, and of text that it is empty", () => {
    const least = z.strictObject({ list: z.array(line).min(1), months: z.int().min(1), name: line });
    const allowed = (given: object) =>
      refusal(() => readGiven(least, { list: ["a"], months: 1, name: "b", ...given }, "")).allowed;
    expect(allowed({ list: [] })).toEqual({ da: "mindst 1 i listen", en: "at least 1 in the list" });
    expect(allowed({ months: 0 })).toEqual({ da: "mindst 1", en: "at least 1" });
    expect(allowed({ name: "" }).en).toBe("text that is not empty");
  });

  test("refuses a character that no report holds, in a name and in a name that may be a code", () => {
    const says = z.strictObject({ name: line, id: nameOrCode, title: z.union([line, z.strictObject({ da: line })]) });
    const refused = (given: object) =>
      refusal(() => readGiven(says, { name: "a", id: 1, title: "b", ...given }, "x")) as {
        path: string;
        found: object;
      };
    for (const [path, given] of [
      ["x.name", { name: " a\u202Eb " }],
      ["x.id", { id: "a\u202Eb" }],
      ["x.title", { title: "a\u202Eb" }],
      ["x.title.da", { title: { da: "a\u202Eb" } }],
    ] as const) {
      expect(refused(given)).toEqual({
        kind: "malformed",
        path,
        found: { da: "tegnet U+202E", en: "the character U+202E" },
        allowed: {
          da: "tekst på højst 2000 tegn uden styretegn",
          en: "text of at most 2000 characters without control characters",
        },
        remedy: expect.objectContaining({ da: expect.stringContaining("fjern tegnet") }),
      });
    }
    const long = refused({ name: `\u202E${"a".repeat(2000)}` });
    expect(long).toMatchObject({ kind: "malformed", allowed: { en: "at most 2000 characters" } });
  });

  test.each([
    [{ ...fine, nam: 1 }],
    [{ ...fine, name: "  " }],
    [{ ...fine, name: 5 }],
    [{ ...fine, from: "2025-02-30" }],
    [{ ...fine, year: "25" }],
    [{ ...fine, services: [{ id: 1 }] }],
    [{ ...fine, services: [{ id: { a: 1 }, places: [] }] }],
    [{ ...fine, by: { a: { id: 1, plases: 2 } } }],
    [{ name: "Solgården" }],
    [null],
  ])("refuses %j as by what zod's public function finds", (given) => {
    const { issues = [] } = schema.safeParse(given, { reportInput: true }).error ?? {};
    const byFace = refusal(() => refuseBySchema(issues, "x", schema));
    expect(refusal(() => readGiven(schema, given, "x"))).toEqual(byFace);
  });

  test("gives what zod's public function gives", () => {
    const given = { ...fine, name: " Sol  gården ", year: "2025" };
    expect(readGiven(schema, given, "x")).toEqual(schema.parse(given));
  });

  test("refuses an object that cannot be looked at", () => {
    const hostile = {
      get name(): string {
        throw new Error("no");
      },
    };
    expect(refusal(() => readGiven(schema, hostile, "x")).kind).toBe("malformed");
  });
});

describe("a number by its looks", () => {
  const value = new ResultDecimal("24.5");

  test.each([
    ["a Decimal", value],
    ["a Decimal without a value, which is refused where it is read", new ResultDecimal(Number.NaN)],
    ["a copy of a Decimal", structuredClone(value)],
    ["a number of another library, which is refused where it is read", { toFixed: () => "24.5" }],
    ["a fraction", { n: 49n, d: 2n }],
    ["text", "24,5"],
  ])("is %s", (_, given) => {
    expect(readGiven(numeric, given, "x")).toBe(given);
  });

  test.each([[" "], [true], [{}], [{ e: 1 }], [[]], [() => 24]])("is not %o", (given) => {
    expect(refusal(() => readGiven(numeric, given, "x"))).toMatchObject({ kind: "malformed", path: "x" });
  });
});

describe("keysAt", () => {
  test("follows lists, records, unions and what may be left out", () => {
    expect(keysAt(schema, [])).toEqual(["name", "from", "year", "services", "by"]);
    expect(keysAt(schema, ["services", 3])).toEqual(["id", "places"]);
    expect(keysAt(schema, ["by", "a"])).toEqual(["id", "places"]);
    expect(keysAt(z.union([z.object({ a: z.int() }), z.object({ b: z.int() })]), [])).toEqual(["a", "b"]);
    expect(keysAt(schema, ["nothing"])).toEqual([]);
  });
});

describe("figures are refused on the other side of their bound", () => {
  test.each([
    [notNegative, "0", "-0.01"],
    [aboveZero, "0.01", "0"],
    [shareOfOne, "1", "1.000001"],
    [shareOfOne, "0", "-0.000001"],
    [count, "3", "3.5"],
    [count, "0", "-1"],
    [wholeOere, "-0.01", "0.0010"],
  ])("%o takes %s and not %s", (read, allowed, refused) => {
    expect(read(allowed, "x").d).toBeGreaterThan(0n);
    const { kind, path } = refusal(() => read(refused, "x"));
    expect([kind, path]).toEqual(["out-of-range", "x"]);
  });
});

test("two of the same are told with both their places", () => {
  const failure = refusal(() => refuseTwice(["a", 1, "1"], (i) => `list[${i}].id`));
  expect([failure.kind, failure.path]).toEqual(["duplicate", "list[2].id"]);
  expect(failure.allowed.en).toContain("list[1].id");
  expect(refuseTwice(["a", "b"], String)).toBeUndefined();
});
