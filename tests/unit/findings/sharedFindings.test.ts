import { expect, test } from "vitest";
import { agreementInForce } from "../../../src/agreements/agreementInForce.ts";
import { carriedAgreement, carriedRule, isOwnValue, ownValues } from "../../../src/findings/sharedFindings.ts";
import { parameters, sources } from "../../../src/parameters/parameters.ts";

const stated = agreementInForce("syddanmark", "2021-06-30");

test("an agreement is carried forward only beyond its last day, and says which that was", () => {
  expect(carriedAgreement(stated)).toEqual([]);
  const [found, ...others] = carriedAgreement(agreementInForce("syddanmark", "2199-01-01", { mode: "lenient" }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: "carried-forward", severity: "warning", mark: "assumed" });
  const [, month, day] = String(found?.figures.endedOn).split("-");
  expect([month, day]).toEqual(["12", "31"]);
  expect(found?.message.da).toContain("udløb den 31. december");
});

test("a rule that is stated has no finding; one that is carried names its last day, after what is said of it", () => {
  expect(carriedRule({ source: sources.ownReading })).toEqual([]);
  const says = { da: "Loftet er 2 %.", en: "The ceiling is 2%." };
  const [found] = carriedRule({ carriedFrom: "2020-12-31", source: sources.ownReading, says });
  expect(found).toMatchObject({
    code: "rule-carried-forward",
    severity: "info",
    figures: { carriedFrom: "2020-12-31" },
  });
  expect(found?.message).toEqual({
    da: "Loftet er 2 %. Reglen er kendt til og med den 31. december 2020; at den stadig gælder, er antaget.",
    en: "The ceiling is 2%. The rule is known until 31 December 2020; that it still holds is assumed.",
  });
});

test("values of the user's own are named with their figures; the agreement's are not the user's", () => {
  const { band } = parameters.settlement;
  expect(isOwnValue(stated.find(band))).toBe(false);
  const own = [stated.with({ band: "0.04" }).known(band)].filter(isOwnValue);
  expect(ownValues([])).toEqual([]);
  const [found] = ownValues([band.title], own);
  expect(found).toMatchObject({ code: "local-value", mark: "local", figures: { band: "0.04" } });
  expect(found?.message.da).toBe(`Der er brugt værdier, som du selv har valgt: ${band.title.da}.`);
});
