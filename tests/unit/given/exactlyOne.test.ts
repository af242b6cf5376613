import { expect, test } from "vitest";
import { exactlyOne } from "../../../src/given/exactlyOne.ts";
import { GIVE_ONE, oneOf } from "../../../src/given/words.ts";
import { refusal } from "../../refusal.ts";

const wanted = { path: "rows[3]", allowed: oneOf(["amount", "share"]), remedy: GIVE_ONE };

test("exactlyOne takes one of two, and 0 or an empty list is one", () => {
  for (const ways of [
    { amount: 1, share: undefined },
    { amount: undefined, share: 0 },
    { amount: [], share: undefined },
  ]) {
    expect(() => exactlyOne(ways, wanted)).not.toThrow();
  }
});

test("exactlyOne says of both that they are both given, and of none that they are missing", () => {
  expect(refusal(() => exactlyOne({ amount: 1, share: 0 }, wanted))).toMatchObject({
    kind: "duplicate",
    path: "rows[3]",
    found: { da: "både amount og share", en: "both amount and share" },
    allowed: { da: "enten amount eller share", en: "either amount or share" },
  });
  expect(refusal(() => exactlyOne({ amount: undefined, share: undefined }, wanted))).toMatchObject({
    kind: "missing",
    found: { da: "hverken amount eller share", en: "neither amount nor share" },
  });
});
