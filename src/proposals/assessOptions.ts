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
  if (typeof value !== "object" || value === null) return false;
  const { rate, find, steps, title } = value as Partial<IndexSeries>;
  return typeof rate === "function" && typeof find === "function" && Array.isArray(steps) && title !== undefined;
}

/** The agreement given, or an error that shows how to get one. */
export function checkAgreement(agreement: unknown): Agreement {
  const given = agreement as Partial<Agreement> | null | undefined;
  if (typeof given === "object" && given !== null && typeof given.known === "function" && given.region !== undefined) {
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

function refuseOption(path: string, found: unknown): never {
  return refuse(
    path,
    found,
    { da: "series og national, hver en P/L-serie", en: "series and national, each an index series" },
    { da: 'skriv { series: indexSeries("syddanmark") }', en: 'write { series: indexSeries("syddanmark") }' },
  );
}

/** The options given, with nothing unknown among them. */
export function checkOptions(options: unknown): AssessOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) refuseOption("options", options);
  for (const [key, value] of Object.entries(options)) {
    const known = (KEYS as readonly string[]).includes(key);
    if (!known || (value !== undefined && !isSeries(value))) refuseOption(`options.${key}`, value);
  }
  return options;
}
