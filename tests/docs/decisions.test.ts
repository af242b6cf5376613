import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, textOf } from "../../scripts/source/syntax.ts";
import { missingPaths, missingRooms, pageFaults } from "./decisions.ts";

const FOLDER = "docs/decisions";

const pages = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .sort();

const exists = (path: string): boolean => existsSync(join(ROOT, path));

describe("the list of decisions", () => {
  test("names every page by its title, and no other", () => {
    const listed = [...textOf(`${FOLDER}/README.md`).matchAll(/^- \[(.+)\]\((.+)\)$/gm)].map(
      ([, title, page]) => `${page}: ${title}`,
    );
    const titled = pages.map((page) => `${page}: ${/^# (.+)$/m.exec(textOf(`${FOLDER}/${page}`))?.[1]}`);
    expect(listed.sort()).toEqual(titled);
    expect(pages.length).toBeGreaterThan(100);
  });

  test.each(pages)("%s has a title, a date, every part and files that exist", (page) => {
    const text = textOf(`${FOLDER}/${page}`);
    expect(pageFaults(text)).toEqual([]);
    expect(missingPaths(text, exists)).toEqual([]);
  });
});

describe("CONTRIBUTING.md", () => {
  const text = textOf("CONTRIBUTING.md");

  test("names files and folders that exist", () => {
    expect(missingPaths(text, exists)).toEqual([]);
  });

  test("has every room of src in its map", () => {
    const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((each) => each.isDirectory());
    const names = rooms.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(missingRooms(text, names)).toEqual([]);
  });
});

describe("these checks find", () => {
  const page = [
    ...["# A is b", "", "Date: 2026-11-22, changed 2026-11-30", "", "## Decision", "", "A is b.", ""],
    ...["## Why", "", "C.", "", "## Cost", "", "D.", "", "## Where", ""],
    ...["- Code: `src/a/`", "- Held by: `tests/a.test.ts`", ""],
  ].join("\n");

  test("a part that is missing from a page, and let a whole one be", () => {
    expect(pageFaults(page)).toEqual([]);
    expect(pageFaults(page.replace("# A", "A"))).toEqual(["no title"]);
    expect(pageFaults(page.replace("2026-11-22", "22 November"))).toEqual(["no date"]);
    expect(pageFaults(page.replace("D.", ""))).toEqual(["nothing under Cost"]);
    expect(pageFaults(page.replace("## Why", "### Why"))).toEqual(["nothing under Why"]);
    expect(pageFaults(page.replace("`src/a/`", "somewhere"))).toEqual(["no place in the code"]);
    expect(pageFaults(page.replace("`tests/a.test.ts`", "a test"))).toEqual(["no test, and not that there is none"]);
    expect(pageFaults(page.replace("`tests/a.test.ts`", "No test; it is a style."))).toEqual([]);
    expect(pageFaults(page + "- e\n".repeat(40))).toEqual(["more than 40 lines"]);
  });

  test("a path that is not there, and pass over a form of paths", () => {
    const text = "`src/a.ts`, [b](docs/b.md), `tests/unit/<room>`, `rammetakst/tables`, `npm run c` and `tests/d/`";
    expect(missingPaths(text, () => false)).toEqual(["src/a.ts", "docs/b.md", "tests/d/"]);
    expect(missingPaths(text, () => true)).toEqual([]);
  });

  test("a room that is missing from the map", () => {
    expect(missingRooms("`attic/`\n```\nsrc/\n  cellar/  below\n```", ["attic", "cellar"])).toEqual(["attic"]);
  });
});
