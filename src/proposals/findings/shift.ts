import type { Severity } from "../../findings/finding.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { Judged } from "../judgement/judged.ts";
import type { Shift } from "../judgement/shift.ts";

type Known = Exclude<Shift, { kind: "unknown" }>;

const source = sources.ownReading;

const NOTHING_TO_DO: Text = frozen({ da: "Kræver ingen handling.", en: "No action is needed." });
const ASK_FOR_REST: Text = frozen({
  da: "Bed driftsherren om at begrunde det beløb, som flytningen ikke forklarer.",
  en: "Ask the operator to give a reason for what the shift does not explain.",
});

function unknownShift(missing: Text, severity: Severity): ProposalFinding {
  return {
    code: "shift-cannot-be-judged",
    severity,
    message: {
      da: `Det kan ikke afgøres, om flytningen mellem basis og pakker går op, så begrundelsen dækker intet. Der mangler ${missing.da}.`,
      en: `It cannot be judged whether the shift between base and packages balances, so the reason covers nothing. Missing: ${missing.en}.`,
    },
    figures: {},
    source,
    mark: "assumed",
    remedy: {
      da: "Vurdér alle tilbuddets varsler samlet med assessProposals, og oplys antallet i hvert af dem.",
      en: "Assess all notices of the offer together with assessProposals, and state the quantity in each.",
    },
  };
}

function neutralShift({ sum, tolerance, ids }: Known): ProposalFinding {
  const notices = idsText(ids);
  return {
    code: "shift-neutral",
    severity: "info",
    message: {
      da: `Flytningen mellem basis og pakker går op inden for afrunding: ud over P/L ændrer varslerne ${notices} tilsammen betalingen med ${kr(sum, "da")} om året.`,
      en: `The shift between base and packages balances within rounding: beyond the indexation the notices ${notices} together change what is paid by ${kr(sum, "en")} a year.`,
    },
    figures: { sum: toDecimal(sum), tolerance: toDecimal(tolerance), notices },
    source,
    mark: "assumed",
    remedy: NOTHING_TO_DO,
  };
}

function unbalancedShift({ sum, tolerance, ids }: Known, severity: Severity): ProposalFinding {
  const notices = idsText(ids);
  return {
    code: "shift-not-neutral",
    severity,
    message: {
      da: `Flytningen mellem basis og pakker går ikke op, så begrundelsen dækker intet: ud over P/L ændrer varslerne ${notices} tilsammen betalingen med ${kr(sum, "da")} om året.`,
      en: `The shift between base and packages does not balance, so the reason covers nothing: beyond the indexation the notices ${notices} together change what is paid by ${kr(sum, "en")} a year.`,
    },
    figures: { sum: toDecimal(sum), tolerance: toDecimal(tolerance), notices },
    source,
    mark: "assumed",
    remedy: severity === "warning" ? ASK_FOR_REST : NOTHING_TO_DO,
  };
}

/** Whether a shift between base and packages was neutral, for a notice that gives it as a reason. */
export function shiftFindings({ shift, lacksReason, case: { reasons } }: Judged): ProposalFinding[] {
  if (shift === undefined || !reasons.some(({ kind }) => kind === "base-package-shift")) return [];
  const severity = lacksReason ? "warning" : "info";
  if (shift.kind === "unknown") return [unknownShift(shift.missing, severity)];
  return [shift.kind === "neutral" ? neutralShift(shift) : unbalancedShift(shift, severity)];
}
