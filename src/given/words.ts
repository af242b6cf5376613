import type { Text } from "../words.ts";

export const bothIn = (names: readonly string[]): Text => ({
  da: `både ${names.join(" og ")}`,
  en: `both ${names.join(" and ")}`,
});

export const absentIn = (names: readonly string[]): Text => ({
  da: `hverken ${names.join(" eller ")}`,
  en: `neither ${names.join(" nor ")}`,
});

export const oneOf = (names: readonly string[]): Text => ({
  da: `enten ${names.join(" eller ")}`,
  en: `either ${names.join(" or ")}`,
});

export const GIVE_ONE: Text = Object.freeze({ da: "giv det ene af dem", en: "give one of the two" });
