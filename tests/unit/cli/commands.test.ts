import { describe, expect, test } from "vitest";
import { commandLine } from "../../../src/cli/commandLine.ts";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { optionsOf } from "../../../src/cli/options.ts";
import { readTables } from "../../../src/files/readTables.ts";
import { agreementPeriods } from "../../../src/index.ts";
import { EXAMPLE_FILES } from "./exampleFiles.ts";
import { ran } from "./fakeIo.ts";

describe("every command", () => {
  test("has one meaning for an option that others have too", () => {
    const forms = new Map<string, boolean>();
    for (const { name, value } of COMMANDS.flatMap(optionsOf)) {
      expect(forms.get(name) ?? value !== undefined, name).toBe(value !== undefined);
      forms.set(name, value !== undefined);
    }
    expect(forms.size).toBeGreaterThan(5);
  });

  test.each(
    COMMANDS.flatMap(({ name, examples }) =>
      examples.flatMap(({ line }) => [
        [name, line.da],
        [name, line.en],
      ]),
    ),
  )("%s has an example that runs: %s", async (name, line) => {
    const { given } = commandLine(line.split(" "), COMMANDS.flatMap(optionsOf));
    expect(given[0]).toBe(name);
    const { exit, err, out } = await ran(line.split(" "), { files: EXAMPLE_FILES });
    expect(exit, `${out}${err}`).toBe(0);
    expect(out).not.toBe("");
  });
});

describe("agreements", () => {
  const csv = async (...argv: string[]) => {
    const { out, err } = await ran(["agreements", ...argv, "--as", "csv", "--lang", "en"]);
    expect(err).toBe("");
    return out.slice(1).trimEnd().split("\r\n");
  };

  test("lists every agreement by its own columns", async () => {
    const [head, ...rows] = await csv();
    expect(head).toBe("Agreement,Region,From,To,Mark,Source");
    expect(rows).toHaveLength(agreementPeriods.length);
    expect(
      rows.some((row) => row.startsWith("syddanmark-2025-26,Region Syddanmark,2025-01-01,2026-12-31,minutes,")),
    ).toBe(true);
  });

  test("shows what is known of a region, and what holds on a day", async () => {
    expect((await csv("Region Syddanmark"))[0]).toBe("Rule,From,To,Status,Value,Mark,Source,Note");
    const [head, ...rows] = await csv("1083", "--date", "2025-01-01");
    expect(head).toBe("Rule,Value,From,To,Mark,Source");
    // Socialdirektørforum Syddanmark, 11 December 2019, item 3, as data/parameters/capacity has it.
    const threshold = "sales threshold for being covered by the framework agreement,10%,2023-01-01,2026-12-31,";
    expect(rows.filter((row) => row.startsWith(threshold))).toHaveLength(1);
    expect(await csv("syddanmark-2025-26")).toEqual([head, ...rows]);
  });

  test("compares agreements by name, and a region on several days", async () => {
    const [byName] = await csv("--compare", "syddanmark-2025-26", "nordjylland-2025-26");
    expect(byName).toContain("Nordjylland 2025-26");
    const [byDay] = await csv("--compare", "syddanmark", "--date", "2019-01-01", "--date", "2025-01-01");
    expect(byDay).toContain("Syddanmark 2019-20");
  });

  test("uses an ended agreement only by --carry-forward, and says so", async () => {
    const refused = await ran(["agreements", "syddanmark", "--date", "2035-01-01"]);
    expect([refused.exit, refused.err]).toEqual([2, expect.stringContaining("--carry-forward")]);
    expect(refused.err).not.toContain("lenient");
    const carried = await ran(["agreements", "syddanmark", "--date", "2035-01-01", "--carry-forward"]);
    expect(carried.exit).toBe(0);
    expect(carried.out).toContain("gjaldt til og med den 31. december 2026; dens sidst kendte værdier er brugt.");
  });

  test.each([
    [["syddanmark-2025-27"], "mente du syddanmark-2025-26?"],
    [["sydanmark"], "skriv syddanmark, hvis det er Region Syddanmark, der menes"],
    [["--compare", "syddanmark"], "skriv fx: rammetakst agreements --compare"],
    [["--compare", "syddanmark-2025-26", "syddanmark-2019-21"], "mente du syddanmark-2019-20?"],
    [["syddanmark", "nordjylland"], "tilføj --compare, eller behold ét navn"],
    [["syddanmark", "--date", "2025-01-01", "--date", "2026-01-01"], "tilføj --compare, eller behold én dag"],
    [["--date", "2025-01-01"], "skriv fx: rammetakst agreements syddanmark --date 2025-01-01"],
    [["syddanmark", "--date", "01-01-2025"], "skriv datoen som tekst, 2025-01-31, uden klokkeslæt"],
  ])("refuses %j and says what to write", async (argv, remedy) => {
    const { exit, err } = await ran(["agreements", ...argv]);
    expect(exit).toBe(2);
    expect(err).toContain(`  Gør sådan: ${remedy}`);
  });
});

