import { agreements } from "./agreements.ts";
import { parameters } from "./parameters.ts";
import type { Printer } from "./printer.ts";
import { registers } from "./registers.ts";
import { series } from "./series.ts";
import { sources } from "./sources.ts";

/** Everything that prints into `src/generated/`. */
export const PRINTERS: readonly Printer[] = [registers, sources, agreements, parameters, series];
