import { agreementInForce, type RuleSet } from "rammetakst";
import { expect, test } from "vitest";
import { rememberedBySet } from "../../../src/rules/rememberedBySet.ts";

test("what follows from a set and names is made once for each, and frozen", () => {
  let made = 0;
  const said = rememberedBySet(({ id }: RuleSet, name: string) => ({ text: `${id} ${name}`, number: ++made }));
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
  const said = rememberedBySet((_: RuleSet) => ({ number: ++made }));
  expect([said(own).number, said(own).number]).toEqual([1, 2]);
  expect(Object.isFrozen(said(own))).toBe(false);
});
