import { agreementInForce, parameters, type RuleSet } from "rammetakst";
import { expect, test } from "vitest";
import { exactParameter } from "../../../src/parameters/exactParameter.ts";

const { kronerRounding, limitRounding } = parameters.proposals;

test("the value of a parameter is that of the rule set, read once where it cannot change", () => {
  const agreement = agreementInForce("syddanmark", "2025-01-01");
  expect(exactParameter(kronerRounding, agreement)).toEqual({ n: 1n, d: 1n });
  expect(exactParameter(limitRounding, agreement)).toEqual({ n: 1n, d: 100n });
  expect(exactParameter(limitRounding, agreement)).toBe(exactParameter(limitRounding, agreement));
  expect(Object.isFrozen(exactParameter(limitRounding, agreement))).toBe(true);
  expect(exactParameter(limitRounding, agreement.with({ limitRounding: "0.05" }))).toEqual({ n: 5n, d: 100n });
});

test("what a set of the user's own answers may change from call to call", () => {
  const agreement = agreementInForce("syddanmark", "2025-01-01");
  let text = "0.01";
  const own: RuleSet = { ...agreement, known: (parameter) => ({ ...agreement.known(parameter), text }) };
  expect(exactParameter(limitRounding, own)).toEqual({ n: 1n, d: 100n });
  text = "1";
  expect(exactParameter(limitRounding, own)).toEqual({ n: 1n, d: 1n });
});
