import { describe, expect, test } from "vitest";
import { withPureCalls } from "../../../scripts/bundle/pureCalls.ts";
import { textOf, typescriptFiles } from "../../../scripts/source/syntax.ts";

describe("withPureCalls", () => {
  test("notes each call that makes a constant, also inside another", () => {
    expect(withPureCalls('export const A: Text = frozen({ da: word("a"), en: [new Set()] });')).toBe(
      'export const A: Text = /* @__PURE__ */ frozen({ da: /* @__PURE__ */ word("a"), en: [/* @__PURE__ */ new Set()] });',
    );
    expect(withPureCalls("const a = f(1), b = 2 as const;")).toBe("const a = /* @__PURE__ */ f(1), b = 2 as const;");
    expect(withPureCalls("const all = list.map(f).filter(g);")).toBe(
      "const all = /* @__PURE__ */ list.map(f).filter(g);",
    );
  });

  test.each([
    "export function f() { return g(); }",
    "const f = () => g();",
    "const f = function () { return g(); };",
    "class A { b = g(); }",
    "let cache: Map<string, number> | undefined;",
    "Object.assign(a, { b });",
    "for (const each of list) f(each);",
  ])("leaves what is called later, or makes no constant: %s", (text) => {
    expect(withPureCalls(text)).toBe(text);
  });

  test("changes nothing of the library but these notes", () => {
    for (const file of typescriptFiles("src")) {
      const text = textOf(file);
      expect(withPureCalls(text).replaceAll("/* @__PURE__ */ ", ""), file).toBe(text);
    }
  });
});
