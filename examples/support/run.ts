import { fileURLToPath } from "node:url";
import { asReport, type Report } from "rammetakst";

/** Prints a report in Danish, or in English with `--en`, when the script itself is what was started. */
export function run(url: string, report: Report): void {
  if (process.argv[1] !== fileURLToPath(url)) return;
  console.log(asReport(report, process.argv.includes("--en") ? "en" : "da", "text"));
}
