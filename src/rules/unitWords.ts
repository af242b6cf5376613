import { frozen } from "../frozen.ts";
import type { Language, Text } from "../words.ts";

/** The parts of units in words: one of it, and several where that is written otherwise. */
const PARTS: ReadonlyMap<string, { readonly one: Text; readonly many?: Text }> = new Map([
  ["kr", frozen({ one: { da: "kr.", en: "DKK" } })],
  ["hour", frozen({ one: { da: "time", en: "hour" }, many: { da: "timer", en: "hours" } })],
  ["day", frozen({ one: { da: "døgn", en: "day" }, many: { da: "døgn", en: "days" } })],
  ["week", frozen({ one: { da: "uge", en: "week" }, many: { da: "uger", en: "weeks" } })],
  ["month", frozen({ one: { da: "måned", en: "month" }, many: { da: "måneder", en: "months" } })],
  ["year", frozen({ one: { da: "år", en: "year" }, many: { da: "år", en: "years" } })],
  ["case", frozen({ one: { da: "sag", en: "case" }, many: { da: "sager", en: "cases" } })],
  ["place", frozen({ one: { da: "plads", en: "place" }, many: { da: "pladser", en: "places" } })],
  ["person", frozen({ one: { da: "person", en: "person" }, many: { da: "personer", en: "persons" } })],
  ["inhabitant", frozen({ one: { da: "indbygger", en: "inhabitant" }, many: { da: "indbyggere", en: "inhabitants" } })],
  ["piece", frozen({ one: { da: "stk.", en: "piece" }, many: { da: "stk.", en: "pieces" } })],
  ["other", frozen({ one: { da: "ny enhed", en: "new unit" }, many: { da: "nye enheder", en: "new units" } })],
  ["unit", frozen({ one: { da: "enhed", en: "unit" }, many: { da: "enheder", en: "units" } })],
]);

/** Units of pure numbers, and those whose figures are written with their own sign or word. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(["1", "rate", "rate-difference", "share", "flag", "any"]);

const LEVEL = /@(\w+)/;
/** `2024-niveau`, `2024 level`. */
const LEVEL_AFTER_YEAR: Text = frozen({ da: "-niveau", en: " level" });

function partWords(part: string, language: Language, one: boolean): string {
  const words = PARTS.get(part);
  return (one ? words?.one : (words?.many ?? words?.one))?.[language] ?? part;
}

/** @internal The parts of a unit that have no words: a new one is shown as it is written in code until it has. */
export function partsWithoutWords(unit: string): string[] {
  if (WITHOUT_WORDS.has(unit)) return [];
  const parts = unit.replace(/@\w+/g, "").split(/[/·]/);
  return parts.filter((part) => !PARTS.has(part) && !WITHOUT_WORDS.has(part));
}

/**
 * A unit as people write it: `kr@2024/day` is `kr./døgn (2024-niveau)`; pure numbers and indices have none.
 * `one` writes it as it is after the number 1.
 */
export function unitWords(unit: string, language: Language, one = false): string {
  if (WITHOUT_WORDS.has(unit)) return "";
  const [above = "", ...below] = unit.replace(/@\w+/g, "").split("/");
  if (above === "kr" && below.length === 1 && below[0] === "kr") return "";
  const side = (text: string, isOne: boolean) =>
    text
      .split("·")
      .map((part) => partWords(part, language, isOne))
      .join("·");
  const plain = [side(above, one), ...below.map((each) => side(each, true))].join("/");
  const level = below.includes("kr") ? undefined : LEVEL.exec(unit)?.[1];
  return level !== undefined && /^\d/.test(level) ? `${plain} (${level}${LEVEL_AFTER_YEAR[language]})` : plain;
}
