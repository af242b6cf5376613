import { RuleError } from "rammetakst";
import { describe, expect, test } from "vitest";
import { fail } from "../../src/errors.ts";
import { failureOf, placedAs, unlessRefused } from "../../src/refusals.ts";
import { refusal } from "../refusal.ts";

const ASKED = { allowed: { da: "et tal", en: "a number" }, remedy: { da: "skriv et tal", en: "write a number" } };
const refused = () => fail({ kind: "malformed", path: "costs", found: "x", ...ASKED });
const broken = () => {
  throw new TypeError("no");
};

describe("a step that may be refused", () => {
  test("gives what it gives, or nothing", () => {
    expect([unlessRefused(() => 3), unlessRefused(refused)]).toEqual([3, undefined]);
    expect([failureOf(() => 3), failureOf(refused)?.path]).toEqual([undefined, "costs"]);
  });

  test("is told by another place, with all else as it was", () => {
    expect(
      placedAs(
        () => "rows[1]",
        () => 3,
      ),
    ).toBe(3);
    const told = refusal(() => placedAs((path) => `rows[1].${path}`, refused));
    expect(told).toEqual({ ...failureOf(refused), path: "rows[1].costs" });
    expect(() => placedAs((path) => path, refused)).toThrow(RuleError);
  });

  test("lets a fault of ours through", () => {
    for (const step of [unlessRefused, failureOf, (each: () => never) => placedAs((path) => path, each)]) {
      expect(() => step(broken)).toThrow(TypeError);
    }
  });
});
