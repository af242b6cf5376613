import type { Text } from "../../words.ts";

interface Refusal {
  readonly allowed: Text;
  readonly remedy: Text;
}

export const widthFrom = (least: number): Refusal => ({
  allowed: { da: `et helt tal fra ${least}, eller Infinity`, en: `a whole number from ${least}, or Infinity` },
  remedy: { da: "skriv fx { maxWidth: 100 }", en: "write { maxWidth: 100 }, for example" },
});
