import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const DATA = new URL("../../../data/", import.meta.url);
const files = readdirSync(DATA, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
const readme = readFileSync(new URL("README.md", DATA), "utf8");

/** A file by its path; parameters, schemes and series, of which there are many alike, by their folder. */
const places = new Set(
  files.map((file) => file.replaceAll("\\", "/").replace(/^(parameters\/[a-z]+\/|schemes\/|series\/).*/, "$1")).sort(),
);

test.each([...places])("data/README.md describes %s", (place) => {
  expect(readme).toContain(`\`${place}`);
});
