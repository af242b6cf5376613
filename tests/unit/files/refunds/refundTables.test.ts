import { RuleError, readLocalValues } from "rammetakst";
import { readTables, refundTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { unknownYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

const months = (year: number) =>
  Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, "0")}-${year}`).join(";");
const tables = (file: string) => readTables(file);

describe("refundTables", () => {
  test("computes the cases that it can and tells of the others where they are wrong", async () => {
    const file = `Borger;Post;${months(2022)};Noter\nA;løbende;200.000;;;;;;;;;;;;fast\nB;løbende;2OO.000\n`;
    const { sheets, says, faults } = refundTables(await tables(file));
    expect(sheets.cases?.rows.map((row) => [row[0], row[3] === null ? null : Number(row[3]), row.at(-1)])).toEqual([
      ["A", 52_916.67, { da: "opgjort", en: "computed", code: "computed" }],
      [{ da: "I alt", en: "Total" }, 52_916.67, null],
    ]);
    expect(faults.map(({ cells }) => cells)).toEqual([["C3"]]);
    expect(says.map(({ da }) => da).slice(-1)).toEqual(["Filen har 1 fejl; se først C3."]);
    // The file's own column beside its lines.
    expect(sheets.lines?.rows.map(([row, citizen, , sum, own]) => [row, citizen, sum && Number(sum), own])).toEqual([
      [2, "A", 200_000, "fast"],
      [3, "B", null, null],
    ]);
  });

  test("tells a year whose limits are not known in the heading's column, and computes with limits that are given", async () => {
    const year = unknownYear();
    const given = await tables(`Borger;${months(year)}\nA;200.000\nB;300.000\n`);
    const without = refundTables(given);
    expect(without.faults.map(({ cells, kind, severity }) => [cells, kind, severity])).toEqual([
      [["B2", "B3"], "not-usable", "error"],
    ]);
    const limits = [860_000, 1_680_000, 2_120_000];
    expect(Number(refundTables(given, { limits: { [year]: limits } }).sheets.cases?.rows[0]?.[3])).toBe(52_916.67);
    const ids = ["refunds.firstRefundLimit", "refunds.secondRefundLimit", "refunds.thirdRefundLimit"];
    const local = readLocalValues({
      title: "egne",
      values: ids.map((parameter, i) => ({
        parameter,
        unit: "kr/year",
        scope: null,
        from: `${year}-01-01`,
        to: null,
        value: String(limits[i]),
        source: "egen opgørelse",
      })),
    });
    const own = refundTables(given, { asked: { local } });
    expect(Number(own.sheets.cases?.rows[0]?.[3])).toBe(52_916.67);
    // Which values that are not the library's were used is said, and what it would use.
    expect(refundTables(given, { limits: { [year]: limits } }).says.map(({ da }) => da)).toContain(
      `Jeres egne beløbsgrænser for ${year} er brugt: 860.000 / 1.680.000 / 2.120.000 kr. (ellers ukendt).`,
    );
    expect(
      own.says.map(({ da }) => da).filter((each) => each.startsWith("3 af jeres 3 egne værdier er brugt:")),
    ).toHaveLength(1);
  });

  test("says what was read where nothing can be computed, and gives no empty sheets", async () => {
    const { sheets, says } = refundTables(await tables("Tilbud;Takst\nSolgården;5\n"));
    expect(Object.keys(sheets)).toEqual(["overview", "faults", "reading"]);
    expect(says[1]?.da).toBe("Ingen sag kunne opgøres; arket med fejl siger hvorfor.");
  });

  test("refuses limits that cannot be once, and options that it has not", async () => {
    const given = await tables(`Borger;År;${months(2022)}\nA;2022;200.000\nB;2022;300.000\n`);
    expect(refusal(() => refundTables(given, { limits: { 2022: [5, 4, 3] } })).path).toBe("options.limits[2022][1]");
    expect(refusal(() => refundTables(given, { limits: { 2022: [5] } })).path).toBe("options.limits[2022]");
    expect(refusal(() => refundTables(given, { limits: { 2020: [1, 2, 3] } })).path).toBe("options.limits[2020]");
    const { says } = refundTables(given, { limits: { 2027: [1, 2, 3] } });
    expect(says.map(({ en }) => en)).toContain("Your own limits of 2027 are not used: no case is of that year.");
    expect(() => refundTables(given, { limit: {} } as never)).toThrow(RuleError);
  });
});
