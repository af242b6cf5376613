import { type CompareOptions, compareWith, compareWithSheet, meanDifference } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const values = [
  { municipality: "Odense", amount: 240_000_000, inhabitants: 200_000 },
  { municipality: 563, amount: 2_400_000, inhabitants: 4_000 },
  { municipality: "Nyborg", perInhabitant: 600, inhabitants: 36_000 },
];
const three = ["Odense", "Fanø", "Nyborg"];

describe("compareWith", () => {
  test("ranks from the highest down, with one rank for equal figures", () => {
    const { municipalities } = compareWith(values, { with: three });
    expect(municipalities.map(({ municipality, rank }) => [municipality, rank])).toEqual([
      ["Odense", 1],
      ["Nyborg", 2],
      ["Fanø", 2],
    ]);
  });

  test("takes both means and each difference from its own", () => {
    const {
      of,
      with: groups,
      differences,
      municipalities,
    } = compareWith(values, { with: three, of: ["Fanø", "Nyborg"] });
    // (240 + 2.4 + 21.6) mio. / 240 000 = 1 100; (1 200 + 600 + 600) / 3 = 800
    expect([groups[0]?.weighted?.value, groups[0]?.unweighted.value].map(String)).toEqual(["1100", "800"]);
    expect([of.weighted?.value, of.unweighted.value].map(String)).toEqual(["600", "600"]);
    expect([differences?.weighted?.value, differences?.unweighted.value].map(String)).toEqual(["-500", "-200"]);
    expect(municipalities.map((each) => String(each.differences.weighted?.value))).toEqual(["-500", "-500"]);
  });

  test("holds each against its own region, and then has no one difference of means", () => {
    const two = [...values, { municipality: "Aarhus", perInhabitant: 1000, inhabitants: 350_000 }];
    const { with: groups, municipalities, differences, findings } = compareWith(two, { with: "region" });
    expect(groups.map(({ name }) => name.da)).toEqual(["Region Syddanmark", "Region Midtjylland"]);
    expect(municipalities.map(({ municipality, group }) => [municipality, group])).toEqual([
      ["Odense", 0],
      ["Aarhus", 1],
      ["Nyborg", 0],
      ["Fanø", 0],
    ]);
    expect(differences).toBeNull();
    expect(findings.map(({ code, figures }) => [code, figures.municipalities])).toEqual([
      ["group-incomplete", "3"],
      ["group-incomplete", "1"],
    ]);
  });

  test("holds each against its own municipality group, and a list against one group", () => {
    const two = [...values, { municipality: "Aarhus", perInhabitant: 1000, inhabitants: 350_000 }];
    const own = compareWith(two, { with: "group" });
    expect(own.with.map(({ name, municipalities }) => [name.da, municipalities])).toEqual([
      ["Storbykommuner", 2],
      ["Landkommuner", 1],
      ["Oplandskommuner", 1],
    ]);
    // the mean of Odense's 1 200 and Aarhus's 1 000 is 1 100
    expect(String(own.municipalities[0]?.differences.unweighted.value)).toBe("100");
    expect(compareWithSheet(own).columns[3]?.qualifier).toEqual({
      da: "egen kommunegruppe, vægtet",
      en: "own municipality group, weighted",
    });
    const one = compareWith(two, { with: "storbykommuner", of: ["Odense"] });
    expect([one.with[0]?.name.en, String(one.differences?.unweighted.value)]).toEqual([
      "Metropolitan municipalities",
      "100",
    ]);
  });

  test("has no weighted mean where inhabitants are not known of all, unless the register is asked", () => {
    const unweighed = [...values.slice(0, 2), { municipality: "Nyborg", perInhabitant: 600 }];
    const without = compareWith(unweighed, { with: three });
    expect([without.with[0]?.weighted, without.differences?.weighted]).toEqual([null, null]);
    expect(without.findings.map(({ code }) => code)).toEqual(["not-weighted"]);
    expect(compareWithSheet(without).rows.map((row) => row[3])).toEqual([null, null, null, null, null]);
    const asked = compareWith(unweighed, { with: three, inhabitantsOn: "2024-07-01" });
    expect(asked.with[0]?.weighted).not.toBeNull();
    expect(asked.findings).toEqual([]);
  });

  test("reports a group that is compared with itself once, and two of one name both", () => {
    const mean = (own: CompareOptions) =>
      compareWith(values, own).explanation.says.filter(({ da }) => /^Gennemsnit/.test(da));
    expect(mean({ with: three, of: three }).map(({ en }) => en.replaceAll("\u00a0", " "))).toEqual([
      "Mean of own group (3 municipalities): weighted DKK 1,100.0 per inhabitant and unweighted DKK 800.0 per inhabitant.",
    ]);
    expect(mean({ with: three, of: ["Odense"] })).toHaveLength(2);
    const other = compareWith(values, { with: [...three, "Assens"], of: ["Odense", "Kerteminde"] });
    expect(other.findings.map(({ figures }) => figures.missing)).toEqual(["Kerteminde", "Assens"]);
    const same = { with: [...three, "Assens"], of: [...three, "Assens"] };
    expect(compareWith(values, same).findings.map(({ figures }) => figures.missing)).toEqual(["Assens"]);
  });

  test("shows a group that is compared with itself once, and two of one name both", () => {
    const means = (own: CompareOptions) => {
      const { rows, totalRows = 0 } = compareWithSheet(compareWith(values, own));
      return rows.slice(-totalRows).map(([, name, ...rest]) => [(name as { da: string }).da, ...rest.map(Number)]);
    };
    expect(means({ with: three, of: three })).toEqual([
      ["Egen gruppe, vægtet gennemsnit", 1100, 0, 0],
      ["Egen gruppe, uvægtet gennemsnit", 800, 0, 0],
    ]);
    expect(means({ with: three, of: ["Odense"] })).toHaveLength(4);
    expect(means({ with: [...three, "Assens"], of: three })).toHaveLength(4);
    expect(means({ with: three })).toHaveLength(4);
  });

  test("adds the uncertainties of the two means, and says so", () => {
    const rounded = values.map((each, i) => ({ ...each, uncertainty: i === 0 ? "0.5" : 0 }));
    const { differences, findings } = compareWith(rounded, { with: ["Odense"], of: three });
    // 0.5 × 200/240 weighted and 0.5/3 unweighted, and 0.5 of Odense alone
    expect(differences?.weighted?.uncertainty.toFixed(6)).toBe("0.916667");
    expect(differences?.unweighted.uncertainty.toFixed(6)).toBe("0.666667");
    expect(findings.map(({ code }) => code)).toEqual(["figures-rounded"]);
  });

  test("names every mean in its table, and puts a difference under its own kind only", () => {
    const sheet = compareWithSheet(compareWith(values, { with: three, of: ["Fanø"], subject: "2024" }));
    expect(sheet.title.da).toBe("Udgift pr. indbygger sammenlignet: 2024");
    const means = sheet.rows.slice(-(sheet.totalRows ?? 0));
    expect(
      means.map(([, name, ...rest]) => [(name as { da: string }).da, ...rest.map((cell) => cell && String(cell))]),
    ).toEqual([
      ["Egen gruppe, vægtet gennemsnit", "600", "-500", null],
      ["Egen gruppe, uvægtet gennemsnit", "600", null, "-200"],
      ["Egen gruppe, vægtet gennemsnit", "1100", null, null],
      ["Egen gruppe, uvægtet gennemsnit", "800", null, null],
    ]);
  });

  test.each([
    [values, { with: "syddanmrk" }, "malformed", "options.with"],
    [values, { with: "sjaelland" }, "missing", "options.with"],
    [values, { with: three, of: ["Odense", 461] }, "duplicate", "options.of[1]"],
    [values, { with: three, mean: "weighted" }, "unknown-key", "options"],
    [[...values, { municipality: 461, perInhabitant: 1 }], { with: three }, "duplicate", "values[3].municipality"],
    [[{ municipality: "Odnse", perInhabitant: 1 }], { with: three }, "unknown-name", "values[0].municipality"],
    [[{ municipality: "Odense" }], { with: three }, "missing", "values[0]"],
    [[{ municipality: "Odense", amount: 1, perInhabitant: 1 }], { with: three }, "duplicate", "values[0]"],
    [[{ municipality: "Odense", amount: 1 }], { with: three }, "missing", "values[0].inhabitants"],
    [[{ municipality: "Odense", amount: 1, inhabitants: 0 }], { with: three }, "out-of-range", "values[0].inhabitants"],
    [
      [{ municipality: "Odense", perInhabitant: 1 }],
      { with: three, inhabitantsOn: "2024-05-01" },
      "unknown-value",
      "options.date",
    ],
    [[], { with: three }, "malformed", "values"],
  ])("refuses %j with %j", (given, options, kind, path) => {
    const failure = refusal(() => compareWith(given as never, options as CompareOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});

describe("meanDifference", () => {
  test("is taken between means of one kind, with both uncertainties", () => {
    const unweighted = meanDifference(
      { kind: "unweighted", value: "917.2", uncertainty: "0.5" },
      { kind: "unweighted", value: 900, uncertainty: "0.5" },
    );
    expect([unweighted.kind, String(unweighted.value), String(unweighted.uncertainty)]).toEqual([
      "unweighted",
      "17.2",
      "1",
    ]);
  });

  test("of a weighted and an unweighted mean is refused, and says why", () => {
    const failure = refusal(() => meanDifference({ kind: "unweighted", value: 1 }, { kind: "weighted", value: 1 }));
    expect(failure.kind).toBe("not-computable");
    expect(failure.found.da).toBe("et uvægtet gennemsnit mod et vægtet");
    expect(failure.remedy.da).toContain("store og små kommuner");
    expect(refusal(() => meanDifference({ value: 1 } as never, { kind: "weighted", value: 1 })).path).toBe("of.kind");
  });
});
