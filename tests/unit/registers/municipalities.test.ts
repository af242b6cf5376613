import { describe, expect, test } from "vitest";
import { findMunicipality, municipalities } from "../../../src/registers/municipalities.ts";
import { failureOf } from "./failure.ts";

describe("municipalities", () => {
  test("are 98, in order of their codes", () => {
    const codes = municipalities().map(({ code }) => code);
    expect(codes).toHaveLength(98);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect([codes[0], codes.at(-1)]).toEqual([101, 860]);
  });

  test("are 29, 17, 22, 19 and 11 by region", () => {
    expect(municipalities("hovedstaden")).toHaveLength(29);
    expect(municipalities("sjaelland")).toHaveLength(17);
    expect(municipalities("syddanmark")).toHaveLength(22);
    expect(municipalities("midtjylland")).toHaveLength(19);
    expect(municipalities("nordjylland")).toHaveLength(11);
  });

  test("lie in the eleven parts of the country", () => {
    expect(new Set(municipalities().map(({ landsdel }) => landsdel)).size).toBe(11);
  });

  test("cannot be changed by a caller", () => {
    const [first] = municipalities();
    expect(() => Object.assign(first ?? {}, { name: "Atlantis" })).toThrow(TypeError);
    expect(() => (municipalities() as unknown[]).pop()).toThrow(TypeError);
    expect(municipalities()[0]?.name).toBe("København");
  });

  test("of a region that does not exist are refused", () => {
    const failure = failureOf(() => municipalities("sydjylland" as "syddanmark"));
    expect(failure).toMatchObject({ kind: "unknown-name", path: "region" });
  });
});

describe("findMunicipality finds", () => {
  test("a municipality with all that is known of it", () => {
    expect(findMunicipality("Odense")).toEqual({ code: 461, name: "Odense", region: "syddanmark", landsdel: "Fyn" });
  });

  test.each([
    [461, "Odense"],
    ["461", "Odense"],
    ["0461", "Odense"],
    [" 461 ", "Odense"],
    ["odense kommune", "Odense"],
    ["  Odense   Kommune ", "Odense"],
    ["Odense\u00a0Kommune", "Odense"],
    ["Åbenrå", "Aabenraa"],
    ["AABENRAA", "Aabenraa"],
    ["A\u030abenra\u030a", "Aabenraa"],
    ["Århus", "Aarhus"],
    ["Ålborg Kommune", "Aalborg"],
    ["Fåborg-Midtfyn", "Faaborg-Midtfyn"],
    ["Faaborg Midtfyn", "Faaborg-Midtfyn"],
    ["Høje Taastrup", "Høje-Taastrup"],
    ["Høje-Tåstrup", "Høje-Taastrup"],
    ["Hoeje - Taastrup", "Høje-Taastrup"],
    ["Lyngby Taarbæk", "Lyngby-Taarbæk"],
    ["Lyngby–Tårbæk Kommune", "Lyngby-Taarbæk"],
    ["Ringkøbing Skjern", "Ringkøbing-Skjern"],
    ["Broenderslev", "Brønderslev"],
    ["NAESTVED", "Næstved"],
    ["Aeroe", "Ærø"],
    ["Københavns Kommune", "København"],
    ["Koebenhavns kommune", "København"],
    ["Copenhagen", "København"],
    ["Horsens Kommune", "Horsens"],
    ["Bornholms Regionskommune", "Bornholm"],
    ["Bornholms Kommune", "Bornholm"],
    ["Vesthimmerlands", "Vesthimmerlands"],
    ["Vesthimmerland", "Vesthimmerlands"],
    ["Nordfyns Kommune", "Nordfyns"],
    ["Nordfyn", "Nordfyns"],
    ["Morsø", "Morsø"],
  ])("%j as %s", (given, name) => {
    expect(findMunicipality(given).name).toBe(name);
  });
});

describe("findMunicipality refuses", () => {
  test("a near miss, and says what may be meant", () => {
    expect(failureOf(() => findMunicipality("Odens", "rows[3].id"))).toEqual({
      kind: "unknown-name",
      path: "rows[3].id",
      found: { da: '"Odens"', en: '"Odens"' },
      allowed: {
        da: "navnet eller koden på en af de 98 kommuner",
        en: "the name or the code of one of the 98 municipalities",
      },
      remedy: {
        da: "skriv Odense (kode 461), hvis det er det, der menes",
        en: "write Odense (code 461) if that is what is meant",
      },
    });
  });

  test.each([
    ["Kobenhavns Kommune", "København (kode 101)"],
    ["Århu", "Aarhus (kode 751)"],
    ["Veje", "Vejen (kode 575) eller Vejle (kode 630)"],
    ["Ær", "Ærø (kode 492)"],
    ["Vesthimmerlan", "Vesthimmerlands (kode 820)"],
  ])("%j and suggests %s", (given, suggested) => {
    expect(failureOf(() => findMunicipality(given)).remedy.da).toContain(suggested);
  });

  test.each([411, "411", "0411", "Christiansø", "christiansoe", "Ertholmene"])(
    "%j, which is no municipality",
    (given) => {
      const failure = failureOf(() => findMunicipality(given));
      expect(failure.kind).toBe("unknown-name");
      expect(failure.found.da).toContain("Christiansø er ikke en kommune");
      expect(failure.remedy.en).toContain("leave Christiansø out");
    },
  );

  test.each([1083, "1083", "syddanmark", "Region Syddanmark", "Syddanmark"])("%j, which is a region", (given) => {
    const failure = failureOf(() => findMunicipality(given));
    expect(failure.kind).toBe("unknown-name");
    expect(failure.found.en).toContain("which is Region Syddanmark");
    expect(failure.remedy.da).toContain("hvor der bedes om en region");
  });

  test.each([
    460,
    100,
    0,
    -461,
    461.5,
    1e300,
    "",
    "  ",
    "kommune",
    "Fyn",
    "4611",
    "00461",
    "461.0",
    "__proto__",
    "-Odense",
  ])("%j", (given) => {
    expect(failureOf(() => findMunicipality(given)).kind).toBe("unknown-name");
  });

  test("a code without guessing at another", () => {
    expect(failureOf(() => findMunicipality(460)).remedy.en).toBe("look up name and code in municipalities()");
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, {}, [], true, Symbol("461")])("%o as malformed", (given) => {
    expect(failureOf(() => findMunicipality(given as never, "id"))).toMatchObject({ kind: "malformed", path: "id" });
  });

  test.each([undefined, null])("%o as missing", (given) => {
    expect(failureOf(() => findMunicipality(given as never)).kind).toBe("missing");
  });

  test("a text of megabytes at once, and shows little of it", () => {
    const failure = failureOf(() => findMunicipality("Odense".repeat(1_000_000)));
    expect(failure.kind).toBe("unknown-name");
    expect(failure.found.da.length).toBeLessThan(120);
  });
});
