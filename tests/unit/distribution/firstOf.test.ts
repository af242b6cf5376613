import { expect, test } from "vitest";
import { FirstOf } from "../../../src/distribution/firstOf.ts";

test("gives its members in order, as they change and leave", () => {
  const members = [5, 3, 9, 1, 7].map((size) => ({ size }));
  const list = new FirstOf(members, (a, b) => a.size - b.size);
  expect(list.first).toEqual({ size: 1 });
  if (list.first) list.first.size = 6;
  list.changed();
  const rising: number[] = [];
  for (let first = list.first; first !== undefined; first = list.first) {
    rising.push(first.size);
    list.left();
  }
  expect(rising).toEqual([3, 5, 6, 7, 9]);
});

test("has no first member where there is none, or the only one has left", () => {
  expect(new FirstOf<number>([], (a, b) => a - b).first).toBeUndefined();
  const one = new FirstOf([1], (a, b) => a - b);
  one.left();
  expect(one.first).toBeUndefined();
  one.left();
  expect(one.first).toBeUndefined();
});
