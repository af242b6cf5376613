import { frozen } from "../frozen.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { inOneForm } from "../sameText.ts";
import { both, type Text } from "../words.ts";
import type { Verdict } from "./judgement/result.ts";
import type { Carried } from "./judgement/substantiation.ts";
import type { ReasonKind } from "./notice/input.ts";

// Headings of tariffs.

export const WITHOUT_BACK_REGULATION: Text = frozen({ da: "uden efterregulering", en: "without back-regulation" });

// Reasons.

const REASONS: Readonly<Record<ReasonKind, Text>> = frozen({
  documentation: { da: "øget dokumentation", en: "more documentation" },
  "law-change": { da: "lovændring", en: "change of law" },
  occupancy: { da: "belægning", en: "occupancy" },
  capacity: { da: "ændret kapacitet", en: "changed capacity" },
  supervision: { da: "tilsyn", en: "supervision" },
  "buyer-request": { da: "ønske fra køberkommunen", en: "request of the buyer municipality" },
  "base-package-shift": { da: "flytning mellem basis og pakker", en: "shift between base and packages" },
  wages: { da: "løn", en: "wages" },
  other: { da: "andet", en: "other" },
});

/** A reason as it is called, with what the operator wrote of it: `løn (ny overenskomst)`. */
export function reasonName({ kind, text }: { readonly kind: ReasonKind; readonly text?: string | undefined }): Text {
  const { da, en } = REASONS[kind];
  if (text === undefined || [da, en].some((name) => inOneForm(name) === inOneForm(text))) return REASONS[kind];
  return { da: `${da} (${text})`, en: `${en} (${text})` };
}

// Verdicts.

export const VERDICTS: Readonly<Record<Verdict, Text>> = frozen({
  decrease: { da: "fald", en: "decrease" },
  "within-agreed": { da: "inden for aftalt P/L", en: "within the agreed indexation" },
  "within-rounding": { da: "inden for afrunding", en: "within rounding" },
  substantiated: { da: "begrundet", en: "substantiated" },
  explained: { da: "forklaret", en: "explained" },
  "partly-explained": { da: "delvist forklaret", en: "partly explained" },
  unsubstantiated: { da: "ikke begrundet", en: "unsubstantiated" },
  "comparison-only": { da: "kun sammenligning", en: "comparison only" },
});

export const WITHIN_OWN: Text = frozen({ da: "inden for egen P/L-sats", en: "within one's own indexation" });

export const WITHIN_BOTH: Text = frozen({
  da: "inden for aftalt eller egen P/L",
  en: "within the agreed indexation or one's own",
});

export const REASON_WITHOUT_AMOUNT: Text = frozen({ da: "begrundelse uden beløb", en: "reason without an amount" });

// The explanation of an assessment.

export const noticeTitle = (id: string | number, service: string, operator: string): Text => ({
  da: `Varsel ${id}: ${service} (${operator})`,
  en: `Notice ${id}: ${service} (${operator})`,
});

export const assessedBy = (verdict: Text, agreement: Text): Text => ({
  da: `Vurdering: ${verdict.da} – ${agreement.da}`,
  en: `Assessment: ${verdict.en} – ${agreement.en}`,
});

export const reasonGiven = ({ da, en }: Text): Text => ({ da: `oplyst begrundelse: ${da}`, en: `reason given: ${en}` });

export const noAmountStated = ({ da, en }: Text): Text => ({
  da: `${da}: intet beløb er oplyst`,
  en: `${en}: no amount is stated`,
});

const CARRIES: Readonly<Record<Carried["carries"], Text>> = frozen({
  substantiates: { da: "begrunder", en: "substantiates" },
  explains: { da: "forklarer", en: "explains" },
  nothing: { da: "dækker", en: "covers" },
});

export function reasonCarries(reason: Text, carries: Carried["carries"], amount: Fraction): Text {
  const [does, part] = [CARRIES[carries], both(kr, amount)];
  return { da: `${reason.da}: ${does.da} ${part.da}`, en: `${reason.en}: ${does.en} ${part.en}` };
}

// What is refused of a round and its options.

export const notNotices = frozen({
  allowed: { da: "en liste af varsler", en: "a list of notices" },
  remedy: {
    da: "giv varslerne som en liste; ét varsel vurderes med assessProposal",
    en: "give the notices as a list; one notice is assessed by assessProposal",
  },
});

export const sameId = (row: number) => ({
  allowed: { da: `et id, som notices[${row}] ikke har`, en: `an id different from that of notices[${row}]` },
  remedy: {
    da: "giv varslet sit eget id, eller fjern gentagelsen",
    en: "give the notice an id of its own, or remove the repetition",
  },
});

export const notOption = frozen({
  allowed: {
    da: "series og national, hver en P/L-serie, og wheel, et årshjul",
    en: "series and national, each an index series, and wheel, a year wheel",
  },
  remedy: {
    da: 'skriv { series: indexSeries("syddanmark"), wheel: yearWheel(agreement, 2026) }',
    en: 'write { series: indexSeries("syddanmark"), wheel: yearWheel(agreement, 2026) }',
  },
});

export const otherRegion = (region: string) => ({
  allowed: { da: `et årshjul for ${region}, som aftalen`, en: `a year wheel of ${region}, as the agreement` },
  remedy: {
    da: "giv hjulet fra yearWheel(agreement, takstår)",
    en: "give the wheel of yearWheel(agreement, tariff year)",
  },
});

export const EXPLANATIONS_NOT_KEPT = frozen({
  allowed: { da: "en runde med sine forklaringer", en: "a round with its explanations" },
  remedy: {
    da: "runden blev gemt uden forklaringer: gem den uden, eller vurdér varslerne igen og gem med explanations: true",
    en: "the round was stored without explanations: store it without, or assess the notices again and store with explanations: true",
  },
});

export const NO_ASSESSMENTS = frozen({
  allowed: { da: "rundens assessments, en liste", en: "the assessments of a round, a list" },
  remedy: {
    da: "giv assessments fra assessProposals; er runden gemt som JSON, så hent den med revive(JSON.parse(tekst))",
    en: "give the assessments of assessProposals; of a round stored as JSON take them from revive(JSON.parse(text))",
  },
});

/** That no part of an excess, told in the sentence before, is covered by a reason. */
export const wholeNotCovered = (isAmountMissing: boolean): Text =>
  isAmountMissing
    ? {
        da: "Overskridelsen er ikke dækket af noget beløb i begrundelserne.",
        en: "The excess is not covered by any amount of the reasons.",
      }
    : { da: "Overskridelsen er ikke dækket af nogen begrundelse.", en: "The excess is not covered by any reason." };
