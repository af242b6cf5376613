/**
 * In a browser: a file that the user chose is read, assessed, and given back as a workbook. No byte leaves the machine, and
 * `assessedFile` uses nothing of Node. On a page with `<input type="file">` and a link for the answer:
 *
 *     input.onchange = async () => {
 *       const { workbook, says } = await assessedFile(input.files[0], "da");
 *       link.href = URL.createObjectURL(workbook);
 *       link.download = "varsler-vurderet.xlsx";
 *       text.innerText = says.join("\n");
 *     };
 */
import { type Language, RuleError } from "rammetakst";
import { assessTables, asXlsx, readTables } from "rammetakst/files";

/** What a page shows and offers for download; without a workbook the file could not be read, and `says` tells why. */
export interface AssessedFile {
  readonly workbook?: Blob;
  readonly says: readonly string[];
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Assesses the notices of a CSV file or a workbook; `File` is a `Blob` with a name. */
export async function assessedFile(file: Blob, language: Language): Promise<AssessedFile> {
  try {
    const tables = await readTables(new Uint8Array(await file.arrayBuffer()));
    const { sheets, says, faults } = assessTables(tables);
    const bytes = await asXlsx(sheets, language);
    return {
      workbook: new Blob([Uint8Array.from(bytes)], { type: XLSX }),
      says: [
        ...says.map((each) => each[language]),
        ...faults.map(({ cells, what, write }) =>
          [cells.join(", "), what[language], write[language]].filter(Boolean).join(": "),
        ),
      ],
    };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { says: [error.in(language)] };
  }
}

/** Three notices as an office keeps them; the operator of the last one is misspelt. */
const NOTICES = `Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden
1;Solgården;Vejen Kommune;døgn;1.000,55;1.055,68;01-01-2025
2;Birkelund;Region Syddanmark;døgn;2.347,50;2.500,00;01-01-2025
3;Åhuset;Vejn Kommune;døgn;1.800,00;1.899,18;01-01-2025
`;

// Tried in Node, where a page would hand over the user's file.
if (globalThis.process?.argv[1]?.endsWith("browser.ts")) {
  const language = process.argv.includes("--en") ? "en" : "da";
  const { workbook, says } = await assessedFile(new Blob([NOTICES]), language);
  console.log(says.join("\n"));
  console.log(`${workbook?.type}: ${workbook?.size} bytes`);
}
