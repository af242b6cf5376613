import type { Failure } from "../errors.ts";

/** As `noRateTo` of the words says it. */
const NO_RATE_TO = /^no rate from \d{4} to (\d{4})\b/;

/** The year whose rate a series was asked for and does not have, where a failure is about that. */
export function yearWithoutRate({ found }: Failure): number | undefined {
  const [, year] = NO_RATE_TO.exec(found.en) ?? [];
  return year === undefined ? undefined : Number(year);
}
