import type { Severity } from "../../findings/finding.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { equal, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { FindingCode, ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { Carried, Substantiation } from "../judgement/substantiation.ts";
import { reasonName } from "../labels.ts";
import type { ReasonKind } from "../notice/input.ts";

function about(carried: Carried, code: FindingCode, severity: Severity, message: Text, remedy: Text): ProposalFinding {
  const { reason, amount } = carried;
  const figures = { reason: reason.kind, at: reason.path, carried: toDecimal(amount) };
  return { code, severity, message, figures, source: sources.ownReading, mark: "assumed", remedy };
}

function ofReason(carried: Carried, lacksReason: boolean): ProposalFinding[] {
  const { reason, problem, amount, carries } = carried;
  const [name, text] = [reasonName({ kind: reason.kind }), reason.text === undefined ? "" : ` (${reason.text})`];
  if (problem === "no-amount") {
    if (!lacksReason) return [];
    return [
      about(
        carried,
        "reason-amount-missing",
        "warning",
        {
          da: `Begrundelsen "${name.da}"${text} har intet beløb, så det kan ikke ses, hvor meget af overskridelsen den dækker.`,
          en: `The reason "${name.en}"${text} has no amount, so it cannot be seen how much of the excess it covers.`,
        },
        { da: "Bed om beløbet i kr. pr. enhed.", en: "Ask for the amount in DKK per unit." },
      ),
    ];
  }
  const findings: ProposalFinding[] = [];
  if (problem === "no-reference" && amount.n > 0n) findings.push(noReference(carried, name));
  if (reason.evidence === "stated" && carries === "explains" && amount.n > 0n) {
    findings.push(
      about(
        carried,
        "stated-only",
        "warning",
        {
          da: `Begrundelsen "${name.da}"${text} dækker ${kr(amount, "da")}, men er kun oplyst, ikke dokumenteret: den forklarer, men begrunder ikke.`,
          en: `The reason "${name.en}"${text} covers ${kr(amount, "en")}, but is stated only, not documented: it explains, but does not substantiate.`,
        },
        ASK_FOR[reason.kind] ?? PROOF,
      ),
    );
  }
  return findings;
}

const PROOF: Text = Object.freeze({
  da: "Bed om dokumentation: en lovhenvisning, en afgørelse, en bestilling eller en beregning.",
  en: "Ask for documentation: a legal reference, a decision, a request or a calculation.",
});

/** What to ask for where a kind of reason has proof of its own. */
const ASK_FOR: Readonly<Partial<Record<ReasonKind, Text>>> = frozen({
  documentation: {
    da: "Spørg, hvilken lov, afgørelse eller bestilling fra køberkommunen der kræver mere dokumentation end før.",
    en: "Ask which law, decision or request of the buyer municipality requires more documentation than before.",
  },
});

function noReference(carried: Carried, name: Text): ProposalFinding {
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

/** What is not covered; a reason that was given without its amount is asked for that, and not for a reason. */
function unexplainedFinding({ unexplained, carried }: Substantiation, excess: Fraction): ProposalFinding {
  const all = equal(unexplained, excess);
  const lacksAmount = carried.some(({ problem }) => problem === "no-amount");
  return {
    code: "excess-unexplained",
    severity: "warning",
    message: {
      da: all
        ? `Overskridelsen på ${kr(excess, "da")} er ikke dækket af ${lacksAmount ? "noget beløb i begrundelserne" : "nogen begrundelse"}.`
        : `${kr(unexplained, "da")} af overskridelsen på ${kr(excess, "da")} er ikke dækket af begrundelserne.`,
      en: all
        ? `The excess of ${kr(excess, "en")} is not covered by any ${lacksAmount ? "amount of the reasons" : "reason"}.`
        : `${kr(unexplained, "en")} of the excess of ${kr(excess, "en")} is not covered by the reasons.`,
    },
    figures: { unexplained: toDecimal(unexplained), excess: toDecimal(excess) },
    source: sources.forum2025Item6,
    mark: "minutes",
    remedy: lacksAmount ? ASK_FOR_AMOUNT : ASK_FOR_REASON,
  };
}

const ASK_FOR_REASON: Text = frozen({
  da: "Bed driftsherren om at begrunde beløbet.",
  en: "Ask the operator to give a reason for the amount.",
});
const ASK_FOR_AMOUNT: Text = frozen({
  da: "Bed driftsherren om beløbet for den begrundelse, der er givet; først det, som den ikke dækker, mangler en begrundelse.",
  en: "Ask the operator for the amount of the reason that was given; only what it does not cover lacks a reason.",
});

function beyondFinding(beyond: Fraction): ProposalFinding {
  return {
    code: "reasons-exceed-excess",
    severity: "info",
    message: {
      da: `Begrundelserne beløber sig til ${kr(beyond, "da")} mere end overskridelsen; de er brugt i den givne rækkefølge, til den var dækket.`,
      en: `The reasons amount to ${kr(beyond, "en")} more than the excess; they were used in the order given until it was covered.`,
    },
    figures: { beyond: toDecimal(beyond) },
    source: sources.ownReading,
    mark: "assumed",
    remedy: NOTHING_TO_DO,
  };
}

const NOTHING_TO_DO: Text = Object.freeze({ da: "Kræver ingen handling.", en: "No action is needed." });

/** What is wrong with the reasons, and what is left of the excess; nothing is found wrong where none is needed. */
export function reasonFindings({ substantiation, agreed, needsReason, lacksReason }: Judged): ProposalFinding[] {
  if (!needsReason) return [];
  const { beyond, carried } = substantiation;
  return [
    ...(lacksReason ? [unexplainedFinding(substantiation, agreed.excess)] : []),
    ...carried.flatMap((each) => ofReason(each, lacksReason)),
    ...(beyond.n > 0n ? [beyondFinding(beyond)] : []),
  ];
}
