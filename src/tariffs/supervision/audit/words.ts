import type { RateInterval } from "../../../distribution/audit/result.ts";
import { frozen } from "../../../frozen.ts";
import type { Fraction } from "../../../numbers/fraction.ts";
import { kr } from "../../../numbers/krText.ts";
import { both, type Text } from "../../../words.ts";
import type { AuditedBase, AuditedBaseKind } from "./result.ts";

export const AUDIT_TITLE: Text = frozen({ da: "Kontrol af tilsynstakster", en: "Audit of supervision tariffs" });

const BASES: Readonly<Record<AuditedBaseKind, Text>> = frozen({
  tariff: { da: "årstakst og skærpet tilsyn", en: "yearly tariff and intensified supervision" },
  approval: { da: "nygodkendelse", en: "approval" },
  substantialChange: { da: "væsentlig ændring", en: "substantial change" },
});

function basesBetween({ from, to, includesFrom, includesTo }: RateInterval<Fraction>): Text {
  const [low, high] = [both(kr, from), both(kr, to)];
  const least = includesFrom ? { da: "mindst", en: "at least" } : { da: "over", en: "above" };
  const most = includesTo ? { da: "højst", en: "at most" } : { da: "under", en: "below" };
  return {
    da: `${least.da} ${low.da} og ${most.da} ${high.da}`,
    en: `${least.en} ${low.en} and ${most.en} ${high.en}`,
  };
}

/** What is said besides where several intervals explain as many amounts; nothing of a single one. */
function doubtOf(intervals: number): Text {
  if (intervals <= 1) return { da: "", en: "" };
  return {
    da: `; ${intervals} intervaller forklarer lige mange, så basistaksten er usikker`,
    en: `; ${intervals} intervals explain equally many, so the base is in doubt`,
  };
}

/** What was found of a base. */
export function baseExplains({ kind, base, candidates, rows, outside }: AuditedBase<Fraction>): Text {
  const [what, range, doubt] = [BASES[kind], basesBetween(base), doubtOf(candidates.length)];
  const printed = rows.filter((row) => row.amount !== null).length;
  const explained = printed - outside.length;
  return {
    da: `Basistakst for ${what.da}: ${range.da} forklarer ${explained} af ${printed} beløb${doubt.da}.`,
    en: `Base of ${what.en}: ${range.en} explains ${explained} of ${printed} amounts${doubt.en}.`,
  };
}

// What is refused.

export const noTariffs = frozen({
  foundAs: { da: "ingen takster", en: "no tariffs" },
  allowed: { da: "mindst én række med en takst", en: "at least one row with a tariff" },
  remedy: { da: "giv taksterne, som de er udmeldt", en: "give the tariffs as they are announced" },
});

export function noWholeTariff(unit: Fraction) {
  const whole = both(kr, unit);
  return {
    foundAs: { da: "ingen beløb i hele kroner", en: "no amount in whole kroner" },
    allowed: { da: `takster, der er afrundet til ${whole.da}`, en: `tariffs that are rounded to ${whole.en}` },
    remedy: {
      da: "giv taksterne, som de er udmeldt, ikke de uafrundede",
      en: "give the tariffs as they are announced, not the unrounded ones",
    },
  };
}
