import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { populationDates } from "../../../src/registers/population.ts";
import { registerOf } from "../../../src/registers/registerOf.ts";
import { failureOf } from "./failure.ts";

const FOLDER = new URL("../../../data/registers/", import.meta.url);
const FILES = readdirSync(FOLDER).sort();
const MARKS = ["law", "agreed", "minutes", "practice", "proposed", "assumed", "derived"];

describe("registerOf", () => {
  test("gives what a result must cite", () => {
    expect(registerOf("inhabitants")).toMatchObject({
      name: "inhabitants",
      title: { da: "Indbyggere den 1. januar og den 1. juli", en: "Inhabitants on 1 January and on 1 July" },
      mark: "practice",
      source: { da: "Danmarks Statistik, FOLK1A", en: "Statistics Denmark, FOLK1A" },
      table: "FOLK1A",
      credit: "Danmarks Statistik",
      licence: "CC BY 4.0",
    });
    expect(registerOf("ages").dates).toContain("2021-01-01");
    expect(registerOf("municipalities").table).toBe("Regioner, landsdele og kommuner");
  });

  test("gives the dates of counts, and none for places, whose source has none", () => {
    expect(registerOf("inhabitants").dates).toEqual(populationDates());
    expect(registerOf("ages").dates).toEqual(populationDates("0-17"));
    expect(registerOf("regions").dates).toEqual([]);
    expect(registerOf("municipalities").dates).toEqual([]);
  });

  test("refuses what is no register", () => {
    for (const name of ["population", "__proto__", "toString", undefined]) {
      const failure = failureOf(() => registerOf(name as "ages"));
      expect(failure.kind).toBe("unknown-name");
      expect(failure.allowed.en).toBe("one of the registers regions, areas, groups, municipalities, inhabitants, ages");
    }
  });
});

describe("data/registers", () => {
  test("holds the six registers", () => {
    expect(FILES).toEqual([
      "ages.json",
      "areas.json",
      "groups.json",
      "inhabitants.json",
      "municipalities.json",
      "regions.json",
    ]);
  });

  test.each(FILES)("%s names source, mark, credit, licence and table", (file) => {
    const content = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
    expect(content.source.da).toMatch(/^Danmarks Statistik, \S/);
    expect(content.source.en).toMatch(/^Statistics Denmark, \S/);
    expect(MARKS).toContain(content.mark);
    expect(content.credit).toBe("Danmarks Statistik");
    expect(content.licence).toBe("CC BY 4.0");
    expect(content.source.da).toContain(content.table);
  });

  test.each(FILES)("%s is described in data/README.md", (file) => {
    expect(readFileSync(new URL("../README.md", FOLDER), "utf8")).toContain(`registers/${file}`);
  });
});
