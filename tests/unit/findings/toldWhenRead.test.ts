import { expect, test } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { explainedWhenRead, toldWhenRead } from "../../../src/findings/toldWhenRead.ts";
import { account } from "../../../src/rules/explanation.ts";

const text = (word: string) => ({ da: word, en: word });
const finding = (): Finding => ({
  code: "a",
  severity: "info",
  message: text("found"),
  figures: {},
  source: text("source"),
  mark: "law",
  remedy: text("remedy"),
});

function told(isSteady?: boolean) {
  const made: string[] = [];
  const find = () => {
    made.push("findings");
    return [finding()];
  };
  const result = toldWhenRead<{ cost: number }, Finding>(
    { cost: 1 },
    find,
    (messages) => {
      made.push("explanation");
      return account(text("title"), messages);
    },
    isSteady,
  );
  return { result, made };
}

test("findings and explanation are made when they are read, each once, and the findings for both", () => {
  const { result, made } = told();
  expect(made).toEqual([]);
  expect(result.explanation.says).toEqual([text("found")]);
  expect([result.findings.length, result.explanation.title.da]).toEqual([1, "title"]);
  expect(made).toEqual(["findings", "explanation"]);
  expect(Object.keys(result)).toEqual(["cost", "findings", "explanation"]);
});

test("an explanation says what was found, whatever was done to the findings", () => {
  const { result } = told();
  Object.assign(result.findings[0]?.message ?? {}, { da: "changed" });
  (result.findings as Finding[]).length = 0;
  expect(result.explanation.says).toEqual([text("found")]);
});

test("where something may answer otherwise later, both are made at once", () => {
  expect(told(false).made).toEqual(["findings", "explanation"]);
  let made = 0;
  const explain = () => account(text(`${++made}`), []);
  expect(explainedWhenRead({}, explain).explanation.title.da).toBe("1");
  explainedWhenRead({}, explain);
  expect(made).toBe(1);
  explainedWhenRead({}, explain, false);
  expect(made).toBe(2);
});
