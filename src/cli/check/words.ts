import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Læs en tabel, og vis dens fejl", en: "Read a table and show its faults" });
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel og viser alle fejl med celle, hvad der står, og hvad der skal skrives. Der beregnes intet.\nEr der fejl, skrives en kopi af filen med de forkerte celler farvet og en kommentar på hver; filen selv ændres ikke.\nTabellens slags findes af overskrifterne, hvis den ikke nævnes.",
  en: "Reads a table and shows all faults with their cell, what stands there and what to write. Nothing is computed.\nWhere there are faults, a copy of the file is written with the faulty cells coloured and a comment on each; the file itself is\nnot changed. The kind of table is found by its headings unless it is named.",
});
export const FILE: Text = frozen({ da: "FIL", en: "FILE" });
export const FILE_SAYS: Text = frozen({
  da: "tabellen; - er det, der sendes ind",
  en: "the table; - is what is piped in",
});
export const KIND: Text = frozen({ da: "SLAGS", en: "KIND" });
export const KIND_SAYS: Text = frozen({ da: "slags tabel, fx notices", en: "the kind of table, such as notices" });

export const SUFFIX: Text = frozen({ da: "fejl", en: "faults" });

export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "check varsler.csv", en: "check notices.csv --lang en" },
    says: {
      da: "Vis, hvad der skal rettes, og skriv varsler-fejl.xlsx",
      en: "Show what to correct, and write notices-faults.xlsx",
    },
  },
]);
