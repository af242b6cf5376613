import { expect, test } from "vitest";
import { worstFirst } from "../../../src/findings/worstFirst.ts";

test("puts errors before warnings and those before information, and keeps the order of those alike", () => {
  const given = [
    { code: "a", severity: "info" },
    { code: "b", severity: "warning" },
    { code: "c", severity: "error" },
    { code: "d", severity: "info" },
    { code: "e", severity: "warning" },
    { code: "f", severity: "error" },
  ] as const;
  expect(worstFirst(given).map(({ code }) => code)).toEqual(["c", "f", "b", "e", "a", "d"]);
  expect(given[0].code).toBe("a");
  expect(worstFirst([])).toEqual([]);
});
