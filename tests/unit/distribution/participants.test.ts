import { describe, expect, test } from "vitest";
import { municipalitiesOf, participantsOf } from "../../../src/distribution/participants.ts";

describe("municipalitiesOf", () => {
  test("finds them all, or none", () => {
    expect(municipalitiesOf([461, "479", "Nyborg Kommune"])?.map(({ name }) => name)).toEqual([
      "Odense",
      "Svendborg",
      "Nyborg",
    ]);
    expect(municipalitiesOf([461, "Nyborgg"])).toBeUndefined();
    expect(municipalitiesOf([411])).toBeUndefined();
  });
});

describe("participantsOf", () => {
  test("keeps the ids as they were given, and knows the municipalities where all are", () => {
    const known = participantsOf([{ id: "461" }, { id: 410 }], "keys");
    expect(known.ids).toEqual(["461", 410]);
    expect(known.municipalities?.map(({ name }) => name)).toEqual(["Odense", "Middelfart"]);
    expect(participantsOf([{ id: "461" }, { id: "Region Syddanmark" }], "keys").municipalities).toBeUndefined();
  });
});
