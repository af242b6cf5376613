import type { Agreement } from "../../agreements/agreement.ts";
import { checkInForce } from "../../agreements/checkedAgreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { fail } from "../../errors.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { CheckedOptions } from "../assessOptions.ts";
import { MOST_REASONS } from "../notice/input.ts";
import type { ReadNotice } from "../notice/read.ts";
import { compareWithSeries, type ExactComparison, seriesOf } from "./comparison.ts";
import { quantityOf } from "./effect.ts";
import { ownIndexing } from "./ownIndexing.ts";
import type { Case } from "./sameService.ts";
import type { Weighed } from "./shift.ts";
import * as say from "./words.ts";

const at = ({ path }: ReadNotice, key: string) => (path === "" ? key : `${path}.${key}`);

function checkLevels({ read, before }: Case): void {
  if (read.proposed.priceLevel >= before.priceLevel) return;
  fail({
    kind: "price-level",
    path: at(read, "proposed.priceLevel"),
    found: read.proposed.priceLevel,
    ...say.earlierLevel(before.priceLevel),
  });
}

function checkReasons({ read, reasons }: Case): void {
  if (reasons.length <= MOST_REASONS) return;
  fail({ kind: "out-of-range", path: at(read, "reasons"), ...say.tooManyReasons(MOST_REASONS) });
}

/** The comparison that decides, by the agreed indexation or by what stands in its place. */
export function compareAsAgreed(
  { read, before }: Case,
  agreement: Agreement,
  { series, indexingOf }: CheckedOptions,
): ExactComparison {
  const agreed = series ?? seriesOf(parameters.proposals.agreedSeries, agreement);
  const indexing = indexingOf(agreed, before.priceLevel, read.proposed.priceLevel);
  const own = series && ownIndexing(indexing, agreement, indexingOf);
  return { ...compareWithSeries(before, read.proposed, indexing, agreement), ...(own && { own }) };
}

/** Makes the comparison that decides; an unknown rate is an error, since without it nothing can be said. */
export function weigh(own: Case, asked: Agreement, options: CheckedOptions): Weighed {
  const { read } = own;
  const { effectiveFrom } = read.notice;
  if (options.isEachByOwn !== true) checkInForce(effectiveFrom, asked, at(read, "effectiveFrom"));
  const agreement = onDay(asked, effectiveFrom);
  checkLevels(own);
  checkReasons(own);
  const agreed = compareAsAgreed(own, agreement, options);
  return { case: own, agreement, agreed, quantity: quantityOf(read, agreement) };
}
