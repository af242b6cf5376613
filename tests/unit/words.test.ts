import type { Parameter } from "rammetakst";
import * as rammetakst from "rammetakst";
import { expect, test } from "vitest";
import { textOf, typescriptFiles } from "../../scripts/source/syntax.ts";
import { eachOnce, sentence, words } from "../../src/words.ts";

/** The keys of the inputs and results of the library's rules, which are shown by their words. */
const KEYS_OF_RULES = Object.values(rammetakst).flatMap((each) =>
  "inputs" in each && "gives" in each ? [...Object.keys(each.inputs), ...Object.keys(each.gives)] : [],
);

/** What a parameter that holds a word may hold. */
const VALUES: readonly Parameter[] = Object.values(rammetakst.parameters).flatMap((area) => Object.values(area));
const WORDS_OF_PARAMETERS = VALUES.flatMap(({ bounds }) => bounds?.among ?? []);

/** The source that is written by hand, without the list of words. */
const SOURCE = typescriptFiles("src").filter((file) => !/^src\/(?:words\.ts|generated\/)/.test(file));
const NAMED = SOURCE.flatMap((file) => textOf(file).match(/(?<=")\w+(?=")|(?<=\bwords\.)\w+/g) ?? []);

test("every word is the key of a rule or the value of a parameter, or is named in the source", () => {
  const used = new Set([...KEYS_OF_RULES, ...WORDS_OF_PARAMETERS, ...NAMED]);
  expect(KEYS_OF_RULES.length).toBeGreaterThan(100);
  expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([]);
});

test("a sentence that ends with an amount has one full stop in Danish", () => {
  expect(sentence({ da: "Det er 5 kr.. Det er 6 kr..", en: "That is DKK 5." })).toEqual({
    da: "Det er 5 kr. Det er 6 kr.",
    en: "That is DKK 5.",
  });
});

test("texts are said once, in their order", () => {
  const [a, b] = [
    { da: "a", en: "A" },
    { da: "b", en: "B" },
  ] as const;
  expect(eachOnce([b, a, { ...b }])).toEqual([b, a]);
});
