import type { Text } from "../../words.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import type { Computed } from "./computed.ts";

/** What a calculation is of: "Takst 2025 for Tilbud H, pr. døgn". */
export function tariffTitle({ name, year, unit }: Pick<Computed["input"], "name" | "year" | "unit">): Text {
  const per = tariffUnitWords(unit);
  return {
    da: `Takst ${year}${name === undefined ? "" : ` for ${name}`}, ${per.da}`,
    en: `Tariff ${year}${name === undefined ? "" : ` of ${name}`}, ${per.en}`,
  };
}
