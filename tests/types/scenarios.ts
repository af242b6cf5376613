import { agreementInForce, lawOn, type Scenario } from "rammetakst";

const agreement = agreementInForce("syddanmark", "2025-03-01");

export const byName = agreement.with({ band: "0.04", noticeDeadline: 60 });
export const byId = lawOn("2025-01-01").with({ "settlement.band": "0.04" });
export const inPeriod: Scenario = { band: { value: "0.05", from: "2018-01-01", to: "2018-12-31" } };

// @ts-expect-error -- a parameter that does not exist
agreement.with({ banb: "0.04" });
// @ts-expect-error -- an id that does not exist
lawOn("2025-01-01").with({ "settlement.banb": "0.04" });
// @ts-expect-error -- a value that is neither number nor text
agreement.with({ band: true });
// @ts-expect-error -- a period with another key
agreement.with({ band: { value: "0.05", until: "2018-12-31" } });
