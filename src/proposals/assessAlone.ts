import type { Agreement } from "../agreements/agreement.ts";
import { assess } from "./assess.ts";
import type { CheckedOptions } from "./assessOptions.ts";
import type { Assessment } from "./judgement/result.ts";
import { caseAlone } from "./judgement/sameService.ts";
import { claimsShift, judgeShift } from "./judgement/shift.ts";
import { weigh } from "./judgement/weigh.ts";
import type { ReadNotice } from "./notice/read.ts";

/** A notice by itself: weighed and assessed at once, so that what it was weighed by is not kept until all are. */
export function assessAlone(read: ReadNotice, agreement: Agreement, checked: CheckedOptions): Assessment {
  const weighed = weigh(caseAlone(read), agreement, checked);
  const shift = claimsShift(weighed.case) ? judgeShift([weighed]) : undefined;
  return assess(weighed, shift, weighed.agreement, checked);
}
