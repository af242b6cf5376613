import type { Finding } from "../../findings/finding.ts";
import { carriedRule } from "../../findings/sharedFindings.ts";
import { OWN_VALUE } from "../../findings/words.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { minus, plus } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { bandFor } from "../../settlement/bandFor.ts";
import { isUsual } from "../../settlement/closure/rule.ts";
import { LOOK_IN_CLOSING_ANNEX, sharedText } from "../../settlement/closure/words.ts";
import type { ComputedClosing } from "./computed.ts";
import * as say from "./findingWords.ts";
import type { ClosingFindingCode, ClosingKind } from "./result.ts";

type ClosingFinding = Finding<ClosingFindingCode>;

const SILENT = frozen({ figures: {}, source: sources.ownReading, mark: "assumed" } as const);

function whoBears({ read: { given }, rule }: ComputedClosing): ClosingFinding[] {
  if (given.kind !== "closure") return [notAClosure(given.kind)];
  if (rule === undefined) return [];
  const { mark, source, text } = rule.known;
  const figures = { buyersShare: text };
  const shared = isUsual(given.closedBy ?? "operator", rule) ? undefined : sharedText(rule);
  if (given.closedBy === "operator") {
    return [
      {
        code: "closed-by-operator",
        severity: "warning",
        message: shared ?? say.OPERATOR_CLOSED,
        figures,
        source,
        mark,
        remedy: say.AGREE_ON_DIVISION,
      },
    ];
  }
  return [
    {
      code: "closed-by-authority",
      severity: "warning",
      message: shared ?? say.AUTHORITY_CLOSED,
      figures,
      source,
      mark,
      remedy: say.CHECK_THAT_CLOSED,
    },
  ];
}

function notAClosure(kind: Exclude<ClosingKind, "closure">): ClosingFinding {
  return {
    code: "not-a-closure",
    severity: "info",
    message: say.noClosure(kind),
    figures: {},
    source: sources.forum2019Item3,
    mark: "minutes",
    remedy: say.MERGE_LEDGERS,
  };
}

function carried({ rule }: ComputedClosing): ClosingFinding[] {
  return rule === undefined ? [] : carriedRule({ ...rule.known, remedy: LOOK_IN_CLOSING_ANNEX });
}

/** No source states how closing costs are divided when the operator closes. */
function costs({ read, figures: { closingCosts, closingCostsOfBuyers } }: ComputedClosing): ClosingFinding[] {
  const { closingCostsShare: share } = read;
  if (read.given.closedBy !== "operator" || closingCosts.n === 0n) return [];
  if (share === undefined) {
    return [
      {
        code: "closing-costs-assumed",
        severity: "warning",
        message: say.costsFollowWhatIsLeft(closingCosts),
        ...SILENT,
        remedy: say.GIVE_AGREED_SHARE,
      },
    ];
  }
  return [
    {
      code: "closing-costs-as-stated",
      severity: "info",
      message: say.buyersBearCosts(share, closingCostsOfBuyers),
      figures: { closingCostsOfBuyers: toDecimal(closingCostsOfBuyers) },
      source: OWN_VALUE,
      mark: "local",
      remedy: say.NAME_THE_AGREEMENT,
    },
  ];
}

/** What the limit is compared with. */
const leftOf = ({ result, carriedIn, closingCosts }: ComputedClosing["figures"]) =>
  minus(plus(result, carriedIn), closingCosts);

/** An offer that closes within the year has a budget of a whole year all the same. */
function limitOfFullYear({ read, set, figures }: ComputedClosing): ClosingFinding[] {
  const { limit } = figures;
  const { closedOn, kind } = read.given;
  const band = set.find(bandFor(leftOf(figures)));
  if (limit === undefined || band === undefined || closedOn.endsWith("-12-31")) return [];
  const message = say.limitOfFullYear({ band: band.text, limit, fullYearBudget: read.fullYearBudget, closedOn });
  return [
    {
      code: "limit-of-full-year",
      severity: "info",
      message: kind === "closure" ? say.nothingIsCarried(message) : message,
      figures: { limit: toDecimal(limit), fullYearBudget: toDecimal(read.fullYearBudget) },
      source: sources.forum2019Item3,
      mark: "minutes",
      remedy: say.CHECK_FULL_YEAR,
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
      message: say.onItsWayNotStated(year),
      ...SILENT,
      remedy: say.GIVE_ON_ITS_WAY,
    });
  }
  if (closedBy === "operator" && buyers === undefined && settledWithBuyers.n !== 0n) {
    findings.push({
      code: "buyers-not-stated",
      severity: "info",
      message: say.BUYERS_NOT_STATED,
      ...SILENT,
      remedy: say.GIVE_BUYERS,
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
