import { auditClassTariffs, auditClassTariffsSheet, type PublishedClass } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../../refusal.ts";

const table = (tariffs: readonly (number | null)[]): PublishedClass[] =>
  ["1-7", "8-24", "25-49", "50+"].flatMap((sizeClass, i) => {
    const tariff = tariffs[i];
    return tariff === undefined ? [] : [{ sizeClass, tariff }];
  });
const audited = (tariffs: readonly (number | null)[]) => auditClassTariffs(table(tariffs)).bases[0];

describe("auditClassTariffs", () => {
  test("finds the bases that give the table, and which ends belong to them", () => {
    const found = audited([41_001, 49_202, 82_003, 123_004]);
    expect([found?.base.from, found?.base.to].map(String)).toEqual(["41001.25", "41001.5"]);
    expect([found?.base.includesFrom, found?.base.includesTo]).toEqual([true, false]);
    expect(found?.outside).toEqual([]);
  });

  test("names the row that does not fit, and what it should be", () => {
    const result = auditClassTariffs(table([41_001, 49_200, 82_003, 123_004]));
    expect(result.fits).toBe(false);
    expect(result.bases[0]?.outside.map(({ sizeClass, fits }) => [sizeClass, fits])).toEqual([["8-24", false]]);
    const [row] = result.bases[0]?.outside ?? [];
    expect([row?.amount, row?.impliedFrom, row?.impliedTo].map(String)).toEqual(["49200", "49202", "49202"]);
    expect(result.explanation.says[0]?.da).toContain("forklarer 3 af 4 beløb");
  });

  test("shows what the base implies for an amount that cannot be read", () => {
    // one class leaves a krone's width: 41 000.5 up to 41 001.5, so 82 001 to 82 003 (82 002.99… rounds up)
    const row = audited([41_001, null, null, null])?.rows[0];
    expect([row?.fits, String(row?.impliedFrom)]).toEqual([true, "41001"]);
    const rows = auditClassTariffs([{ sizeClass: "1-7", tariff: 41_001 }, { sizeClass: "25-49" }]).bases[0]?.rows;
    expect([rows?.[1]?.amount, rows?.[1]?.fits]).toEqual([null, null]);
    expect([rows?.[1]?.impliedFrom, rows?.[1]?.impliedTo].map(String)).toEqual(["82001", "82003"]);
  });

  test("the yearly and the intensified tariffs share a base; the others have their own", () => {
    const { bases } = auditClassTariffs([
      { sizeClass: "1-7", tariff: 1000, intensified: 105, approval: 900, substantialChange: "300" },
      { sizeClass: "8-24", tariff: 1200, intensified: 120, approval: 1080, substantialChange: 360 },
    ]);
    expect(bases.map(({ kind, rows, outside }) => [kind, rows.length, outside.length])).toEqual([
      ["tariff", 4, 1],
      ["approval", 2, 0],
      ["substantialChange", 2, 0],
    ]);
    expect(bases[0]?.outside[0]?.column).toBe("intensified");
  });

  test("rows that contradict each other leave the base in doubt", () => {
    const found = audited([1000, 1300]);
    expect(found?.candidates).toHaveLength(2);
    expect(auditClassTariffs(table([1000, 1300])).explanation.says[0]?.en).toContain("the base is in doubt");
  });

  test("an amount with øre fits no base of whole kroner", () => {
    const { bases } = auditClassTariffs([
      { sizeClass: "1-7", tariff: 1000 },
      { sizeClass: "8-24", tariff: "1200.50" },
    ]);
    expect(bases[0]?.outside.map(({ sizeClass }) => sizeClass)).toEqual(["8-24"]);
  });

  test("reads classes as they are printed, each once", () => {
    const rows = (...names: string[]) => names.map((sizeClass) => ({ sizeClass, tariff: 1000 }));
    const read = (...names: string[]) => auditClassTariffs(rows(...names)).bases[0]?.rows.map((row) => row.sizeClass);
    expect(read("0-7", "8 – 24", "25\u201149", "50+")).toEqual(["1-7", "8-24", "25-49", "50+"]);
    expect(refusal(() => read("1-7", "0-7")).kind).toBe("duplicate");
    const unknown = refusal(() => read("1-7", "10-24"));
    expect([unknown.kind, unknown.path]).toEqual(["unknown-name", "rows[1].sizeClass"]);
    expect(refusal(() => read("x".repeat(3_000))).kind).toBe("malformed");
  });

  test("refuses a table without amounts, and amounts that are none", () => {
    expect(refusal(() => auditClassTariffs([])).kind).toBe("missing");
    expect(refusal(() => auditClassTariffs([{ sizeClass: "1-7", tariff: null }])).kind).toBe("missing");
    expect(refusal(() => auditClassTariffs([{ sizeClass: "1-7", tariff: 0 }])).path).toBe("rows[0].tariff");
    expect(refusal(() => auditClassTariffs([{ sizeClass: "1-7", price: 1 } as never])).kind).toBe("unknown-key");
    expect(refusal(() => auditClassTariffs([{ sizeClass: "1-7", approval: "1.5" }]))).toMatchObject({
      kind: "not-computable",
      path: "rows[0].approval",
      remedy: { da: "giv taksterne, som de er udmeldt, ikke de uafrundede" },
    });
  });

  test("its table has a row for each amount, and the bases below", () => {
    const { rows, notes } = auditClassTariffsSheet(auditClassTariffs(table([41_001, 49_202, 82_003, 123_004])));
    expect(rows.map((row) => row[3])).toEqual([true, true, true, true]);
    expect(notes).toHaveLength(1);
  });
});
