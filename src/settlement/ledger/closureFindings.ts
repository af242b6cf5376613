import { carriedRule } from "../../findings/sharedFindings.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import type { ClosureRule } from "../closure/rule.ts";
import { isUsual, sharedText } from "../closure/ruleText.ts";
import { LOOK_IN_CLOSING_ANNEX } from "../closure/words.ts";
import { surplusOf } from "../inWords.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { Settled } from "./settle.ts";

const LOOK_INTO = Object.freeze({
  da: "Flytning og sammenlægning er ikke lukning; læg så regnskaberne sammen med mergeLedgers.",
  en: "Moving and merging are no closure; then put the ledgers together with mergeLedgers.",
});

function byAuthority({ figures: { year, borneByOperator } }: Settled, rule: ClosureRule): SettlementFinding {
  return {
    code: "closed-by-authority",
    year,
    severity: "warning",
    message: isUsual("authority", rule)
      ? {
          da: "Reglen om efterregulering gælder ikke, når en offentlig myndighed lukker tilbuddet; det, der er tilbage, og lukkeomkostningerne bliver hos driftsherren.",
          en: "The rule of back-regulation does not apply when an authority closes the offer; what is left and the closing costs stay with the operator.",
        }
      : sharedText(rule),
    figures: { borneByOperator: toDecimal(borneByOperator), buyersShare: rule.known.text },
    source: rule.known.source,
    mark: rule.known.mark,
    remedy: LOOK_INTO,
  };
}

function byOperator({ figures: { year, settledWithBuyers } }: Settled, rule: ClosureRule): SettlementFinding {
  return {
    code: "closed-by-operator",
    year,
    severity: "warning",
    message: isUsual("operator", rule)
      ? {
          da: "At det, der er tilbage med lukkeomkostningerne, afregnes med køberne efter belagte døgn, når driftsherren selv lukker, er antaget.",
          en: "That what is left with the closing costs is settled with the buyers by occupied days when the operator itself closes is assumed.",
        }
      : sharedText(rule),
    figures: { settledWithBuyers: toDecimal(settledWithBuyers), buyersShare: rule.known.text },
    source: rule.known.source,
    mark: rule.known.mark,
    remedy: {
      da: "Læg lukkeregnskabet frem for Socialdirektørforum, som skal høres om det.",
      en: "Put the closing accounts before Socialdirektørforum, which must be heard on them.",
    },
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
      message: {
        da: "Afregningen er ikke fordelt, fordi købernes belagte døgn ikke er oplyst.",
        en: "The settlement is not divided, since the buyers' occupied days are not told.",
      },
      figures: { settledWithBuyers: toDecimal(settledWithBuyers) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: { da: "Giv dem i closure.buyers.", en: "Give them in closure.buyers." },
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
      message: {
        da: `Taksten efter ${year} kommer ikke. At ${surplusOf(recalled, "da", "that")}, som var på vej til den, hører til det, der er tilbage, er antaget.`,
        en: `No tariff comes after ${year}. That ${surplusOf(recalled, "en", "that")} that was on its way to it belongs to what is left is assumed.`,
      },
      figures: { recalled: toDecimal(recalled) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Kontrollér, at beløbet ikke allerede er opkrævet eller tilbagebetalt.",
        en: "Check that the amount has not been charged or paid back already.",
      },
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
      message: {
        da: `Hvad der fra årene før var på vej til taksten efter ${year}, er ikke oplyst; det er regnet som 0.`,
        en: `What was on its way from the years before to the tariff after ${year} is not told; it is taken as 0.`,
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Lad regnskabet begynde tidligere, så beløbet er kendt.",
        en: "Let the ledger begin earlier, so that the amount is known.",
      },
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
