import { expect, test } from "vitest";
import { isRecord } from "../../src/isRecord.ts";

test.each([{}, { a: 1 }, Object.create(null), new Map(), new (class {})()])("%o is an object with keys", (value) => {
  expect(isRecord(value)).toBe(true);
});

test.each([undefined, null, [], [{ a: 1 }], "a", 1, 1n, true, Symbol("a"), () => ({})])("%o is none", (value) => {
  expect(isRecord(value)).toBe(false);
});
