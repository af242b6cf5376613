import {
  agreementInForce,
  auditPackageLadder,
  auditPackageLadderSheet,
  type LadderInput,
  ladderTariff,
  type PrintedStep,
  packageLadder,
  packageLadderSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const ladder: LadderInput = { hourPrice: 317, hoursAWeek: 7, packages: 12 };
const refused = (given: object) => refusal(() => packageLadder(given as LadderInput));
const printed = (tariffs: readonly (number | string)[]): PrintedStep[] =>
  tariffs.map((tariff, i) => ({ packageNumber: i + 1, tariff }));

describe("packageLadder", () => {
  test("prices each package by the middle of its interval, in kroner, halves up", () => {
    const { steps, intervalPerDay } = packageLadder({ ...ladder, packages: 3 });
    expect(intervalPerDay.toString()).toBe("317");
    // 158.5, 475.5 and 792.5
    expect(
      steps.map(({ packageNumber, hoursUpTo, tariff }) => [packageNumber, Number(hoursUpTo), Number(tariff)]),
    ).toEqual([
      [1, 7, 159],
      [2, 14, 476],
      [3, 21, 793],
    ]);
  });

  test("rounds the price interval before it is multiplied: 317 × 2.33/7 = 105.51… is 106, and 10.5 of it 1 113", () => {
    const { steps, intervalPerDay } = packageLadder({ ...ladder, hoursAWeek: "2.33", packages: 11 });
    expect([intervalPerDay, steps.at(-1)?.tariff].map(String)).toEqual(["106", "1113"]);
  });

  test("explains itself, and takes another middle from a scenario", () => {
    const { explanation } = packageLadder(ladder);
    expect(plain(explanation.says[0]?.da)).toBe(
      "Hver pakke har 7 timer om ugen mere end den forrige. Med en timepris på 317,00 kr. er der 317,00 kr. pr. døgn mellem dem.",
    );
    const top = agreementInForce("syddanmark", "2025-01-01").with({ ladderMidpoint: 0 });
    expect(packageLadder({ ...ladder, packages: 2 }, top).steps.map(({ tariff }) => Number(tariff))).toEqual([
      317, 634,
    ]);
  });

  test("refuses what is no ladder", () => {
    expect(refused({ ...ladder, packages: 0 })).toMatchObject({ kind: "out-of-range", path: "packages" });
    expect(refused({ ...ladder, packages: 101 })).toMatchObject({ kind: "out-of-range", path: "packages" });
    expect(refused({ ...ladder, packages: "2.5" }).path).toBe("packages");
    expect(refused({ ...ladder, hourPrice: 0 })).toMatchObject({ kind: "out-of-range", path: "hourPrice" });
    expect(refused({ ...ladder, hoursAWeek: -7 }).path).toBe("hoursAWeek");
    expect(refused({ hourPrice: 1, packages: 1 })).toMatchObject({ kind: "missing", path: "hoursAWeek" });
    expect(refused({ ...ladder, steps: 1 }).kind).toBe("unknown-key");
  });

  test("is a table", () => {
    const sheet = packageLadderSheet(packageLadder(ladder));
    expect(sheet.rows.at(-1)?.map(String)).toEqual(["12", "84", "3646"]); // 317 × 11.5 = 3 645.5
    expect(ladderTariff({ hourPrice: 317, hoursAWeek: 7, packageNumber: 12 }).tariff.toString()).toBe("3646");
  });
});

describe("auditPackageLadder", () => {
  test("finds the price interval of a ladder, and the package that does not fit", () => {
    const { fits, wholeInterval, outside, hoursAWeek, hourPrice, explanation } = auditPackageLadder(
      printed([159, 476, 790, 1110, 1427]),
    );
    expect([fits, String(wholeInterval), hoursAWeek, hourPrice]).toEqual([false, "317", null, null]);
    expect(outside.map(({ packageNumber }) => packageNumber)).toEqual([3]);
    expect(explanation.says.map(({ da }) => plain(da))).toEqual([
      "Et prisinterval på 317,00 kr. pr. døgn forklarer 4 af 5 takster.",
      "Uden for stigen: pakke 3.",
    ]);
  });

  test("gives the interval where no single whole number of kroner lies in it", () => {
    const { wholeInterval, intervalPerDay, explanation } = auditPackageLadder(printed([159]));
    expect(wholeInterval).toBeNull(); // 317 and 318 both give 159
    expect([intervalPerDay.from, intervalPerDay.to].map(String)).toEqual(["317", "319"]);
    expect(plain(explanation.says[0]?.en)).toContain("between DKK 317.00 and DKK 319.00 per day");
  });

  test("finds the width from printed hours, and with it the price of an hour", () => {
    const seven = auditPackageLadder([
      { packageNumber: 1, tariff: 159, hoursUpTo: 7 },
      { packageNumber: 7, tariff: 2061, hoursUpTo: 49 },
    ]);
    // 48.95/7 to 49.05/7 hours; 316.5 × 7/7.0071… to 317.5 × 7/6.9928…
    expect([seven.hoursAWeek?.from, seven.hoursAWeek?.to].map((each) => each?.toFixed(4))).toEqual([
      "6.9929",
      "7.0071",
    ]);
    expect([seven.hourPrice?.from, seven.hourPrice?.to].map((each) => each?.toFixed(2))).toEqual(["316.18", "317.82"]);
    expect([seven.hourPrice?.includesFrom, seven.hourPrice?.includesTo]).toEqual([false, false]);
  });

  test("tells printed hours that the width of the others does not give", () => {
    const hours = ["2.3", "4.7", "99"];
    const steps = [58, 174, 290].map((tariff, i) => ({ packageNumber: i + 1, tariff, hoursUpTo: hours[i] ?? "" }));
    const audit = auditPackageLadder(steps);
    expect([audit.fits, audit.outside.map(({ packageNumber }) => packageNumber)]).toEqual([false, [3]]);
    expect(audit.steps.map(({ fits, fitsTariff, fitsHours }) => [fits, fitsTariff, fitsHours])).toEqual([
      [true, true, true],
      [true, true, true],
      [false, true, false],
    ]);
    expect(audit.explanation.says.map(({ da }) => da)).toContain("Trykte timer, der ikke passer: pakke 3 (99).");
    expect(plain(audit.explanation.says[0]?.da)).toContain("forklarer 3 af 3 takster");
    const sheet = auditPackageLadderSheet(audit);
    expect(sheet.rows[2]?.slice(0, 3).map(String)).toEqual(["3", "290", "99"]);
    // 2.3 and 4.7 allow 2.325 to 2.35 hours a week, and so 7.0 for the third package
    const fitting = auditPackageLadder(steps.map((step, i) => (i === 2 ? { ...step, hoursUpTo: 7 } : step)));
    expect([fitting.fits, fitting.outside]).toEqual([true, []]);
  });

  test("refuses what is no ladder", () => {
    const fails = (steps: unknown) => refusal(() => auditPackageLadder(steps as PrintedStep[]));
    expect(fails([]).path).toBe("steps");
    expect(fails([...printed([159]), ...printed([476])])).toMatchObject({
      kind: "duplicate",
      path: "steps[1].packageNumber",
    });
    expect(fails([{ packageNumber: 0, tariff: 1 }]).path).toBe("steps[0].packageNumber");
    expect(fails([{ packageNumber: 1, tariff: 0 }])).toMatchObject({ kind: "out-of-range", path: "steps[0].tariff" });
    expect(fails([{ packageNumber: 1, tariff: "158.50" }]).kind).toBe("not-computable");
    expect(fails([{ packageNumber: 1, tariff: 1, hours: 7 }]).kind).toBe("unknown-key");
  });

  test("is a table", () => {
    const sheet = auditPackageLadderSheet(auditPackageLadder(printed([159, 476])));
    expect(sheet.rows).toHaveLength(2);
    expect(sheet.notes).toHaveLength(1);
  });
});
