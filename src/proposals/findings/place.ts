import type { Agreement } from "../../agreements/agreement.ts";
import { requiredSteps } from "../../capacity/steps/requiredSteps.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { compare } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { ReadNotice } from "../notice/read.ts";

/** The agreement binds municipalities and regions of its region, for offers that lie there. */
export function isOutsideAgreement({ place, notice }: ReadNotice, { region }: Agreement): boolean {
  return notice.operator.kind === "private" || place.operatorRegion !== region || place.region !== region;
}

function outsideText({ place, notice }: ReadNotice, { title, region }: Agreement): Text {
  if (notice.operator.kind === "private") {
    return {
      da: `${place.operator} er en privat driftsherre og ikke part i ${title.da}; tallene er kun til sammenligning.`,
      en: `${place.operator} is a private operator and no party to ${title.en}; the figures are for comparison only.`,
    };
  }
  if (place.region !== region) {
    return {
      da: `Tilbuddet ligger uden for den region, som ${title.da} gælder for; tallene er kun til sammenligning.`,
      en: `The offer lies outside the region that ${title.en} holds for; the figures are for comparison only.`,
    };
  }
  return {
    da: `${place.operator} hører ikke under ${title.da}; tallene er kun til sammenligning.`,
    en: `${place.operator} does not come under ${title.en}; the figures are for comparison only.`,
  };
}

function outsideFinding({ case: { read }, agreement }: Judged): ProposalFinding[] {
  if (!isOutsideAgreement(read, agreement)) return [];
  return [
    {
      code: "operator-outside-agreement",
      severity: "info",
      message: outsideText(read, agreement),
      figures: { operator: read.place.operator },
      source: sources.forum2025Item6,
      mark: "assumed",
      remedy: {
        da: "Brug aftalen i den region, hvor tilbuddet ligger; for private driftsherrer gælder kontrakten.",
        en: "Use the agreement of the region where the offer lies; for private operators the contract governs.",
      },
    },
  ];
}

function locationFinding({ case: { read } }: Judged): ProposalFinding[] {
  if (read.place.region !== undefined) return [];
  return [
    {
      code: "location-not-told",
      severity: "info",
      message: {
        da: "Det er ikke oplyst, hvor tilbuddet ligger, så det kan ikke ses, om sammenligningen er med den rigtige regions aftale.",
        en: "Where the offer lies is not stated, so it cannot be seen whether the comparison is with the right region's agreement.",
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Skriv tilbuddets kommune i feltet location.",
        en: "Write the offer's municipality in the field location.",
      },
    },
  ];
}

function unknownHearing({ title }: Agreement): ProposalFinding {
  return {
    code: "hearing-not-known",
    severity: "info",
    message: {
      da: `Hvem der skal høres om takstforhøjelser, er ikke kendt for ${title.da}.`,
      en: `Who is to be heard on tariff increases is not known for ${title.en}.`,
    },
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: {
      da: "Se aftalens bilag om ændring af takster.",
      en: "See the agreement's annex on changes of tariffs.",
    },
  };
}

/** A tariff increase above the agreed indexation goes to hearing; a fall that stops short of the agreed one is no increase. */
function hearingFinding({ case: { read, before }, needsReason, agreement }: Judged): ProposalFinding[] {
  if (!needsReason || compare(read.proposed.comparable, before.comparable) <= 0) return [];
  const { kind: operator } = read.notice.operator;
  const [step] = requiredSteps({ kind: "tariff-increase", operator, isAboveIndexation: true }, agreement).steps;
  if (step === undefined) return [unknownHearing(agreement)];
  const { source, mark, note, body } = step;
  const message = {
    da: `En takstforhøjelse ud over P/L skal til høring i ${body.da}${note ? ` – ${note.da}` : ""}.`,
    en: `A tariff increase above the indexation is to be heard by ${body.en}${note ? ` – ${note.en}` : ""}.`,
  };
  return [
    {
      code: "hearing",
      severity: "warning",
      message: withCarried(message, step),
      figures: { body: body.da, ...carriedFigure(step) },
      source,
      mark,
      remedy: {
        da: "Spørg driftsherren, om høringen er gennemført.",
        en: "Ask the operator whether the hearing has been held.",
      },
    },
  ];
}

/** Who is bound by the agreement, and who must be heard. */
export function placeFindings(judged: Judged): ProposalFinding[] {
  return [...outsideFinding(judged), ...locationFinding(judged), ...hearingFinding(judged)];
}
