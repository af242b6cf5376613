import { describe, expect, test } from "vitest";
import { readCell, refused, silently } from "./reading.ts";

describe("an operator", () => {
  test.each([
    ["Vejen Kommune", 575],
    ["vejen kommune ", 575],
    ["Vejen", 575],
    ["575", 575],
    ["0575", 575],
    ["Vejen Municipality", 575],
    ["Municipality of Vejen", 575],
    ["Københavns Kommune", 101],
    ["København\u00a0Kommune", 101],
    ["Åbenrå Kommune", 580],
    ["Faaborg Midtfyn", 430],
    ["Langelands Kommune", 482],
    ["Aabenraa Kommune\u200b", 580],
  ])("%s is the municipality %i", (text, municipality) => {
    expect(silently("operator", text)).toEqual({ kind: "municipality", municipality });
  });

  test.each(["Region Syddanmark", "region syddanmark", "Syddanmark", "1083", "083", "Region of Southern Denmark"])(
    "%s is the region",
    (text) => {
      expect(silently("operator", text)).toEqual({ kind: "region", region: "syddanmark" });
    },
  );

  test.each([
    "Fonden Eksempel",
    "Eksempelgården ApS",
    "Solrød Fonden",
    "Odder ApS",
    "Vejle-Fonden",
    "Struer I/S",
    "Opholdsstedet Nordlys",
    "Danske Diakonhjem",
    "Den selvejende institution Æblehaven",
  ])("%s is private without a question", (name) => {
    expect(silently("operator", name)).toEqual({ kind: "private", name });
  });

  test("that is marked as private is so, whatever its name is near to", () => {
    expect(silently("operator", "Vejn (privat)")).toEqual({ kind: "private", name: "Vejn" });
    expect(silently("operator", "Lejre Huset (private)")).toEqual({ kind: "private", name: "Lejre Huset" });
    expect(silently("operator", "Fonden Vejen Kommune (privat)")).toEqual({
      kind: "private",
      name: "Fonden Vejen Kommune",
    });
    expect(refused("operator", "Vejen Kommune (privat)")).toEqual(["unknown-operator", "Vejen Kommune"]);
  });

  test.each(["(privat)", "  (private)", "privat (privat)", "kommune (privat)", "- (privat)"])(
    "%j names nobody, and nobody is suggested",
    (text) => {
      expect(refused("operator", text)).toEqual(["unknown-operator"]);
      expect(readCell("operator", text).told[0]?.what.da).toBe("her skal stå, hvem der driver tilbuddet");
    },
  );
});

describe("a misspelt municipality is asked about, never private", () => {
  test.each([
    ["Abenra", ["unknown-operator", "Aabenraa Kommune", "Abenra (privat)"]],
    ["Vejn", ["unknown-operator", "Vejen Kommune", "Vejn (privat)"]],
    ["Brønby", ["unknown-operator", "Brøndby Kommune", "Brønby (privat)"]],
    ["Sorø.", ["unknown-operator", "Sorø Kommune", "Sorø. (privat)"]],
    ["Vejen K.", ["unknown-operator", "Vejen Kommune", "Vejen K. (privat)"]],
    ["Vejen Kom.", ["unknown-municipality", "Vejen Kommune"]],
    ["Kbh", ["unknown-operator", "København Kommune", "Kbh (privat)"]],
    ["Langeland Komune", ["unknown-operator", "Langeland Kommune", "Langeland Komune (privat)"]],
    ["Kolding kommmune", ["unknown-operator", "Kolding Kommune", "Kolding kommmune (privat)"]],
    ["Vejen Kommune (drift)", ["unknown-operator", "Vejen Kommune", "Vejen Kommune (drift) (privat)"]],
    ["Socialforvaltningen, Vejen", ["unknown-operator", "Vejen Kommune", "Socialforvaltningen, Vejen (privat)"]],
    ["Vejn Kommune", ["unknown-municipality", "Vejen Kommune"]],
    ["Arhus Kommune", ["unknown-municipality", "Aarhus Kommune"]],
    ["Kbh. Kommune", ["unknown-municipality", "København Kommune"]],
    ["Kommunen Vejen", ["unknown-municipality", "Vejen Kommune"]],
    ["999", ["unknown-municipality"]],
  ])("%s", (text, fault) => {
    expect(refused("operator", text)).toEqual(fault);
  });

  test.each([
    ["Kolidng Kommnue", ["unknown-municipality", "Kolding Kommune"]],
    ["Koling Kmoumne", ["unknown-municipality", "Kolding Kommune"]],
    ["Kolding Kommnue", ["unknown-operator", "Kolding Kommune", "Kolding Kommnue (privat)"]],
    ["Svendborg Kommnue", ["unknown-operator", "Svendborg Kommune", "Svendborg Kommnue (privat)"]],
    ["Kolding Kmomune", ["unknown-operator", "Kolding Kommune", "Kolding Kmomune (privat)"]],
    ["Odense Kmmnue", ["unknown-operator", "Odense Kommune", "Odense Kmmnue (privat)"]],
    ["Kolding Kommnue v/ Hansen", ["unknown-operator", "Kolding Kommune", "Kolding Kommnue v/ Hansen (privat)"]],
    [
      "Den selvejende institution Kolding Kommnue",
      ["unknown-operator", "Kolding Kommune", "Den selvejende institution Kolding Kommnue (privat)"],
    ],
    ["KoldingKommune", ["unknown-municipality", "Kolding Kommune"]],
    ["KoldingKommnue", ["unknown-municipality", "Kolding Kommune"]],
    ["Vjn Kommune", ["unknown-municipality", "Vejen Kommune"]],
    ["Kommunekode 575", ["unknown-municipality", "Vejen Kommune"]],
    ["Kommune nr. 575", ["unknown-municipality", "Vejen Kommune"]],
    ["Xyz Kommune", ["unknown-municipality"]],
    ["Rgeion Syddanmark", ["unknown-region", "Region Syddanmark"]],
  ])("%s, though letters have changed places or the word is written together", (text, fault) => {
    expect(refused("operator", text)).toEqual(fault);
  });

  test.each(["Vi Kommer", "Den Kommende Dag", "Velkommen Huset", "Kommandoen", "Krisecenter Kommoden"])(
    "%s does not say municipality",
    (name) => {
      expect(silently("operator", name)).toEqual({ kind: "private", name });
    },
  );

  test.each([
    ["Vejen\u200bKommune", "U+200B"],
    ["Vejen\u00adKommune", "U+00AD"],
  ])("a mark that is not seen instead of the space of %j is named", (text, mark) => {
    expect(refused("operator", text)).toEqual(["unknown-municipality", "Vejen Kommune"]);
    expect(refused("municipality", text)).toEqual(["unknown-municipality", "Vejen Kommune"]);
    expect(readCell("operator", text).told[0]?.what.en).toContain(mark);
  });

  test("also where a private one names it as its partner", () => {
    const text = "Selvejende institution Solgården med driftsoverenskomst med Vejen Kommune";
    expect(refused("operator", text)).toEqual(["unknown-operator", "Vejen Kommune", `${text} (privat)`]);
    expect(refused("operator", "Vejen og Varde Kommuner")).toEqual([
      "unknown-operator",
      ...["Vejen Kommune", "Varde Kommune", "Vejen og Varde Kommuner (privat)"],
    ]);
  });

  test("a name with a municipality's in it is read as private, and asked about", () => {
    const { value, told } = readCell("operator", "Kolding Krisecenter");
    expect(value).toEqual({ kind: "private", name: "Kolding Krisecenter" });
    expect(told.map(({ kind, severity, suggestions }) => [kind, severity, suggestions])).toEqual([
      ["unknown-operator", "question", ["Kolding Kommune", "Kolding Krisecenter (privat)"]],
    ]);
    expect(told[0]?.what.da).toBe("„Kolding Krisecenter“ er læst som en privat, men har navn som Kolding Kommune");
  });
});

