import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const source = read("../../../src/occupancy/finding.ts");
const union = source.slice(source.indexOf("export type OccupancyFindingCode"));
const found = Array.from(union.slice(0, union.indexOf(";")).matchAll(/"([a-z-]+)"/g), ([, code = ""]) => code);
const here = readdirSync(new URL(".", import.meta.url), { recursive: true }) as string[];
const tests = here.filter((name) => name.endsWith(".test.ts") && name !== "finding.test.ts");
const text = tests.map((name) => read(name)).join("\n");

test("every code has a case", () => {
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});
