import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/source/syntax.ts";
import type { Block } from "./blocks.ts";
import { broken, FOUND, type Found, type Runnable, runnable } from "./claims.ts";

const TYPES = "types.";
const LOCATION = /^.*\/types\.(.*)\.\d+\.ts\((\d+),(\d+)\)/;

/** A folder of its own for each caller, where `rammetakst` resolves to the source. */
export function workshop(): string {
  const shelf = join(ROOT, "node_modules/.cache/rammetakst");
  mkdirSync(shelf, { recursive: true });
  return mkdtempSync(join(shelf, "docs-"));
}

/** Writes a module whose lines are numbered as in the file that it comes from. */
export function write(folder: string, name: string, block: Block, head: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, `${head}${"\n".repeat(block.line - 1)}${code}\nexport {};\n`);
  return path;
}

export function nameOf(block: Block): string {
  return `${block.file.replaceAll("/", "~")}.${block.line}.ts`;
}

/** What is wrong in a block when it is run. */
async function faultsOf(block: Block, { code, claims }: Runnable, folder: string): Promise<string[]> {
  const path = write(folder, `run.${nameOf(block)}`, block, `export const ${FOUND} = [];`, code);
  const module = (await import(/* @vite-ignore */ path)) as Record<string, Found[]>;
  return broken(block.file, claims, module[FOUND] ?? []);
}

/** What the compiler says of blocks; what it says of other files is left to the check of types. */
function typeFaults(blocks: readonly Block[], folder: string): string[] {
  const files = blocks.map((block) => write(folder, `${TYPES}${nameOf(block)}`, block, "", block.code));
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ extends: join(ROOT, "tsconfig.json"), files, include: [] }));
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const given = [compiler, "-p", project, "--pretty", "false"];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: "utf8" });
  if (status === null || stderr !== "") throw new Error(`the compiler did not run: ${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line.includes("error TS") && (line.startsWith("error") || line.includes(basename(folder))))
    .map((line) => line.replace(LOCATION, "$1:$2:$3").replaceAll("~", "/"));
}

/** The tests of blocks: each runs and its claims hold, all compile as they stand, and at least so many are found. */
export function testBlocks(blocks: readonly Block[], atLeast = 1): void {
  let folder = "";
  beforeAll(() => {
    folder = workshop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const runnables = blocks.map((block) => ({ block, made: runnable(block) }));
  const claims = runnables.reduce((sum, { made }) => sum + made.claims.length, 0);

  test(`${blocks.length} blocks make ${claims} claims`, () => {
    expect(blocks.length).toBeGreaterThanOrEqual(atLeast);
    expect(claims).toBeGreaterThanOrEqual(atLeast);
  });
  if (blocks.length > 0) {
    test("the blocks compile", () => {
      expect(typeFaults(blocks, folder)).toEqual([]);
    });
  }
  for (const { block, made } of runnables) {
    test(`${block.file}:${block.line}`, async () => {
      expect(await faultsOf(block, made, folder)).toEqual([]);
    });
  }
}
