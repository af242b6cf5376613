import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** `exact(known.text)`: a value of the data, such as "0.039", read as if it were an amount. */
const AS_AMOUNT = /(?<![.\w])exact\((?:[^()]|\([^()]*\))*\.text\b/;

test("values of parameters are read as they are written, never as amounts that may have thousands", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const wrong = files.filter((file) => AS_AMOUNT.test(readFileSync(`src/${file}`, "utf8")));
  expect(files.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
  expect(AS_AMOUNT.test("const band = exact(set.known(parameters.settlement.band).text);")).toBe(true);
  expect(AS_AMOUNT.test("const band = exactAsWritten(known.text, id);")).toBe(false);
});
