import { execFile, spawn } from "node:child_process";
import { existsSync, linkSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../../../scripts/source/syntax.ts";
import { processIo } from "../../../src/cli/processIo.ts";

const folder = mkdtempSync(join(tmpdir(), "rammetakst-cli-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line as a process, from the source. */
function spawned(...argv: string[]): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  const args = ["--import", "tsx", `${ROOT}src/cli.ts`, ...argv];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
  });
}

describe("the machine", () => {
  const io = processIo(pathToFileURL(`${ROOT}package.json`));

  test("reads and writes files, and knows one under another name", async () => {
    await io.write(at("æ b.csv"), "a;b\n");
    linkSync(at("æ b.csv"), at("hard.csv"));
    symlinkSync(at("æ b.csv"), at("soft.csv"));
    expect(new TextDecoder().decode(await io.read(at("soft.csv"), 100))).toBe("a;b\n");
    expect(await io.isSame(at("æ b.csv"), at("hard.csv"))).toBe(true);
    expect(await io.isSame(at("soft.csv"), at("æ b.csv"))).toBe(true);
    writeFileSync(at("other.csv"), "a;b\n");
    expect(await io.isSame(at("other.csv"), at("æ b.csv"))).toBe(false);
    expect(await io.isSame(at("new.csv"), `${folder}/./new.csv`)).toBe(true);
  });

  test("refuses by code what is not there, and what is too large before it is read", async () => {
    writeFileSync(at("five.csv"), "12345");
    await expect(io.read(at("five.csv"), 4)).rejects.toMatchObject({ code: "EFBIG" });
    await expect(io.read(at("none.csv"), 4)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(io.read(folder, 1_000_000)).rejects.toMatchObject({ code: "EISDIR" });
  });

  test("makes a folder that is not there, takes an empty one, and refuses one with something in it", async () => {
    await io.emptyFolder(at("breve"));
    await io.emptyFolder(at("breve"));
    writeFileSync(at("breve/Svar.html"), "rettet");
    await expect(io.emptyFolder(at("breve"))).rejects.toMatchObject({ code: "ENOTEMPTY" });
    await expect(io.emptyFolder(at("ingen/breve"))).rejects.toMatchObject({ code: "ENOENT" });
    writeFileSync(at("fil"), "");
    await expect(io.emptyFolder(at("fil"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  test("knows the package's version", async () => {
    expect(await io.version()).toBe(JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")).version);
  });
});

test("a process ends with the code of what it did, and shows nothing of the program", async () => {
  const [fine, wrong] = await Promise.all([
    spawned("calendar", "syddanmark", "2026", "--as", "ics"),
    spawned("tables", at("none.csv"), "--lang", "en"),
  ]);
  expect([fine.code, fine.err]).toEqual([0, ""]);
  expect(fine.out).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/);
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(wrong.err).toContain("Found:      the file does not exist");
  expect(wrong.err).not.toMatch(/\bat \S+ \(/);
});

test.runIf(existsSync("/dev/full"))("a process says in words that the output has no room, and ends", async () => {
  const args = ["--import", "tsx", `${ROOT}src/cli.ts`, "agreements", "--lang", "en"];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] });
  let err = "";
  child.stderr?.on("data", (part) => {
    err += String(part);
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, err]).toEqual([2, expect.stringContaining("Found:      there is no room on the drive\n")]);
  expect(err).not.toMatch(/\bat \S+ \(/);
});
