import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, type Text } from "../../words.ts";
import type { ReasonKind } from "../notice/input.ts";

// What no reason covers.

export function excessNotCovered(excess: Fraction, isAmountMissing: boolean): Text {
  const { da, en } = both(kr, excess);
  return isAmountMissing
    ? {
        da: `Overskridelsen på ${da} er ikke dækket af noget beløb i begrundelserne.`,
        en: `The excess of ${en} is not covered by any amount of the reasons.`,
      }
    : {
        da: `Overskridelsen på ${da} er ikke dækket af nogen begrundelse.`,
        en: `The excess of ${en} is not covered by any reason.`,
      };
}

export function partNotCovered(unexplained: Fraction, excess: Fraction): Text {
  const [part, whole] = [both(kr, unexplained), both(kr, excess)];
  return {
    da: `${part.da} af overskridelsen på ${whole.da} er ikke dækket af begrundelserne.`,
    en: `${part.en} of the excess of ${whole.en} is not covered by the reasons.`,
  };
}

export const ASK_FOR_REASON: Text = frozen({
  da: "Bed driftsherren om at begrunde beløbet.",
  en: "Ask the operator to give a reason for the amount.",
});

export const ASK_FOR_AMOUNT_FIRST: Text = frozen({
  da: "Bed driftsherren om beløbet for den begrundelse, der er givet; først det, som den ikke dækker, mangler en begrundelse.",
  en: "Ask the operator for the amount of the reason that was given; a reason is missing only for what it does not cover.",
});

// What is wrong with a reason.

/** A reason in quotes, with what the operator wrote of it: `"løn" (ny overenskomst)`. */
export const quotedReason = ({ da, en }: Text, written: string | undefined): Text => {
  const added = written === undefined ? "" : ` (${written})`;
  return { da: `"${da}"${added}`, en: `"${en}"${added}` };
};

export const withoutAmount = ({ da, en }: Text): Text => ({
  da: `Begrundelsen ${da} har intet beløb, så det kan ikke ses, hvor meget af overskridelsen den dækker.`,
  en: `The reason ${en} has no amount, so it cannot be seen how much of the excess it covers.`,
});

export const ASK_FOR_AMOUNT: Text = frozen({
  da: "Bed om beløbet i kr. pr. enhed.",
  en: "Ask for the amount in DKK per unit.",
});

export function statedOnly(reason: Text, amount: Fraction): Text {
  const { da, en } = both(kr, amount);
  return {
    da: `Begrundelsen ${reason.da} dækker ${da}, men er kun oplyst, ikke dokumenteret: den forklarer, men begrunder ikke.`,
    en: `The reason ${reason.en} covers ${en}, but is stated only, not documented: it explains, but does not substantiate.`,
  };
}

const ASK_FOR_PROOF: Text = frozen({
  da: "Bed om dokumentation: en lovhenvisning, en afgørelse, en bestilling eller en beregning.",
  en: "Ask for documentation: a legal reference, a decision, a request or a calculation.",
});

/** What to ask for where a kind of reason has proof of its own. */
const OWN_PROOF: Readonly<Partial<Record<ReasonKind, Text>>> = frozen({
  documentation: {
    da: "Spørg, hvilken lov, afgørelse eller bestilling fra køberkommunen der kræver mere dokumentation end før.",
    en: "Ask which law, decision or request of the buyer municipality requires more documentation than before.",
  },
});

export const askForProof = (kind: ReasonKind): Text => OWN_PROOF[kind] ?? ASK_FOR_PROOF;

export const LAW_NOT_NAMED: Text = frozen({
  da: "En lovændring er angivet som dokumenteret, men loven er ikke nævnt; den tæller kun som oplyst.",
  en: "A change of law is given as documented, but the law is not named; it counts as stated only.",
});

export const ASK_FOR_LAW: Text = frozen({
  da: "Bed om lovens nummer og paragraf.",
  en: "Ask for the number and section of the law.",
});

export const withoutReference = ({ da, en }: Text): Text => ({
  da: `Begrundelsen ${da} er angivet som dokumenteret, men uden henvisning; den tæller kun som oplyst.`,
  en: `The reason ${en} is given as documented, but without a reference; it counts as stated only.`,
});

export const ASK_FOR_REFERENCE: Text = frozen({ da: "Bed om henvisningen.", en: "Ask for the reference." });

// Reasons for more than the excess.

export function beyondExcess(beyond: Fraction): Text {
  const { da, en } = both(kr, beyond);
  return {
    da: `Begrundelserne beløber sig til ${da} mere end overskridelsen; de er brugt i den givne rækkefølge, til den var dækket.`,
    en: `The reasons amount to ${en} more than the excess; they were used in the order given until it was covered.`,
  };
}

// A shift between base and packages.

export const shiftNotJudged = (missing: Text): Text => ({
  da: `Det kan ikke afgøres, om flytningen mellem basis og pakker går op, så begrundelsen dækker intet. Der mangler ${missing.da}.`,
  en: `It cannot be judged whether the shift between base and packages balances, so the reason covers nothing. Missing: ${missing.en}.`,
});

export const ASSESS_TOGETHER: Text = frozen({
  da: "Vurdér alle tilbuddets varsler samlet, og oplys antallet i hvert af dem.",
  en: "Assess all notices of the offer together, and state the quantity in each.",
});

export function shiftBalances(notices: string, change: Fraction): Text {
  const { da, en } = both(kr, change);
  return {
    da: `Flytningen mellem basis og pakker går op inden for afrunding: ud over P/L ændrer varslerne ${notices} tilsammen betalingen med ${da} om året.`,
    en: `The shift between base and packages balances within rounding: beyond the indexation the notices ${notices} together change what is paid by ${en} a year.`,
  };
}

export function shiftDoesNotBalance(notices: string, change: Fraction): Text {
  const { da, en } = both(kr, change);
  return {
    da: `Flytningen mellem basis og pakker går ikke op, så begrundelsen dækker intet: ud over P/L ændrer varslerne ${notices} tilsammen betalingen med ${da} om året.`,
    en: `The shift between base and packages does not balance, so the reason covers nothing: beyond the indexation the notices ${notices} together change what is paid by ${en} a year.`,
  };
}

export const ASK_FOR_REST: Text = frozen({
  da: "Bed driftsherren om at begrunde det beløb, som flytningen ikke forklarer.",
  en: "Ask the operator to give a reason for what the shift does not explain.",
});
