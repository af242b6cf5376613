import { asReport, type Report } from "rammetakst";
import { isStarted } from "./started.ts";

/** Prints a report in Danish, or in English with `--en`, when the script itself is what was started. */
export function run(url: string, report: Report): void {
  if (!isStarted(url)) return;
  console.log(asReport(report, process.argv.includes("--en") ? "en" : "da", "text"));
}
