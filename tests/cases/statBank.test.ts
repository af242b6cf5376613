import {
  agreementInForce,
  completeness,
  distribute,
  findMunicipality,
  findRegion,
  municipalities,
  RuleError,
  regions,
  type SpendingRow,
  spendingData,
  spendingGrowth,
} from "rammetakst";
import { describe, expect, test } from "vitest";

/*
 * Areas and functions as tables of StatBank write them: areas as "482 Langeland", "083 Region Syddanmark" and
 * "000 Hele landet" (FOLK1D, KVRES, REGK11), groups of municipalities as 910 to 960 (REGK, BUDK), functions as "52822".
 */

function failure(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleError) return error.failure;
    throw error;
  }
  throw new Error("nothing was refused");
}

const row = (year: number, functionOf: string | number, amount: number): SpendingRow => ({
  payer: "482 Langeland",
  year,
  area: "adults",
  function: functionOf,
  account: "accounts",
  amount,
  priceLevel: "nominal",
});

const WAYS = ["5.38.45", "53845", 53845, "5.38.45 Behandling af stofmisbrugere", "053845"] as const;

describe("a function in any of its ways", () => {
  test.each(WAYS)("%j twice is one line twice", (way) => {
    const rows = [row(2024, "5.38.45", 100), row(2024, way, 100)];
    expect(failure(() => spendingData(rows))).toMatchObject({ kind: "duplicate", path: "rows[1].payer" });
  });

  test.each(WAYS)("%j runs over the break of 1 September 2024, and is shown as 5.38.45", (way) => {
    const rows = [row(2023, way, 100), row(2024, "53845", 80)];
    const { findings, total } = spendingGrowth(rows, { from: 2023, to: 2024, prices: "nominal" });
    const breaks = findings.filter(({ code }) => code === "series-break");
    expect(breaks.map(({ figures }) => figures.lines)).toEqual(["5.38.45"]);
    expect(total.change.toNumber()).toBe(-20);
    expect(spendingData(rows).functions).toEqual(["5.38.45"]);
  });

  test("another function runs over none", () => {
    const rows = [row(2023, "53842", 100), row(2024, "5.38.42 Botilbud", 80)];
    const { findings } = spendingGrowth(rows, { from: 2023, to: 2024, prices: "nominal" });
    expect(findings.filter(({ code }) => code === "series-break")).toEqual([]);
  });

  test.each(WAYS)("%j chooses, is expected and breaks as the others", (way) => {
    const rows = [
      row(2023, "5.38.45", 100),
      row(2024, "5.38.45", 80),
      row(2023, "5.38.42", 7),
      row(2024, "5.38.42", 7),
    ];
    const own = { id: "own", title: "own", from: "2024-01-01", functions: [String(way)] };
    const chosen = spendingGrowth(rows, {
      from: 2023,
      to: 2024,
      prices: "nominal",
      functions: [String(way)],
      breaks: [own],
    });
    expect(chosen.total.spending.toNumber()).toBe(80);
    expect(chosen.findings.map(({ figures }) => figures.id)).toContain("own");
    const { findings } = completeness(rows, { functions: [String(way)] });
    expect(findings.filter(({ code }) => code === "function-missing")).toEqual([]);
  });
});

describe("an area as StatBank writes it", () => {
  test("is read with code and name for every municipality and region", () => {
    for (const each of municipalities()) {
      expect(findMunicipality(`${each.code} ${each.name}`)).toBe(each);
      expect(findMunicipality(`0${each.code} ${each.name}`)).toBe(each);
    }
    for (const each of regions()) {
      const { statBankCode, code, name } = each;
      for (const way of [statBankCode, `${statBankCode} ${name}`, `${code} ${name}`, Number(statBankCode)])
        expect(findRegion(way)).toBe(each);
    }
    expect(regions().map(({ statBankCode }) => statBankCode)).toEqual(["081", "082", "083", "084", "085"]);
  });

  test("is read wherever a place is asked for", () => {
    expect(agreementInForce("083", "2025-01-01").id).toBe("syddanmark-2025-26");
    const { payers } = spendingData([row(2024, "5.28.22", 1), { ...row(2024, "5.28.22", 1), payer: "083" }]);
    expect(payers.map(({ name }) => name)).toEqual(["Langeland", "Region Syddanmark"]);
    const keys = [
      { id: "482 Langeland", key: 1 },
      { id: "Langeland Kommune", key: 1 },
    ];
    expect(failure(() => distribute(10, keys)).kind).toBe("duplicate");
  });

  test.each([
    ["482 Odense", "koden 482 er for Langeland, navnet har koden 461", "skriv 482 Langeland eller 461 Odense"],
    ["999 Odense", "koden 999 er intet steds", "skriv 461 Odense,"],
    ["482 Langlan", "navnet har ingen kode", "skriv 482 Langeland,"],
    [
      "083 Region Sjælland",
      "koden 083 er for Region Syddanmark",
      "skriv 083 Region Syddanmark eller 085 Region Sjælland",
    ],
  ])("%j is not guessed", (given, found, remedy) => {
    for (const find of [findMunicipality, findRegion]) {
      const { kind, ...said } = failure(() => find(given, "payer"));
      expect(kind).toBe("unknown-name");
      expect(said.found.da).toContain(found);
      expect(said.remedy.da).toContain(remedy);
    }
  });

  test.each([
    ["000 Hele landet", "der er hele landet", "summen af de andre"],
    ["000", "der er hele landet", "summen af de andre"],
    ["hele landet", "der er hele landet", "summen af de andre"],
    ["910", "en gruppe af kommuner", "gruppens kommuner hver for sig"],
    ["940 Oplandskommuner", "en gruppe af kommuner", "gruppens kommuner hver for sig"],
    [960, "en gruppe af kommuner", "gruppens kommuner hver for sig"],
  ])("%j is refused in words that say what it is", (given, is, remedy) => {
    const said = failure(() => spendingData([{ ...row(2024, "5.28.22", 1), payer: given }]));
    expect(said).toMatchObject({ kind: "unknown-name", path: "rows[0].payer" });
    expect(said.found.da).toContain(is);
    expect(said.remedy.da).toContain(remedy);
  });

  test("a region where a municipality is asked for, and Christiansø, are told as such", () => {
    expect(failure(() => findMunicipality("083 Region Syddanmark")).found.da).toContain("der er Region Syddanmark");
    expect(failure(() => findMunicipality("411 Christiansø")).found.da).toContain("Christiansø er ikke en kommune");
  });
});
