#!/usr/bin/env node
import { main } from "./cli/main.ts";
import { EXIT } from "./cli/outcome.ts";
import { outFailure } from "./cli/outFailure.ts";
import { processIo } from "./cli/processIo.ts";

const argv = process.argv.slice(2);

let isTold = false;
process.stdout.on("error", async (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may have read enough: `rammetakst agreements | head -3`.
  if (error.code === "EPIPE" || isTold) return;
  isTold = true;
  const text = await outFailure(error, argv);
  process.stderr.write(text, () => process.exit(EXIT.badInput));
});

// Set and not called, so that what is written is written to its end.
process.exitCode = await main(argv, processIo(new URL("../package.json", import.meta.url)));
