import fc from "fast-check";
import leven, { closestMatch } from "leven";
import { expect, test } from "vitest";
import { closeNames } from "../../src/closeNames.ts";
import { nearest } from "../../src/errors.ts";
import { municipalities } from "../../src/index.ts";

const NAMES = municipalities().map(({ name }) => name.toLowerCase());
const LETTERS = [..."abcdefghijklmnopqrstuvwxyzæøå -.123é"];

/** A name with some letters changed, left out, added or moved, or words of any letters. */
const TEXTS = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom("", ...LETTERS), fc.nat(2)), { maxLength: 4 }),
    )
    .map(([name, changes]) =>
      changes.reduce((text, [at, letter, out]) => text.slice(0, at) + letter + text.slice(at + out), name),
    ),
  fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }).map((letters) => letters.join("")),
);

test("no name that is near is left out before it is measured", () => {
  fc.assert(
    fc.property(TEXTS, fc.nat(20), (text, most) => {
      const close = closeNames(text, NAMES, most);
      expect(close).toEqual(NAMES.filter((name) => close.includes(name)));
      const isNear = (name: string) => leven(text, name) <= most;
      expect(close.filter(isNear)).toEqual(NAMES.filter(isNear));
    }),
    { seed: 14, numRuns: 2000 },
  );
});

test("the nearest name is the one that is found by measuring them all", () => {
  fc.assert(
    fc.property(TEXTS, fc.option(fc.nat(4), { nil: undefined }), (text, most) => {
      const maxDistance = Math.max(1, most ?? Math.floor(text.length / 3));
      expect(nearest(text, NAMES, most)).toBe(text === "" ? undefined : closestMatch(text, NAMES, { maxDistance }));
    }),
    { seed: 15, numRuns: 5000 },
  );
});
