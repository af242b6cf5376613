import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const TITLE: Text = frozen({
  da: "Fordeling af mange beløb efter største brøks metode",
  en: "Distribution of many totals by largest remainder",
});

export const KEYS_TABLE = frozen({
  allowed: {
    da: "tabellen med nøglerne og dens kolonner for deltager og nøgle",
    en: "the table of the keys, and its columns of participant and key",
  },
  remedy: {
    da: 'skriv { from: "nogler", participant: "kommune", key: "indbyggere" }',
    en: 'write { from: "keys", participant: "municipality", key: "inhabitants" }',
  },
});

export const SAME_GROUPS = frozen({
  allowed: {
    da: "lige mange kolonner for gruppen i begge tabeller",
    en: "as many columns of the group in both tables",
  },
  remedy: {
    da: "skriv de kolonner, der siger, hvilken nøgle hvert beløb har, for begge tabeller, eller for ingen",
    en: "write the columns that say which key each total has for both tables, or for neither",
  },
});
