import { existsSync, readFileSync } from "node:fs";
import { DAYS, INDEX, tariffRound, UNITS, wholeRows } from "./tariffRound.ts";

const MIB = 2 ** 20;
const STATUS = "/proc/self/status";

/** The most memory of this process so far, in MiB; what `resourceUsage` says holds the parent's on Linux. */
function most(): number {
  const kept = existsSync(STATUS) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(STATUS, "utf8"))?.[1] : undefined;
  return (kept === undefined ? process.resourceUsage().maxRSS : Number(kept)) / 1024;
}

const rows = Number(process.argv[2]);
const before = most();
const whole = wholeRows(rows);
const { results } = tariffRound.columns({ ...whole, days: DAYS, index: INDEX }, { units: UNITS });
const peak = most();
const bytes = [...Object.values(whole), ...Object.values(results)].reduce((sum, { byteLength }) => sum + byteLength, 0);
console.log(JSON.stringify({ before, peak, columns: bytes / MIB }));
