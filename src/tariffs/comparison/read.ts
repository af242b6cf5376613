import { fail, refuseKey } from "../../errors.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Computed } from "../calculation/computed.ts";
import type { TariffFinding } from "../calculation/finding.ts";
import { COST_KINDS } from "../costKind.ts";
import { readSeries, type SeriesOfKind } from "../seriesGiven.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import type { CompareTariffsOptions } from "./result.ts";

/** The keys of an object that was given, each of them known. */
function checkKeys(given: unknown, names: readonly string[], path: string): void {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) {
    for (const key of Object.keys(given)) if (!names.includes(key)) refuseKey(key, names, path);
    return;
  }
  fail({
    kind: "malformed",
    path,
    found: given,
    allowed: { da: `et objekt med ${names.join(", ")}`, en: `an object with ${names.join(", ")}` },
    remedy: { da: 'skriv { series: indexSeries("syddanmark") }', en: 'write { series: indexSeries("syddanmark") }' },
  });
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
  const [was, is] = [tariffUnitWords(before.input.unit), tariffUnitWords(after.input.unit)];
  if (before.input.unit === after.input.unit) return;
  fail({
    kind: "unit",
    path: "after.unit",
    foundAs: { da: `en takst ${is.da}`, en: `a tariff ${is.en}` },
    allowed: { da: `en takst ${was.da}, som den første`, en: `a tariff ${was.en}, as the first` },
    remedy: {
      da: "beregn begge takster i samme enhed; en enhed omregnes aldrig, for antallet af døgn i en måned er et valg",
      en: "compute both tariffs in the same unit; a unit is never converted, since the days of a month are a choice",
    },
  });
}

/** Two names may be two services. */
export function nameFinding({ input: { name: was } }: Computed, { input: { name: is } }: Computed): TariffFinding[] {
  if (was === undefined || is === undefined || was === is) return [];
  return [
    {
      code: "names-differ",
      severity: "warning",
      message: {
        da: `De to takster har hver sit navn: ${was} og ${is}.`,
        en: `The two tariffs have different names: ${was} and ${is}.`,
      },
      figures: { before: was, after: is },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Kontrollér, at det er den samme ydelse, der sammenlignes.",
        en: "Check that it is the same service that is compared.",
      },
    },
  ];
}
