import { expect, test } from "vitest";
import { exactAsWritten as exact } from "../../../src/numbers/exact.ts";
import { pointsText } from "../../../src/numbers/pointsText.ts";

test.each([
  ["0.05", {}, "5 procentpoint", "5 percentage points"],
  ["-0.0498", {}, "−4,98 procentpoint", "−4.98 percentage points"],
  ["0.014", { decimals: 1 }, "1,4 procentpoint", "1.4 percentage points"],
  ["0.0005", { decimals: 1 }, "0,1 procentpoint", "0.1 percentage points"],
  ["12.5", { decimals: "exact" as const }, "1.250 procentpoint", "1,250 percentage points"],
])("%s with %o is %s", (difference, format, da, en) => {
  expect(pointsText(exact(difference), "da", format)).toBe(da);
  expect(pointsText(exact(difference), "en", format)).toBe(en);
});
