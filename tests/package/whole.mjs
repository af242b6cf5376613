// Run by plain node where decimal.js is all there is beside the package, or where code from text is forbidden.
import { equal, match, throws } from "node:assert/strict";
import { agreementInForce, isClaimTimely, publicHolidays, RuleError, wheelCalendar, yearWheel } from "rammetakst";

const claim = { lastDay: "2024-02-29", claimedOn: "2025-03-01" };
equal(isClaimTimely(claim).deadline, "2025-02-28");
throws(
  () => isClaimTimely({ ...claim, claimdOn: "2025-03-01" }),
  (error) => error instanceof RuleError && error.failure.kind === "unknown-key",
);
equal(publicHolidays(2025)[0]?.date, "2025-01-01");
match(wheelCalendar(yearWheel(agreementInForce("syddanmark", "2025-03-01"), 2026), "da"), /^BEGIN:VCALENDAR/);
console.log("the whole library computes");
