import { describe } from "vitest";
import { blocksOfMarkdown } from "./blocks.ts";
import { testBlocks } from "./run.ts";
import { textOf } from "./syntax.ts";

describe("README.md", () => {
  testBlocks(blocksOfMarkdown(textOf("README.md"), "README.md"));
});

describe("CONTRIBUTING.md", () => {
  testBlocks(blocksOfMarkdown(textOf("CONTRIBUTING.md"), "CONTRIBUTING.md"), 0);
});