describe("a misspelt region is asked about, never private", () => {
  test.each([
    ["Region Sydanmark", "Region Syddanmark"],
    ["Rgion Syddanmark", "Region Syddanmark"],
    ["Region Syd", "Region Syddanmark"],
    ["RSYD", "Region Syddanmark"],
    ["Region Midt", "Region Midtjylland"],
    ["Region Nord", "Region Nordjylland"],
    ["Region H", "Region Hovedstaden"],
    ["Region Sj.", "Region Sjælland"],
    ["Capital Region", "Region Hovedstaden"],
  ])("%s", (text, region) => {
    expect(refused("operator", text)).toEqual(["unknown-region", region]);
  });
});

test.each([
  ...["Kommunen", "Regionen", "privat", "Fonden", "ukendt", "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "😀", "-"],
  ...["Fyn", "Danmark", "Hele landet", "Christiansø"],
])("%s names nobody", (text) => {
  expect(refused("operator", text)).toEqual(["unknown-operator"]);
});

test("neither a date nor true and false names anybody", () => {
  expect(refused("operator", { date: "2025-01-01" })).toEqual(["unknown-operator"]);
  expect(refused("operator", { flag: false })).toEqual(["unknown-operator"]);
  expect(silently("operator", { number: 575 })).toEqual({ kind: "municipality", municipality: 575 });
});

describe("a municipality", () => {
  test.each(["Odense", "odense kommune", "461", "0461", "461 Odense", "Odense Municipality"])(
    "%s is Odense",
    (text) => {
      expect(silently("municipality", text)).toBe(461);
    },
  );

  test("that is none is told with those that may be meant, written as the cell writes them", () => {
    expect(refused("municipality", "Odence")).toEqual(["unknown-municipality", "Odense"]);
    expect(refused("municipality", "Odence Kommune")).toEqual(["unknown-municipality", "Odense Kommune"]);
    expect(refused("municipality", "Vejen og omegn")).toEqual(["unknown-municipality", "Vejen"]);
    expect(refused("municipality", "Region Syddanmark")).toEqual(["unknown-municipality"]);
    expect(refused("municipality", "461 Aarhus")[0]).toBe("unknown-municipality");
  });
});

describe("a place", () => {
  test("is the country, a region or a municipality", () => {
    expect(silently("place", "hele landet")).toEqual({ kind: "country" });
    expect(silently("place", "Denmark")).toEqual({ kind: "country" });
    expect(silently("place", "Region Sjælland")).toEqual({ kind: "region", region: "sjaelland" });
    expect(silently("place", "482 Langeland")).toEqual({ kind: "municipality", municipality: 482 });
    expect(silently("place", { number: 482 })).toEqual({ kind: "municipality", municipality: 482 });
  });

  test("that is none is told with what may be meant", () => {
    expect(refused("place", "Odence")).toEqual(["unknown-place", "Odense"]);
    expect(refused("place", "Region Sydanmark")).toEqual(["unknown-region", "Region Syddanmark"]);
    expect(refused("place", "Atlantis")[0]).toBe("unknown-place");
  });
});
