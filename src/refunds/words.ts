import { dateText, type IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import { both, type Text } from "../words.ts";

// The deadline of claims.

export const CLAIM_TITLE: Text = frozen({ da: "Frist for betalingskrav", en: "Deadline for a payment claim" });

export const deadlineRule = (months: string): Text => ({
  da: `Fristen er ${months} måneder efter hjælpen.`,
  en: `The deadline is ${months} months after the help.`,
});

interface Claim {
  readonly lastDay: IsoDate;
  readonly claimedOn: IsoDate;
  readonly deadline: IsoDate;
  readonly daysLeft: number;
}

function timeliness(daysLeft: number): Text {
  const late = Math.abs(daysLeft);
  if (daysLeft >= 0) return { da: "er rettidigt", en: "is in time" };
  if (late === 1) return { da: "er 1 dag for sent", en: "is 1 day late" };
  return { da: `er ${late} dage for sent`, en: `is ${late} days late` };
}

export function claimVerdict({ lastDay, claimedOn, deadline, daysLeft }: Claim): Text {
  const [ended, claimed, last] = [both(dateText, lastDay), both(dateText, claimedOn), both(dateText, deadline)];
  const how = timeliness(daysLeft);
  return {
    da: `Hjælpen sluttede ${ended.da}; kravet kunne rejses til og med ${last.da}, og kravet af ${claimed.da} ${how.da}.`,
    en: `The help ended on ${ended.en}; payment could be claimed until ${last.en}, and the claim of ${claimed.en} ${how.en}.`,
  };
}
