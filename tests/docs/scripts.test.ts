import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { ROOT, typescriptFiles } from "../../scripts/source/syntax.ts";

const GUARD = new URL("./writeGuard.mjs", import.meta.url).href;

function run(file: string) {
  const env = { ...process.env, NODE_NO_WARNINGS: "1" };
  return spawnSync(process.execPath, ["--import", "tsx", "--import", GUARD, file], {
    cwd: ROOT,
    encoding: "utf8",
    env,
  });
}

describe("the examples", () => {
  const examples = typescriptFiles("examples").filter((file) => /^examples\/[^/]+$/.test(file));

  test("are there", () => {
    expect(examples).toContain("examples/demo.ts");
  });

  test.each(examples)("%s runs, prints, and writes to examples/output only", (file) => {
    const { status, stdout, stderr } = run(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trim()).not.toBe("");
  });
});
