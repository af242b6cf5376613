import type { Agreement } from "../agreements/agreement.ts";
import { checkedWheel } from "../calendar/checkedWheel.ts";
import type { YearWheel } from "../calendar/wheel.ts";
import { fail } from "../errors.ts";
import type { IndexSeries } from "../indexation/indexSeries.ts";
import { isSeries } from "../indexation/isSeries.ts";
import { isPlain } from "../isRecord.ts";
import { type IndexingOf, indexingOfCall } from "./judgement/indexing.ts";
import * as say from "./words.ts";

/** What a user may choose: the series that stand for the agreed and the national indexation, and the year wheel. */
export interface AssessOptions {
  /** In place of the agreement's own series. */
  readonly series?: IndexSeries;
  /** In place of KL's general series. */
  readonly national?: IndexSeries;
  /** The year wheel of the region and tariff year whose deadlines notices are compared with, in place of the agreement's. */
  readonly wheel?: YearWheel;
}

function isWheel(value: unknown): value is YearWheel {
  if (typeof value !== "object" || value === null) return false;
  const { deadlines, region, tariffYear } = value as Partial<YearWheel>;
  return Array.isArray(deadlines) && typeof region === "string" && Number.isInteger(tariffYear);
}

/** Options that were checked, with what the notices of one call share. */
export interface CheckedOptions extends AssessOptions {
  readonly indexingOf: IndexingOf;
  /** Each notice is judged by the agreement of its own day, also where that is another than the one asked for. */
  readonly isEachByOwn?: boolean;
}

const CHECKS: Readonly<Record<keyof AssessOptions, (value: unknown) => boolean>> = {
  series: isSeries,
  national: isSeries,
  wheel: isWheel,
};

function refuseOption(path: string, found: unknown): never {
  return fail({ kind: "malformed", path, found, ...say.notOption });
}

/** Another region's deadlines say nothing of these notices. */
function checkRegion({ wheel }: AssessOptions, { region }: Agreement): void {
  if (wheel === undefined) return;
  checkedWheel(wheel, "options.wheel");
  if (wheel.region === region) return;
  fail({ kind: "malformed", path: "options.wheel", found: wheel.region, ...say.otherRegion(region) });
}

/** The options given, with nothing unknown among them. */
export function checkOptions(options: unknown, agreement: Agreement): CheckedOptions {
  if (!isPlain(options)) refuseOption("options", options);
  for (const [key, value] of Object.entries(options)) {
    const isFine = Object.hasOwn(CHECKS, key) ? CHECKS[key as keyof AssessOptions] : undefined;
    if (isFine === undefined || (value !== undefined && !isFine(value))) refuseOption(`options.${key}`, value);
  }
  checkRegion(options, agreement);
  return { ...options, indexingOf: indexingOfCall() };
}