describe("calendar", () => {
  test("gives the year wheel as a table, a calendar file and a picture", async () => {
    const { out } = await ran(["calendar", "syddanmark", "2026"]);
    expect(out).toMatch(/^Årshjul for takståret 2026\n/);
    expect((await ran(["calendar", "syddanmark", "2026", "--as", "ics"])).out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const { written } = await ran(["calendar", "syddanmark", "2026", "--out", "Frister.SVG"]);
    expect(written["Frister.SVG"]).toMatch(/^<svg /);
  });

  test("takes the working group's own values", async () => {
    const own = {
      title: "Arbejdsgruppen",
      values: [
        {
          parameter: "proposals.noticeDeadline",
          unit: "day",
          scope: "syddanmark",
          from: "2026-01-01",
          to: null,
          value: "92",
          source: "referat",
        },
      ],
    };
    const files = {
      "egne.json": `\uFEFF${JSON.stringify(own)}`,
      "ikke.json": "{",
      "forkert.json": '{"title":"x","values":[{}]}',
    };
    // 92 days before 1 January 2026 is 1 October 2025: 31 + 30 + 31 days.
    const { out } = await ran(["calendar", "syddanmark", "2026", "--values", "egne.json", "--as", "csv"], { files });
    expect(out).toContain("2025-10-01;");
    expect((await ran(["calendar", "syddanmark", "2026", "--as", "csv"])).out).not.toContain("2025-10-01;");
    const broken = await ran(["calendar", "syddanmark", "2026", "--values", "ikke.json"], { files });
    expect(broken.err).toMatch(/^ikke\.json:\n {2}Fundet: {4}tekst, der ikke er JSON\n/);
    const wrong = await ran(["calendar", "syddanmark", "2026", "--values", "forkert.json"], { files });
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringMatching(/^forkert\.json: values\[0\]/)]);
    const over = await ran(["calendar", "syddanmark", "2026", "--values", "egne.json", "--out", "egne.json"], {
      files,
    });
    expect([over.exit, over.written]).toEqual([2, {}]);
  });

  test("take own values from a table too, and none of it where anything in it is to be corrected", async () => {
    const headings = "Parameter;Værdi;Enhed;Område;Gælder fra;Kilde\n";
    const files = {
      "egne.csv": `${headings}frist for varsling af takststigninger;92;dage;Syddanmark;01-01-2025;referat\n`,
      "forkert.csv": `${headings}frist for varslinger;92;dage;Syddanmark;;referat\nsettlement.band;fire;andel;;;referat\n`,
      "tvivl.csv": `${headings}proposals.noticeDeadline;92;;Syddanmark;;referat\n`,
    };
    const run = (file: string) => ran(["calendar", "syddanmark", "2026", "--values", file, "--as", "csv"], { files });
    expect((await run("egne.csv")).out).toContain("2025-10-01;");
    const wrong = await run("forkert.csv");
    expect([wrong.exit, wrong.out]).toEqual([2, ""]);
    expect(wrong.err).toMatch(/^forkert\.csv:\n {2}Fundet: {4}en tabel med 2 fejl og spørgsmål\n/);
    expect(wrong.err).toMatch(/\n\nFejl, A2 \(Parameter\): .*\nFejl, B3 \(Værdi\): /);
    const doubt = await run("tvivl.csv");
    expect([doubt.exit, doubt.err]).toEqual([2, expect.stringContaining("Spørgsmål, C2 (Enhed)")]);
  });

  test.each([
    [["syddanmark", "26"], "ÅR:", '"26"'],
    [["2026", "syddanmark"], "ÅR:", '"syddanmark"'],
    [["sydanmark", "2026"], "REGION:", '"sydanmark"'],
    [["syddanmark", "2031"], "ÅR:", "Region Syddanmark den 2031-01-01"],
  ])("refuses %j by its place", async (argv, place, found) => {
    const { exit, err } = await ran(["calendar", ...argv]);
    expect(exit).toBe(2);
    expect(err.startsWith(`${place}\n  Fundet:    ${found}\n`)).toBe(true);
  });
});

