import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { registers } from "../../../scripts/generate/registers.ts";
import { generate } from "../../../scripts/generate/run.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";

const MODULE = "src/generated/registers.ts";
const CHECK = { check: true };
const WRITE = { check: false };

let place: Checkout;
beforeEach(() => {
  place = checkout();
});
afterEach(() => place.remove());
const run = (options: { check: boolean }) => generate(place.root, options, [registers]);

describe("generate", () => {
  test("prints the module this checkout holds", () => {
    expect(run(WRITE)).toEqual([{ file: MODULE, problem: "missing" }]);
    expect(place.read(MODULE)).toBe(readFileSync(join(PROJECT, MODULE), "utf8"));
    expect(place.read(MODULE).split("\n")[0]).toBe(
      "// Printed by `npm run generate` from data/registers/ and not edited by hand.",
    );
  });

  test("finds everything in line once it has run", () => {
    run(WRITE);
    expect(run(CHECK)).toEqual([]);
    expect(run(WRITE)).toEqual([]);
  });

  test("only looks when it checks", () => {
    expect(run(CHECK)).toEqual([{ file: MODULE, problem: "missing" }]);
    expect(place.has(MODULE)).toBe(false);
  });

  test("sees that the data have changed, and that the module was edited by hand", () => {
    run(WRITE);
    place.change("data/registers/inhabitants.json", "503699", "503700");
    expect(run(CHECK)).toEqual([{ file: MODULE, problem: "out of date" }]);
    expect(run(WRITE)).toEqual([{ file: MODULE, problem: "out of date" }]);
    expect(place.read(MODULE)).toContain("503700");
    place.write(MODULE, `${place.read(MODULE)} `);
    expect(run(CHECK)).toEqual([{ file: MODULE, problem: "out of date" }]);
  });

  test("names a printed module that is left over, and removes it", () => {
    run(WRITE);
    const old = "src/generated/old.ts";
    place.write(old, "// Printed by `npm run generate` from data/old/ and not edited by hand.\n");
    expect(run(CHECK)).toEqual([{ file: old, problem: "left over" }]);
    expect(run(WRITE)).toEqual([{ file: old, problem: "left over" }]);
    expect(place.has(old)).toBe(false);
  });

  test("does not remove what it did not print", () => {
    const mine = "src/generated/mine.ts";
    place.write(mine, "export const mine = 1;\n");
    expect(run(CHECK)).toContainEqual({ file: mine, problem: "left over" });
    expect(() => run(WRITE)).toThrow(`${mine}: was not printed from data, so it is not removed`);
    expect(place.has(mine)).toBe(true);
  });

  test("names a data file that nobody reads, for what it holds would be lost", () => {
    run(WRITE);
    place.write("data/registers/islands.json", "{}");
    const unread = [{ file: "data/registers/islands.json", problem: "read by no printer" }];
    expect(run(CHECK)).toEqual(unread);
    expect(run(WRITE)).toEqual(unread);
  });
});

describe("scripts/generate.ts", () => {
  const tsx = join(PROJECT, "node_modules/tsx/dist/cli.mjs");
  const script = join(PROJECT, "scripts/generate.ts");
  const call = (...args: string[]) =>
    spawnSync(process.execPath, [tsx, script, ...args], { cwd: place.root, encoding: "utf8" });

  test("ends with 1 and names the file when one is out of date", () => {
    place.remove();
    place = checkout("data");
    const { status, stderr } = call("--check");
    expect(status).toBe(1);
    expect(stderr).toContain(`${MODULE}: missing; run npm run generate`);
  });

  test("ends with 1 and names file and place when the data are wrong", () => {
    place.change("data/registers/inhabitants.json", "503699", "-1");
    const { status, stderr } = call();
    expect(status).toBe(1);
    expect(stderr).toContain("data/registers/inhabitants.json: municipalities[0].counts[0]: ");
    expect(place.has(MODULE)).toBe(false);
  });

  test("refuses an option it does not know", () => {
    const { status, stderr } = call("--chek");
    expect(status).toBe(2);
    expect(stderr).toContain("unknown: --chek; the only option is --check");
  });
});
