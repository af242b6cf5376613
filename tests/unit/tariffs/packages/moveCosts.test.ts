import {
  agreementInForce,
  asText,
  type CostMove,
  explanationText,
  moveCosts,
  moveCostsSheets,
  type PackagesInput,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2020-01-01");

const offer: PackagesInput = {
  offer: "Holtegården",
  year: 2020,
  base: { cost: 14_600_000, places: 22, expectedCitizens: 20 },
  packages: [
    { id: "A", name: "Pakke A", cost: 1_000_000, citizens: 10 },
    { id: "B", name: "Pakke B", cost: 500_000, citizens: 5 },
  ],
  groups: [
    { id: "Kun basis", citizens: 5, packages: [] },
    { id: "Basis og A", citizens: 10, packages: ["A"] },
    { id: "Basis og B", citizens: 5, packages: ["B"] },
  ],
};

/** 730 000 / 7 300 days is 100 kr. a day; from 3 650 days it is 200. */
const manager: CostMove = { from: "A", to: "base", amount: 730_000, what: "mellemleder" };
const moved = moveCosts(offer, manager, agreement);
const refused = (moves: unknown) => refusal(() => moveCosts(offer, moves as CostMove, agreement));

describe("moveCosts", () => {
  test("what leaves a package raises the base: 100 kr. a day on 20 citizens, 200 on 10", () => {
    expect(moved.changes.map(({ id, unroundedChange }) => [id, Number(unroundedChange)])).toEqual([
      ["base", 100],
      ["A", -200],
      ["B", 0],
    ]);
    expect(moved.changes.map(({ effect }) => Number(effect))).toEqual([730_000, -730_000, 0]);
    expect(moved.changes[0]).toMatchObject({ id: "base", unit: "day" });
    expect([moved.before.base.tariff, moved.after.base.tariff].map(Number)).toEqual([2000, 2100]);
    expect([moved.changes[1]?.costBefore, moved.changes[1]?.costAfter].map(Number)).toEqual([1_000_000, 270_000]);
  });

  test("is neutral in total, exactly, also where no tariff ends", () => {
    const thirds = moveCosts.exact(offer, { from: "B", to: "A", amount: "0.01" }, agreement);
    expect([moved.total.toString(), thirds.total.n]).toEqual(["0", 0n]);
    expect(moved.byRounding.toString()).toBe("0");
  });

  test("shows what rounding makes of it: 20 kr. leave A's tariff as it is, and raise B's by an øre", () => {
    // A: 1 000 000 / 3 650 = 273.9726, 999 980 / 3 650 = 273.9671; B: 500 000 / 1 825 = 273.9726, 500 020 / 1 825 = 273.9836
    const small = moveCosts(offer, { from: "A", to: "B", amount: 20 }, agreement);
    expect(small.changes.map(({ change }) => Number(change))).toEqual([0, 0, 0.01]);
    expect([small.total, small.byRounding].map(Number)).toEqual([0, 18.25]);
    const text = plain(explanationText(small.explanation, "da"));
    expect(text).toContain("Pakke A: taksten er uændret, 273,97 kr. pr. døgn.");
    expect(text).toContain("ændrer betalingen med 18,25 kr. om året");
  });

  test("says what a citizen of each group pays more or less in the year", () => {
    expect(moved.groups.map(({ perCitizen, effect }) => [Number(perCitizen), Number(effect)])).toEqual([
      [36_500, 182_500],
      [-36_500, -365_000],
      [36_500, 182_500],
    ]);
    expect(moved.groups[1]).toMatchObject({ id: "Basis og A", packages: ["A"] });
  });

  test("several moves are taken together, and their order does not matter", () => {
    const back: CostMove = { from: "base", to: "B", amount: 100_000 };
    const one = moveCosts(offer, [manager, back], agreement);
    expect(one.changes.map(({ costAfter }) => Number(costAfter))).toEqual([15_230_000, 270_000, 600_000]);
    const other = moveCosts(offer, [back, manager], agreement);
    expect(other.changes).toEqual(one.changes);
    expect(moveCosts(offer, [], agreement).changes.every(({ effect }) => effect.isZero())).toBe(true);
  });

  test("all that a package costs may be moved, an øre more may not", () => {
    expect(
      Number(moveCosts(offer, { from: "A", to: "base", amount: 1_000_000 }, agreement).after.packages[0]?.tariff),
    ).toBe(0);
    expect(refused({ from: "A", to: "base", amount: "1000000.01" })).toMatchObject({ kind: "out-of-range" });
  });

  test("refuses moves that lead nowhere", () => {
    expect(refused({ ...manager, from: "C" })).toMatchObject({ kind: "unknown-name", path: "moves[0].from" });
    expect(refused([manager, { ...manager, to: "C" }])).toMatchObject({ kind: "unknown-name", path: "moves[1].to" });
    expect(refused({ ...manager, to: "A" })).toMatchObject({ kind: "malformed", path: "moves[0].to" });
    expect(refused({ ...manager, amount: 0 })).toMatchObject({ kind: "out-of-range", path: "moves[0].amount" });
    expect(refused({ ...manager, amount: -1 }).kind).toBe("out-of-range");
    expect(refused({ ...manager, why: "" }).kind).toBe("unknown-key");
  });

  test("explains itself in Danish and English, and in two tables", () => {
    const text = plain(explanationText(moved.explanation, "da"));
    expect(text).toContain("Der flyttes 730.000,00 kr. (mellemleder) fra Pakke A til basis.");
    expect(text).toContain("Basis: taksten stiger fra 2.000,00 kr. til 2.100,00 kr. pr. døgn.");
    expect(text).toContain("Pakke B: taksten er uændret, 273,97 kr. pr. døgn.");
    expect(text).toContain("Basis og A: 36.500,00 kr. mindre pr. borger om året.");
    expect(plain(explanationText(moved.explanation, "en"))).toContain("from Pakke A to the base");
    const { services, groups } = moveCostsSheets(moved);
    expect([services.rows.length, groups.rows.length]).toEqual([4, 3]);
    expect(plain(asText(services, "da"))).toMatch(
      /Pakke A\s+pr\. døgn\s+1\.000\.000,00\s+270\.000,00\s+273,97\s+73,97\s+−200,00\s+−730\.000,00/,
    );
  });
});
