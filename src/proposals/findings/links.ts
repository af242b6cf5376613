import { toDecimal } from "../../numbers/exact.ts";
import { equal } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { Judged } from "../judgement/judged.ts";
import { type Case, standsApart } from "../judgement/sameService.ts";
import type { ReadNotice, ReadTariff } from "../notice/read.ts";
import * as say from "./comparisonWords.ts";

const tariffText = ({ amount, priceLevel }: ReadTariff): Text => say.tariffAtLevel(amount, priceLevel);

/** The nearest notice of the service before this one that it does not link with, otherwise the nearest after it. */
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

function gapText(read: ReadNotice, other: ReadNotice, isBefore: boolean): Text {
  const { id } = other.notice;
  return isBefore
    ? say.startsElsewhere(tariffText(read.current), id, tariffText(other.proposed))
    : say.otherStartsElsewhere(id, tariffText(other.current), tariffText(read.proposed));
}

/** The back-regulation of a current tariff is not that of the notice that proposed it, which is used. */
function differingBackRegulation({ read: { current }, start, previous }: Case): ProposalFinding[] {
  const isSame = !current.statesBackRegulation || equal(current.backRegulation, start.backRegulation);
  if (previous === undefined || isSame) return [];
  return [
    {
      code: "back-regulation-differs",
      severity: "warning",
      message: say.otherBackRegulation(previous.notice.id, start, current.backRegulation),
      figures: { used: toDecimal(start.backRegulation), current: toDecimal(current.backRegulation) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CORRECT_BACK_REGULATION,
    },
  ];
}

/** Whether notices for one service and year link, and agree on the tariff that they share. */
export function linkFindings({ case: own }: Judged): ProposalFinding[] {
  return [...notLinked(own), ...differingBackRegulation(own)];
}

/** Whether two notices would link but for the price level of the tariff that they share. */
function isOnlyLevel(read: ReadNotice, other: ReadNotice, isBefore: boolean): boolean {
  const [ended, begins] = isBefore ? [other.proposed, read.current] : [read.proposed, other.current];
  return equal(ended.amount, begins.amount) && ended.priceLevel !== begins.priceLevel;
}

/** Notices for one service and year whose tariffs do not link: each has the finding, whichever comes first. */
function notLinked(own: Case): ProposalFinding[] {
  const { read, serviceIds } = own;
  const nearest = standsApart(own) ? nearestApart(own) : undefined;
  if (nearest === undefined) return [];
  const { other, isBefore } = nearest;
  const notices = idsText(serviceIds);
  return [
    {
      code: "notices-do-not-link",
      severity: "error",
      message: say.doNotLink(gapText(read, other, isBefore), notices),
      figures: {
        current: toDecimal(read.current.amount),
        proposed: toDecimal(read.proposed.amount),
        notices,
      },
      source: sources.ownReading,
      mark: "derived",
      remedy: isOnlyLevel(read, other, isBefore) ? say.CORRECT_LEVEL : say.NAME_OR_REMOVE,
    },
  ];
}
