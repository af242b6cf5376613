import type { RateInterval } from "../../../distribution/audit/result.ts";
import { frozen } from "../../../frozen.ts";
import type { Fraction } from "../../../numbers/fraction.ts";
import { kr } from "../../../numbers/krText.ts";
import { inBoth, type Language, type Text } from "../../../words.ts";
import type { AuditedBase, AuditedBaseKind } from "./result.ts";

const BASE_OF: Readonly<Record<AuditedBaseKind, Text>> = frozen({
  tariff: { da: "årstakst og skærpet tilsyn", en: "yearly tariff and intensified supervision" },
  approval: { da: "nygodkendelse", en: "approval" },
  substantialChange: { da: "væsentlig ændring", en: "substantial change" },
});

function intervalText({ from, to, includesFrom, includesTo }: RateInterval<Fraction>, language: Language): string {
  const [low, high] = [kr(from, language), kr(to, language)];
  if (language === "da")
    return `${includesFrom ? "mindst" : "over"} ${low} og ${includesTo ? "højst" : "under"} ${high}`;
  return `${includesFrom ? "at least" : "above"} ${low} and ${includesTo ? "at most" : "below"} ${high}`;
}

/** What was found of a base, in a sentence. */
export function baseText({ kind, base, candidates, rows, outside }: AuditedBase<Fraction>): Text {
  const printed = rows.filter((row) => row.amount !== null).length;
  return inBoth((language) => {
    const [what, range] = [BASE_OF[kind][language], intervalText(base, language)];
    const doubt = candidates.length > 1;
    if (language === "da") {
      const also = doubt ? `; ${candidates.length} intervaller forklarer lige mange, så basistaksten er usikker` : "";
      return `Basistakst for ${what}: ${range} forklarer ${printed - outside.length} af ${printed} beløb${also}.`;
    }
    const also = doubt ? `; ${candidates.length} intervals explain equally many, so the base is in doubt` : "";
    return `Base of ${what}: ${range} explains ${printed - outside.length} of ${printed} amounts${also}.`;
  });
}
