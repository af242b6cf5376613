import { formatAmount } from "../numbers/amountText.ts";
import { toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { sources } from "../parameters/parameters.ts";
import type { Language, Text } from "../words.ts";
import type { Finding, FindingCode, Severity } from "./finding.ts";
import type { Judged } from "./judged.ts";
import { reasonText } from "./labels.ts";
import type { Shift } from "./shift.ts";
import type { Carried } from "./substantiation.ts";

const kr = (value: Fraction, language: Language) => formatAmount(value, language);

function about(carried: Carried, code: FindingCode, severity: Severity, message: Text, remedy: Text): Finding {
  const { reason, amount } = carried;
  const figures = { reason: reason.kind, at: reason.path, carried: toDecimal(amount) };
  return { code, severity, message, figures, source: sources.ownReading, mark: "assumed", remedy };
}

function ofReason(carried: Carried): Finding[] {
  const { reason, problem, amount, carries } = carried;
  const name = { da: reasonText(reason.kind, "da"), en: reasonText(reason.kind, "en") };
  if (problem === "no-amount") {
    return [
      about(
        carried,
        "reason-amount-missing",
        "warning",
        {
          da: `Begrundelsen "${name.da}" har intet beløb og bærer derfor intet.`,
          en: `The reason "${name.en}" has no amount and so carries nothing.`,
        },
        { da: "Bed om beløbet i kr. pr. enhed.", en: "Ask for the amount in kr. per unit." },
      ),
    ];
  }
  const findings: Finding[] = [];
  if (problem === "no-reference") findings.push(noReference(carried, name));
  if (reason.evidence === "stated" && carries === "explains" && amount.n > 0n) {
    findings.push(
      about(
        carried,
        "stated-only",
        "warning",
        {
          da: `Begrundelsen "${name.da}" på ${kr(amount, "da")} er kun oplyst; den forklarer, men begrunder ikke.`,
          en: `The reason "${name.en}" of ${kr(amount, "en")} is stated only; it explains, but does not substantiate.`,
        },
        {
          da: "Bed om dokumentation: lovhenvisning, afgørelse eller beregning.",
          en: "Ask for documentation: a legal reference, a decision or a calculation.",
        },
      ),
    );
  }
  return findings;
}

function noReference(carried: Carried, name: Text): Finding {
  if (carried.reason.kind === "law-change") {
    return about(
      carried,
      "law-not-named",
      "warning",
      {
        da: "En lovændring er angivet som dokumenteret, men loven er ikke nævnt; den tæller kun som oplyst.",
        en: "A change of law is given as documented, but the law is not named; it counts as stated only.",
      },
      { da: "Bed om lovens nummer og paragraf.", en: "Ask for the number and section of the law." },
    );
  }
  return about(
    carried,
    "reason-reference-missing",
    "warning",
    {
      da: `Begrundelsen "${name.da}" er angivet som dokumenteret, men uden henvisning; den tæller kun som oplyst.`,
      en: `The reason "${name.en}" is given as documented, but without a reference; it counts as stated only.`,
    },
    { da: "Bed om henvisningen.", en: "Ask for the reference." },
  );
}

/** What is wrong with the reasons, and what is left when they have carried what they can. */
export function reasonFindings({ substantiation, agreed, isOutside }: Judged): Finding[] {
  const findings = substantiation.carried.flatMap(ofReason);
  if (agreed.isAbove && substantiation.unexplained.n > 0n && !isOutside) {
    const { unexplained } = substantiation;
    findings.unshift({
      code: "excess-unexplained",
      severity: "warning",
      message: {
        da: `${kr(unexplained, "da")} af overskridelsen er ikke forklaret af de oplyste begrundelser.`,
        en: `${kr(unexplained, "en")} of the excess is not explained by the reasons given.`,
      },
      figures: { unexplained: toDecimal(unexplained), excess: toDecimal(agreed.excess) },
      source: sources.forum2025Item6,
      mark: "minutes",
      remedy: { da: "Bed driftsherren begrunde beløbet.", en: "Ask the operator to give a reason for the amount." },
    });
  }
  if (agreed.isAbove && substantiation.beyond.n > 0n) {
    findings.push({
      code: "reasons-exceed-excess",
      severity: "info",
      message: {
        da: `Begrundelserne er tilsammen ${kr(substantiation.beyond, "da")} større end overskridelsen; kun overskridelsen er båret.`,
        en: `Together the reasons are ${kr(substantiation.beyond, "en")} larger than the excess; only the excess is carried.`,
      },
      figures: { beyond: toDecimal(substantiation.beyond) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Ingen; beløbene er taget i den givne rækkefølge.",
        en: "None; the amounts are taken in the order given.",
      },
    });
  }
  return findings;
}

/** Whether a shift between base and packages was neutral, for a notice that gives it as a reason. */
export function shiftFindings({ shift, case: { reasons } }: Judged): Finding[] {
  if (shift === undefined || !reasons.some(({ kind }) => kind === "base-package-shift")) return [];
  return [shift.kind === "unknown" ? unknownShift(shift.missing) : knownShift(shift)];
}

function unknownShift(missing: Text): Finding {
  return {
    code: "shift-cannot-be-judged",
    severity: "warning",
    message: {
      da: `Om flytningen mellem basis og pakker er neutral, kan ikke afgøres: der mangler ${missing.da}. Begrundelsen bærer intet.`,
      en: `Whether the shift between base and packages is neutral cannot be judged: ${missing.en} is missing. The reason carries nothing.`,
    },
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: {
      da: "Vurdér alle tilbuddets varsler samlet med assessProposals, hver med antal.",
      en: "Assess all notices of the offer together with assessProposals, each with its quantity.",
    },
  };
}

function knownShift({ kind, sum, tolerance, ids }: Exclude<Shift, { kind: "unknown" }>): Finding {
  const neutral = kind === "neutral";
  const notices = ids.join(", ");
  return {
    code: neutral ? "shift-neutral" : "shift-not-neutral",
    severity: neutral ? "info" : "warning",
    message: neutral
      ? {
          da: `Flytningen mellem basis og pakker går op inden for afrunding over varslerne ${notices}: i alt ${kr(sum, "da")} om året.`,
          en: `The shift between base and packages balances within rounding over the notices ${notices}: ${kr(sum, "en")} a year in all.`,
        }
      : {
          da: `Flytningen mellem basis og pakker går ikke op over varslerne ${notices}: i alt ${kr(sum, "da")} om året. Begrundelsen bærer intet.`,
          en: `The shift between base and packages does not balance over the notices ${notices}: ${kr(sum, "en")} a year in all. The reason carries nothing.`,
        },
    figures: { sum: toDecimal(sum), tolerance: toDecimal(tolerance), notices },
    source: sources.ownReading,
    mark: "assumed",
    remedy: neutral
      ? { da: "Ingen.", en: "None." }
      : {
          da: "Bed driftsherren begrunde det beløb, som flytningen ikke forklarer.",
          en: "Ask the operator to give a reason for what the shift does not explain.",
        },
  };
}
