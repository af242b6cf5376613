import type { LocalValues } from "../../agreements/localValues.ts";
import { isWithin } from "../../dates.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { parameters } from "../../parameters/parameters.ts";

const { refunds } = parameters;
const THREE = [refunds.firstRefundLimit, refunds.secondRefundLimit, refunds.thirdRefundLimit];
const OLDER = [refunds.olderFirstRefundLimit, refunds.olderSecondRefundLimit];
const CHILD = [refunds.childFirstRefundLimit, refunds.childSecondRefundLimit];

/** The first year that the refund is counted by month, against three limits. */
const FROM = 2021;

/** The year's limits among values of one's own, on its last day; nothing where one of them is not there. */
export function ownLimits(
  local: LocalValues | undefined,
  year: number,
  provision: "176" | "176a" | undefined,
): readonly Numeric[] | undefined {
  const asked = year >= FROM ? THREE : provision === "176a" ? CHILD : OLDER;
  const found = asked.flatMap(({ id }) => {
    const all = local?.values.get(id) ?? [];
    return all.find(({ scope, from, to }) => scope === null && isWithin(`${year}-12-31`, from, to))?.value ?? [];
  });
  return found.length === asked.length ? found : undefined;
}