describe("check", () => {
  const HEAD = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n";
  const files = {
    "mappe/varsler.csv": `${HEAD}1;Solgården;Vejen Kommune;uge;650;685;1/1-2025\n`,
    "fine.csv": `${HEAD}1;Solgården;Vejen Kommune;døgn;650;685;1/1-2025\n`,
  };

  test("writes a copy of a file with faults beside it, in which its cells are marked", async () => {
    const { exit, out, written } = await ran(["check", "mappe/varsler.csv"], { files });
    expect(exit).toBe(2);
    expect(Object.keys(written)).toEqual(["mappe/varsler-fejl.xlsx"]);
    expect(out).toContain("Skrevet: mappe/varsler-fejl.xlsx");
    const [copy, faults] = await readTables(written["mappe/varsler-fejl.xlsx"] ?? "");
    expect(copy?.rows[1]?.cells[3]).toEqual({ kind: "text", at: "D2", text: "uge" });
    expect(faults?.name).toBe("Fejl i filen");
  });

  test("names the copy in the language that is asked for, and gives it where a workbook is", async () => {
    const english = await ran(["check", "mappe/varsler.csv", "--lang", "en"], { files });
    expect(Object.keys(english.written)).toEqual(["mappe/varsler-faults.xlsx"]);
    const asked = await ran(["check", "mappe/varsler.csv", "--out", "x.xlsx"], { files });
    expect((await readTables(asked.written["x.xlsx"] ?? "")).map(({ name }) => name)).toEqual([
      "Tabel",
      "Fejl i filen",
    ]);
  });

  test("gives a sheet that is asked for by itself", async () => {
    const { written } = await ran(["check", "mappe/varsler.csv", "--sheet", "faults", "--out", "x.xlsx"], { files });
    expect((await readTables(written["x.xlsx"] ?? "")).map(({ name }) => name)).toEqual(["Fejl i filen"]);
  });

  test("writes nothing beside a file without faults", async () => {
    const { exit, written } = await ran(["check", "fine.csv", "--kind", "notices"], { files });
    expect([exit, written]).toEqual([0, {}]);
  });
});

describe("tables", () => {
  test("shows what each table of a file is read as", async () => {
    const bytes = Uint8Array.from("Tilbud;Takst\r\nBoh\u00f8j;1\r\n;\r\n", (letter) => letter.charCodeAt(0));
    const { out } = await ran(["tables", "a.csv", "--as", "csv", "--lang", "en"], { files: { "a.csv": bytes } });
    expect(out).toBe(
      '\uFEFFTable,Read as,Rows,Columns,Top row\r\n,"CSV, Windows-1252, semicolon",3,2,Tilbud · Takst\r\n',
    );
  });
});
