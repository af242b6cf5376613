import type { Language, Text } from "../words.ts";

const PARTS: ReadonlyMap<string, Text> = new Map([
  ["kr", { da: "kr.", en: "DKK" }],
  ["hour", { da: "time", en: "hour" }],
  ["day", { da: "døgn", en: "day" }],
  ["month", { da: "måned", en: "month" }],
  ["case", { da: "sag", en: "case" }],
  ["year", { da: "år", en: "year" }],
  ["unit", { da: "enhed", en: "unit" }],
]);

const LEVEL = /@(\w+)/;

/** A unit as people write it: `kr@2024/day` is `kr./døgn (2024-niveau)`; pure numbers have none. */
export function unitWords(unit: string, language: Language): string {
  if (unit === "1" || unit === "rate" || unit === "flag" || unit === "any") return "";
  const level = unit.includes("/kr") ? undefined : LEVEL.exec(unit)?.[1];
  const plain = unit
    .replace(/@\w+/g, "")
    .split("/")
    .map((side) =>
      side
        .split("·")
        .map((part) => PARTS.get(part)?.[language] ?? part)
        .join("·"),
    )
    .join("/");
  if (plain === "kr./kr." || plain === "DKK/DKK") return "";
  return level !== undefined && /^\d/.test(level) ? `${plain} ${levelWords(level, language)}` : plain;
}

function levelWords(level: string, language: Language): string {
  return language === "da" ? `(${level}-niveau)` : `(${level} level)`;
}
