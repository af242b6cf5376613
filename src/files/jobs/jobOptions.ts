import { checkedOptions } from "../../agreements/agreementInForce.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { isChecked, type LocalValues, watched } from "../../agreements/localValues.ts";
import { isoDate } from "../../dates.ts";
import { ownSteps } from "../../indexation/indexSeries.ts";
import { findRegion } from "../../registers/regions.ts";
import { knownKeys } from "../../reports/given.ts";
import type { Text } from "../../words.ts";
import type { JobOptions } from "../options.ts";
import * as say from "./words.ts";

const SHARED = ["agreement", "region", "date", "asked", "rates"] as const;

type SharedKey = (typeof SHARED)[number];

/** The options of a job, checked as far as all jobs have them; `own` are the keys that it has besides. */
export function jobOptions<Options extends JobOptions>(options: Options, own: readonly string[] = []): Options {
  knownKeys(options, [...SHARED, ...own], "options");
  const { agreement, region, date, asked, rates } = options;
  checkedOptions(asked, "options.asked");
  if (agreement !== undefined) checkedAgreement(agreement, "2025-12-31", "options.agreement");
  if (date !== undefined) isoDate(date, "options.date");
  if (rates !== undefined) ownSteps(rates);
  return {
    ...options,
    ...(region === undefined ? {} : { region: findRegion(region, "options.region").id }),
    ...(asked?.local === undefined ? {} : { asked: { ...asked, local: watchedLocal(asked.local) } }),
  };
}

/** Own values that remember which of them are used; what was not read as such is left for the agreement to refuse. */
const watchedLocal = (local: LocalValues): LocalValues => (isChecked(local) ? watched(local) : local);

/** That some options are given which a job has no use for; nothing where there are none. */
export function unusedSaid(options: JobOptions, used: readonly SharedKey[]): Text[] {
  const unused = SHARED.filter((key) => options[key] !== undefined && !used.includes(key));
  return unused.length === 0 ? [] : [say.notUsed(unused.map((key) => say.OPTIONS[key]))];
}
