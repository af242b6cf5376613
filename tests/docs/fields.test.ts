import { expect, test } from "vitest";
import { inputFields } from "../../scripts/source/inputFields.ts";

const FACES = ["src/index.ts", "src/core.ts", "src/tables.ts", "src/rows.ts", "src/files.ts", "src/threads.ts"];
const fields = inputFields(FACES);
const at = (field: (typeof fields)[number]) => `${field.at} ${field.name}`;
const known = (file: string) => fields.filter(({ at }) => at.startsWith(`${file}:`)).map(({ name }) => name);

test("the fields that callers write are found, in unions, lists, generics and rules too", () => {
  expect(fields.length).toBeGreaterThan(800);
  expect(known("src/proposals/notice/input.ts")).toEqual(
    expect.arrayContaining(["id", "operator", "municipality", "priceLevel", "evidence", "soldDays", "placesAfter"]),
  );
  expect(known("src/distribution/distribution.ts")).toEqual(
    expect.arrayContaining(["id", "key", "unit", "method", "floor", "fixed"]),
  );
  expect(known("src/distribution/excluding.ts")).toEqual(["id"]);
  expect(known("src/tariffs/dayTariff.ts")).toEqual(["costBasis", "places", "occupancy", "days", "index"]);
  expect(known("src/files/options.ts")).toEqual(expect.arrayContaining(["agreement", "region", "date", "rates"]));
  expect(known("src/tables/sheetOf.ts")).toEqual(expect.arrayContaining(["title", "only", "units", "columns"]));
});

test("what a function gives is no input of its caller", () => {
  expect(known("src/distribution/audit/result.ts")).toEqual(expect.arrayContaining(["amount", "unit", "register"]));
  expect(known("src/distribution/audit/result.ts")).not.toContain("sumOfKeys");
});

test("each has a doc comment", () => {
  expect(fields.filter(({ comment }) => comment.trim() === "").map(at)).toEqual([]);
});

test("a comment says more than the name of its field", () => {
  const words = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const said = (comment: string) => words(comment.replace(/^(?:the|an?|its) /i, ""));
  expect(fields.filter(({ name, comment }) => said(comment) === words(name)).map(at)).toEqual([]);
});
