import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Language, Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { Judged } from "../judgement/judged.ts";
import { type Case, standsApart } from "../judgement/sameService.ts";
import type { ReadNotice, ReadTariff } from "../notice/read.ts";

const LEVEL: Text = frozen({ da: "-niveau", en: " level" });

/** `650,00 kr. (2024-niveau)` */
function tariffText({ amount, priceLevel }: ReadTariff, language: Language): string {
  return `${kr(amount, language)} (${priceLevel}${LEVEL[language]})`;
}

/** The nearest notice of the service before this one that it does not link with, or else the nearest after it. */
function nearestApart({ read, service, together }: Case): { other: ReadNotice; isBefore: boolean } | undefined {
  const linked = new Set(together);
  const at = service.indexOf(read);
  const isApart = ({ notice }: ReadNotice) => !linked.has(notice.id);
  for (let i = at - 1; i >= 0; i--) {
    const other = service[i];
    if (other !== undefined && isApart(other)) return { other, isBefore: true };
  }
  const after = service.find((each, i) => i > at && isApart(each));
  return after && { other: after, isBefore: false };
}

function gapText(read: ReadNotice, other: ReadNotice, isBefore: boolean, language: Language): string {
  const [later, earlier] = isBefore ? [read, other] : [other, read];
  const [start, end] = [tariffText(later.current, language), tariffText(earlier.proposed, language)];
  const { id } = other.notice;
  if (language === "da") {
    return isBefore
      ? `Den gældende takst på ${start} er ikke den, som varsel ${id} endte på: ${end}.`
      : `Varsel ${id} begynder ved ${start}, ikke ved den takst, som dette varsel ender på: ${end}.`;
  }
  return isBefore
    ? `The current tariff of ${start} is not what notice ${id} ended at: ${end}.`
    : `Notice ${id} starts from ${start}, not from what this notice ends at: ${end}.`;
}

/** Notices for one service and year whose tariffs do not link: each that stands alone says so, whichever comes first. */
export function linkFindings({ case: own }: Judged): ProposalFinding[] {
  const { read, serviceIds } = own;
  const nearest = standsApart(own) ? nearestApart(own) : undefined;
  if (nearest === undefined) return [];
  const { other, isBefore } = nearest;
  const notices = idsText(serviceIds);
  const gap = (language: Language) => gapText(read, other, isBefore, language);
  return [
    {
      code: "notices-do-not-link",
      severity: "error",
      message: {
        da: `${gap("da")} Varslerne ${notices} for samme ydelse, enhed og takstår hænger ikke sammen og er derfor ikke lagt sammen til én stigning.`,
        en: `${gap("en")} The notices ${notices} for the same service, unit and tariff year do not link and are therefore not taken as one rise.`,
      },
      figures: {
        current: toDecimal(read.current.amount),
        proposed: toDecimal(read.proposed.amount),
        notices,
      },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: "Er det forskellige ydelser, så skriv hver ydelses navn i feltet service. Retter et varsel et tidligere, så fjern det tidligere; ellers tælles virkningen to gange.",
        en: "If they are different services, write the name of each in the field service. If a notice corrects an earlier one, remove the earlier one; otherwise the effect is counted twice.",
      },
    },
  ];
}
