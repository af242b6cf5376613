import { describe, expect, test } from "vitest";
import { COMMANDS, GROUPS } from "../../../src/cli/commands.ts";
import { ran } from "./fakeIo.ts";

describe("the command line", () => {
  test("without anything, by --help, by -h and by help says the same, in either language", async () => {
    const { out, exit, err } = await ran([]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("Brug: rammetakst KOMMANDO [FIL] [valg]");
    for (const argv of [["--help"], ["-h"], ["help"]]) expect((await ran(argv)).out).toBe(out);
    const english = await ran(["--help", "--lang", "en"]);
    expect(english.out).toContain("Usage: rammetakst COMMAND [FILE] [options]");
    expect(english.out).toContain("rammetakst assess notices.csv --lang en");
  });

  test("lists the commands in groups, every one once", async () => {
    const { out } = await ran(["--help", "--lang", "en"]);
    const groups = GROUPS.map(({ heading }) => out.indexOf(`\n${heading.en}:\n`));
    expect(groups.every((at, i) => at > (groups[i - 1] ?? 0))).toBe(true);
    for (const { name, title } of COMMANDS) expect(out.split(`  ${title.en}\n`), name).toHaveLength(2);
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
  });

  test("says what a command must be told, and what it writes", async () => {
    const finance = await ran(["help", "finance", "--lang", "en"]);
    expect(finance.out).toContain("Usage: rammetakst finance FILE --scheme SCHEME [options]");
    const letters = await ran(["help", "letters", "--lang", "en"]);
    expect(letters.out).toContain("without --out: the folder FILE-letters next to the file");
    expect(letters.out).not.toContain("--sheet");
  });

  test("tells of a command by help and by its own --help", async () => {
    const { out, exit } = await ran(["help", "calendar"]);
    expect(exit).toBe(0);
    expect(out).toContain("Brug: rammetakst calendar REGION ÅR [valg]");
    expect(out).toContain("også som ics og svg");
    expect((await ran(["calendar", "--help"])).out).toBe(out);
  });

  test("says its version", async () => {
    expect(await ran(["--version"])).toEqual({ exit: 0, out: "1.2.3\n", err: "", written: {} });
    expect((await ran(["-v"])).out).toBe("1.2.3\n");
  });

  test.each([
    [["calender", "x"], "kommandoen „calender“, som ikke findes", "mente du calendar?"],
    [["varsler.xlsx"], "kommandoen „varsler.xlsx“, som ikke findes", "skriv kommandoen før filen"],
    [["agreements", "--valeus", "x"], "--valeus", "mente du --values?"],
    [["calendar", "syddanmark", "2026", "--rate", "2026=3%"], "--rate", "se mulighederne med „rammetakst --help“"],
    [["agreements", "--date"], "intet", "skriv værdien efter --date"],
    [["agreements", "--date="], 'tom tekst ("")', "skriv værdien efter --date"],
    [["agreements", "--date", "--as", "csv"], '"--as"', "skriv værdien efter --date"],
    [["agreements", "--compare=ja"], '"ja"', "skriv --compare alene"],
    [["agreements", "--out", "a.csv", "--out", "b.csv"], '"b.csv"', "behold den, der menes"],
    [["calendar", "syddanmark"], "intet", "se „rammetakst help calendar“"],
    [["tables", "a.csv", "b.csv"], '"b.csv"', "se „rammetakst help tables“"],
    [["agreements", "--lang", "se"], '"se"', "skriv --lang da eller --lang en"],
    [["agreements", "--as", "xlsm"], '"xlsm"', "mente du xlsx?"],
    [["agreements", "--out", "a.docx"], '"a.docx"', "ret endelsen, eller skriv formen med --as"],
    [["agreements", "--out", "a.csv", "--as", "xlsx"], '"a.csv"', "ret endelsen, eller udelad --as"],
    [["agreements", "--sheet", "x"], '"x"', "vælg en af tabellerne"],
  ])("refuses %j with exit 2, says what to do, and shows nothing of the program", async (argv, found, remedy) => {
    const { exit, out, err, written } = await ran(argv);
    expect([exit, out, written]).toEqual([2, "", {}]);
    expect(err).toContain(`  Fundet:    ${found}\n`);
    expect(err).toContain(`  Gør sådan: ${remedy}`);
    expect(err).not.toMatch(/\.ts|at \w+ \(|Error/);
  });

  test("refuses in the language that is asked for", async () => {
    const { err } = await ran(["calender", "--lang", "en"]);
    expect(err).toContain("What to do: did you mean calendar?");
  });

  test("takes words behind -- as they are", async () => {
    expect((await ran(["tables", "--", "--as"], { files: { "--as": "a;b\n1;2\n" } })).exit).toBe(0);
  });
});

describe("what goes wrong in the program itself", () => {
  const commands = [
    {
      name: "break",
      title: { da: "Bryd", en: "Break" },
      description: { da: "Bryd", en: "Break" },
      arguments: [],
      options: [],
      examples: [],
      run: () => Promise.reject(new TypeError("x is not a function\nat y")),
    },
  ];

  test("is one sentence with exit 3, and more only by --debug", async () => {
    const { exit, err, out } = await ran(["break"], { commands });
    expect([exit, out]).toEqual([3, ""]);
    expect(err).toMatch(/^Der er en fejl i programmet selv: x is not a function \(kør igen med --debug.*\)\n$/);
    const debugged = await ran(["break", "--debug", "--lang", "en"], { commands });
    expect(debugged.err).toMatch(
      /^There is a fault in the program itself: x is not a function\nTypeError: .*\n[\s\S]* at /,
    );
  });
});
