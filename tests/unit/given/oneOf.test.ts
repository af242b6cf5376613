import { describe, expect, test } from "vitest";
import { oneOf } from "../../../src/given/oneOf.ts";
import { readGiven } from "../../../src/given/readGiven.ts";
import { refusal } from "../../refusal.ts";

const unit = oneOf({ day: { da: "døgn", en: "day" }, case: { da: "sag", en: "case" } });
const refused = (given: unknown) => refusal(() => readGiven(unit, given, "unit"));

describe("one of some keys", () => {
  test("is taken as it stands", () => {
    expect([readGiven(unit, "day", "unit"), readGiven(unit, "case", "unit")]).toEqual(["day", "case"]);
  });

  test("is refused with all that is allowed, and what each is called", () => {
    expect(refused("uge")).toEqual({
      kind: "malformed",
      path: "unit",
      found: { da: '"uge"', en: '"uge"' },
      allowed: { da: "day (døgn), case (sag)", en: "day, case" },
      remedy: { da: "ret værdien", en: "correct the value" },
    });
    expect(refused(undefined)).toMatchObject({ kind: "missing", allowed: { da: "day (døgn), case (sag)" } });
  });

  test.each(["days", "døgn", "pr. døgn", " Døgn ", "per day"])("tells the key that %j stands for", (given) => {
    expect(refused(given).remedy).toEqual({ da: "mente du day?", en: "did you mean day?" });
  });

  test.each(["", null])("tells that %j is an empty cell", (given) => {
    const { kind, remedy } = refused(given);
    expect([kind, remedy.en]).toEqual(["malformed", "write the value; an empty cell is no value"]);
  });

  test.each(["__proto__", "constructor", 5, ["day"], `døgn ${"x".repeat(3000)} døgn`])("refuses %j", (given) => {
    const { kind, remedy } = refused(given);
    expect([kind, remedy.en]).toEqual(["malformed", "correct the value"]);
  });
});
