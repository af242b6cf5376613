import { describe, expect, test } from "vitest";
import { assessTables } from "../../../../src/files/assessed/assessTables.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { told } from "../tables.ts";

const HEADINGS = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden;Solgte døgn;Belagte døgn";
const row = (id: number, days: string) => `${id};Tilbud ${id};Vejen Kommune;døgn;1.000;1.010;01-01-2025;${days}`;
const assessed = async (...days: readonly string[]) =>
  assessTables(await readTables([HEADINGS, ...days.map((each, i) => row(i + 1, each))].join("\n")));

describe("days sold and occupied in a table of notices", () => {
  test("show whether the agreement covers the offer: above a tenth it does", async () => {
    const { round, faults } = await assessed("101;1.000", "100;1.000", ";");
    expect(told(faults)).toEqual([]);
    const codes = round?.assessments.map(({ findings }) =>
      findings.map(({ code }) => code).filter((code) => code === "not-covered" || code === "coverage-not-stated"),
    );
    expect(codes).toEqual([[], ["not-covered"], ["coverage-not-stated"]]);
    const remedy = round?.assessments[2]?.findings.find(({ code }) => code === "coverage-not-stated")?.remedy;
    // The remedy names the columns as they are called.
    for (const heading of HEADINGS.split(";").slice(-2)) expect(remedy?.da).toContain(`„${heading}“`);
  });

  test("are refused where more is sold than occupied, and told where one of the two stands alone", async () => {
    const { faults, round } = await assessed("1.001;1.000", "5;", ";5");
    expect(told(faults)).toEqual(["H2+I2 error out-of-range", "I3+H3 warning missing", "H4+I4 warning missing"]);
    expect(round?.assessments).toHaveLength(2);
  });
});
