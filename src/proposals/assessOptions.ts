import type { Agreement } from "../agreements/agreement.ts";
import { checkedWheel } from "../calendar/checkedWheel.ts";
import type { YearWheel } from "../calendar/wheel.ts";
import { fail } from "../errors.ts";
import { isSeries } from "../indexation/isSeries.ts";
import type { Text } from "../words.ts";
import type { AssessOptions } from "./assess.ts";

function refuse(path: string, found: unknown, allowed: Text, remedy: Text): never {
  return fail({ kind: "malformed", path, found, allowed, remedy });
}

function isWheel(value: unknown): value is YearWheel {
  if (typeof value !== "object" || value === null) return false;
  const { deadlines, region, tariffYear } = value as Partial<YearWheel>;
  return Array.isArray(deadlines) && typeof region === "string" && Number.isInteger(tariffYear);
}

const CHECKS: Readonly<Record<keyof AssessOptions, (value: unknown) => boolean>> = {
  series: isSeries,
  national: isSeries,
  wheel: isWheel,
};

function refuseOption(path: string, found: unknown): never {
  return refuse(
    path,
    found,
    {
      da: "series og national, hver en P/L-serie, og wheel, et årshjul",
      en: "series and national, each an index series, and wheel, a year wheel",
    },
    {
      da: 'skriv { series: indexSeries("syddanmark"), wheel: yearWheel(agreement, 2026) }',
      en: 'write { series: indexSeries("syddanmark"), wheel: yearWheel(agreement, 2026) }',
    },
  );
}

/** Another region's deadlines say nothing of these notices. */
function checkRegion({ wheel }: AssessOptions, { region }: Agreement): void {
  if (wheel === undefined) return;
  checkedWheel(wheel, "options.wheel");
  if (wheel.region === region) return;
  refuse(
    "options.wheel",
    wheel.region,
    { da: `et årshjul for ${region}, som aftalen`, en: `a year wheel of ${region}, as the agreement` },
    { da: "giv hjulet fra yearWheel(agreement, takstår)", en: "give the wheel of yearWheel(agreement, tariff year)" },
  );
}

/** The options given, with nothing unknown among them. */
export function checkOptions(options: unknown, agreement: Agreement): AssessOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) refuseOption("options", options);
  for (const [key, value] of Object.entries(options)) {
    const isFine = Object.hasOwn(CHECKS, key) ? CHECKS[key as keyof AssessOptions] : undefined;
    if (isFine === undefined || (value !== undefined && !isFine(value))) refuseOption(`options.${key}`, value);
  }
  checkRegion(options, agreement);
  return options;
}
