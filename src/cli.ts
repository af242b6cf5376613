#!/usr/bin/env node
import { main } from "./cli/main.ts";
import { processIo } from "./cli/processIo.ts";

// Whoever reads the output may have read enough: `rammetakst agreements | head -3`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Set and not called, so that what is written is written to its end.
process.exitCode = await main(process.argv.slice(2), processIo(new URL("../package.json", import.meta.url)));
