import { agreementInForce, parameters, type RuleSet } from "rammetakst";
import { expect, test } from "vitest";
import { rememberedBySet } from "../../../src/rules/rememberedBySet.ts";

test("what follows from a set and names is made once for each, and frozen", () => {
  let made = 0;
  const said = rememberedBySet(({ id }: RuleSet, name: string) => ({ text: `${id} ${name}`, number: ++made }), []);
  const [one, other] = [agreementInForce("syddanmark", "2025-01-01"), agreementInForce("sjaelland", "2025-01-01")];
  expect(said(one, "a")).toEqual({ text: "syddanmark-2025-26 a", number: 1 });
  expect(said(one, "b")).toEqual({ text: "syddanmark-2025-26 b", number: 2 });
  expect(said(other, "a")).toEqual({ text: "sjaelland-2025-26 a", number: 3 });
  expect(said(one, "a")).toEqual({ text: "syddanmark-2025-26 a", number: 1 });
  expect(Object.isFrozen(said(one, "a"))).toBe(true);
});

test("a set of a user's own, whose answers may change, is asked each time", () => {
  const own: RuleSet = { ...agreementInForce("syddanmark", "2025-01-01") };
  let made = 0;
  const said = rememberedBySet((_: RuleSet) => ({ number: ++made }), []);
  expect([said(own).number, said(own).number]).toEqual([1, 2]);
  expect(Object.isFrozen(said(own))).toBe(false);
});

test("a scenario gets what was made for its agreement, where it says nothing of what is asked", () => {
  const { band, deficitBand, setAsideShare } = parameters.settlement;
  let made = 0;
  const said = rememberedBySet(
    (set: RuleSet) => ({ text: set.known(deficitBand).text, number: ++made }),
    [deficitBand],
  );
  const agreement = agreementInForce("syddanmark", "2025-01-01");
  const { text } = agreement.known(band);
  expect(said(agreement)).toEqual({ text, number: 1 });
  expect(said(agreement.with({ [setAsideShare.id]: "0.01" }))).toBe(said(agreement));
  expect(said(agreement.with({ deficitBand: "0.01" }))).toEqual({ text: "0.01", number: 2 });
  // the limit of deficits follows that of surpluses
  expect(said(agreement.with({ band: "0.02" }))).toEqual({ text: "0.02", number: 3 });
  expect(said(agreement)).toEqual({ text, number: 1 });
});
