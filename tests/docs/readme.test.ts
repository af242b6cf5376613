import { agreementInForce, assessProposal, explanationText } from "rammetakst";
import { describe, expect, test } from "vitest";
import { textOf } from "../../scripts/source/syntax.ts";
import { blocksOfMarkdown } from "./blocks.ts";
import { testBlocks } from "./run.ts";

describe("README.md", () => {
  testBlocks(blocksOfMarkdown(textOf("README.md"), "README.md"));
});

test("what the README quotes of an explanation is in it, word for word", () => {
  const [, quoted = ""] = /```text\n(.*?)```/s.exec(textOf("README.md")) ?? [];
  const agreement = agreementInForce("syddanmark", "2025-01-01");
  const operator = { kind: "municipality", municipality: "Vejen" } as const;
  const [current, proposed] = [
    { amount: "2347.50", priceLevel: 2024 },
    { amount: "2476.86", priceLevel: 2025 },
  ];
  const notice = {
    id: 1,
    offer: "Solgården",
    operator,
    unit: "day",
    effectiveFrom: "2025-01-01",
    current,
    proposed,
  } as const;
  const plain = (text: string) =>
    text
      .replaceAll("\u00a0", " ")
      .split("\n")
      .map((line) => line.trim());
  const lines = plain(explanationText(assessProposal(notice, agreement).explanation, "da"));
  const wanted = plain(quoted).filter((line) => line !== "");
  expect(wanted.length).toBeGreaterThan(3);
  expect(wanted.filter((line) => !lines.includes(line))).toEqual([]);
});

describe("CONTRIBUTING.md", () => {
  testBlocks(blocksOfMarkdown(textOf("CONTRIBUTING.md"), "CONTRIBUTING.md"), 0);
});
