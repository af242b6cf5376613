import { impliedBase, impliedBaseSheet, type RoundedFigure } from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

describe("impliedBase", () => {
  test("divides the ends of one figure by those of the other, whatever their signs", () => {
    // 90 to 110 over 0.4 to 0.6: 150 to 275
    const up = impliedBase({ value: 100, halfUnit: 10 }, { value: "0.5", halfUnit: "0.1" });
    expect([up.from, up.value, up.to].map(String)).toEqual(["150", "200", "275"]);
    // both a fall: the same
    const down = impliedBase({ value: -100, unit: 20 }, { value: "-0.5", unit: "0.2" });
    expect([down.from, down.value, down.to].map(String)).toEqual(["150", "200", "275"]);
    // a change that may be either: −10 to 30 over 0.4 to 0.5 is −25 to 75
    const either = impliedBase({ value: 10, halfUnit: 20 }, { value: "0.45", halfUnit: "0.05" });
    expect([either.from, either.to].map(String)).toEqual(["-25", "75"]);
    expect(either.findings.map(({ code }) => code)).toEqual(["negative-base"]);
    expect(up.findings).toEqual([]);
  });

  test("says in Danish what the figures allow, rounded outwards", () => {
    const base = impliedBase({ value: 162_000_000, unit: 1_000_000 }, { value: "0.019", unit: "0.001" });
    expect(plain(base.explanation.says[0]?.da)).toBe(
      "En ændring på 162.000.000 ± 500.000 kr. ved 1,9 % ± 0,05 % tillader et udgangspunkt fra 8.282.051.282 til 8.783.783.784 kr. (rundet udad til hele kroner).",
    );
    expect(impliedBaseSheet(base).rows[0]?.map((cell) => Number(cell).toFixed(0))).toEqual([
      "8282051282",
      "8526315789",
      "8783783784",
    ]);
  });

  test("refuses a rate that may be 0, and one that only just may not is taken", () => {
    const change = { value: 100, halfUnit: 0 };
    const failure = refusal(() => impliedBase(change, { value: "0.001", unit: "0.002" }));
    expect([failure.kind, failure.path]).toEqual(["not-computable", "rate"]);
    expect(plain(failure.found.da)).toBe("en sats mellem 0 % og 0,2 %, som kan være 0");
    expect(refusal(() => impliedBase(change, { value: 0, halfUnit: 0 })).kind).toBe("not-computable");
    expect(impliedBase(change, { value: "0.001001", unit: "0.002" }).to.toString()).toBe("100000000");
  });

  test.each([
    [{ value: 1 }, "missing", "change.halfUnit"],
    [{ value: 1, unit: 0 }, "out-of-range", "change.unit"],
    [{ value: 1, halfUnit: -1 }, "out-of-range", "change.halfUnit"],
    [{ value: 1, unit: 1, halfUnit: 1 }, "unknown-key", "change"],
    [{ value: Number.NaN, unit: 1 }, "malformed", "change.value"],
    [undefined, "missing", "change"],
  ])("refuses %j", (given, kind, path) => {
    const failure = refusal(() => impliedBase(given as unknown as RoundedFigure, { value: 1, halfUnit: 0 }));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
