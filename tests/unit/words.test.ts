import { expect, test } from "vitest";
import { eachOnce, inBoth } from "../../src/words.ts";

test("a sentence that ends with an amount has one full stop in Danish", () => {
  expect(inBoth((language) => (language === "da" ? "Det er 5 kr.. Det er 6 kr.." : "That is DKK 5."))).toEqual({
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
