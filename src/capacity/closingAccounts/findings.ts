import { dateText } from "../../dates.ts";
import type { Finding } from "../../findings/finding.ts";
import { carriedRule } from "../../findings/sharedFindings.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { minus, plus } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { bandFor } from "../../settlement/bandFor.ts";
import { isUsual, sharedText } from "../../settlement/closure/ruleText.ts";
import { LOOK_IN_CLOSING_ANNEX } from "../../settlement/closure/words.ts";
import { inBoth } from "../../words.ts";
import type { ComputedClosing } from "./computed.ts";
import type { ClosingFindingCode } from "./result.ts";

type ClosingFinding = Finding<ClosingFindingCode>;

const SILENT = frozen({ figures: {}, source: sources.ownReading, mark: "assumed" } as const);

function whoBears({ read: { given }, rule }: ComputedClosing): ClosingFinding[] {
  if (rule === undefined) return [notAClosure(given.kind)];
  const { mark, source, text } = rule.known;
  const figures = { buyersShare: text };
  const shared = isUsual(given.closedBy ?? "operator", rule) ? undefined : sharedText(rule);
  if (given.closedBy === "operator") {
    return [
      {
        code: "closed-by-operator",
        severity: "warning",
        message: shared ?? {
          da: "Hvem der bærer det, der er tilbage, når driftsherren selv lukker, fremgår ikke af kilderne; det er her afregnet med køberne efter belagte døgn.",
          en: "Who bears what is left when the operator itself closes is not stated in the sources; here it is settled with the buyers by occupied days.",
        },
        figures,
        source,
        mark,
        remedy: {
          da: "Læg lukkeregnskabet frem, hvor det skal høres, og aftal fordelingen med køberne.",
          en: "Put the closing accounts before those who must be heard, and agree on the division with the buyers.",
        },
      },
    ];
  }
  return [
    {
      code: "closed-by-authority",
      severity: "warning",
      message: shared ?? {
        da: "Reglen om efterregulering gælder ikke, når socialtilsynet eller en anden offentlig myndighed lukker tilbuddet. Hverken overskud, underskud eller lukkeomkostninger indgår i takster; det hele bliver hos driftsherren.",
        en: "The rule of back-regulation does not apply when the social supervision or another authority closes the offer. Neither surplus, deficit nor closing costs enter tariffs; all of it stays with the operator.",
      },
      figures,
      source,
      mark,
      remedy: {
        da: "Kontrollér, at det er en lukning: flytning og sammenlægning er det ikke.",
        en: "Check that it is a closure: a move or a merger is none.",
      },
    },
  ];
}

function notAClosure(kind: string): ClosingFinding {
  const [da, en] = kind === "move" ? ["Flytning", "A move"] : ["Sammenlægning", "A merger"];
  return {
    code: "not-a-closure",
    severity: "info",
    message: {
      da: `${da} betragtes ikke som lukning, så året afregnes som ellers. At omkostningerne ved det hører til årets omkostninger, er antaget.`,
      en: `${en} is not held to be a closure, so the year is settled as usual. That its costs are costs of the year is assumed.`,
    },
    figures: {},
    source: sources.forum2019Item3,
    mark: "minutes",
    remedy: {
      da: "Læg regnskaberne sammen med mergeLedgers, hvis tilbuddene fortsætter som ét.",
      en: "Put the ledgers together with mergeLedgers if the offers go on as one.",
    },
  };
}

function carried({ rule }: ComputedClosing): ClosingFinding[] {
  return rule === undefined ? [] : carriedRule({ ...rule.known, remedy: LOOK_IN_CLOSING_ANNEX });
}

