import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/files/readTables.ts";
import { coded, type Machine, ran } from "./fakeIo.ts";

/** 10 places, all occupied in 365 days: 3 650 days. */
const COSTS = "Tilbud;Takstår;Enhed;Pladser;Belægning;Omkostning;Beløb\nSolgården;2025;døgn;10;100 %;Løn;3.652.000\n";
const OLDER = "Tilbud;Takstår;Enhed;Pladser;Belægning;Omkostning;Beløb\nSolgården;2024;døgn;10;100 %;Løn;3.650.000\n";
const KEYS = "Kommune;Indbyggere;Sager 2025\nOdense;2;3\nSvendborg;1;1\n";
const HEAD = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n";
/** At 5.51 % the limit of 1,000.00 is 1,055.10. */
const NOTICES = `${HEAD}1;Solgården;Vejen;døgn;1.000,00;1.060,00;01-01-2025\n2;Lyng;Odense;døgn;1.000,00;1.100,00;01-01-2025\n`;
const FAULTY = `${NOTICES}3;Hede;Vejen;døgn;efter aftale;1.100,00;01-01-2025\n`;

const FILES = {
  "c.csv": COSTS,
  "ældre.csv": OLDER,
  "k.csv": KEYS,
  "v.csv": NOTICES,
  "fejl.csv": FAULTY,
};

/** Runs a line; blanks that do not break are told as others. */
async function run(line: string, machine: Machine = {}) {
  const left = await ran(line.split(" "), { files: FILES, ...machine });
  return { ...left, out: left.out.replaceAll("\u00a0", " ") };
}
/** What stands under a heading of a table, row by row. */
async function under(heading: string, line: string, files: Machine["files"] = FILES): Promise<string[]> {
  const { out, exit } = await ran([...line.split(" "), "--as", "csv"], { files });
  expect(exit).toBe(0);
  const [head = [], ...lines] = out
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((each) => each.split(";"));
  expect(head).toContain(heading);
  return lines.map((cells) => cells[head.indexOf(heading)] ?? "");
}

describe("tariff", () => {
  // 3 652 000 / 3 650 = 1 000.547945…
  test.each([
    ["", "1000,55"],
    [" --rounding kroner", "1001"],
    [" --rounding øre", "1000,55"],
  ])("rounds by%s to %s", async (option, tariff) => {
    expect(await under("Takst (kr.)", `tariff c.csv --sheet tariffs${option}`)).toEqual([tariff]);
  });

  test("shows the tariffs and writes all of it next to the file", async () => {
    const { out, written } = await run("tariff c.csv");
    expect(out).toMatch(/^Takst/);
    expect(out).toContain("Solgården 2025: 1.000,55 kr. pr. døgn");
    const tables = await readTables(written["c-beregnet.xlsx"] as Uint8Array);
    expect(tables.map(({ name }) => name)).toContain("Takster");
  });
});

describe("compare", () => {
  test("takes two files, the older first, and writes next to the newer", async () => {
    const { out, written, exit } = await run("compare ældre.csv c.csv");
    expect(exit).toBe(0);
    // 1 000.55 − 3 650 000 / 3 650
    expect(out).toContain("0,55");
    expect(Object.keys(written)).toEqual(["c-sammenlignet.xlsx"]);
  });

  test("takes one file with both years", async () => {
    const both = `${OLDER}${COSTS.split("\n")[1]}\n`;
    const line = "compare b.csv --sheet comparisons";
    expect(await under("Takst før (kr.)", line, { "b.csv": both })).toEqual(["1000"]);
    expect(await under("Takst efter (kr.)", line, { "b.csv": both })).toEqual(["1000,55"]);
  });

  test("never writes over either of them", async () => {
    const { exit, err, written } = await run("compare ældre.csv c.csv --sheet comparisons --out ældre.csv");
    expect([exit, written]).toEqual([2, {}]);
    expect(err).toContain("en fil, der læses, bliver aldrig overskrevet");
  });
});

