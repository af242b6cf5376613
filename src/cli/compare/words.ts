import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Sammenlign takster med året før, og vis hvorfor",
  en: "Compare tariffs with the year before, and show why",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med omkostninger for to år, eller to filer med hver sit år, beregner taksterne og viser, hvad der\nfår dem til at stige eller falde: fremskrivning, hver slags omkostning, belægning, pladser og efterregulering.",
  en: "Reads a table of costs of two years, or two files of a year each, computes the tariffs and shows what makes them\nrise or fall: indexation, each kind of cost, occupancy, places and back-regulation.",
});
export const EARLIER: Text = frozen({ da: "ÆLDRE", en: "OLDER" });
export const EARLIER_SAYS: Text = frozen({
  da: "filen med det tidligere år, hvis hvert år har sin egen",
  en: "the file of the earlier year, where each year has its own",
});
export const FILE: Text = frozen({ da: "FIL", en: "FILE" });
export const FILE_SAYS: Text = frozen({
  da: "filen med det senere år, eller med begge år; - er det, der sendes ind",
  en: "the file of the later year, or of both years; - is what is piped in",
});
export const SUFFIX: Text = frozen({ da: "sammenlignet", en: "compared" });
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "compare takster-2024-2025.csv", en: "compare tariffs-2024-2025.csv --lang en" },
    says: { da: "Sammenlign to år i én fil", en: "Compare two years of one file" },
  },
  {
    line: {
      da: "compare takster-2024.csv takster-2025.csv",
      en: "compare tariffs-2024.csv tariffs-2025.csv --lang en",
    },
    says: { da: "Sammenlign to filer, den ældste først", en: "Compare two files, the older first" },
  },
]);