/** How closing costs are divided when the operator closes is told nowhere. */
function costs({ read, figures: { closingCosts, closingCostsOfBuyers } }: ComputedClosing): ClosingFinding[] {
  const { closingCostsShare: share } = read;
  if (read.given.closedBy !== "operator" || closingCosts.n === 0n) return [];
  if (share === undefined) {
    return [
      {
        code: "closing-costs-assumed",
        severity: "warning",
        message: {
          da: `Hvem der bærer lukkeomkostningerne på ${kr(closingCosts, "da")}, når driftsherren selv lukker, fremgår ikke af kilderne; de følger her det, der er tilbage.`,
          en: `Who bears the closing costs of ${kr(closingCosts, "en")} when the operator itself closes is not stated in the sources; here they follow what is left.`,
        },
        ...SILENT,
        remedy: {
          da: "Giv købernes aftalte andel i closingCostsShare.",
          en: "Give the buyers' agreed share in closingCostsShare.",
        },
      },
    ];
  }
  return [
    {
      code: "closing-costs-as-stated",
      severity: "info",
      message: {
        da: `Køberne bærer ${formatRate(share, "da", { decimals: "exact" })} af lukkeomkostningerne, i alt ${kr(closingCostsOfBuyers, "da")}, fordi det er oplyst; kilderne siger intet om det.`,
        en: `The buyers bear ${formatRate(share, "en", { decimals: "exact" })} of the closing costs, ${kr(closingCostsOfBuyers, "en")} in all, since that was stated; the sources say nothing of it.`,
      },
      figures: { closingCostsOfBuyers: toDecimal(closingCostsOfBuyers) },
      source: { da: "brugerens egen værdi", en: "the user's own value" },
      mark: "local",
      remedy: { da: "Nævn aftalen, når regnskabet bruges.", en: "Name the agreement when the accounts are used." },
    },
  ];
}

/** What the limit is held against. */
const leftOf = ({ result, carriedIn, closingCosts }: ComputedClosing["figures"]) =>
  minus(plus(result, carriedIn), closingCosts);

/** An offer that closes within the year has a budget of a whole year all the same. */
function limitOfFullYear({ read, set, figures }: ComputedClosing): ClosingFinding[] {
  const { limit } = figures;
  const { closedOn, kind } = read.given;
  const band = set.find(bandFor(leftOf(figures)));
  if (limit === undefined || band === undefined || closedOn.endsWith("-12-31")) return [];
  const share = inBoth((language) => formatRate(band.text, language, { decimals: "exact" }));
  const isClosure = kind === "closure";
  return [
    {
      code: "limit-of-full-year",
      severity: "info",
      message: {
        da: `Grænsen på ${share.da} er ${kr(limit, "da")}: den regnes af et helt års budget på ${kr(read.fullYearBudget, "da")}, også når tilbuddet kun har været i drift til den ${dateText(closedOn, "da")}.${isClosure ? " Ved en lukning overføres intet, for der er intet næste år." : ""}`,
        en: `The limit of ${share.en} is ${kr(limit, "en")}: it is taken of a whole year's budget of ${kr(read.fullYearBudget, "en")}, also where the offer ran only until ${dateText(closedOn, "en")}.${isClosure ? " At a closure nothing is carried, for there is no next year." : ""}`,
      },
      figures: { limit: toDecimal(limit), fullYearBudget: toDecimal(read.fullYearBudget) },
      source: sources.forum2019Item3,
      mark: "minutes",
      remedy: {
        da: "Kontrollér, at fullYearBudget er budgettet for hele året.",
        en: "Check that fullYearBudget is the budget of the whole year.",
      },
    },
  ];
}

function notStated({ read, figures: { settledWithBuyers } }: ComputedClosing): ClosingFinding[] {
  const { given, onItsWay, buyers } = read;
  const { year, kind, closedBy } = given;
  const findings: ClosingFinding[] = [];
  if (kind === "closure" && onItsWay === undefined) {
    findings.push({
      code: "on-its-way-not-stated",
      severity: "info",
      message: {
        da: `Hvad der fra tidligere år var på vej til takster efter ${year}, er ikke oplyst og regnet som 0.`,
        en: `What was on its way from earlier years to tariffs after ${year} is not told and taken as 0.`,
      },
      ...SILENT,
      remedy: {
        da: "Giv beløbet i onItsWay, et overskud over 0; settlementLedger kender det.",
        en: "Give the amount in onItsWay, a surplus above 0; settlementLedger knows it.",
      },
    });
  }
  if (closedBy === "operator" && buyers === undefined && settledWithBuyers.n !== 0n) {
    findings.push({
      code: "buyers-not-stated",
      severity: "info",
      message: {
        da: "Afregningen er ikke fordelt, fordi købernes belagte døgn ikke er oplyst.",
        en: "The settlement is not divided, since the buyers' occupied days are not told.",
      },
      ...SILENT,
      remedy: { da: "Giv dem i buyers.", en: "Give them in buyers." },
    });
  }
  return findings;
}

/** What rests on which rule, and what is assumed or missing. */
export function closingFindings(closing: ComputedClosing): ClosingFinding[] {
  return [
    ...whoBears(closing),
    ...carried(closing),
    ...costs(closing),
    ...limitOfFullYear(closing),
    ...notStated(closing),
  ];
}
