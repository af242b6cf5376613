import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NumberStyle } from "../../../../src/files/cells/context.ts";
import { READERS } from "../../../../src/files/cells/readers.ts";
import type { Form } from "../../../../src/files/kind.ts";
import { readCell } from "./reading.ts";

const STYLES: readonly NumberStyle[] = ["danish", "english"];
const FORMS = Object.keys(READERS) as Form[];

/** Digits with marks, letters that look like digits, and what stands around numbers. */
const SLIPS = fc
  .array(fc.constantFrom(..."0123456789", "00", "000", ".", ",", "-", "O", "l", "'", "*", "(", ")", " ", " kr."), {
    minLength: 1,
    maxLength: 10,
  })
  .map((parts) => parts.join(""));

const ODD = [
  "(privat)",
  "privat (privat)",
  ",5",
  "1.060.00,00",
  "Vejn",
  "575x",
  "#",
  "ugen",
  "31-02-2025",
  "1/13-2025",
];

describe("a suggestion", () => {
  test.each(["amount", "count"] as const)("in place of an %s is read as it stands, without a word", (form) => {
    fc.assert(
      fc.property(SLIPS, fc.constantFrom(...STYLES), (text, numbers) => {
        for (const { kind, suggestions = [] } of readCell(form, text, { numbers }).told) {
          // What two readings fit is written out in both.
          if (kind === "rate-for-amount") continue;
          for (const each of suggestions) {
            const { value, told } = readCell(form, each, { numbers });
            expect([text, each, value === undefined, told]).toEqual([text, each, false, []]);
          }
        }
      }),
      { seed: 14, numRuns: 5000 },
    );
  });

  test.each(FORMS)("of a cell that is read as %s is something else than what stands there, and not empty", (form) => {
    for (const text of [...ODD, ...fc.sample(SLIPS, { seed: 15, numRuns: 500 })]) {
      const { suggestions } = readCell(form, text, { column: { choices: {} } }).told[0] ?? {};
      for (const each of suggestions ?? []) {
        expect([text, each.trim()]).not.toEqual([text, ""]);
        expect(each).not.toBe(text);
      }
    }
  });
});
