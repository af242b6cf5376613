import { fail, refuseKey } from "../../errors.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Computed } from "../calculation/computed.ts";
import type { TariffFinding } from "../calculation/finding.ts";
import { COST_KINDS } from "../costKind.ts";
import { readSeries, type SeriesOfKind } from "../seriesGiven.ts";
import type { CompareTariffsOptions } from "./result.ts";
import * as say from "./words.ts";

/** The keys of an object that was given, each of them known. */
function checkKeys(given: unknown, names: readonly string[], path: string): void {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) {
    for (const key of Object.keys(given)) if (!names.includes(key)) refuseKey(key, names, path);
    return;
  }
  fail({ kind: "malformed", path, found: given, ...say.noObject(names) });
}

/** The series asked for, else those that the later calculation was made with. */
export function seriesIn(options: CompareTariffsOptions, after: Computed): SeriesOfKind {
  checkKeys(options, ["series", "seriesByKind"], "options");
  if (options.seriesByKind !== undefined) checkKeys(options.seriesByKind, COST_KINDS, "options.seriesByKind");
  const own = readSeries(options, "options.");
  return (kind) => own(kind) ?? after.seriesOf(kind);
}

/** Refuses tariffs of different units. */
export function checkUnits(before: Computed, after: Computed): void {
  const [was, is] = [before.input.unit, after.input.unit];
  if (was !== is) fail({ kind: "unit", path: "after.unit", ...say.anotherUnit(was, is) });
}

/** Two names may be two services. */
export function nameFinding({ input: { name: was } }: Computed, { input: { name: is } }: Computed): TariffFinding[] {
  if (was === undefined || is === undefined || was === is) return [];
  return [
    {
      code: "names-differ",
      severity: "warning",
      message: say.namesDiffer(was, is),
      figures: { before: was, after: is },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.CHECK_SAME_SERVICE,
    },
  ];
}
