/** The limits of a round of notified tariffs as a view, for DuckDB, PostgreSQL and Spark. Needs none of them to be printed. */
import { agreementInForce, noticeLimit } from "rammetakst";

/** Whole øre in a table `notices`; the index, 5.51 %, is the same for all rows. */
const options = {
  from: ["tariffs", "notices"],
  view: ["tariffs", "notice_limits"],
  id: "notice",
  columns: {
    current: "current_oere",
    currentBackRegulation: "current_back_regulation_oere",
    proposed: "proposed_oere",
    proposedBackRegulation: "proposed_back_regulation_oere",
    index: { value: "1.0551" },
  },
  units: { current: "0.01", currentBackRegulation: "0.01", proposed: "0.01", proposedBackRegulation: "0.01" },
  set: agreementInForce("syddanmark", "2025-01-01"),
} as const;

for (const dialect of ["duckdb", "postgres", "spark"] as const) {
  const { text, units } = noticeLimit.sql(dialect, options);
  console.log(`${text};\n`);
  console.log(`-- ${dialect}: the limit counts ${units.limit} kr., the excess ${units.excess} kr.\n`);
}
