import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { plainReader, UNSURE } from "../../../src/given/plainly.ts";
import { line, nameOrCode, numeric } from "../../../src/given/shape.ts";
import { noticeSchema } from "../../../src/proposals/notice/schema.ts";
import { accountingYearSchema } from "../../../src/settlement/yearSchema.ts";
import { spoiled } from "../../properties/contract/spoiled.ts";

const NOTICE = {
  id: "n1",
  offer: "Solgården",
  service: "Botilbud, niveau 1",
  operator: { kind: "municipality", municipality: "Vejen", name: "Vejen Kommune" },
  unit: "day",
  current: { amount: "2347.50", priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: 2476.86, priceLevel: 2025 },
  effectiveFrom: "2025-01-01",
  notifiedOn: "2024-10-01",
  buyer: 575,
  citizens: 2,
  roundTheClock: true,
  reasons: [{ kind: "documentation", evidence: "stated", amount: 1n, text: "Øget dokumentation" }],
  coverage: { soldDays: 700, occupiedDays: 730 },
};
const YEAR = {
  year: 2024,
  items: [{ occupiedDays: 365, tariff: "1055.68" }],
  costs: 100,
  budget: "100.50",
  closure: { by: "operator", buyers: [{ id: 621, days: 12 }] },
};

const SHAPES: readonly (readonly [string, z.ZodType, object])[] = [
  ["a notice", noticeSchema(), NOTICE],
  ["a year of a ledger", accountingYearSchema(), YEAR],
];

/** What the schema alone gives; nothing where it refuses. */
function bySchema(schema: z.ZodType, given: unknown): { readonly value: unknown } | undefined {
  try {
    const { success, data } = schema.safeParse(given);
    return success ? { value: data } : undefined;
  } catch {
    return undefined;
  }
}

describe.each(SHAPES)("%s", (_, schema, given) => {
  test("is read without its schema where it is plainly as it should be, and as the schema reads it", () => {
    const read = plainReader(schema)?.(given);
    expect(read).toEqual(schema.parse(given));
    expect(read).not.toBe(given);
    expect(JSON.stringify(Object.keys(read as object))).toBe(
      JSON.stringify(Object.keys(schema.parse(given) as object)),
    );
  });

  test("is never read otherwise than by its schema, whatever stands in it", () => {
    let sure = 0;
    fc.assert(
      fc.property(spoiled(given), (spoiltGiven) => {
        const read = (() => {
          try {
            return plainReader(schema)?.(spoiltGiven);
          } catch {
            return UNSURE;
          }
        })();
        if (read === UNSURE) return;
        sure++;
        expect({ value: read }).toEqual(bySchema(schema, spoiltGiven));
      }),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(100);
  });
});

const shape = z.strictObject({ name: line, id: nameOrCode, list: z.array(numeric).max(2).optional() });
const plain = plainReader(shape) as (given: unknown) => unknown;

test("texts are read in one form, and lists are copied", () => {
  const list = [1, "2"];
  const read = plain({ name: " Sol  gården ", id: 7, list }) as { list: unknown[] };
  expect(read).toEqual({ name: "Sol gården", id: 7, list: [1, "2"] });
  expect(read.list).not.toBe(list);
});

test.each<[string, unknown]>([
  ["a key that is unknown", { name: "a", id: 1, nam: 2 }],
  ["a key of another prototype", JSON.parse('{"name":"a","id":1,"__proto__":{}}')],
  ["a key without a value", { name: "a", id: 1, list: undefined }],
  ["a list that is too long", { name: "a", id: 1, list: [1, 2, 3] }],
  ["a hole in a list", { name: "a", id: 1, list: Object.assign(new Array(2), { 1: 1 }) }],
  ["an object of a class", Object.assign(new (class Row {})(), { name: "a", id: 1 })],
  ["a key that is missing", { name: "a" }],
])("of %s only the schema can judge", (_, given) => {
  expect(plain(given)).toBe(UNSURE);
});

test("a shape with a test of its own is read by its schema alone", () => {
  expect(plainReader(z.strictObject({ a: z.boolean() }).refine(({ a }) => a))).toBeUndefined();
  expect(plainReader(z.strictObject({ a: z.string() }))).toBeUndefined();
  expect(plainReader(z.object({ a: z.boolean() }))).toBeUndefined();
  expect(plainReader(z.array(z.boolean()).min(1))).toBeUndefined();
});
