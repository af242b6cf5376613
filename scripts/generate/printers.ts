import { agreements } from "./agreements.ts";
import { breaks } from "./breaks.ts";
import { calendar } from "./calendar.ts";
import { parameterNames, parameters } from "./parameters.ts";
import type { Printer } from "./printer.ts";
import { registers } from "./registers.ts";
import { schemes } from "./schemes.ts";
import { series } from "./series.ts";
import { sources } from "./sources.ts";
import { tables } from "./tables.ts";
import { tariffChanges } from "./tariffChanges.ts";

/** Everything that prints into `src/generated/`. */
export const PRINTERS: readonly Printer[] = [
  registers,
  sources,
  agreements,
  breaks,
  calendar,
  parameters,
  parameterNames,
  schemes,
  series,
  tables,
  tariffChanges,
];
