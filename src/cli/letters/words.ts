import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Skriv udkast til breve til driftsherrerne",
  en: "Draft the letters to the operators",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med varsler og skriver et brev til hver driftsherre om alle dens varsler: hvad der accepteres, og hvad der\nbedes begrundet. Brevene åbnes i Word; det, der skal udfyldes, er mærket. Har en række fejl, skrives ingen breve;\net varsel med et åbent spørgsmål er ikke med i brevet, som har et mærke om det.",
  en: "Reads a table of notices and drafts a letter to each operator about all its notices: what is accepted, and what reasons\nare asked for. Word opens the letters; what is to be filled in is marked. No letter is written while a row has an error;\na notice with an open question is left out of its letter, which has a mark about it.",
});
export const ROWS: Text = frozen({ da: "varsler", en: "notices" });
export const SUFFIX: Text = frozen({ da: "breve", en: "letters" });
export const LINE: Text = frozen({ da: "LINJE", en: "LINE" });
export const NUMBER: Text = frozen({ da: "NR.", en: "NUMBER" });
export const SENDER_SAYS: Text = frozen({
  da: "afsenderens navn og adresse, en linje ad gangen; gentages",
  en: "the sender's name and address, a line at a time; repeated",
});
export const LETTER_DATE_SAYS: Text = frozen({ da: "brevets dato: 2025-01-31", en: "the letter's date: 2025-01-31" });
export const CASE_NUMBER_SAYS: Text = frozen({ da: "sagsnummer i brevet", en: "the case number of the letter" });
export const SIGNATURE_SAYS: Text = frozen({
  da: "underskriften, en linje ad gangen; gentages",
  en: "the signature, a line at a time; repeated",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "letters varsler.csv", en: "letters notices.csv --lang en" },
    says: { da: "Skriv brevene i mappen varsler-breve", en: "Write the letters in the folder notices-letters" },
  },
  {
    line: {
      da: "letters varsler.csv --case-number 25/1234 --out breve-2025",
      en: "letters notices.csv --case-number 25/1234 --out letters-2025 --lang en",
    },
    says: { da: "Med sagsnummer, i en mappe med et andet navn", en: "With a case number, in a folder of another name" },
  },
]);

export const LETTERS: Text = frozen({ da: "Breve", en: "Letters" });
export const OF_NOTICES: Text = frozen({ da: "varsler", en: "notices" });
export const CASES: Text = frozen({ da: "Sagsnumre", en: "Case numbers" });
export const NO_LETTERS: Text = frozen({
  da: "Ingen breve er skrevet: de ville mangle de varsler, der har fejl. Ret fejlene, og kør igen.",
  en: "No letters are written: they would lack the notices that have errors. Correct the errors and run again.",
});

export const ALL_OPEN: Text = frozen({
  da: "Ingen breve er skrevet: alle varsler har et spørgsmål, der skal afklares først.",
  en: "No letters are written: every notice has a question to be clarified first.",
});