describe("commands on keys", () => {
  test("distribute an amount as it is written, in whole units", async () => {
    // 2/3 and 1/3 of 100 are 66.67 and 33.33.
    const shares = (line: string) => under("Andel (kr.)", `distribute k.csv --sheet shares ${line}`);
    expect(await shares("--total 100 --unit 1")).toEqual(["67", "33"]);
    expect(await shares("--total 3,3mio.")).toEqual(["2200000", "1100000"]);
    // 3/4 and 1/4 of 100
    expect(await shares("--total 100 --by sager")).toEqual(["75", "25"]);
  });

  test("read thousands as the language writes them, and refuse what would be read as decimals", async () => {
    expect(await under("Andel (kr.)", "distribute k.csv --total 300.000 --sheet shares")).toEqual(["200000", "100000"]);
    const english = await run("distribute k.csv --total 300,000 --lang en");
    expect(english.out).toContain("DKK 300,000.00");
    const { exit, err } = await run("distribute k.csv --total 300,000");
    expect([exit, err]).toEqual([2, expect.stringContaining("  Gør sådan: skriv 300000 eller 300,0000")]);
  });

  test("finance by a scheme that is called by its title", async () => {
    const { out, written } = await run("finance k.csv --scheme børnehuse --budget 1.000.000");
    // 20 % by cases, 3 and 1 of 4; 80 % by the key, 2 and 1 of 3: 150 000 + 533 333.33 and 50 000 + 266 666.67
    expect(out).toContain("683.333,33");
    expect(out).toContain("316.666,67");
    expect(Object.keys(written)).toEqual(["k-finansieret.xlsx"]);
  });

  test("audit amounts by their rate", async () => {
    const bills = "Kommune;Indbyggere;Opkrævet\nFanø;1.000;500,00\nÆrø;2.000;1.000,00\nLangeland;3.000;1.600,00\n";
    const { out, exit } = await run("audit o.csv", { files: { "o.csv": bills } });
    expect([exit, out]).toEqual([0, expect.stringContaining("2 af 3 beløb")]);
  });
});

