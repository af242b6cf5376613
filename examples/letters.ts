/** The letters to all operators of a tariff round: `npx tsx examples/letters.ts` writes them to `examples/output/letters/`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type OperatorReply, proposalReplies } from "rammetakst";
import { round } from "./tariff-round.ts";

const lang = process.argv.includes("--en") ? "en" : "da";

/** What is not stated, such as who signs, is marked in the letters as a place to fill in. */
export const letters: readonly OperatorReply[] = proposalReplies(round, {
  lang,
  sender: ["Eksempel Kommune", "Rådhuspladsen 1", "6000 Eksempelby"],
  caseNumber: "25/1234",
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("output/letters/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const { fileName, html } of letters)
    writeFileSync(new URL(`${encodeURIComponent(fileName)}.html`, folder), html);
  for (const { fileName, notices } of letters) console.log(`${fileName}.html: ${notices.join(", ")}`);
}
