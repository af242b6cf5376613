import { agreementInForce, noticeLimit } from "../../../src/index.ts";

export type Engine = "duckdb" | "spark";
export type Width = "bigint" | "wide";

/** What the index and the agreement of the job are; floats read the same. */
const INDEX = "1.0551";

const OERE = "0.01";

/** The limits of a table of notices by the library's SQL, its columns in whole øre. */
export function exactText(engine: Engine, width: Width): string {
  return noticeLimit.sql(engine, {
    from: "notices",
    columns: {
      current: "tariff",
      currentBackRegulation: "back_regulation",
      proposed: "new_tariff",
      proposedBackRegulation: "new_back_regulation",
      index: { value: INDEX },
    },
    units: {
      current: OERE,
      currentBackRegulation: OERE,
      proposed: OERE,
      proposedBackRegulation: OERE,
    },
    set: agreementInForce("syddanmark", "2025-06-01"),
    width,
    id: "notice",
  }).text;
}

/** The same limits as one would write them for kroner in floats, without a look at what the columns hold. */
export function floatText(): string {
  return `WITH without AS (
  SELECT notice, tariff_kr - back_regulation_kr AS current, new_tariff_kr - new_back_regulation_kr AS proposed
  FROM notices
),
limits AS (
  SELECT *, round(current * CAST(${INDEX} AS DOUBLE), 2) AS most FROM without
)
SELECT
  notice,
  most AS "limit",
  CASE WHEN proposed > most THEN round(proposed - most, 2) ELSE CAST(0 AS DOUBLE) END AS excess,
  proposed > most AS "isAbove"
FROM limits`;
}

/** As many columns read and written, and nothing computed: what the engine takes beside a rule. */
export function copyText(): string {
  return `SELECT notice, tariff AS "limit", new_tariff AS excess, back_regulation > new_back_regulation AS "isAbove"
FROM notices`;
}

/** Spark takes backticks for names. */
export const inSpark = (text: string): string => text.replaceAll('"', "`");