describe("the other commands on tables", () => {
  test("settle the years of offers", async () => {
    const file =
      "Tilbud;År;Takstindtægter;Omkostninger;Budget, hele året;Overført fra året før\n" +
      "Solgården;2024;9.400.000;10.050.000;10.000.000;0\n";
    // A deficit of 650 000, of which 5 % of the budget is carried over.
    expect((await run("settle r.csv", { files: { "r.csv": file } })).out).toContain("underskud på 150.000,00 kr.");
    const hint = "vælg den med --region";
    expect((await run("settle r.csv", { files: { "r.csv": file } })).out).toContain(hint);
    expect((await run("settle r.csv --region syddanmark", { files: { "r.csv": file } })).out).not.toContain(hint);
  });

  test("report occupancy of the period that is named", async () => {
    const file =
      "Tilbud;Pladser;Åbningsdage;Budgetteret belægning;Belagte døgn;Budget\nSolgården;20;alle;95 %;1.629;13.450.000\n";
    // The first quarter of 2025 has 90 days: 1 629 of 1 800 are 90.5 %.
    const { out } = await run("occupancy b.csv --carry-forward --year 2025 --period Q1", { files: { "b.csv": file } });
    expect(out).toContain("90,50");
  });

  test("budget placements", async () => {
    const file = "Borger;Tilbud;Døgn 2025;Takst 2024\nA;Solgården;100;2.000\n";
    // 2 000 · 1.0551 · 100
    expect((await run("placements a.csv", { files: { "a.csv": file } })).out).toContain("211.020,00");
  });

  test("compute refunds by limits of one's own", async () => {
    const months = Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, "0")}-2027`).join(";");
    const file = `Borger;${months}\nA${";100.000".repeat(12)}\n`;
    const line = "refund d.csv --limits 2027=900.000/1.700.000/2.200.000";
    const { out } = await run(line, { files: { "d.csv": file } });
    // A month's limit is 75 000; 25 % of 25 000 twelve times.
    expect(out).toContain("75.000,00");
  });

  test("analyse spending of the years that are asked for", async () => {
    const file =
      "Kommune;Serviceområde;År;Beløb\nOdense;børn;2022;30.000.000\nOdense;børn;2023;40.000.000\nOdense;børn;2024;41.000.000\n";
    const { out } = await run("spending u.csv --from 2023 --prices løbende", { files: { "u.csv": file } });
    // 1 of 40 million
    expect(out).toContain("2,50 %");
  });
});

test("values shows own values beside the built-in ones", async () => {
  const file =
    "Parameter;Værdi;Enhed;Område;Gælder fra;Kilde\nsettlement.band;4 %;andel;Syddanmark;01-01-2026;referat\n";
  const { out, exit } = await run("values e.csv", { files: { "e.csv": file } });
  expect(exit).toBe(0);
  // The band of the annex is 5 %.
  for (const band of ["4 %", "5 %"]) expect(out).toContain(band);
});

test("a file that is called as an option is told by its own name", async () => {
  expect((await run("assess date")).err).toMatch(/^date:\n {2}Fundet: {4}filen findes ikke/);
});

describe("explain", () => {
  test("explains the notice to look at first, and says so", async () => {
    const { out, exit, written } = await run("explain v.csv");
    expect([exit, written]).toEqual([0, {}]);
    expect(out).toMatch(/^Varsel 2: Lyng \(Odense Kommune\)\n/);
    // 1 100.00 − 1 055.10
    expect(out).toContain(
      "Forklaret er 2, Lyng, som der først skal ses på: det ligger 44,90 kr. over sin grænse; vælg",
    );
  });

  test("takes the notice that the assessment says to look at first, also where another lies more kroner above", async () => {
    // Limits: 10 551.00 and 105.51. 49.00 kr. above is 0.46 % of the first, 14.49 kr. 13.73 % of the second.
    const files = {
      "to.csv": `${HEAD}1;Solgården;Vejen;måned;10.000,00;10.600,00;01-01-2025\n2;Lyng;Odense;time;100,00;120,00;01-01-2025\n`,
    };
    expect((await run("assess to.csv", { files })).out).toMatch(/Se først på 2, Lyng .*\n.*Se først på 1, Solgården/);
    expect((await run("explain to.csv", { files })).out).toContain("Forklaret er 2, Lyng");
  });

  test("explains the one that is asked for, in every form", async () => {
    const text = await run("explain v.csv --notice 1 --as table --lang en");
    expect(text.out).toMatch(/^Notice 1: Solgården/);
    expect((await run("explain v.csv --notice 1 --as markdown")).out).toMatch(/^- \*\*Varsel 1: Solgården/);
    expect(JSON.parse((await run("explain v.csv --notice 1 --as json")).out)).toMatchObject({ version: 1 });
    const { written } = await run("explain v.csv --notice 1 --out f.html");
    expect(written["f.html"]).toMatch(/^<!doctype html>[\s\S]*1\.055,10/i);
  });

  test("explains that of the offer or the row that is asked for", async () => {
    for (const line of ["--offer solgården", "--offer solg", "--row 2"]) {
      const { exit, out } = await run(`explain v.csv ${line}`);
      expect([exit, out.split("\n", 1)[0]]).toEqual([0, "Varsel 1: Solgården (Vejen Kommune)"]);
    }
  });

  test("of several notices of an offer explains the one to look at first, and names the others", async () => {
    // 1 000 · 1.0551 = 1 055.10: the second lies 44.90 above it, the first not at all.
    const rows = ["1;Lyng;Botilbud;Vejen Kommune;døgn;1000;1050", "2;Lyng;Samvær;Vejen Kommune;døgn;1000;1100"];
    const lyng = [...rows, "3;Lyngtofte;;Vejen Kommune;døgn;1000;1000"].map((row) => `${row};01-01-2025\n`).join("");
    const head = "Sagsnr;Tilbud;Ydelse;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n";
    const files = { "l.csv": `${head}${lyng}` };
    const { out } = await run("explain l.csv --offer LYNG", { files });
    expect(out).toMatch(/^Varsel 2: Lyng/);
    expect(out).toContain(
      "Tilbuddet har 2 varsler. Forklaret er 2, som der først skal ses på; vælg et af de andre med --notice: 1 (Botilbud).",
    );
    const service = await ran(["explain", "l.csv", "--offer", "Lyng, Botilbud"], { files });
    expect(service.out).toMatch(/^Varsel 1: Lyng/);
    const both = await run("explain l.csv --offer Lyn", { files });
    expect([both.exit, both.err]).toEqual([2, expect.stringContaining("Tilladt:   Lyng, Lyngtofte\n")]);
  });

  test.each([
    ["--offer Lynge", "mente du Lyng?"],
    ["--offer Mosen", "Tilladt:   Solgården, Lyng\n"],
    ["--row 9", "Tilladt:   en række med et varsel, fra 2 til 3\n"],
    ["--row 1", "Tilladt:   en række med et varsel, fra 2 til 3\n"],
    ["--row to", "skriv fx --row 12"],
    ["--row 2 --offer Lyng", "Fundet:    --offer, --row\n"],
  ])("refuses %s with what there is", async (line, told) => {
    const { exit, err } = await run(`explain v.csv ${line}`);
    expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
  });

  test("says of an offer and of a row with errors that they could not be assessed", async () => {
    expect((await run("explain fejl.csv --row 4")).err).toContain("  Fundet:    række 4, der har fejl\n");
  });

  test("refuses one that is not there, or whose row has errors, and tells of the errors of others", async () => {
    expect((await run("explain v.csv --notice 12")).err).toContain("Tilladt:   1, 2");
    expect((await run("explain fejl.csv --notice 3")).err).toContain("  Fundet:    3, hvis række har fejl\n");
    const { exit, out } = await run("explain fejl.csv");
    expect([exit, out]).toEqual([0, expect.stringContaining("1 række har fejl og er ikke vurderet")]);
  });

  test("tells the faults where no notice can be explained", async () => {
    const { exit, out } = await run("explain x.csv", { files: { "x.csv": `${HEAD}1;A;Vejen;uge;1;2;01-01-2025\n` } });
    expect([exit, out]).toEqual([2, expect.stringContaining("Fejl, D2 (Enhed)")]);
  });
});

describe("letters", () => {
  test("say what they rest on, and not what the assessment says of its own workbook", async () => {
    const files = {
      "v.csv": NOTICES.replaceAll(/\n(?=.)/g, ";x\n")
        .replace(";x", ";Note")
        .replace(/\n$/, ";x\n"),
    };
    const { out } = await run("letters v.csv", { files });
    expect(out).toContain("2 vurderet efter Rammeaftale Syddanmark 2025-26");
    expect(out).not.toMatch(/Se først|Egne kolonner/);
    expect((await run("assess v.csv", { files })).out).toMatch(/Egne kolonner bevares ved siden af resultaterne: Note/);
  });

  test("go into a folder next to the file, one to each operator", async () => {
    const { exit, out, written } = await run("letters v.csv --case-number 25/1 --sender Eksempelby");
    expect(exit).toBe(0);
    expect(Object.keys(written)).toEqual([
      "v-breve/Svar til Vejen Kommune.html",
      "v-breve/Svar til Odense Kommune.html",
    ]);
    expect(written["v-breve/Svar til Vejen Kommune.html"]).toContain("25/1");
    expect(written["v-breve/Svar til Vejen Kommune.html"]).toContain("Eksempelby");
    expect(out).toContain("Skrevet: 2 filer i mappen v-breve\n");
  });

  test("leave out a notice with an open question, with a marked place, and say which rows", async () => {
    const [headings, ...rows] = [
      "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden;Begrundelse",
      "1;Solgården;Vejen Kommune;døgn;2.612,00;2.475,59;01-01-2025;stigning 5,51 %",
      "2;Lyngen;Vejen Kommune;døgn;1.000,00;1.055,10;01-01-2025;",
      "3;Engen;Odense Kommune;døgn;2.612,00;2.475,59;01-01-2025;stigning 5,51 %",
    ];
    const question = "Taksten falder fra 2.612 til 2.475,59, men rækken siger stigning. Er de to takster byttet om?";
    const of = (lines: readonly string[]) => ({ "v.csv": `${[headings, ...lines].join("\n")}\n` });
    const { out, written } = await run("letters v.csv --as markdown", { files: of(rows) });
    expect(Object.keys(written)).toEqual(["v-breve/Svar til Vejen Kommune.md"]);
    const [letter = ""] = Object.values(written).map(String);
    expect(letter).toContain(
      `Afklar først: Solgården (pr. døgn, fra 1. januar 2025), sagsnr. 1, er ikke med i brevet. ${question}`,
    );
    expect(letter).not.toContain("Taksten falder med");
    expect(letter).toContain("1. Lyngen");
    expect(out).toContain(`Ikke med i brevene, før det er afklaret: række 2 (1, Solgården). ${question}`);
    expect(out).toContain(`Ikke med i brevene, før det er afklaret: række 4 (3, Engen). ${question}`);
    const none = await run("letters v.csv", { files: of(rows.slice(2)) });
    expect(none.written).toEqual({});
    expect(none.out).toContain("Ingen breve er skrevet: alle varsler har et spørgsmål, der skal afklares først.");
  });

  test("go as Markdown into the folder that is named", async () => {
    const { written } = await run("letters v.csv --as markdown --out ud --lang en");
    expect(Object.keys(written)).toEqual(["ud/Reply to Vejen Kommune.md", "ud/Reply to Odense Kommune.md"]);
  });

  test("are not written over those that someone has worked on", async () => {
    const files = { ...FILES, "v-breve/Svar.html": "rettet" };
    const { exit, out, err, written } = await run("letters v.csv", { files });
    expect([exit, Object.keys(written)]).toEqual([
      0,
      ["v-breve (2)/Svar til Vejen Kommune.html", "v-breve (2)/Svar til Odense Kommune.html"],
    ]);
    expect(out).toContain("Skrevet: 2 filer i mappen v-breve (2)\n");
    expect(err).toBe(
      "v-breve findes i forvejen og er ikke rørt, så resultatet er skrevet i v-breve (2). Vælg selv navnet med --out.\n",
    );
    const named = await run("letters v.csv --out v-breve", { files });
    expect([named.exit, named.written]).toEqual([2, {}]);
    expect(named.err).toContain("flyt den, eller skriv en anden efter --out");
  });

  test("are not written while a row has an error, or where the machine refuses", async () => {
    const { exit, out, written } = await run("letters fejl.csv");
    expect([exit, written]).toEqual([2, {}]);
    expect(out).toContain("Ingen breve er skrevet");
    expect(out).toContain("Fejl, E4 (Takst 2024)");
    const refused = await run("letters v.csv --out a/b", { refuses: coded("ENOENT") });
    expect([refused.exit, refused.err]).toEqual([2, expect.stringContaining("mappen findes ikke")]);
  });

  test.each([
    ["letters v.csv --out -", "--out:"],
    ["letters v.csv --as csv", "--as:"],
    ["letters v.csv --letter-date i-morgen", "--letter-date:"],
  ])("refuse %s", async (line, place) => {
    const { exit, err } = await run(line);
    expect([exit, err.startsWith(`${place}\n`)]).toEqual([2, true]);
  });
});

describe("what the library refuses", () => {
  test.each([
    ["finance k.csv --budget 1", "--scheme:", "skriv værdien efter --scheme"],
    ["finance k.csv --scheme Børnehuse", "--budget:", "skriv værdien efter --budget"],
    ["finance k.csv --scheme Bornehuse --budget 1", "--scheme:", "mente du Børnehuse?"],
    ["finance k.csv --scheme Børnehuse --budget mange", "--budget:", "skriv fx 25.000.000"],
    ["finance k.csv --scheme Børnehuse --budget 1 --objective-share 60", "--objective-share:", "skriv procenttegnet"],
    ["finance k.csv --scheme Børnehuse --budget 1 --objective-share 160%", "--objective-share:", "se „rammetakst help"],
    ["finance k.csv --scheme Børnehuse --budget 1 --expected-cases 0", "--expected-cases:", "ret tallet"],
    ["distribute k.csv", "--total:", "skriv værdien efter --total"],
    ["distribute k.csv --total 1 --method størst", "--method:", "vælg en af dem"],
    ["distribute k.csv --total 1 --method sainte-lagu", "--method:", "mente du sainte-lague?"],
    ["tariff c.csv --year 25", "--year:", "skriv fx --year 2026"],
    ["refund k.csv --limits 2027", "--limits:", "skriv grænserne med skråstreg"],
    ["refund k.csv --limits 2027=1/x", "--limits 2027:", "skriv grænserne med skråstreg"],
    ["spending k.csv --payers Vejlle", "--payers:", "mente du Vejle?"],
    ["assess v.csv --date 2031-01-01", "--date:", "efter den sidste aftale kan --carry-forward"],
  ])("of %s is told by the option's name, and not as to a programmer", async (line, place, remedy) => {
    const { exit, err, written } = await run(line);
    expect([exit, written, err.startsWith(`${place}\n`)]).toEqual([2, {}, true]);
    expect(err).toContain(`  Gør sådan: `);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(/\w\(|[{}]|mode/);
  });
});

test("a scheme that is left out is told with those there are, each with its name for the option", async () => {
  const { err } = await run("finance k.csv --budget 1");
  expect(err).toContain("Børnehuse (childrens-houses)");
  expect(err).toContain("(special-psychiatric-places)");
});

test("rates that are missing are told with their years, as the option takes them", async () => {
  const far = HEAD.replace("2024", "2089").replace("2025", "2090");
  const file = `${far}1;Solgården;Vejen;døgn;1.000,00;1.060,00;01-01-2090\n`;
  const { out, err } = await run("assess n.csv --carry-forward --region syddanmark", { files: { "n.csv": file } });
  expect(out + err).toContain("Giv satsen fra 2089 til 2090 selv, når filen beregnes");
  expect(out + err).toContain("Skriv satsen for hvert år, der mangler: --rate 2090=…%");
  const given = await run("assess n.csv --carry-forward --region syddanmark --rate 2090=3%", {
    files: { "n.csv": file },
  });
  expect(given.out + given.err).not.toContain("der mangler: --rate");
});

test("what a whole table lacks is said once with its rows, and not of each cell", async () => {
  const far = HEAD.replace("2024", "2089").replace("2025", "2090");
  const rows = [1, 2, 3, 4].map((id) => `${id};Solgården ${id};Vejen;døgn;1.000,0${id};1.060,0${id};01-01-2090\n`);
  const { out, err } = await run("assess n.csv --carry-forward --region syddanmark", {
    files: { "n.csv": far + rows.join("") },
  });
  const said = (out + err).split("\n").filter((line) => line.includes("ingen sats fra 2089 til 2090"));
  expect(said).toEqual([expect.stringMatching(/^Fejl, række 2–5 \(4 rækker\): kan ikke beregnes: ingen sats/)]);
});

describe("nothing is written where nothing was computed", () => {
  test.each([
    ["settle f.csv", "Tilbud;År;Takstindtægter;Omkostninger;Budget, hele året\nSolgården;2024;abc;1.000;1.000\n"],
    ["refund f.csv", "Borger;Januar 2022;Februar 2022;Marts 2022\nA;x;1;2\n"],
    ["assess f.csv", `${HEAD}1;Solgården;Vejen;døgn;abc;1.060,00;01-01-2025\n`],
    [
      "occupancy f.csv --year 2019 --period Q1",
      "Tilbud;Pladser;Åbningsdage;Budgetteret belægning;Belagte døgn;Budget\nSolgården;abc;alle;95 %;1;1\n",
    ],
  ])("%s", async (line, file) => {
    const { out, err, written } = await run(line, { files: { "f.csv": file } });
    expect(written).toEqual({});
    expect(out + err).toContain("Intet er skrevet, for der er intet resultat");
  });
});

describe("a file that is no table", () => {
  const text = "# Projekt\n\nEn kommune er nævnt her.\n\nOg her.\n";

  test("is not taken for the kind of table that its words happen to name", async () => {
    for (const command of ["assess", "tariff", "settle"]) {
      const { exit, out } = await run(`${command} README.md`, { files: { "README.md": text } });
      expect(exit).toBe(2);
      expect(out).not.toContain("tabellen ligner");
    }
  });

  test("is a result of the library's own, which is told and not computed on", async () => {
    const { written } = await run("tariff c.csv");
    const [result] = Object.values(written);
    const files = { "r.xlsx": result as never };
    for (const command of ["tariff", "settle", "check"]) {
      const again = await run(`${command} r.xlsx`, { files });
      expect([again.exit, again.written]).toEqual([2, {}]);
      expect(again.out).toContain("filen er et resultat, som rammetakst har skrevet");
    }
  });
});

describe("a sentence", () => {
  test.each(["da", "en"])("that sums up does not stand under a table again: %s", async (language) => {
    const head =
      "Tilbud;Pladser;Åbningsdage 1.-3. kvartal;Budgetteret belægning;Belagte døgn 1.-3. kvartal 2019;Budget;Lukket pr.;Lukket af";
    const rows = [
      "Solgården;20;alle;95 %;4.914;13.450.000;;",
      "Lyng;20;181;95 %;2.000;12.900.000;01-07-2019;driftsherren",
    ];
    const files = { "b.csv": `${head}\n${rows.join("\n")}\n` };
    for (const form of ["", " --as table", " --as markdown"]) {
      const { out } = await run(`occupancy b.csv --lang ${language}${form}`, { files });
      const said = out
        .split("\n")
        .map((line) => line.replace(/^- /, ""))
        .filter((line) => line.length > 60 && /[.]$/.test(line));
      expect(said.some((line) => /lukningen|closure/.test(line))).toBe(true);
      expect(said.filter((line, i) => said.indexOf(line) !== i && !/^[│|]/.test(line))).toEqual([]);
    }
  });
});

describe("a comparison of nothing", () => {
  test.each([
    ["compare c.csv", "Fejl, B2 (Takstår): „2025“ – intet tilbud står med mere end ét takstår (2025)"],
    ["compare c.csv c.csv", "alle takster for 2025 er sammenlignet med sig selv"],
  ])("%s is told, and what to give", async (line, said) => {
    const { exit, out } = await run(line);
    expect(exit).toBe(2);
    expect(out).toContain(said);
    expect(out).toContain("Tilføj rækkerne for et andet takstår, eller giv også filen for året før.");
  });

  test("is none where one tariff of a year differs from the other's", async () => {
    const files = { ...FILES, "ny.csv": COSTS.replace("3.652.000", "3.653.000") };
    const { exit, out } = await run("compare c.csv ny.csv", { files });
    expect(exit).toBe(0);
    expect(out).not.toContain("med sig selv");
  });
});

test("a table of another kind is no table of own values, and told to be what it is", async () => {
  const { exit, err } = await run("assess v.csv --values k.csv");
  expect(exit).toBe(2);
  expect(err).toMatch(/^k\.csv:\n {2}Fundet: {4}en tabel, der ligner „Fordelingsnøgle[^\n]*“\n/);
});

describe("a table of another kind", () => {
  test.each([
    ["tariff v.csv", "tabellen ligner „Varsler om takster“. Brug rammetakst assess."],
    ["settle v.csv", "tabellen ligner „Varsler om takster“. Brug rammetakst assess."],
    ["assess c.csv", "Brug rammetakst tariff."],
    ["assess k.csv", "Brug rammetakst finance."],
    ["explain c.csv", "tabellen ligner „Omkostninger til takster“. Brug rammetakst tariff."],
    ["letters c.csv", "tabellen ligner „Omkostninger til takster“. Brug rammetakst tariff."],
    ["compare v.csv", "tabellen ligner „Varsler om takster“. Brug rammetakst assess."],
    ["compare v.csv c.csv", "Fejl, v.csv, række 1: tabellen ligner „Varsler om takster“. Brug rammetakst assess."],
    ["compare c.csv v.csv", "tabellen ligner „Varsler om takster“. Brug rammetakst assess."],
    ["values c.csv", "Brug rammetakst tariff."],
    ["audit c.csv", "Brug rammetakst tariff."],
  ])("%s says which command it is for, and writes no workbook", async (line, said) => {
    const { exit, out, written } = await run(line);
    expect([exit, written]).toEqual([2, {}]);
    expect(out).toContain(said);
    expect(out.split("\n").filter((each) => each.startsWith("Fejl"))).toHaveLength(1);
  });
});

describe("what a command could not do says what to type", () => {
  const HEADINGS_2025 =
    "Tilbud;Pladser;Åbningsdage;Budgetteret belægning;Belagte døgn 1.-3. kvartal 2025;Omkostningsbaseret budget";
  const files = {
    ...FILES,
    "o.csv": `${HEADINGS_2025}\nSol;10;alle;95 %;2.000;1.000.000\n`,
    "r19.csv": "Borger;Januar 2019;Februar 2019\nA;200.000;1\n",
    "r.csv": "Borger;Januar 2099;Februar 2099\nA;200.000;1\n",
    "p.csv": "Borger;Tilbud;Budgetår;Døgn;Takst 2026\nA;Sol;2026;100;1.000\nB;Sol;2026;100;1.200\n",
    "n.csv":
      "Sagsnr;Tilbud;Driftsherre;Enhed;Gældende takst;Ny takst;Ikrafttræden\n1;Sol;Vejen;døgn;1.000;1.060;01-01-2025\n",
    "e.csv": "Titel;Værdi;Enhed;Kilde\nVarslingsfristen for kommuner;92;dage;x\n",
  };
  test.each([
    ["occupancy o.csv", /^Skriv --carry-forward .* eller --values FIL/m],
    ["refund r19.csv", /^Skriv grænserne .*: --limits 2019=…\/…$/m],
    ["refund r.csv", /^Skriv grænserne .*: --limits 2099=…\/…\/…$/m],
    ["placements p.csv", /eller skriv ydelsen i kolonnen „Ydelse“/],
    ["assess n.csv", /eller i kolonnerne „Gældende takst, prisniveau“ og „Ny takst, prisniveau“/],
    [
      "values e.csv",
      /titler står på listen i skabelonen til egne værdier\. Måske: „frist for varsling af takststigninger“/,
    ],
    ["audit k.csv", /^Intet er kontrolleret: /m],
    ["finance k.csv --scheme Børnehuse --budget 9", /^Et andet område vælges med --area, fx --area Syddanmark\.$/m],
    ["finance k.csv", /skriv både ordningen og budgettet, fx --scheme Børnehuse --budget 25\.000\.000/],
    ["finance k.csv --budget 9", /skriv værdien efter --scheme/],
    ["finance k.csv --scheme Børnehuse --budget 3,3 mio.", /sæt værdien i anførselstegn: --budget "3,3 mio\."/],
    ["finance --scheme Børnehuse --budget 3,3 mio. k.csv", /sæt værdien i anførselstegn: --budget "3,3 mio\."/],
    ["assess v.csv --rate 2026=3,1 %", /sæt værdien i anførselstegn: --rate "2026=3,1 %"/],
    ["explain v.csv --offer Gl. Mejeri", /sæt værdien i anførselstegn: --offer "Gl\. Mejeri"/],
    ["tariff c.csv ældre.csv", /to filer sammenlignes med „rammetakst compare“/],
    ["tables k.csv c.csv", /se „rammetakst help tables“/],
    ["vurder v.csv", /kommandoen hedder assess; se „rammetakst help assess“/],
    ["Belægning o.csv", /kommandoen hedder occupancy/],
    ["afregn o.csv", /kommandoen hedder settle/],
    ["refusion r.csv", /kommandoen hedder refund/],
    ["assess v.csv --sheet intet", /notices \(„Varslede takster“\)/],
  ])("%s", async (line, said) => {
    const { out, err } = await run(line, { files });
    expect(`${out}${err}`).toMatch(said);
  });

  test("writes no workbook of results where there are none, unless it is asked for", async () => {
    const none = await run("placements p.csv", { files });
    expect([none.exit, none.written]).toEqual([2, {}]);
    expect(none.out).toContain("„rammetakst check FIL“ skriver en kopi af filen, hvor fejlene er markeret");
    const asked = await run("placements p.csv --out ud.xlsx", { files });
    expect(Object.keys(asked.written)).toEqual(["ud.xlsx"]);
    expect(asked.out).not.toContain("Intet er skrevet");
  });

  test("takes a sheet by its title in either language, as by its name", async () => {
    const [byName, ...byTitle] = await Promise.all(
      ["notices", "varslede takster", "Notified tariffs"].map((name) =>
        ran(["assess", "v.csv", "--as", "csv", "--sheet", name], { files }),
      ),
    );
    expect(byName?.exit).toBe(0);
    for (const { out } of byTitle) expect(out).toBe(byName?.out);
  });

  test("check tells its faults as sentences only, and gives their table in other forms", async () => {
    const { out } = await run("check fejl.csv", { files });
    expect(out).not.toContain("──");
    expect(out).toContain("Fejl, E4");
    expect((await run("check fejl.csv --as table", { files })).out).toContain("──");
  });

  test("a template says which command it is for", async () => {
    expect((await run("template varsler", { files })).out).toContain("Kør derefter: rammetakst assess FIL");
    const list = await under("Kør derefter", "template");
    expect(list).toContain("rammetakst settle");
  });
});
