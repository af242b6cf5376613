import { findMunicipalityGroup, municipalities, municipalityGroups, registerOf } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

describe("municipalityGroups", () => {
  test("hold each of the 98 municipalities once", () => {
    const codes = municipalityGroups().flatMap((group) => group.municipalities.map(({ code }) => code));
    expect(codes.toSorted((a, b) => a - b)).toEqual(municipalities().map(({ code }) => code));
  });

  test("are the five of Danmarks Statistik, with StatBank's codes and their sizes", () => {
    expect(
      municipalityGroups().map((group) => [group.statBankCode, group.name.da, group.municipalities.length]),
    ).toEqual([
      ["910", "Hovedstadskommuner", 24],
      ["920", "Storbykommuner", 3],
      ["930", "Provinsbykommuner", 16],
      ["940", "Oplandskommuner", 24],
      ["960", "Landkommuner", 31],
    ]);
    expect(registerOf("groups").table).toBe("Kommunegrupper v1:2018-");
  });
});

describe("findMunicipalityGroup", () => {
  test.each([
    ["landkommuner", "960"],
    ["Landkommuner", "960"],
    [960, "960"],
    ["960 Landkommuner", "960"],
    ["Rural municipalities", "960"],
    [{ municipality: "482 Langeland" }, "960"],
    [{ municipality: "Langeland" }, "960"],
    [{ municipality: 461 }, "920"],
    [{ municipality: 210 }, "940"],
    [{ municipality: 217 }, "930"],
    [{ municipality: "Greve" }, "910"],
  ])("finds %j", (given, code) => {
    expect(findMunicipalityGroup(given).statBankCode).toBe(code);
  });

  test.each([
    ["950", "unknown-name", "with"],
    ["960 Storbykommuner", "unknown-name", "with"],
    ["000", "unknown-name", "with"],
    ["Odense", "unknown-name", "with"],
    [undefined, "missing", "with"],
    [true, "malformed", "with"],
    [{ municipality: "Atlantis" }, "unknown-name", "with.municipality"],
    [{}, "malformed", "with"],
  ])("refuses %j", (given, kind, path) => {
    const failure = refusal(() => findMunicipalityGroup(given as string, "with"));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
