import type { Agreement } from "../agreements/agreement.ts";
import { fail } from "../errors.ts";
import type { IndexSeries } from "../indexation/indexSeries.ts";
import type { Text } from "../words.ts";
import type { AssessOptions } from "./assess.ts";

const KEYS = ["series", "national"] as const;

function refuse(path: string, found: unknown, allowed: Text, remedy: Text): never {
  return fail({ kind: "malformed", path, found, allowed, remedy });
}

function isSeries(value: unknown): value is IndexSeries {
  return typeof value === "object" && value !== null && typeof (value as IndexSeries).rate === "function";
}

/** The agreement given, or an error that shows how to get one. */
export function checkAgreement(agreement: unknown): Agreement {
  const given = agreement as Partial<Agreement> | null | undefined;
  if (typeof given === "object" && given !== null && typeof given.find === "function" && given.region !== undefined) {
    return given as Agreement;
  }
  return refuse(
    "agreement",
    agreement,
    { da: "en rammeaftale", en: "a framework agreement" },
    {
      da: 'skriv agreementInForce("syddanmark", "2025-01-01")',
      en: 'write agreementInForce("syddanmark", "2025-01-01")',
    },
  );
}

/** The options given, with nothing unknown among them. */
export function checkOptions(options: AssessOptions): AssessOptions {
  for (const [key, value] of Object.entries(options)) {
    const known = (KEYS as readonly string[]).includes(key);
    if (known && (value === undefined || isSeries(value))) continue;
    refuse(
      `options.${key}`,
      value,
      { da: "series og national, hver en P/L-serie", en: "series and national, each an index series" },
      { da: 'skriv { series: indexSeries("syddanmark") }', en: 'write { series: indexSeries("syddanmark") }' },
    );
  }
  return options;
}
