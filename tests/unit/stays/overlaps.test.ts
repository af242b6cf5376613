import { describe, expect, test } from "vitest";
import { overlapsOf } from "../../../src/stays/overlaps.ts";

const use = (name: string, from: string, to: string) => ({ name, from: `2025-${from}`, to: `2025-${to}` });

describe("what is used on the same days", () => {
  test("is found whatever the order, and each name is told once", () => {
    const uses = [
      use("b", "03-01", "03-31"),
      use("a", "01-01", "12-31"),
      use("b", "03-31", "04-01"),
      use("c", "04-02", "04-02"),
    ];
    expect(overlapsOf(uses)).toEqual({ twice: ["b"], several: ["b", "a", "c"] });
    expect(overlapsOf(uses.toReversed())).toEqual({ twice: ["b"], several: ["c", "b", "a"] });
  });

  test("is none where one begins the day after another ends", () => {
    expect(overlapsOf([use("a", "01-01", "01-31"), use("a", "02-01", "02-28")])).toEqual({ twice: [], several: [] });
  });

  test("is seen past a shorter one that ended in between", () => {
    const uses = [use("a", "01-01", "06-30"), use("a", "02-01", "02-02"), use("a", "05-01", "05-02")];
    expect(overlapsOf(uses).twice).toEqual(["a"]);
  });
});
