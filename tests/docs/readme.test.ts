import { describe } from "vitest";
import { textOf } from "../../scripts/source/syntax.ts";
import { blocksOfMarkdown } from "./blocks.ts";
import { testBlocks } from "./run.ts";

describe("README.md", () => {
  testBlocks(blocksOfMarkdown(textOf("README.md"), "README.md"));
});

describe("CONTRIBUTING.md", () => {
  testBlocks(blocksOfMarkdown(textOf("CONTRIBUTING.md"), "CONTRIBUTING.md"), 0);
});
