import * as rammetakst from "rammetakst";
import * as files from "rammetakst/files";
import * as tables from "rammetakst/tables";
import * as threads from "rammetakst/threads";
import { expect, test } from "vitest";
import { API_INDEX, firstSentence, printApiIndex } from "../../scripts/generate/apiIndex.ts";
import { face } from "../../scripts/source/face.ts";
import { textOf } from "../../scripts/source/syntax.ts";

const index = textOf(API_INDEX);
const rows = [...index.matchAll(/^\| `(\w+)` \| (?:core)? \| (.*) \|$/gm)].map(([, name = "", says = ""]) => ({
  name,
  says,
}));
const types = [...index.matchAll(/^Types: (.+)\.$/gm)].flatMap(([, list = ""]) => list.replaceAll("`", "").split(", "));

test("the index is printed from the face as it is", () => {
  expect(index).toBe(printApiIndex());
});

test("every public name of each way in is in the index, once", () => {
  const all = [...rows.map(({ name }) => name), ...types].toSorted();
  const names = (...files: readonly string[]) => [
    ...new Set(files.flatMap((file) => face(file).map(({ name }) => name))),
  ];
  const main = names("src/index.ts", "src/core.ts");
  const given = [
    ...main,
    ...names("src/tables.ts", "src/rows.ts"),
    ...names("src/files.ts"),
    ...names("src/threads.ts"),
  ];
  expect(all).toEqual(given.toSorted());
  const values = new Set([
    ...Object.keys(rammetakst),
    ...Object.keys(tables),
    ...Object.keys(files),
    ...Object.keys(threads),
  ]);
  expect(rows.map(({ name }) => name).toSorted()).toEqual([...values].toSorted());
});

test("every value in the index says what it is", () => {
  expect(rows.filter(({ says }) => says.length < 15)).toEqual([]);
});

test("the first sentence ends at its full stop, and not within a number or an abbreviation", () => {
  const comment = ["/**", " * Rounds 2.5 to 3 kr. once, by {@link rule}. Then more.", " *", " * @example", " */"].join(
    "\n",
  );
  expect(firstSentence(comment)).toBe("Rounds 2.5 to 3 kr. once, by `rule`");
  expect(firstSentence("/** An amount. */")).toBe("An amount");
});

/** What shows results of more than one function, any table, or no result. */
const OF_NO_ONE_FUNCTION: Readonly<Record<string, string>> = {
  agreementSheet: "shows what is kept of a region's agreements, which no function gives alone",
  comingRulesSheet: "shows no result but what is known of rules to come",
  barPicture: "draws any table",
  groupedBarPicture: "draws any table",
  linePicture: "draws any table",
  scatterPicture: "draws any table",
};

test("what shows a result is named after the function that gives it", () => {
  const shows = Object.keys(rammetakst).filter((name) => /(Sheets?|Picture)$/.test(name));
  expect(shows.length).toBeGreaterThan(50);
  const functions = new Set(Object.keys(rammetakst));
  const stray = shows.filter((name) => {
    return !functions.has(name.replace(/(Finding|Service)?(Sheets?|Picture)$/, "")) && !(name in OF_NO_ONE_FUNCTION);
  });
  expect(stray).toEqual([]);
  expect(Object.keys(OF_NO_ONE_FUNCTION).filter((name) => !shows.includes(name))).toEqual([]);
});
