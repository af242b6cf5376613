import { carriedRule } from "../../findings/sharedFindings.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import { type ClosureRule, isUsual } from "../closure/rule.ts";
import { LOOK_IN_CLOSING_ANNEX, sharedText } from "../closure/words.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import * as say from "./findingWords.ts";
import type { Settled } from "./settle.ts";

function byAuthority({ figures: { year, borneByOperator } }: Settled, rule: ClosureRule): SettlementFinding {
  return {
    code: "closed-by-authority",
    year,
    severity: "warning",
    message: isUsual("authority", rule) ? say.AUTHORITY_CLOSED : sharedText(rule),
    figures: { borneByOperator: toDecimal(borneByOperator), buyersShare: rule.known.text },
    source: rule.known.source,
    mark: rule.known.mark,
    remedy: say.MOVING_IS_NO_CLOSURE,
  };
}

function byOperator({ figures: { year, settledWithBuyers } }: Settled, rule: ClosureRule): SettlementFinding {
  return {
    code: "closed-by-operator",
    year,
    severity: "warning",
    message: isUsual("operator", rule) ? say.OPERATOR_CLOSED : sharedText(rule),
    figures: { settledWithBuyers: toDecimal(settledWithBuyers), buyersShare: rule.known.text },
    source: rule.known.source,
    mark: rule.known.mark,
    remedy: say.HEAR_THE_FORUM,
  };
}

function carriedOn({ figures: { year } }: Settled, rule: ClosureRule): SettlementFinding[] {
  const { carriedFrom, source } = rule.known;
  return carriedRule({ carriedFrom, source, remedy: LOOK_IN_CLOSING_ANNEX }).map((finding) => ({ ...finding, year }));
}

function buyersFinding({ read, figures: { year, settledWithBuyers } }: Settled): SettlementFinding[] {
  if (read.closure?.by !== "operator" || read.closure.buyers !== undefined || settledWithBuyers.n === 0n) return [];
  return [
    {
      code: "buyers-not-stated",
      year,
      severity: "info",
      message: say.BUYERS_NOT_STATED,
      figures: { settledWithBuyers: toDecimal(settledWithBuyers) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_BUYERS,
    },
  ];
}

function recalledFinding({ recalled, figures: { year } }: Settled): SettlementFinding[] {
  if (recalled.n === 0n) return [];
  return [
    {
      code: "back-regulation-recalled",
      year,
      severity: "warning",
      message: say.recalled(recalled, year),
      figures: { recalled: toDecimal(recalled) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.CHECK_NOT_CHARGED,
    },
  ];
}

function onItsWayFinding({ knowsOnItsWay, figures: { year } }: Settled): SettlementFinding[] {
  if (knowsOnItsWay) return [];
  return [
    {
      code: "back-regulation-on-its-way",
      year,
      severity: "info",
      message: say.onItsWayNotStated(year),
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.BEGIN_EARLIER,
    },
  ];
}

/** What is found on a year in which the offer closed. */
export function closureFindings(settled: Settled): SettlementFinding[] {
  const { closureRule: rule, read } = settled;
  if (read.closure === undefined || rule === undefined) return [];
  const found = read.closure.by === "authority" ? byAuthority(settled, rule) : byOperator(settled, rule);
  return [
    found,
    ...carriedOn(settled, rule),
    ...recalledFinding(settled),
    ...onItsWayFinding(settled),
    ...buyersFinding(settled),
  ];
}
