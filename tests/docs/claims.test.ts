import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { type Block, blocksOfComments, blocksOfMarkdown } from "./blocks.ts";
import { broken, runnable } from "./claims.ts";
import { agrees } from "./literal.ts";

describe("blocks", () => {
  test("are found in Markdown with the line they begin on, and only those of TypeScript", () => {
    const text = ["# A", "```sh", "npm test", "```", "1. b", "   ```ts", "   f(", "     1);", "   ```"].join("\n");
    expect(blocksOfMarkdown(text, "a.md")).toEqual([{ file: "a.md", line: 7, code: "f(\n  1);" }]);
  });

  test("are found in doc comments, each without its margin", () => {
    const text = ["/** One. */", "const a = 1;", "  /**", "   * ```ts", "   * a;", "   *   b;", "   * ```", "   */"];
    expect(blocksOfComments(text.join("\n"), "a.ts")).toEqual([{ file: "a.ts", line: 5, code: "a;\n  b;" }]);
  });

  test("that are not closed are refused", () => {
    expect(() => blocksOfMarkdown("a\n```ts\nb", "a.md")).toThrow("a.md:2: the code block is not closed");
  });
});

describe("claims", () => {
  const block = (code: string): Block => ({ file: "a.md", line: 10, code });

  test("are read after expressions of several lines, in branches and inside other claims", () => {
    const code = 'f(\n  1,\n); // => 1\nif (a) b; // => "b"\nc.map((x) => {\n  x; // => 2\n}); // => []';
    expect(runnable(block(code)).claims).toEqual([
      { line: 12, literal: "1" },
      { line: 13, literal: '"b"' },
      { line: 16, literal: "[]" },
      { line: 15, literal: "2" },
    ]);
    expect(runnable(block(code)).code.split("\n")).toHaveLength(7);
  });

  test("that follow no expression are refused, for else they would not be tested", () => {
    expect(() => runnable(block("a;\nconst b = 1; // => 1"))).toThrow("a.md:11:");
    expect(() => runnable(block("a;\n// => 1"))).toThrow("a.md:11:");
  });

  test("that do not hold, or were not reached, are named", () => {
    const claims = [1, 2, 3].map((line) => ({ line, literal: "5" }));
    expect(
      broken("a.md", claims, [
        [1, 5],
        [2, new Decimal("5.5")],
      ]),
    ).toEqual(["a.md:2: expected 5, found 5.5", "a.md:3: expected 5, but the line was never reached"]);
  });
});

describe("a literal agrees", () => {
  test.each([
    [new Decimal("0.10"), "0.1"],
    [new Decimal("-12345678901234567890.123"), "-12345678901234567890.123"],
    [new Decimal("7"), '"7"'],
    [-0.5, "-0.5"],
    [12n, "12n"],
    ["5,51 %", '"5,51 %"'],
    [undefined, "undefined"],
    [null, "null"],
    [[{ id: "a", share: new Decimal("33.33") }], '[{ id: "a", share: "33.33" }]'],
  ])("%s with %s", (value, literal) => {
    expect(agrees(value, literal)).toBe(true);
  });

  test.each([
    [new Decimal("0.1"), "0.10"],
    [new Decimal("7"), "7.0"],
    [5, '"5"'],
    ["5", "5"],
    [5, "5n"],
    [null, "undefined"],
    [{ a: 1, b: undefined }, "{ a: 1 }"],
    [{ a: 1 }, "{ a: 1, b: 2 }"],
    [new Map(), "{}"],
    [[], "{}"],
    [[1, 2], "[1]"],
    [[1], "[1, 2]"],
  ])("not: %s with %s", (value, literal) => {
    expect(agrees(value, literal)).toBe(false);
  });

  test.each(["f()", "1 + 1", "1 (one)", "[1, …]", ""])("never when it is none: %s", (literal) => {
    expect(() => agrees(1, literal)).toThrow();
  });
});
