import { describe, expect, test } from "vitest";
import type { Context, Option } from "../../../src/cli/command.ts";
import { checkedOptions, commandLine } from "../../../src/cli/commandLine.ts";
import { libraryOptions } from "../../../src/cli/library.ts";
import { AGREEMENT, CARRY_FORWARD, DATE, RATE, REGION, VALUES } from "../../../src/cli/options.ts";
import { RuleError } from "../../../src/errors.ts";

const SHARED: readonly Option[] = [AGREEMENT, CARRY_FORWARD, DATE, RATE, REGION, VALUES];

function optionsOf(...argv: string[]) {
  const context: Context = {
    language: "da",
    given: [],
    options: checkedOptions(commandLine(argv, SHARED).options, SHARED),
    read: () => Promise.reject(new Error("nothing is read")),
    progress: () => {},
  };
  return libraryOptions(context);
}

async function failureOf(...argv: string[]) {
  const thrown = await optionsOf(...argv).catch((error: unknown) => error);
  return thrown instanceof RuleError ? thrown.failure : thrown;
}

describe("the shared options", () => {
  test("are read into what the library takes", async () => {
    const read = await optionsOf("--region", "1083", "--date", "2025-03-01", "--carry-forward");
    expect(read).toEqual({ date: "2025-03-01", region: "syddanmark", asked: { mode: "lenient" } });
    expect(await optionsOf()).toEqual({ asked: { mode: "strict" } });
  });

  test("give an agreement on its first day, or on the day that is given", async () => {
    const first = await optionsOf("--agreement", "Syddanmark-2025-26");
    expect([first.agreement?.id, first.agreement?.date]).toEqual(["syddanmark-2025-26", "2025-01-01"]);
    expect((await optionsOf("--agreement", "syddanmark-2025-26", "--date", "2026-02-01")).agreement?.date).toBe(
      "2026-02-01",
    );
  });

  test("read rates in either way of writing as shares of 1", async () => {
    const { rates } = await optionsOf("--rate", "2026=3.1%", "--rate", "2027 = 3,1 %", "--rate=2028=-0,6 pct.");
    expect(Object.entries(rates ?? {}).map(([year, rate]) => [year, rate.toFixed()])).toEqual([
      ["2026", "0.031"],
      ["2027", "0.031"],
      ["2028", "-0.006"],
    ]);
  });

  test.each([
    [["--rate", "2026"], "--rate", "malformed"],
    [["--rate", "2026=3,1"], "--rate 2026", "malformed"],
    [["--rate", "26=3%"], "--rate", "malformed"],
    [["--rate", "2026=3%", "--rate", "2026=4%"], "--rate", "duplicate"],
    [["--date", "2025-02-30"], "--date", "malformed"],
    [["--region", "vejle"], "--region", "unknown-name"],
    [["--agreement", "syddanmark"], "--agreement", "unknown-name"],
    [["--agreement", "syddanmark-2025-26", "--region", "sjaelland"], "--region", "malformed"],
  ])("refuse %j by the name of the option", async (argv, path, kind) => {
    expect(await failureOf(...argv)).toMatchObject({ path, kind });
  });
});
