import type { Agreement } from "../../agreements/agreement.ts";
import { checkInForce } from "../../agreements/checkedAgreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { fail } from "../../errors.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { AssessOptions } from "../assess.ts";
import { MOST_REASONS } from "../notice/input.ts";
import type { ReadNotice } from "../notice/read.ts";
import { compareWithSeries, seriesOf } from "./comparison.ts";
import { quantityOf } from "./effect.ts";
import type { Case } from "./sameService.ts";
import type { Weighed } from "./shift.ts";

const at = ({ path }: ReadNotice, key: string) => (path === "" ? key : `${path}.${key}`);

function checkLevels({ read, before }: Case): void {
  if (read.proposed.priceLevel >= before.priceLevel) return;
  fail({
    kind: "price-level",
    path: at(read, "proposed.priceLevel"),
    found: read.proposed.priceLevel,
    allowed: { da: `${before.priceLevel} eller senere`, en: `${before.priceLevel} or later` },
    remedy: {
      da: "kontrollér, om de to takster er byttet om, eller ret prisniveauet",
      en: "check whether the two tariffs are swapped, or mend the price level",
    },
  });
}

function checkReasons({ read, reasons }: Case): void {
  if (reasons.length <= MOST_REASONS) return;
  fail({
    kind: "out-of-range",
    path: at(read, "reasons"),
    foundAs: {
      da: `mere end ${MOST_REASONS} begrundelser med dem i de varsler, det bygger på`,
      en: `more than ${MOST_REASONS} reasons with those of the notices that it builds on`,
    },
    allowed: { da: `højst ${MOST_REASONS} i alt`, en: `at most ${MOST_REASONS} in all` },
    remedy: {
      da: "giv ydelserne hver sit navn i feltet service",
      en: "give each service a name of its own in the field service",
    },
  });
}

/** Makes the comparison that decides; an unknown rate is an error, since without it nothing can be said. */
export function weigh(own: Case, asked: Agreement, { series }: AssessOptions): Weighed {
  const { read, before } = own;
  const { effectiveFrom } = read.notice;
  checkInForce(effectiveFrom, asked, at(read, "effectiveFrom"));
  const agreement = onDay(asked, effectiveFrom);
  checkLevels(own);
  checkReasons(own);
  const agreed = series ?? seriesOf(parameters.proposals.agreedSeries, agreement);
  return {
    case: own,
    agreement,
    agreed: compareWithSeries(before, read.proposed, agreed, agreement),
    quantity: quantityOf(read, agreement),
  };
}
