import { agreedTariffChanges, agreementSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

/** DKNYT 15 September 2011, and Silkeborg Kommune's page on the agreement of 2025-26. */
const KNOWN = [
  ["hovedstaden", 2011, 2011, "change", "-0.02"],
  ["syddanmark", 2011, 2011, "change", "-0.02"],
  ["hovedstaden", 2012, 2012, "change", "0"],
  ["nordjylland", 2012, 2012, "change", null],
  ["sjaelland", 2012, 2012, "change", "-0.02"],
  ["syddanmark", 2012, 2012, "change", "-0.03"],
  ["midtjylland", 2013, 2013, "change", "-0.02"],
  ["midtjylland", 2014, 2014, "change", "-0.025"],
  ["midtjylland", 2025, 2026, "at-most", "0"],
];

describe("agreedTariffChanges", () => {
  test("knows these and no others, the oldest first", () => {
    const all = agreedTariffChanges();
    expect(
      all.map(({ region, from, to, kind, rate }) => [region, from, to, kind, rate === null ? null : String(rate)]),
    ).toEqual(KNOWN);
    expect(new Set(all.map(({ mark }) => mark))).toEqual(new Set(["practice"]));
    expect(Object.isFrozen(all)).toBe(true);
  });

  test("gives those of one region, by id, name or code", () => {
    for (const region of ["midtjylland", "Region Midtjylland", 1082]) {
      expect(agreedTariffChanges(region).map(({ from }) => from)).toEqual([2013, 2014, 2025]);
    }
    expect(refusal(() => agreedTariffChanges("fyn"))).toMatchObject({ kind: "unknown-name", path: "region" });
  });

  test("says of every one that it is not known whether indexation is inside, or by how much", () => {
    for (const { note } of agreedTariffChanges()) expect(note?.da).toMatch(/fremgår ikke/);
  });
});

test("the table of a region's agreements says what tariffs were agreed to change by", () => {
  const { notes } = agreementSheet("midtjylland");
  expect(notes?.at(-1)).toEqual({
    da: "Takster 2025-2026: stiger højst med 0\u00a0% [praksis]. Silkeborg Kommunes side om Rammeaftale 2025-26; om P/L er inde i aftalen, fremgår ikke, og aftalens egen tekst er ikke læst",
    en: "Tariffs 2025-2026: rise by at most 0% [practice]. Silkeborg Kommune's page on Rammeaftale 2025-26; whether indexation is inside the agreement is not told, and the agreement's own text has not been read",
  });
  const nordjylland = agreementSheet("nordjylland").notes?.at(-1);
  expect(nordjylland?.en).toMatch(/^Tariffs 2012: change by an unknown rate \[practice\]\. DKNYT/);
});
