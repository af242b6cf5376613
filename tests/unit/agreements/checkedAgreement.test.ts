import { agreementInForce, lawOn } from "rammetakst";
import { describe, expect, test } from "vitest";
import { checkedAgreement, checkInForce } from "../../../src/agreements/checkedAgreement.ts";
import { carriedAgreement, lastAgreement, yearAfterLastAgreement } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");

describe("checkedAgreement", () => {
  test("takes an agreement, also in a scenario and carried forward", () => {
    const lenient = carriedAgreement("syddanmark");
    for (const given of [agreement, agreement.with({ band: "0.04" }), lenient, { ...agreement }]) {
      expect(checkedAgreement(given, "2025-01-01")).toBe(given);
    }
  });

  test.each([null, "syddanmark", 7, {}, [], { region: "syddanmark" }, { ...agreement, on: undefined }])(
    "refuses %j, and shows how to get one for the day",
    (given) => {
      expect(refusal(() => checkedAgreement(given, "2026-12-31"))).toMatchObject({
        kind: "malformed",
        path: "agreement",
        remedy: { da: 'skriv agreementInForce("syddanmark", "2026-12-31")' },
      });
    },
  );

  test("says that it is missing, and names another place", () => {
    expect(refusal(() => checkedAgreement(undefined, "2026-01-01", "rules"))).toMatchObject({
      kind: "missing",
      path: "rules",
    });
  });

  test("takes no law for an agreement: it has no region", () => {
    expect(refusal(() => checkedAgreement(lawOn("2025-01-01"), "2025-01-01")).kind).toBe("malformed");
  });
});

describe("checkInForce", () => {
  const refused = (day: string, set = agreement) => refusal(() => checkInForce(day, set, "effectiveFrom"));

  test("takes the first and the last day of the period, and refuses the days beside them", () => {
    for (const day of ["2025-01-01", "2026-12-31"]) checkInForce(day, agreement, "effectiveFrom");
    for (const day of ["2024-12-31", "2027-01-01"]) {
      expect(refused(day)).toMatchObject({ kind: "outside-validity", path: "effectiveFrom" });
      expect(refused(day).remedy.en).toContain(`agreementInForce("syddanmark", "${day}")`);
    }
  });

  test("takes any day after the end where lenient mode carries the agreement on, and none before its start", () => {
    const lenient = carriedAgreement("syddanmark");
    checkInForce(`${yearAfterLastAgreement("syddanmark") + 4}-06-01`, lenient, "effectiveFrom");
    const before = `${Number(lastAgreement("syddanmark").from.slice(0, 4)) - 1}-12-31`;
    expect(refused(before, lenient).kind).toBe("outside-validity");
  });
});
