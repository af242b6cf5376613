import { agreementInForce, assessProposal, explanationText } from "rammetakst";
import { describe, expect, test } from "vitest";
import { textOf } from "../../scripts/source/syntax.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { ran } from "../unit/cli/fakeIo.ts";
import { blocksOfMarkdown } from "./blocks.ts";
import { testBlocks } from "./run.ts";

describe("README.md", () => {
  testBlocks(blocksOfMarkdown(textOf("README.md"), "README.md"));
});

/** What the README quotes as it is printed. */
const textBlocks = () => [...textOf("README.md").matchAll(/```text\n(.*?)```/gs)].map(([, quoted = ""]) => quoted);

describe("what the README shows of the command on a file", () => {
  const files = { "varsler.csv": textOf("examples/data/varsler.csv") };
  const number = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));

  test("is what the command says", async () => {
    const { out, exit, written } = await ran(["assess", "varsler.csv"], { files });
    expect([exit, Object.keys(written)]).toEqual([0, ["varsler-vurderet.xlsx"]]);
    const lines = out.replaceAll("\u00a0", " ").split("\n");
    const [quoted = ""] = textBlocks();
    expect(quoted.trimEnd().split("\n")).toHaveLength(4);
    expect(
      quoted
        .trimEnd()
        .split("\n")
        .filter((line) => !lines.includes(line)),
    ).toEqual([]);
  });

  test("is what stands in the sheet of notices", async () => {
    const { out } = await ran(["assess", "varsler.csv", "--sheet", "notices", "--as", "csv"], { files });
    const [head = [], ...rows] = out
      .slice(1)
      .split("\r\n")
      .map((line) => line.split(";"));
    const table = textOf("README.md")
      .split("\n")
      .filter((line) => /^\| (?:Varsel|24\/\d+) \|/.test(line));
    const [headings = [], ...shown] = table.map((line) => line.slice(2, -2).split(" | "));
    expect(shown).toHaveLength(5);
    const at = headings.map((heading) => head.findIndex((each) => each.replace(/ \(kr\.\)$/, "") === heading));
    for (const cells of shown) {
      const row = rows.find((each) => each[at[0] ?? 0] === cells[0]) ?? [];
      for (const [i, cell] of cells.entries()) {
        const found = row[at[i] ?? 0] ?? "";
        if (/^[\d.,]+$/.test(cell)) expect(number(found), cell).toBe(number(cell));
        else expect(found).toBe(cell);
      }
    }
  });

  test("lists every command", () => {
    const text = textOf("README.md");
    expect(COMMANDS.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

test("what the README quotes of an explanation is in it, word for word", () => {
  const [, quoted = ""] = textBlocks();
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
