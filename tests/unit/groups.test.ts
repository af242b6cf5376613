import { expect, test } from "vitest";
import { groupsByAll, groupsOf } from "../../src/groups.ts";

test("groups come in the order they are met, and so do their members", () => {
  const groups = groupsOf(["bo", "dag", "by", "aften", "byg"], (each) => each.charAt(0));
  expect([...groups]).toEqual([
    ["b", ["bo", "by", "byg"]],
    ["d", ["dag"]],
    ["a", ["aften"]],
  ]);
});

test("an empty list has no groups", () => {
  expect(groupsOf([], String).size).toBe(0);
});

test("keys that are names of every object's own are keys like others", () => {
  const groups = groupsOf(["__proto__", "toString", "__proto__"], (each) => each);
  expect(groups.get("__proto__")).toHaveLength(2);
  expect(groups.get("toString")).toHaveLength(1);
  expect(groups.get("constructor")).toBeUndefined();
});

test("groups by several texts come in the order they are met, and texts that run into one another stay apart", () => {
  const list = ["ab c", "a bc", "b c", "ab c", "a b"].map((text) => text.split(" ") as [string, string]);
  const groups = groupsByAll(
    list,
    ([, second]) => second,
    ([first]) => first,
  );
  expect(groups).toEqual([
    [
      ["ab", "c"],
      ["ab", "c"],
    ],
    [["a", "bc"]],
    [["b", "c"]],
    [["a", "b"]],
  ]);
});

test("a single text is enough to group by, and an empty list has no groups", () => {
  expect(groupsByAll(["x", "y", "x"], (each) => each)).toEqual([["x", "x"], ["y"]]);
  expect(groupsByAll([], () => "x")).toEqual([]);
});
