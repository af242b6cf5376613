import { minus, plus } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import * as shared from "../words.ts";
import type { SettledSetAsideYear } from "./settleSetAside.ts";
import * as say from "./words.ts";

function beforeText({ figures: { setAsideIn, used } }: SettledSetAsideYear): Text {
  if (setAsideIn.n === 0n) return say.NOTHING_SET_ASIDE_BEFORE;
  return used.n === 0n ? say.setAsideBefore(setAsideIn) : say.usedOfSetAside(setAsideIn, used);
}

function limitText({ figures: { limit, budget }, set }: SettledSetAsideYear): Text {
  return say.limitOfYear(limit, set.known(parameters.settlement.setAsideShare).text, budget);
}

function outcomeText({ read, figures, usableUntil }: SettledSetAsideYear): Text {
  const { result, setAside, borneByOperator, toTariff, expired, tariffYear } = figures;
  /** What of the year itself enters the tariff. */
  const rest = minus(toTariff, expired);
  if (setAside.n > 0n) {
    return rest.n === 0n
      ? say.allIsSetAside(setAside, usableUntil)
      : say.partIsSetAside(setAside, usableUntil, rest, tariffYear);
  }
  if (borneByOperator.n < 0n) return say.operatorBears(borneByOperator);
  if (rest.n < 0n) return say.deficitEntersTariff(rest, tariffYear);
  if (rest.n === 0n) return result.n < 0n ? say.DEFICIT_IS_COVERED : say.NOTHING_TO_SET_ASIDE;
  return read.setAside === undefined
    ? say.limitIsFilled(rest, tariffYear)
    : say.choseToSetNothingAside(rest, tariffYear);
}

/** A year with set-asides as a paragraph for a settlement note. */
export function setAsideText(settled: SettledSetAsideYear): Text {
  const { figures } = settled;
  const { result, used, expired, tariffYear } = figures;
  return shared.paragraph([
    shared.resultOfYear(figures),
    beforeText(settled),
    ...(plus(result, used).n > 0n ? [limitText(settled)] : []),
    outcomeText(settled),
    ...(expired.n === 0n ? [] : [say.expiredEntersTariff(expired, tariffYear)]),
  ]);
}
