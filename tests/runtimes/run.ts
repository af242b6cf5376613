/**
 * Compares what machines draw by the built package: `npm run build && npm run runtimes -- /path/to/node24 /path/to/chromium`.
 * The Node that runs this is one of them. What is wanted and not given is told, and `--required` makes it a failure.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { drawnInBrowser } from "./browser.ts";

const WANTED = [/^Node v20\./, /^Node v24\./, /^Chrom/];

interface Machine {
  readonly name: string;
  readonly drawn: () => Promise<string> | string;
}

function output(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

function machineOf(program: string): Machine {
  const version = output(program, "--version").trim();
  if (!version.startsWith("v")) return { name: version, drawn: () => drawnInBrowser(program) };
  const script = fileURLToPath(new URL("./inNode.mjs", import.meta.url));
  return { name: `Node ${version}`, drawn: () => output(program, script) };
}

const args = process.argv.slice(2);
const isRequired = args.includes("--required");
const machines = [process.execPath, ...args.filter((arg) => arg !== "--required")].map(machineOf);
const missing = WANTED.filter((wanted) => !machines.some(({ name }) => wanted.test(name)));
for (const wanted of missing) console.log(`NOT COMPARED: no machine whose version is like ${wanted.source} was given`);

const hashes = new Set<string>();
for (const { name, drawn } of machines) {
  const text = await drawn();
  if (text.startsWith("failed: ")) throw new Error(`${name} ${text}`);
  const lines = text.split("\n");
  const hash = createHash("sha256").update(text).digest("hex");
  console.log(`${hash}  ${lines.length} lines, ${text.length} characters: ${name}`);
  hashes.add(hash);
}
console.log(hashes.size === 1 ? "all draw the same" : "THEY DIFFER");
if (hashes.size > 1 || (isRequired && missing.length > 0)) process.exitCode = 1;
