import { describe, expect, test } from "vitest";
import { type Declared, face } from "../../scripts/source/face.ts";
import { textOf, typescriptFiles } from "../../scripts/source/syntax.ts";
import { blocksOfComments } from "./blocks.ts";
import { testBlocks } from "./run.ts";

describe("the examples of the source", () => {
  testBlocks(typescriptFiles("src").flatMap((file) => blocksOfComments(textOf(file), file)));
});

const EXAMPLE = /@example\s[^@]*```ts\s/;
const at = ({ file, line, name }: Declared) => `${file}:${line} ${name}`;

describe.each(["src/index.ts", "src/core.ts", "src/tables.ts", "src/rows.ts", "src/files.ts", "src/threads.ts"])(
  "the names that %s gives away",
  async (entry) => {
    const declared = face(entry);
    const module: object = await import(/* @vite-ignore */ `../../${entry}`);
    const values = new Map<string, unknown>(Object.entries(module));

    test("are found where they are declared", () => {
      const names = new Set(declared.map(({ name }) => name));
      expect([...values.keys()].filter((name) => !names.has(name))).toEqual([]);
      expect(names.size).toBeGreaterThan(0);
    });

    test("have a doc comment", () => {
      expect(declared.filter(({ comment }) => comment === "").map(at)).toEqual([]);
    });

    test("have an example where they are functions or classes", () => {
      const callable = declared.filter(({ name }) => typeof values.get(name) === "function");
      const bare = callable.filter(({ comment }) => comment !== undefined && !EXAMPLE.test(comment));
      expect(bare.map(at)).toEqual([]);
    });
  },
);
