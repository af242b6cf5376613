import { describe, expect, test } from "vitest";
import { tieRanks } from "../../../../src/distribution/methods/tieRanks.ts";
import { participantsOf } from "../../../../src/distribution/participants.ts";

const participants = (...ids: (string | number)[]) =>
  participantsOf(
    ids.map((id) => ({ id })),
    "keys",
  );

describe("tieRanks", () => {
  test("are by municipality code where all are municipalities", () => {
    expect(tieRanks(participants("Aabenraa", "Odense", 101))).toEqual([2, 1, 0]);
  });

  test("are by code point where one is none", () => {
    expect(tieRanks(participants("Aabenraa", "Odense", 101, "æ"))).toEqual([1, 2, 0, 3]);
    expect(tieRanks(participants("b", "a", "\u{1F600}", "\uFF21", "ab"))).toEqual([2, 0, 4, 3, 1]);
  });
});
